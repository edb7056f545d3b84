// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A word of a person's name.
 *
 * @param plain in lower-case ASCII
 * @param given the first form of it, if it is a given name of several forms
 * @param sound of the form, or, at the end of the name, of the word
 */
record NameWord(String plain, String given, String sound) {
    /** The words of a name, the family name last. */
    static List<NameWord> of(List<String> plain) {
        List<NameWord> words = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            String given = i < plain.size() - 1 ? NameRules.STANDARD.given(plain.get(i)) : plain.get(i);
            String sound = SpellingRules.STANDARD.sound(given);
            words.add(new NameWord(plain.get(i), given, sound.isEmpty() ? plain.get(i) : sound));
        }
        return words;
    }

    boolean isInitial() {
        return plain.length() == 1;
    }

    /** Why the two are one given name. */
    @Nullable NameMatch fits(NameWord other) {
        if (isInitial() || other.isInitial()) {
            boolean one = plain.charAt(0) == other.plain.charAt(0);
            return !one ? null : isInitial() && other.isInitial() ? NameMatch.TRANSLITERATION : NameMatch.INITIAL;
        }
        if (plain.equals(other.plain)) {
            return NameMatch.TRANSLITERATION;
        }
        if (given.equals(other.given)) {
            return NameMatch.GIVEN_NAME;
        }
        if (Sound.alike(sound, other.sound, true)) {
            return NameMatch.TRANSLITERATION;
        }
        boolean nick = NameRules.STANDARD.standsFor(plain).contains(other.given)
                || NameRules.STANDARD.standsFor(other.plain).contains(given);
        return nick ? NameMatch.NICKNAME : null;
    }

    /** Why the two are one family name. */
    @Nullable NameMatch isFamilyOf(NameWord other, boolean supported) {
        boolean one = plain.equals(other.plain)
                || !isInitial() && !other.isInitial() && Sound.alike(sound, other.sound, supported);
        return one ? NameMatch.TRANSLITERATION : null;
    }

    /** With which letters a name may begin that fits this one; those that romanisations exchange are one. */
    Set<String> initials() {
        Set<String> initials = new TreeSet<>(List.of(initial(plain), initial(sound)));
        NameRules.STANDARD.standsFor(plain).forEach(name -> initials.add(initial(name)));
        return initials;
    }

    private static String initial(String word) {
        char letter = word.charAt(0);
        return "aeiou".indexOf(letter) >= 0 ? "a" : "ghj".indexOf(letter) >= 0 ? "h" : String.valueOf(letter);
    }
}
