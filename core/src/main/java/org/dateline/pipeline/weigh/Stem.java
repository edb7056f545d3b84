// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Locale;
import java.util.Map;

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
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("went", "go"),
            Map.entry("gone", "go"),
            Map.entry("came", "come"),
            Map.entry("took", "take"),
            Map.entry("taken", "take"),
            Map.entry("laid", "lay"),
            Map.entry("held", "hold"),
            Map.entry("left", "leave"),
            Map.entry("lost", "lose"),
            Map.entry("brought", "bring"),
            Map.entry("gave", "give"),
            Map.entry("given", "give"),
            Map.entry("struck", "strike"),
            Map.entry("broke", "break"),
            Map.entry("broken", "break"),
            Map.entry("blew", "blow"),
            Map.entry("fell", "fall"),
            Map.entry("fallen", "fall"),
            Map.entry("drew", "draw"),
            Map.entry("drawn", "draw"),
            Map.entry("sent", "send"),
            Map.entry("made", "make"),
            Map.entry("threw", "throw"),
            Map.entry("thrown", "throw"),
            Map.entry("stood", "stand"),
            Map.entry("lives", "life"),
            Map.entry("paid", "pay"),
            Map.entry("ran", "run"),
            Map.entry("shot", "shoot"),
            Map.entry("swore", "swear"),
            Map.entry("sworn", "swear"),
            Map.entry("tore", "tear"),
            Map.entry("torn", "tear"),
            Map.entry("caught", "catch"),
            Map.entry("fought", "fight"),
            Map.entry("sold", "sell"),
            Map.entry("bought", "buy"),
            Map.entry("met", "meet"),
            Map.entry("won", "win"),
            Map.entry("led", "lead"),
            Map.entry("fled", "flee"));

    /** Length of plurals that {@link #of} leaves whole. */
    private static final int SHORT_PLURAL = 4;

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

    /** The stem of a word of running text, whose plural no lemma has undone: "jobs". */
    static String ofRunning(String word) {
        boolean plural = word.length() == SHORT_PLURAL
                && word.endsWith("s")
                && !word.endsWith("ss")
                && "aeiou".indexOf(word.charAt(SHORT_PLURAL - 2)) < 0
                && !word.equals("news");
        return of(plural ? word.substring(0, word.length() - 1) : word);
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
