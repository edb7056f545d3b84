// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.dateline.Reader;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads several reports at a time and hands the readings on in the order of the reports. Holds a bounded number of them, so
 * that memory does not grow with the input.
 */
final class ParallelReader implements AutoCloseable {
    /** A reading, or why there is none. */
    private record Outcome(Report report, Future<Reading> reading) {}

    private final Reader reader;
    private final ExecutorService workers;
    private final Deque<Outcome> waiting = new ArrayDeque<>();
    private final int most;
    private final Consumer<Reading> readings;
    private final Consumer<Problem> problems;

    /**
     * @param readings gets each reading, in the order of {@link #add}
     * @param problems gets a problem for each report that could not be read
     */
    ParallelReader(Reader reader, int threads, Consumer<Reading> readings, Consumer<Problem> problems) {
        this.reader = reader;
        if (threads < 1) {
            throw new IllegalArgumentException("--threads must be 1 or more, not " + threads);
        }
        this.workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(null, work, "dateline-reader", 16L << 20);
            thread.setDaemon(true);
            return thread;
        });
        this.most = 4 * threads;
        this.readings = readings;
        this.problems = problems;
    }

    static int defaultThreads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }

    /** What a reading of this report would depend on, so that a reading that is already kept need not be made again. */
    String version(Report report) {
        return reader.version(report);
    }

    void add(Report report) {
        waiting.add(new Outcome(report, workers.submit(() -> reader.read(report))));
        while (waiting.size() >= most
                || !waiting.isEmpty() && waiting.getFirst().reading().isDone()) {
            takeFirst();
        }
    }

    private void takeFirst() {
        Outcome first = waiting.removeFirst();
        try {
            readings.accept(first.reading().get());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ExceptionInInitializerError broken) {
                throw broken;
            }
            Failures.trace(failed);
            problems.accept(
                    new Problem(ProblemCode.ANNOTATION_FAILED, first.report().id() + ": " + told(failed.getCause())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    private static String told(@Nullable Throwable failure) {
        if (failure instanceof OutOfMemoryError || failure instanceof StackOverflowError) {
            return "too little memory to read it";
        }
        return Sheet.oneLine(String.valueOf(failure));
    }

    /** Waits for what is still being read. */
    void finish() {
        while (!waiting.isEmpty()) {
            takeFirst();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
