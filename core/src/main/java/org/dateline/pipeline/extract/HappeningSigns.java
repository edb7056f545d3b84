// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * What speaks for a word telling of a happening that a reader could date: the word itself, its part of speech and its place in
 * the sentence, what governs it and what it governs.
 */
final class HappeningSigns {
    /** Verbs that only help another word. */
    private static final Set<String> HELPING = Set.of("aux", "aux:pass", "cop", "fixed", "case", "mark", "det");

    private static final int MOST_DEPTH = 4;
    private static final int[] ENDINGS = {3, 4};
    private static final String[] DEPTHS = {"0", "1", "2", "3", "4"};

    private final EventNouns nouns;

    HappeningSigns(EventNouns nouns) {
        this.nouns = nouns;
    }

    /** Whether a word may tell of a happening: verbs that have a meaning of their own, common nouns, adjectives. */
    static boolean isCandidate(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.isVerb()) {
            return !HELPING.contains(token.relation());
        }
        return token.isNoun() ? !token.isName() : token.tag().startsWith("JJ") && !HELPING.contains(token.relation());
    }

    /** Hands over the signs of the candidate at {@code i}. */
    void of(Forms forms, int i, SignTaker taker) {
        Sentence sentence = forms.sentence();
        Token token = sentence.token(i);
        String sort = sort(token);
        String lemma = forms.lemma(i);
        String relation = token.relation();
        taker.take(i, "class", sort);
        taker.take(i, "word", lemma);
        taker.take(i, "word", lemma, sort);
        taker.take(i, "tag", token.tag());
        taker.take(i, "rel", relation);
        taker.take(i, "rel", relation, sort);
        if (token.isNoun()) {
            noun(token, lemma, relation, i, taker);
        }
        above(forms, i, sort, relation, taker);
        for (int k = 0; k < sentence.childCount(i); k++) {
            taker.take(i, "child", sentence.token(sentence.childAt(i, k)).relation(), sort);
        }
    }

    private void noun(Token token, String lemma, String relation, int i, SignTaker taker) {
        String known = nouns.has(token) ? "happening" : nouns.hasState(token) ? "state" : "thing";
        taker.take(i, "noun", known);
        taker.take(i, "noun", known, relation);
        for (int ending : ENDINGS) {
            taker.take(i, "ending", lemma.substring(Math.max(0, lemma.length() - ending)));
        }
    }

    private static void above(Forms forms, int i, String sort, String relation, SignTaker taker) {
        Sentence sentence = forms.sentence();
        int head = sentence.token(i).head();
        if (head >= 0 && head < sentence.size()) {
            String governor = forms.lemma(head);
            taker.take(i, "under", governor, sort);
            taker.take(i, "under", governor, relation);
            taker.take(i, "under-a", sort(sentence.token(head)), sort, relation);
        }
        int depth = 0;
        for (int up = head; up >= 0 && up < sentence.size() && depth < MOST_DEPTH; depth++) {
            up = sentence.token(up).head();
        }
        taker.take(i, "depth", DEPTHS[depth], sort);
    }

    private static String sort(Token token) {
        return token.isVerb() ? "verb" : token.isName() ? "name" : token.isNoun() ? "noun" : "other";
    }
}
