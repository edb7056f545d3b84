// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What {@code names.rules} says; its head describes its lines. */
final class NameRules {
    static final NameRules STANDARD = read("names.rules");

    private final Map<String, String> given = new HashMap<>();
    private final Map<String, Set<String>> nicknames = new HashMap<>();
    private final Set<String> iberian = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private final Set<String> familyGiven = new HashSet<>();
    private final Map<String, String> korean = new HashMap<>();
    private final Set<String> endings = new HashSet<>();
    private final Map<String, String> abbreviations = new HashMap<>();
    private final Set<String> idle = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Map<String, Set<Integer>> known = new HashMap<>();
    private int knownBodies;

    private NameRules() {}

    private static NameRules read(String resource) {
        NameRules rules = new NameRules();
        RuleLines.of(resource).forEach(rules::take);
        return rules;
    }

    private void take(String line) {
        int colon = line.indexOf(':');
        if (line.startsWith("#") || line.startsWith("EXAMPLE") || colon < 0) {
            return;
        }
        String rest = line.substring(colon + 1).trim();
        List<String> words = List.of(rest.split(" +"));
        switch (line.substring(0, colon)) {
            case "given" -> words.forEach(word -> given.put(word, words.get(0)));
            case "nickname" ->
                words.subList(1, words.size()).forEach(nick -> nicknames
                        .computeIfAbsent(nick, key -> new TreeSet<>())
                        .add(given(words.get(0))));
            case "iberian" -> iberian.addAll(words);
            case "family" -> families.addAll(words);
            case "family-given" -> familyGiven.addAll(words);
            case "korean" -> words.forEach(word -> korean.put(word, words.get(0)));
            case "ending" -> endings.addAll(words);
            case "abbreviation" ->
                words.subList(1, words.size()).forEach(brief -> abbreviations.put(brief, words.get(0)));
            case "idle" -> idle.addAll(words);
            case "small" -> small.addAll(words);
            case "head" -> heads.addAll(words);
            case "known" -> {
                knownBodies++;
                for (String name : rest.split(" \\| ")) {
                    known.computeIfAbsent(joined(name), key -> new TreeSet<>()).add(knownBodies);
                }
            }
            default -> throw new IllegalStateException("unknown rule: " + line);
        }
    }

    private static String joined(String name) {
        return String.join(" ", SpellingRules.STANDARD.whole(name));
    }

    /** The first form of a given name that has several. */
    String given(String name) {
        return given.getOrDefault(name, name);
    }

    /** The names that a nickname stands for. */
    Set<String> standsFor(String nickname) {
        return nicknames.getOrDefault(nickname, Set.of());
    }

    boolean isIberian(String givenName) {
        return iberian.contains(givenName);
    }

    /** Whether it is a family name that may stand first. */
    boolean isFamily(String name) {
        return families.contains(name);
    }

    /** Whether it is a given name of a country whose family names stand first. */
    boolean isFamilyGiven(String name) {
        return familyGiven.contains(name);
    }

    /** The first spelling of a Korean family name, or an empty text. */
    String korean(String family) {
        return korean.getOrDefault(family, "");
    }

    boolean isEnding(String word) {
        return endings.contains(word);
    }

    /** The word that a short form stands for, or the word itself. */
    String full(String word) {
        return abbreviations.getOrDefault(word, word);
    }

    boolean isIdle(String word) {
        return idle.contains(word);
    }

    /** Whether an acronym may pass over it. */
    boolean isSmall(String word) {
        return small.contains(word);
    }

    boolean isHead(String word) {
        return heads.contains(word);
    }

    /** The numbers of the bodies and places that have this name among others. */
    Set<Integer> known(String name) {
        return known.getOrDefault(joined(name), Set.of());
    }
}
