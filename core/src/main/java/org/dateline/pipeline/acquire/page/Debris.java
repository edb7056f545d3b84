// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Blocks that are no text of a report whatever stands around them: the patterns of {@code debris.rules}. */
final class Debris {
    /** A pattern, with blocks that it must take. */
    record Rule(Pattern pattern, List<String> examples) {}

    private static final String EXAMPLE = "EXAMPLE ";
    private static final String COUNTEREXAMPLE = "COUNTEREXAMPLE ";
    private static final int LONGEST = 320;

    private final List<Rule> rules = new ArrayList<>();
    private final List<String> counterexamples = new ArrayList<>();

    Debris() {
        for (List<String> row : Tables.rows("debris.rules")) {
            String line = row.get(0);
            if (line.startsWith(EXAMPLE)) {
                rules.get(rules.size() - 1).examples().add(line.substring(EXAMPLE.length()));
            } else if (line.startsWith(COUNTEREXAMPLE)) {
                counterexamples.add(line.substring(COUNTEREXAMPLE.length()));
            } else {
                rules.add(new Rule(
                        Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), new ArrayList<>()));
            }
        }
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    List<String> counterexamples() {
        return List.copyOf(counterexamples);
    }

    boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String line = text.replace('\n', ' ');
        return rules.stream().anyMatch(rule -> rule.pattern().matcher(line).matches());
    }
}
