// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a lemma to what a verb and the nouns made from it have in common: {@code resign} and {@code resignation}. Light on
 * purpose: it cuts whole derivational endings only, and never below four letters.
 */
final class Stem {
    /** Longest first, so that {@code -isation} is not taken for {@code -ation}. */
    private static final String[] ENDINGS = {
        "isation", "ization", "ation", "ement", "ment", "ance", "ence", "ising", "izing", "ise", "ize", "ity", "ness",
        "ing", "ion", "ers", "ors", "er", "or", "ed", "al", "ly", "ate", "ies", "es", "s", "e", "y"
    };

    /** Inflections that a lemma list would know; only for words that no lemma is given for. */
    private static final Map<String, String> IRREGULAR = irregular();

    /** Words that end as a form of a short verb does, and are none. */
    private static final Set<String> WHOLE = Set.of("during", "outing", "offing", "indeed");

    /** Length of plurals that {@link #of} leaves whole. */
    private static final int SHORT_PLURAL = 4;

    /** Letters before the ending of a verb that {@link #of} leaves whole: "vot-ed". */
    private static final int SHORT_ROOT = 3;

    private Stem() {}

    /** The stem of a word or lemma. */
    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String stem = IRREGULAR.getOrDefault(lower, lower);
        String shorter = cut(stem);
        while (shorter.length() < stem.length()) {
            stem = shorter;
            shorter = cut(stem);
        }
        return stem;
    }

    /** The stem of a word of running text, which no lemma has undone: "jobs", "voted", "carries". */
    static String ofRunning(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return of(IRREGULAR.containsKey(lower) ? lower : uninflected(lower));
    }

    /** Without the endings that {@link #of} leaves, since too little stands before them or they change the word. */
    private static String uninflected(String word) {
        int length = word.length();
        if (length == SHORT_PLURAL
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !isVowel(word.charAt(SHORT_PLURAL - 2))
                && !word.equals("news")) {
            return word.substring(0, length - 1);
        }
        if (word.endsWith("ied") || word.endsWith("ies")) {
            return word.substring(0, length - 3) + (length == SHORT_PLURAL ? "ie" : "y");
        }
        if (length == SHORT_ROOT + 2 && word.endsWith("ed") && !WHOLE.contains(word)) {
            return verb(word.substring(0, SHORT_ROOT), word);
        }
        return length == SHORT_ROOT + 3 && word.endsWith("ing") && !WHOLE.contains(word)
                ? verb(word.substring(0, SHORT_ROOT), word)
                : word;
    }

    /** The verb of three or four letters with this root: "ask", "aid", "vote", "free"; the whole form where none has it. */
    private static String verb(String root, String form) {
        if (root.chars().noneMatch(letter -> isVowel((char) letter))) {
            return form;
        }
        char last = root.charAt(SHORT_ROOT - 1);
        boolean bare = !isVowel(last)
                && ("wxy".indexOf(last) >= 0
                        || "gsvz".indexOf(last) < 0
                                && (isVowel(root.charAt(SHORT_ROOT - 3)) || !isVowel(root.charAt(SHORT_ROOT - 2))));
        return bare ? root : root + "e";
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static Map<String, String> irregular() {
        Map<String, String> lemmas = new HashMap<>();
        for (String line : Lexicon.read("irregular.txt")) {
            int colon = line.indexOf(':');
            for (String form : line.substring(colon + 1).split(",")) {
                lemmas.put(form.strip(), line.substring(0, colon));
            }
        }
        return Map.copyOf(lemmas);
    }

    private static String cut(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return undoubled(word.substring(0, word.length() - ending.length()));
            }
        }
        return undoubled(word);
    }

    /** {@code stopp} and {@code expell} lose the second letter, and a last e or y goes. */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        if (last >= 4 && (stem.charAt(last) == 'e' || stem.charAt(last) == 'y')) {
            return undoubled(stem.substring(0, last));
        }
        if (last >= 3 && stem.charAt(last) == stem.charAt(last - 1) && "aeiou".indexOf(stem.charAt(last)) < 0) {
            return stem.substring(0, last);
        }
        return stem;
    }
}
