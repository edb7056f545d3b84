// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.formats.Formats;
import org.dateline.model.Problem;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import org.dateline.pipeline.acquire.follow.Addresses;
import org.dateline.pipeline.acquire.follow.Limits;
import org.dateline.pipeline.acquire.follow.Pace;

/** The files, folders, addresses and streams that a command is given. */
final class Inputs {
    /** What a parameter of this kind may be. */
    static final String WHAT = "FILE|DIR|URL|-";

    private final List<String> names;
    private final Acquirer acquirer;

    Inputs(List<String> names, ColumnsOption columns) {
        this.names = List.copyOf(names);
        acquirer = Formats.acquirer(columns.columns());
    }

    void forEach(Consumer<Report> reports, Consumer<Problem> problems) throws IOException {
        Consumer<Acquired> sink = acquired -> {
            if (acquired instanceof Acquired.Usable usable) {
                reports.accept(usable.report());
            } else if (acquired instanceof Acquired.Skipped skipped) {
                problems.accept(skipped.problem());
            }
        };
        List<String> addresses = names.stream().filter(Addresses::is).toList();
        Addresses web =
                addresses.isEmpty() ? null : new Addresses(addresses, acquirer, Limits.usual(), Pace.ofMachine());
        for (String name : names) {
            if (name.equals("-")) {
                acquirer.acquire(System.in, "standard input", sink);
            } else if (web != null && Addresses.is(name)) {
                fetch(web, name, sink);
            } else {
                acquirer.acquire(Path.of(name), sink);
            }
        }
    }

    private static void fetch(Addresses web, String address, Consumer<Acquired> sink) throws IOException {
        try {
            web.acquire(address, sink);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while asking for " + address);
        }
    }

    /** About how many reports there will be, for showing how far the work has come; negative when that cannot be told. */
    long estimate() {
        long reports = 0;
        for (String name : names) {
            if (name.equals("-")) {
                return -1;
            }
            if (Addresses.is(name)) {
                reports++;
                continue;
            }
            try {
                for (Path file : files(Path.of(name))) {
                    reports += reports(file);
                }
            } catch (IOException | UncheckedIOException unreadable) {
                // Reading it will tell what is wrong.
                return -1;
            }
        }
        return reports;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.isRegularFile(path) ? List.of(path) : List.of();
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    /** The lines of a file of JSON Lines; one for any other. */
    private static long reports(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int first = in.read();
            while (first >= 0 && Character.isWhitespace(first)) {
                first = in.read();
            }
            if (first != '{') {
                return 1;
            }
            byte[] buffer = new byte[1 << 16];
            long lines = 0;
            boolean open = true;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                    open = buffer[i] != '\n';
                }
            }
            return open ? lines + 1 : lines;
        }
    }
}
