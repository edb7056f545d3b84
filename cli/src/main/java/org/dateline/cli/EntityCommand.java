// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dateline.answer.Dossiers;
import org.dateline.answer.OfficeAnswer;
import org.dateline.answer.OfficeHolders;
import org.dateline.export.DossierJson;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline entity NAME}: who somebody is, as the stored reports tell it. */
@Command(
        name = "entity",
        description = "Tells who somebody is: names met, roles and ties as of when and in whose words, stories.",
        mixinStandardHelpOptions = true)
final class EntityCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "A name in any usual spelling, a surname, or an id.")
    private List<String> name = List.of();

    @Option(names = "--office", paramLabel = "TITLE", description = "Tell instead who held this office.")
    private @Nullable String office;

    @Option(names = "--of", paramLabel = "WHAT", description = "What it is an office of: a country or a body.")
    private @Nullable String of;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "The day to tell the holder of, by the reports up to it; unless told, that of the last report.")
    private @Nullable LocalDate on;

    @Option(names = "--why", description = "Tell why the names and descriptions are held to be one.")
    private boolean why;

    @Option(names = "--all", description = "Print long lists whole.")
    private boolean everything;

    @Option(names = "--json", description = "Print JSON Lines.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        String asked = String.join(" ", name);
        refuse();
        String title = office;
        if (title != null) {
            return tellOffice(title);
        }
        try (SqliteStore store = storeOption.openExisting()) {
            List<Dossier> found = new Dossiers(store).find(asked);
            if (json) {
                found.forEach(one -> System.out.println(DossierJson.write(one)));
            } else if (found.isEmpty()) {
                new Sheet(System.out, Terminal.hasColour())
                        .line(Sheet.Ink.PLAIN, "No stored report names " + asked + ".");
            } else {
                DossierPrinter printer =
                        new DossierPrinter(new Sheet(System.out, Terminal.hasColour()), everything, why);
                found.forEach(printer::print);
            }
        }
        return Exit.READ;
    }

    /** One question at a time. */
    private void refuse() {
        String wrong = office == null && (of != null || on != null)
                ? "--of and --on belong to --office"
                : office != null && !name.isEmpty()
                        ? "either a NAME or --office TITLE"
                        : office == null && name.isEmpty() || office != null && office.isBlank()
                                ? "a NAME is needed, or --office TITLE"
                                : null;
        if (wrong != null) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), wrong);
        }
    }

    private int tellOffice(String title) throws IOException {
        try (SqliteStore store = storeOption.openExisting()) {
            OfficeAnswer answer = new OfficeHolders(store).of(title, of, on);
            if (json) {
                System.out.println(LookupJson.office(answer));
            } else {
                new OfficePrinter(new Sheet(System.out, Terminal.hasColour()), everything).print(answer);
            }
        }
        return Exit.READ;
    }
}
