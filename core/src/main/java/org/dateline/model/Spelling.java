// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A name in the terms in which its spellings are compared: without titles, articles and diacritics, each word by its sound.
 * Two spellings are the same when their words pair off and each pair sounds alike; consonants must agree, vowels may differ
 * as romanisations make them differ (o and u, e and i, a and e), and the less the shorter the word. What counts as alike is
 * data: {@code spelling.rules}.
 */
public final class Spelling {
    /** Names that are held at most, some hundred bytes each. */
    private static final int MOST_HELD = 20_000;

    private static final int LONGEST_HELD = 80;
    /** Those that were asked for: a name is asked for again whenever one of its stories is told. */
    private static final Map<String, Spelling> HELD = new ConcurrentHashMap<>();

    private final List<String> words;
    private final String joined;

    private Spelling(List<String> words) {
        this.words = List.copyOf(words);
        this.joined = String.join("", words);
    }

    /** The spelling of {@code name}; it has no words when the name has none. */
    public static Spelling of(String name) {
        Spelling held = HELD.get(name);
        if (held != null) {
            return held;
        }
        Spelling spelling = new Spelling(SpellingRules.STANDARD.words(name));
        if (name.length() <= LONGEST_HELD) {
            if (HELD.size() >= MOST_HELD) {
                HELD.clear();
            }
            HELD.put(name, spelling);
        }
        return spelling;
    }

    /**
     * A lower-case ASCII skeleton with blanks between words. Names with one key are the same; most spellings of one name have one
     * key, and {@link #same} finds the others.
     */
    public static String key(String name) {
        return of(name).key();
    }

    /** Whether two full names may be one name, differently spelled. */
    public static boolean same(String a, String b) {
        return of(a).same(of(b));
    }

    /** Whether {@code brief} may be short for {@code full}: a surname, or initials or some of the given names with it. */
    public static boolean compatible(String brief, String full) {
        return of(brief).shortFor(of(full));
    }

    /** See {@link #key(String)}. */
    public String key() {
        return String.join(" ", words).replace('e', 'a').replace('o', 'u');
    }

    /**
     * What all spellings of one name have in common, whole or word by word: for look-up. Names with one skeleton need not be the
     * same.
     */
    public static String skeleton(String sound) {
        StringBuilder skeleton = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char letter = sound.charAt(i);
            if ("aeiou ".indexOf(letter) < 0) {
                skeleton.append(letter == 'g' ? 'h' : letter);
            }
        }
        return skeleton.toString();
    }

    /** The words by their sound, in order. */
    public List<String> words() {
        return words;
    }

    /** See {@link #same(String, String)}. */
    public boolean same(Spelling other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        if (joined.equals(other.joined)) {
            return true;
        }
        if (words.size() != other.words.size()) {
            return Sound.alike(joined, other.joined, false);
        }
        boolean supported = words.size() > 1;
        for (int i = 0; i < words.size(); i++) {
            if (!Sound.alike(words.get(i), other.words.get(i), supported)) {
                return false;
            }
        }
        return true;
    }

    /** See {@link #compatible(String, String)}. */
    public boolean shortFor(Spelling full) {
        if (words.isEmpty() || words.size() > full.words.size()) {
            return !words.isEmpty() && same(full);
        }
        if (same(full)) {
            return true;
        }
        if (words.size() == 1 && SpellingRules.STANDARD.familyNameFirst(full.words)) {
            return Sound.alike(words.get(0), full.words.get(0), false) || isSurnameOf(full);
        }
        if (!isSurnameOf(full)) {
            return false;
        }
        int at = 0;
        for (String word : words.subList(0, words.size() - 1)) {
            while (at < full.words.size() - 1 && !isGivenName(word, full.words.get(at))) {
                at++;
            }
            if (at++ >= full.words.size() - 1) {
                return false;
            }
        }
        return true;
    }

    private boolean isSurnameOf(Spelling full) {
        return Sound.alike(words.get(words.size() - 1), full.words.get(full.words.size() - 1), words.size() > 1);
    }

    private static boolean isGivenName(String word, String given) {
        return word.length() == 1 ? given.startsWith(word) : Sound.alike(word, given, true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spelling spelling && words.equals(spelling.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
