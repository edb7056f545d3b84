// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.pipeline.ground.place.Gazetteer;
import org.dateline.pipeline.ground.place.GazetteerLoader;
import org.dateline.pipeline.ground.place.Gazetteers;

/**
 * How long a GeoNames dump takes to index, the index to open, and a name to look up: those of a list of names in random order,
 * each also with another end, which nothing bears.
 *
 * <p>{@code ./mvnw -q -pl benchmarks -am -DskipTests package && java -cp "benchmarks/target/lib/*"
 * org.dateline.benchmarks.PlaceLookUp FOLDER}
 */
public final class PlaceLookUp {
    private static final int ROUNDS = 5;
    private static final int NAMES = 100_000;

    private PlaceLookUp() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: PlaceLookUp FOLDER-OR-TABLE");
            System.exit(2);
        }
        Path index = Files.createTempFile("dateline-benchmark", ".index");
        try {
            long start = System.nanoTime();
            GazetteerLoader.Loaded loaded = new GazetteerLoader().load(Path.of(arguments[0]), index);
            double loading = (System.nanoTime() - start) / 1e9;
            if (loaded.places() == 0) {
                System.err.println("PlaceLookUp: " + loaded.problems());
                System.exit(3);
            }
            start = System.nanoTime();
            Gazetteer gazetteer = Gazetteers.load(index);
            double opening = (System.nanoTime() - start) / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d places by %d names indexed in %.1f s, %.1f MB; opened in %.0f ms%n",
                    "Java " + Runtime.version(),
                    loaded.places(),
                    loaded.names(),
                    loading,
                    Files.size(index) / 1e6,
                    opening);
            lookUp(gazetteer);
        } finally {
            Files.deleteIfExists(index);
        }
    }

    private static void lookUp(Gazetteer gazetteer) throws IOException {
        List<String> names = new ArrayList<>();
        Random random = new Random(1);
        for (String name :
                List.of("Springfield", "Paris", "Aleppo", "San Antonio", "Washington", "Novosibirsk", "Leeds")) {
            for (int i = 0; i < NAMES / 14; i++) {
                names.add(name);
                names.add(name + (char) ('a' + random.nextInt(26)) + random.nextInt(1000));
            }
        }
        Collections.shuffle(names, random);
        double[] rounds = new double[ROUNDS];
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (String name : names) {
                found += gazetteer.named(name).size();
            }
            rounds[round] = (System.nanoTime() - start) / 1e3 / names.size();
        }
        Arrays.sort(rounds);
        System.out.printf(
                Locale.ROOT,
                "a look-up takes %.2f microseconds (%.2f to %.2f, %d rounds of %d; %d entries found)%n",
                rounds[ROUNDS / 2],
                rounds[0],
                rounds[ROUNDS - 1],
                ROUNDS,
                names.size(),
                found);
    }
}
