// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a person's name. Two are one when family name and first given name fit each other, and nothing between them
 * differs; in names whose parts are syllables every syllable counts.
 *
 * @param plain the words in one
 * @param turned the words in one, the last of them first
 * @param sound the words by their sound in one
 * @param mayTurn whether it may be of a custom that puts the family name first
 * @param syllabic whether no part of it may be left out
 */
record NameReading(List<NameWord> words, String plain, String turned, String sound, boolean mayTurn, boolean syllabic) {
    private static final NameRules RULES = NameRules.STANDARD;
    private static final Pattern SYLLABLES =
            Pattern.compile("(?:(?:[kgstnhmrbpzjd]y?|sh|ch|ts|f|w|y)?[aeiou]|n(?![aeiouy])){2,5}");

    static NameReading of(List<String> plain) {
        List<NameWord> words = NameWord.of(plain);
        StringBuilder sound = new StringBuilder();
        words.forEach(word -> sound.append(word.sound()));
        return new NameReading(
                List.copyOf(words),
                String.join("", plain),
                String.join("", turned(plain)),
                sound.toString(),
                plain.size() > 1 && mayTurn(plain.get(0), plain.get(plain.size() - 1)),
                isSyllabic(plain));
    }

    /** The words with the last of them first. */
    static List<String> turned(List<String> words) {
        List<String> turned = new ArrayList<>(words);
        if (words.size() > 1) {
            turned.add(0, turned.remove(words.size() - 1));
        }
        return turned;
    }

    private static boolean mayTurn(String first, String last) {
        return RULES.isFamily(first) != RULES.isFamily(last)
                || RULES.isFamilyGiven(first) != RULES.isFamilyGiven(last)
                || SYLLABLES.matcher(first).matches() && SYLLABLES.matcher(last).matches();
    }

    private static boolean isSyllabic(List<String> words) {
        return words.size() < 4
                && words.size() > 1
                && RULES.isFamily(words.get(0))
                && words.stream().skip(1).allMatch(word -> word.length() <= 6);
    }

    /** Whether the other is this with the family name on the other side. */
    boolean isTurned(NameReading other) {
        return plain.length() == other.plain.length()
                && words.size() > 1
                && other.words.size() > 1
                && (turned.equals(other.plain) || plain.equals(other.turned));
    }

    /** Why the two are one name. */
    @Nullable NameMatch compare(NameReading other) {
        int difference = words.size() - other.words.size();
        NameMatch found = difference == 0 ? pairwise(words, other.words) : null;
        if (found == null && difference != 0 && Sound.alike(sound, other.sound, false)) {
            found = NameMatch.TRANSLITERATION;
        }
        if (found == null && mayTurn && other.mayTurn && isTurned(other)) {
            found = NameMatch.ORDER;
        }
        if (found == null && difference != 0 && !syllabic && !other.syllabic) {
            found = difference < 0 ? shorter(words, other.words) : shorter(other.words, words);
        }
        return found;
    }

    private static @Nullable NameMatch pairwise(List<NameWord> a, List<NameWord> b) {
        NameMatch found = NameMatch.TRANSLITERATION;
        int last = a.size() - 1;
        for (int i = last; i >= 0; i--) {
            NameMatch one = i < last ? a.get(i).fits(b.get(i)) : a.get(i).isFamilyOf(b.get(i), last > 0);
            if (one == null) {
                return null;
            }
            found = found.and(one);
        }
        return found;
    }

    private static @Nullable NameMatch shorter(List<NameWord> brief, List<NameWord> full) {
        if (brief.size() < 2) {
            return null;
        }
        NameMatch found = leftOut(brief, full);
        boolean iberian = RULES.isIberian(full.get(0).plain());
        if (found == null && iberian) {
            List<NameWord> oneSurname = full.subList(0, full.size() - 1);
            found = oneSurname.size() == brief.size() ? pairwise(brief, oneSurname) : leftOut(brief, oneSurname);
            found = found == null ? null : found.and(NameMatch.SECOND_SURNAME);
        }
        return found;
    }

    /** Family name and first given name are there, and of those between some. */
    private static @Nullable NameMatch leftOut(List<NameWord> brief, List<NameWord> full) {
        int last = brief.size() - 1;
        NameMatch family = brief.get(last).isFamilyOf(full.get(full.size() - 1), true);
        NameMatch first = family == null ? null : brief.get(0).fits(full.get(0));
        if (first == null || brief.size() >= full.size()) {
            return null;
        }
        NameMatch found =
                first.and(full.stream().anyMatch(NameWord::isInitial) ? NameMatch.INITIAL : NameMatch.MIDDLE_NAME);
        int at = 1;
        for (NameWord word : brief.subList(1, last)) {
            while (at < full.size() - 1 && word.fits(full.get(at)) == null) {
                at++;
            }
            if (at++ >= full.size() - 1) {
                return null;
            }
        }
        return found;
    }

    /** See {@link ComparableName#keys()}: the whole by its sound, and each word with the first letter of each other. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        keys.add("whole " + Spelling.skeleton(sound));
        for (NameWord family : words) {
            String surname = Spelling.skeleton(family.sound());
            for (NameWord given : words) {
                if (family != given && !family.isInitial()) {
                    given.initials().forEach(initial -> keys.add(initial + " " + surname));
                }
            }
        }
        return keys;
    }
}
