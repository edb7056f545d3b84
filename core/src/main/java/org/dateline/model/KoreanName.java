// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Korean name of a family name and two syllables, with what each syllable may be in the several romanisations in use. */
record KoreanName(String family, Set<String> given) {
    private static final Pattern SYLLABLE = Pattern.compile(
            "(sh|ss|ch|kk|tt|[gkndtrlmbpsjh])?([wy]?)(eui|eo|eu|ae|ai|oe|ee|oo|ou|ui|[aeiou])(ng|[nmkglpbtd])?");

    /** What a vowel may be: Sung and Song are both Seong, and Young is Yeong. */
    private static final Map<String, List<String>> VOWELS = Map.of(
            "oo", List.of("u"),
            "ou", List.of("eo"),
            "o", List.of("o", "eo"),
            "ee", List.of("i"),
            "ai", List.of("ae"),
            "eui", List.of("ui"));

    private static final Map<String, String> CONSONANTS =
            Map.of("g", "k", "d", "t", "b", "p", "ch", "j", "l", "r", "sh", "s", "ss", "s", "kk", "k", "tt", "t");

    /** The readings of these words, the family name first: none where they are no such name. */
    static List<KoreanName> readings(List<String> words) {
        String family = words.isEmpty() ? "" : NameRules.STANDARD.korean(words.get(0));
        String given = words.size() < 2 ? "" : String.join("", words.subList(1, words.size()));
        List<KoreanName> found = new ArrayList<>();
        if (family.isEmpty() || words.size() > 3 || given.length() > 12) {
            return found;
        }
        for (int cut = 1; cut < given.length(); cut++) {
            boolean apart = words.size() == 3 && cut != words.get(1).length();
            Set<String> first = apart ? Set.of() : syllables(given.substring(0, cut));
            Set<String> second = first.isEmpty() ? Set.of() : syllables(given.substring(cut));
            Set<String> both = new TreeSet<>();
            first.forEach(one -> second.forEach(two -> both.add(one + "-" + two)));
            if (!both.isEmpty()) {
                found.add(new KoreanName(family, both));
            }
        }
        return found;
    }

    private static Set<String> syllables(String text) {
        Matcher matcher = SYLLABLE.matcher(text);
        if (!matcher.matches()) {
            return Set.of();
        }
        String initial = matcher.group(1) == null ? "" : matcher.group(1);
        String last = matcher.group(4) == null ? "" : matcher.group(4);
        String vowel = matcher.group(3);
        boolean round = matcher.group(2).equals("w") && (vowel.equals("oo") || vowel.equals("u"));
        String glide = round ? "" : matcher.group(2);
        List<String> vowels = vowel.equals("u") && !last.isEmpty()
                ? List.of("u", "eo", "eu")
                : VOWELS.getOrDefault(vowel, List.of(vowel));
        Set<String> found = new TreeSet<>();
        for (String one : vowels) {
            found.add(consonant(initial) + glide + one + consonant(last));
        }
        return found;
    }

    private static String consonant(String letters) {
        return CONSONANTS.getOrDefault(letters, letters);
    }

    boolean matches(KoreanName other) {
        return family.equals(other.family) && given.stream().anyMatch(other.given::contains);
    }

    /** What its readings have in common with those of every name that matches it. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        given.forEach(one -> keys.add("korean " + family + " " + one.replaceAll("[aeiou]", "")));
        return keys;
    }
}
