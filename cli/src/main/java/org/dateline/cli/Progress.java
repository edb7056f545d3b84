// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far long work has come: on a terminal a bar in place, elsewhere a plain line every few seconds. Other lines for the same
 * stream go through {@link #line}, so that the bar does not run into them.
 */
final class Progress implements AutoCloseable {
    private static final long NANOS = 1_000_000_000L;
    private static final long BETWEEN_DRAWINGS = NANOS / 8;
    private static final long BETWEEN_LINES = 5 * NANOS;
    private static final int CELLS = 24;
    private static final int FEW = 3;

    private final PrintStream err;
    private final boolean terminal;
    private final long total;
    private final LongSupplier nanos;
    private final long start;
    private long done;
    private long first;
    private long shown;
    private boolean drawn;

    /** Of reports, on standard error; the launcher tells whether that is a terminal. */
    static Progress ofReports(long total) {
        return new Progress(System.err, Boolean.getBoolean("dateline.stderr.terminal"), total, System::nanoTime);
    }

    /**
     * @param total how many reports there will be; negative when that is not known
     * @param nanos a clock in nanoseconds, from any zero
     */
    Progress(PrintStream err, boolean terminal, long total, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.total = total;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.shown = start;
        draw();
    }

    /** One more report is done. */
    synchronized void step() {
        done++;
        long now = nanos.getAsLong();
        first = done == 1 ? now : first;
        if (terminal && now - shown >= BETWEEN_DRAWINGS) {
            shown = now;
            draw();
        } else if (!terminal && now - shown >= BETWEEN_LINES) {
            shown = now;
            err.println("dateline: " + told());
        }
    }

    /** Prints a line on standard error. */
    synchronized void line(String text) {
        between(() -> err.println(text));
    }

    /** Runs what prints to the terminal, with the bar out of the way. */
    synchronized void between(Runnable print) {
        clear();
        print.run();
        draw();
    }

    @Override
    public synchronized void close() {
        clear();
    }

    private void draw() {
        if (terminal) {
            err.print("\r\u001b[K" + bar() + told());
            err.flush();
            drawn = true;
        }
    }

    private void clear() {
        if (drawn) {
            err.print("\r\u001b[K");
            err.flush();
            drawn = false;
        }
    }

    private String bar() {
        if (total <= 0) {
            return "";
        }
        int full = (int) (CELLS * Math.min(done, total) / total);
        return "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "] ";
    }

    /** E.g. {@code 12 of 40 reports, 3.1/s, 9 s left}. */
    private String told() {
        StringBuilder told = new StringBuilder().append(done);
        if (total >= 0) {
            told.append(" of ").append(Math.max(total, done));
        }
        told.append(total == 1 || total < 0 && done == 1 ? " report" : " reports");
        // What comes before the first report, such as loading models, says nothing of how fast the others will be.
        boolean running = done > FEW;
        double seconds = (nanos.getAsLong() - (running ? first : start)) / (double) NANOS;
        if (done > 0 && seconds > 0) {
            double rate = (running ? done - 1 : done) / seconds;
            told.append(", ").append(rate(rate));
            if (total > done) {
                told.append(", ").append(duration((total - done) / rate)).append(" left");
            }
        }
        return told.toString();
    }

    private static String rate(double perSecond) {
        if (perSecond < 0.1) {
            return String.format(Locale.ROOT, "%.1f/min", 60 * perSecond);
        }
        return String.format(Locale.ROOT, perSecond < 10 ? "%.1f/s" : "%.0f/s", perSecond);
    }

    private static String duration(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        if (whole < 60) {
            return whole + " s";
        }
        return whole < 3600
                ? whole / 60 + " min " + whole % 60 + " s"
                : whole / 3600 + " h " + whole % 3600 / 60 + " min";
    }
}
