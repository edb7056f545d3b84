// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Excluded;
import org.jspecify.annotations.Nullable;

/** The rules of {@code layout.rules}: lines that are no prose, credits at a paragraph's end, names that stand in datelines. */
final class LineRules {
    private static final int LONGEST_LINE = 420;
    private static final int LONGEST_TAIL = 260;
    private static final int LONGEST_OUTLET = 60;
    private static final Pattern AFTER_INITIAL = Pattern.compile("(?<=\\p{L})\\p{L}+");
    private static final Pattern CREDITED = Pattern.compile("(?!Copyright|©)[^(),;/.\\d\\s][^(),;/.\\d]*");

    /** A rule, with sentences that it must take and must leave. */
    record Rule(Excluded.Why why, boolean tail, Pattern pattern, List<String> examples, List<String> counterexamples) {}

    private final List<Rule> rules = new ArrayList<>();
    /** What a line above a headline is that names the outlet. */
    private final List<Rule> outlets = new ArrayList<>();
    /** In their order. */
    private final List<Rule> all = new ArrayList<>();

    private final Set<String> agencies = new HashSet<>();
    private final Set<String> kickers = new HashSet<>();

    LineRules() {
        List<String> lines;
        try (InputStream in = LineRules.class.getResourceAsStream("layout.rules")) {
            if (in == null) {
                throw new IllegalStateException("layout.rules is missing from the library");
            }
            lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        for (int i = 0; i < lines.size(); i++) {
            try {
                take(lines.get(i));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalStateException("layout.rules, line " + (i + 1) + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    private void take(String line) {
        int colon = line.indexOf(": ");
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (colon < 0) {
            throw new IllegalArgumentException("neither a rule nor a comment");
        }
        String key = line.substring(0, colon);
        String value = line.substring(colon + 2).strip();
        switch (key) {
            case "EXAMPLE" -> all.get(all.size() - 1).examples().add(value);
            case "COUNTEREXAMPLE" -> all.get(all.size() - 1).counterexamples().add(value);
            case "agency" -> agencies.add(folded(value));
            case "kicker" -> kickers.add(folded(value));
            case "outlet" -> add(rule("label", value), outlets);
            default -> add(rule(key, value), rules);
        }
    }

    private void add(Rule rule, List<Rule> kind) {
        kind.add(rule);
        all.add(rule);
    }

    private static Rule rule(String key, String value) {
        boolean tail = key.endsWith(" tail");
        String why = tail ? key.substring(0, key.length() - 5) : key;
        return new Rule(
                Excluded.Why.valueOf(why.toUpperCase(Locale.ROOT).replace(' ', '_')),
                tail,
                Pattern.compile(value, Pattern.UNICODE_CASE),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    List<Rule> rules() {
        return List.copyOf(all);
    }

    /** What a whole line is that is no prose, else {@code null}. */
    Excluded.@Nullable Why line(String words) {
        if (words.length() > LONGEST_LINE) {
            return null;
        }
        for (Rule rule : rules) {
            if (!rule.tail() && rule.pattern().matcher(words).matches()) {
                return rule.why();
            }
        }
        return null;
    }

    /** Where a credit at the end of a paragraph begins, or -1. */
    int tail(String words) {
        int open = words.lastIndexOf('(');
        if (open < 0 || words.length() - open > LONGEST_TAIL) {
            return -1;
        }
        String end = words.substring(open);
        for (Rule rule : rules) {
            if (rule.tail() && rule.pattern().matcher(end).matches()) {
                return open;
            }
        }
        return -1;
    }

    boolean isAgency(String name) {
        String bare = folded(name.strip());
        return agencies.contains(bare) || bare.endsWith(" wire") || bare.endsWith(" news agency");
    }

    /** The first agency that a credit names, else {@code null}. */
    @Nullable String agencyIn(String credit) {
        Matcher name = CREDITED.matcher(credit);
        while (name.find()) {
            if (isAgency(name.group())) {
                return name.group().strip();
            }
        }
        return null;
    }

    /** Whether a line above a headline is the name of an outlet. */
    boolean isOutlet(String words) {
        String name = words.equals(words.toUpperCase(Locale.ROOT)) ? capitalised(words) : words;
        return words.length() <= LONGEST_OUTLET
                && outlets.stream()
                        .anyMatch(rule -> rule.pattern().matcher(name).matches());
    }

    /** "THE DAILY LEDGER" as "The Daily Ledger". */
    private static String capitalised(String words) {
        return AFTER_INITIAL.matcher(words).replaceAll(end -> end.group().toLowerCase(Locale.ROOT));
    }

    boolean isKicker(String words) {
        return kickers.contains(folded(words));
    }
}
