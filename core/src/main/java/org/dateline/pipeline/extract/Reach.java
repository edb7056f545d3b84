// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.BitSet;
import org.dateline.model.Sentence;

/** Which words of a sentence a pattern around a verb may speak of: those of its clause and of the clauses above it. */
final class Reach {
    private Reach() {}

    /** What depends on the verb and stands behind it, without the clauses that are joined to it. */
    static BitSet behind(Sentence sentence, int verb, int last) {
        BitSet reach = own(sentence, verb);
        reach.clear(0, last + 1);
        return reach;
    }

    /** What depends on the verb, or on a word that it depends on, and stands before it. */
    static BitSet before(Sentence sentence, int verb, int first) {
        BitSet reach = own(sentence, verb);
        int at = verb;
        for (int steps = 0; steps <= sentence.size() && sentence.token(at).head() >= 0; steps++) {
            int above = sentence.token(at).head();
            if (sentence.hasRelation(at, "conj")) {
                for (int child : sentence.children(above, "nsubj", "aux", "advmod", "nsubj:pass", "cc")) {
                    reach.or(sentence.subtree(child));
                }
            } else {
                reach.or(sentence.subtree(above));
                reach.set(above);
            }
            at = above;
        }
        reach.clear(first, sentence.size());
        return reach;
    }

    private static BitSet own(Sentence sentence, int verb) {
        BitSet own = (BitSet) sentence.subtree(verb).clone();
        for (int child : sentence.children(verb, "conj", "parataxis")) {
            boolean clause = sentence.token(child).isVerb()
                    || sentence.child(child, "nsubj", "cop").isPresent();
            if (clause) {
                own.andNot(sentence.subtree(child));
            }
        }
        return own;
    }
}
