// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dateline.export.CorrectionJson;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Correction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline corrections}: what reviewers say: listed, taken out, taken in, undone. */
@Command(
        name = "corrections",
        description = {
            "Lists what reviewers say: findings that are wrong, people and stories that are one or two.",
            "It is laid over what was read, in every answer; reviewers say it in the pages of 'dateline serve'."
        },
        mixinStandardHelpOptions = true)
final class CorrectionsCommand implements Callable<Integer> {
    private static final int AT_ONCE = 20;

    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Option(names = "--json", description = "Print them whole as JSON Lines, for --import into another store.")
    private boolean json;

    @Option(names = "--undo", paramLabel = "N", description = "Undo those with these numbers; they are kept as undone.")
    private List<Long> undo = List.of();

    @Option(
            names = "--import",
            paramLabel = "FILE",
            description = "Take in what --json has printed; what stands here already is passed over.")
    private @Nullable Path file;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (file != null && (!Files.isReadable(file) || Files.isDirectory(file))) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "no file that can be read: " + file);
        }
        try (SqliteStore store = storeOption.openExisting()) {
            boolean all = true;
            for (long number : undo) {
                boolean undone = store.undo(number);
                all &= undone;
                System.err.println("dateline: "
                        + (undone ? "undone: " + number : "no correction that stands has the number " + number));
            }
            if (file != null) {
                all &= takeIn(store, file);
            }
            while (store.review(AT_ONCE) > 0) {
                // All of them, before anybody looks.
            }
            if (undo.isEmpty() && file == null) {
                store.corrections().forEach(this::print);
            }
            return all ? Exit.READ : Exit.SKIPPED;
        }
    }

    private static boolean takeIn(SqliteStore store, Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<Correction> here =
                store.corrections().stream().filter(one -> !one.undone()).toList();
        int taken = 0;
        int left = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Correction one = line.isBlank() ? null : read(mapper, line);
                if (one == null) {
                    left += line.isBlank() ? 0 : 1;
                } else if (!one.undone() && here.stream().noneMatch(other -> isSame(other, one))) {
                    store.correct(one);
                    taken++;
                }
            }
        }
        System.err.println("dateline: taken in " + taken + ", no corrections " + left);
        return left == 0;
    }

    private static boolean isSame(Correction one, Correction other) {
        return one.what() == other.what()
                && one.key().equals(other.key())
                && one.reports().equals(other.reports());
    }

    private static @Nullable Correction read(JsonMapper mapper, String line) {
        try {
            return CorrectionJson.read(mapper.readTree(line));
        } catch (JsonProcessingException | IllegalArgumentException bad) {
            System.err.println("dateline: a line is no correction: " + Sheet.oneLine(String.valueOf(bad.getMessage())));
            return null;
        }
    }

    private void print(Correction one) {
        System.out.println(
                json
                        ? CorrectionJson.write(one).toString()
                        : one.number() + "\t" + one.what().word() + (one.undone() ? ", undone" : "") + "\t" + one.made()
                                + "\t" + Sheet.oneLine(String.join(" / ", one.values())) + "\t"
                                + Sheet.oneLine(one.note()));
    }
}
