// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Steps in a dependency tree that several rules of this room take. */
final class Syntax {
    private Syntax() {}

    /** The part that a noun plays in its clause. */
    enum Part {
        SUBJECT,
        OBJECT,
        POSSESSOR,
        OTHER
    }

    /** The part of token {@code i}, that of the first conjunct where it is coordinated. */
    static Part part(Sentence sentence, int i) {
        int at = top(sentence, i);
        if (sentence.hasRelation(at, "nsubj", "csubj")) {
            return Part.SUBJECT;
        }
        if (sentence.hasRelation(at, "obj", "iobj")) {
            return Part.OBJECT;
        }
        return sentence.token(at).relation().equals("nmod:poss") ? Part.POSSESSOR : Part.OTHER;
    }

    /** The first conjunct, or the noun that an apposition stands beside. */
    static int top(Sentence sentence, int i) {
        int at = i;
        for (int steps = 0; steps < 4 && sentence.token(at).head() >= 0; steps++) {
            if (!sentence.hasRelation(at, "conj", "appos", "flat")) {
                break;
            }
            at = sentence.token(at).head();
        }
        return at;
    }

    /** The nearest predicate above token {@code i}: a verb, or what has a copula; the root where there is none. */
    static int predicate(Sentence sentence, int i) {
        int at = i;
        for (int steps = 0; steps <= sentence.size() && sentence.token(at).head() >= 0; steps++) {
            int head = sentence.token(at).head();
            if (sentence.token(head).isVerb() || sentence.hasRelation(at, "nsubj")) {
                return head;
            }
            at = head;
        }
        return at;
    }

    /** The preposition of token {@code i} in lower case; empty where it has none. */
    static String preposition(Sentence sentence, int i) {
        int at = top(sentence, i);
        return sentence.child(at, "case")
                .filter(c -> c < at || !sentence.token(c).tag().equals("POS"))
                .map(c -> sentence.token(c).lemma().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
    }

    static boolean isPast(Token token) {
        return token.tag().equals("VBD") || token.tag().equals("VBN");
    }
}
