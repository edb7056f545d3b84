// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Two readers in turn on the same input, other input each round, after a round that does not count: the last one. */
final class Rounds {
    static final int COUNT = 5;

    /** To warm up there are as many texts as in all rounds together: the JVM makes its code for what it has seen. */
    static final int SHARES = 2 * COUNT;

    private Rounds() {}

    /**
     * The texts dealt out to the rounds in turn, so that each has some of every file; behind them those to warm up with, which no
     * round has.
     */
    static List<List<String>> dealt(List<String> texts) throws IOException {
        List<List<String>> rounds = new ArrayList<>();
        for (int i = 0; i <= COUNT; i++) {
            rounds.add(new ArrayList<>());
        }
        for (int i = 0; i < texts.size(); i++) {
            rounds.get(Math.min(i % SHARES, COUNT)).add(texts.get(i));
        }
        if (rounds.get(COUNT).isEmpty()) {
            throw new IOException("needs " + (COUNT + 1) + " texts or more");
        }
        return rounds;
    }

    /**
     * Prints the median speed of both, and of their ratios the median, the lowest and the highest.
     *
     * @param own gives the number of tokens that it read
     * @param theirs likewise
     */
    static <O, T> void compare(
            String name,
            String peer,
            List<O> ownRounds,
            ToIntFunction<O> own,
            List<T> theirRounds,
            ToIntFunction<T> theirs) {
        double[] ownSpeed = new double[COUNT];
        double[] theirSpeed = new double[COUNT];
        double[] ratios = new double[COUNT];
        speed(own, ownRounds.get(COUNT));
        speed(theirs, theirRounds.get(COUNT));
        for (int round = 0; round < COUNT; round++) {
            ownSpeed[round] = speed(own, ownRounds.get(round));
            theirSpeed[round] = speed(theirs, theirRounds.get(round));
            ratios[round] = ownSpeed[round] / theirSpeed[round];
        }
        System.out.printf(
                "%-16s %,9.0f tokens/s, %s %,9.0f: %.1f times as fast (%.1f to %.1f)%n",
                name,
                Median.of(ownSpeed),
                peer,
                Median.of(theirSpeed),
                Median.of(ratios),
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow());
    }

    static <T> void compare(String name, String peer, List<T> rounds, ToIntFunction<T> own, ToIntFunction<T> theirs) {
        compare(name, peer, rounds, own, rounds, theirs);
    }

    /** Reads a round again and again, at least once, until so many seconds are over. */
    static <T> void warm(int seconds, ToIntFunction<T> reader, T round) {
        long start = System.nanoTime();
        do {
            if (reader.applyAsInt(round) == 0) {
                return;
            }
        } while (seconds(start) < seconds);
    }

    private static <T> double speed(ToIntFunction<T> reader, T round) {
        long start = System.nanoTime();
        int tokens = reader.applyAsInt(round);
        return tokens / seconds(start);
    }

    static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
