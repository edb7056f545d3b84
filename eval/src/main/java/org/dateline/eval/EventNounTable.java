// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints the nouns that mostly name happenings, and those that mostly name what else may or may not be (states, feelings,
 * thoughts, words, relations, possessions), by WordNet's file {@code index.sense}: half of their senses in tagged text are
 * such, or for happenings a quarter where the word is a verb, too.
 */
public final class EventNounTable {
    private static final Pattern NOUN = Pattern.compile("([a-z]{3,})%1:(\\d\\d):.*");
    private static final Pattern VERB = Pattern.compile("([a-z]{3,})%2:.*");
    private static final Set<String> HAPPENINGS = Set.of("04", "11", "19", "22");
    private static final Set<String> STATES = Set.of("07", "09", "10", "12", "16", "21", "24", "26");

    private EventNounTable() {}

    public static void main(String[] files) throws IOException {
        Map<String, double[]> nouns = new TreeMap<>();
        Set<String> verbs = new HashSet<>();
        try (Stream<String> lines = Files.lines(Path.of(files[0]), StandardCharsets.UTF_8)) {
            lines.map(line -> line.split(" ")).forEach(cells -> {
                var noun = NOUN.matcher(cells[0]);
                var verb = VERB.matcher(cells[0]);
                if (noun.matches()) {
                    double count = Double.parseDouble(cells[3]);
                    double[] sums = nouns.computeIfAbsent(noun.group(1), key -> new double[3]);
                    sums[0] += HAPPENINGS.contains(noun.group(2)) ? count : 0;
                    sums[1] += STATES.contains(noun.group(2)) ? count : 0;
                    sums[2] += count;
                } else if (verb.matches()) {
                    verbs.add(verb.group(1));
                }
            });
        }
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            out.println("# Nouns that mostly name happenings or what else may or may not be, from WordNet 3.1");
            out.println("# (Princeton University) by: org.dateline.eval.EventNounTable index.sense");
            nouns.forEach((noun, sums) -> {
                if (sums[0] >= 1 && sums[0] / sums[2] >= (verbs.contains(noun) ? 0.25 : 0.5)) {
                    out.println(noun + "\thappening");
                } else if (sums[0] + sums[1] >= 1 && (sums[0] + sums[1]) / sums[2] >= 0.5) {
                    out.println(noun + "\tstate");
                }
            });
        }
    }
}
