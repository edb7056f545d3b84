// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Tells what a report recalls from what it reports: happenings with an old date of their own. */
final class Backgrounds {
    private static final Set<String> LONG = Set.of("year", "decade", "century", "generation");

    /** Whether a word of the sentence may date something in years; without one nothing in it is historical. */
    static boolean namesYears(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.tag().equals("CD") || token.isNoun() && LONG.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the clause or noun phrase of the happening at {@code token} is dated in an earlier year or years ago.
     *
     * @param yearPublished empty when it is not known; then any stated year counts as gone
     */
    boolean isHistorical(Sentence sentence, int token, Optional<Integer> yearPublished) {
        for (int child : sentence.children(token, "obl", "nmod", "advmod", "nummod", "compound", "amod", "dep")) {
            if (isOld(sentence, child, yearPublished)) {
                return true;
            }
        }
        for (int subject : sentence.children(token, "nsubj")) {
            for (int child : sentence.children(subject, "nummod", "compound", "amod", "dep")) {
                if (year(sentence.token(child), yearPublished)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOld(Sentence sentence, int i, Optional<Integer> yearPublished) {
        Token token = sentence.token(i);
        if (sentence.children(i, "case", "mark").stream()
                .anyMatch(child -> sentence.token(child).is("since", "until", "by"))) {
            return false;
        }
        if (year(token, yearPublished)) {
            return true;
        }
        for (int child : sentence.children(i, "nummod", "nmod", "compound", "nmod:tmod", "dep")) {
            if (year(sentence.token(child), yearPublished)) {
                return true;
            }
        }
        boolean longPeriod = LONG.contains(token.lemma());
        boolean last = sentence.children(i, "amod").stream()
                .anyMatch(child -> sentence.token(child).is("last", "previous"));
        boolean ago = i + 1 < sentence.size() && sentence.token(i + 1).is("ago", "earlier", "before");
        boolean agoHead = token.is("ago")
                && sentence.children(i).stream()
                        .anyMatch(child -> LONG.contains(sentence.token(child).lemma()));
        return (longPeriod && (last || ago)) || agoHead;
    }

    private static boolean year(Token token, Optional<Integer> yearPublished) {
        if (!token.tag().equals("CD")) {
            return false;
        }
        String word = token.word().toLowerCase(Locale.ROOT);
        if (word.length() < 4 || word.length() > 5 || !Character.isDigit(word.charAt(3))) {
            return false;
        }
        String digits = word.substring(0, 4);
        if (!digits.chars().allMatch(Character::isDigit) || (word.length() == 5 && !word.endsWith("s"))) {
            return false;
        }
        int year = Integer.parseInt(digits);
        return year >= 1500
                && year <= 2100
                && yearPublished.map(published -> year < published).orElse(true);
    }
}
