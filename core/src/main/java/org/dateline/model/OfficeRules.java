// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What {@code offices.txt} says; its head describes its lines. */
final class OfficeRules {
    static final OfficeRules STANDARD = read("offices.txt");

    private final Map<String, Role.Qualifier> qualifiers = new HashMap<>();
    private final Set<String> past = new HashSet<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final List<Pattern> single = new ArrayList<>();
    private final List<Pattern> many = new ArrayList<>();
    private final List<Pattern> state = new ArrayList<>();
    private final List<Pattern> player = new ArrayList<>();
    private final List<String> examples = new ArrayList<>();

    private OfficeRules() {}

    private static OfficeRules read(String resource) {
        OfficeRules rules = new OfficeRules();
        RuleLines.of(resource).forEach(rules::take);
        return rules;
    }

    private void take(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("EXAMPLE ")) {
            examples.add(line.substring("EXAMPLE ".length()));
            return;
        }
        int colon = line.indexOf(':');
        String kind = colon < 0 ? line : line.substring(0, colon);
        String rest = line.substring(colon + 1).strip();
        if (kind.startsWith("qualifier ")) {
            Role.Qualifier qualifier = Role.Qualifier.valueOf(kind.substring(10).toUpperCase(Locale.ROOT));
            List.of(rest.split(" ")).forEach(word -> qualifiers.put(word, qualifier));
            return;
        }
        switch (kind) {
            case "past" -> past.addAll(List.of(rest.split(" ")));
            case "word" -> words.put(rest.split(" = ")[0], rest.split(" = ")[1]);
            case "same" -> titles.put(rest.split(" = ")[0], rest.split(" = ")[1]);
            case "single" -> single.addAll(patterns(rest));
            case "many" -> many.addAll(patterns(rest));
            case "player" -> player.addAll(patterns(rest));
            case "state" -> state.addAll(patterns(rest));
            default -> throw new IllegalStateException("offices.txt: no such rule: " + line);
        }
    }

    private static List<Pattern> patterns(String cell) {
        List<Pattern> patterns = new ArrayList<>();
        for (String one : cell.split(" \\| ")) {
            patterns.add(Pattern.compile(one.strip().replace("*", "\\S+(?: \\S+)*")));
        }
        return patterns;
    }

    Role.@org.jspecify.annotations.Nullable Qualifier qualifier(String word) {
        return qualifiers.get(word);
    }

    boolean isPast(String word) {
        return past.contains(word);
    }

    String word(String word) {
        return words.getOrDefault(word, word);
    }

    String title(String title) {
        return titles.getOrDefault(title, title);
    }

    boolean isSingle(String title) {
        return matches(single, title) && !matches(many, title);
    }

    boolean isState(String title) {
        return matches(state, title);
    }

    boolean isPlayer(String title) {
        return matches(player, title);
    }

    private static boolean matches(List<Pattern> patterns, String title) {
        return patterns.stream().anyMatch(one -> one.matcher(title).matches());
    }

    /** The cells of the EXAMPLE lines. */
    List<String> examples() {
        return List.copyOf(examples);
    }
}
