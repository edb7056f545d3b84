// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;

/** Counts what comes in and what becomes of it: acquired = read + skipped. */
final class Tally {
    private final Map<ProblemCode, Integer> skipped = new EnumMap<>(ProblemCode.class);
    private final Consumer<String> lines;
    private int read;

    Tally(PrintStream err) {
        this(err::println);
    }

    /**
     * @param lines gets a line for each text that is not read
     */
    Tally(Consumer<String> lines) {
        this.lines = lines;
    }

    synchronized void read() {
        read++;
    }

    /** Counts a text that is not read, and tells why. */
    synchronized void skip(Problem problem) {
        skipped.merge(problem.code(), 1, Integer::sum);
        lines.accept("dateline: skipped " + told(problem));
    }

    /** A problem on one line; what a file's name has of a terminal's commands is left out. */
    static String told(Problem problem) {
        return Sheet.oneLine(problem.message()) + " (" + problem.code().code() + ")";
    }

    synchronized int acquired() {
        return read + skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The closing line, e.g. {@code acquired 12 = read 10 + skipped 2 (DL102: 1, DL101: 1)}. */
    synchronized String equation() {
        StringJoiner codes = new StringJoiner(", ", " (", ")").setEmptyValue("");
        skipped.forEach((code, count) -> codes.add(code.code() + ": " + count));
        return "acquired " + acquired() + " = read " + read + " + skipped " + (acquired() - read) + codes;
    }

    synchronized int exitCode() {
        if (read == acquired()) {
            return Exit.READ;
        }
        return read == 0 ? Exit.NOTHING_READ : Exit.SKIPPED;
    }
}
