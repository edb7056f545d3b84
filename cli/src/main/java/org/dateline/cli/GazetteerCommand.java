// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dateline.model.Problem;
import org.dateline.pipeline.ground.place.GazetteerLoader;
import org.dateline.pipeline.ground.place.Gazetteers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline gazetteer load FILE}: more places than are shipped. */
@Command(
        name = "gazetteer",
        description = "Makes more places known than the shipped table has.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = GazetteerCommand.Load.class)
final class GazetteerCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(System.out);
    }

    @Command(
            name = "load",
            description = {
                "Indexes a table of the GeoNames dump, such as cities500 or allCountries (.txt, .txt.gz or .zip), for reading.",
                "Takes admin1CodesASCII, admin2Codes and countryInfo where they lie beside it."
            },
            mixinStandardHelpOptions = true)
    static final class Load implements Callable<Integer> {
        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(
                paramLabel = "FILE",
                description = "The table, or a folder with tables, of which the largest is taken.")
        private Path file = Path.of("");

        @Option(
                names = "--to",
                paramLabel = "INDEX",
                description =
                        "The index to make, for DATELINE_GAZETTEER to name; unless told, the one in your data folder.")
        private @Nullable Path target;

        @Override
        public Integer call() throws IOException {
            Path index = target != null
                    ? target
                    : Gazetteers.ofUser(
                            System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
            GazetteerLoader.Loaded loaded = new GazetteerLoader().load(file, index);
            PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
            for (Problem problem : loaded.problems()) {
                err.println("dateline: skipped " + problem.message() + " ("
                        + problem.code().code() + ")");
            }
            if (loaded.places() == 0) {
                return Exit.NOTHING_READ;
            }
            err.println("dateline: indexed " + loaded.places() + " places by " + loaded.names() + " names in " + index);
            return loaded.problems().isEmpty() ? Exit.READ : Exit.SKIPPED;
        }
    }
}
