// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Puts the preposition or conjunction of a phrase or clause into the label of its edge, in lower case and as written: a
 * lemma would make "accord" of "according to". Prepositions of several words are joined, and where a parser took their
 * noun or adverb for the head, the phrase is hung on what that hangs on.
 */
final class Markers {
    private final Sentence sentence;
    private final EdgeList edges;
    private final Prepositions table = Prepositions.table();

    Markers(Sentence sentence, EdgeList edges) {
        this.sentence = sentence;
        this.edges = edges;
    }

    void add() {
        for (int i = 0; i < sentence.size(); i++) {
            switch (sentence.token(i).relation()) {
                case "nmod", "obl" -> nominal(i);
                case "acl", "advcl" -> edges.mark(i, clausal(i));
                case "conj" -> edges.mark(i, conjunction(i));
                default -> {}
            }
        }
    }

    private void nominal(int i) {
        int preposition = opener(i, false);
        if (preposition < 0) {
            return;
        }
        int before = edges.governor(i);
        String whole = null;
        if (before >= 0 && before == preposition - 1 && sentence.token(i).head() == before) {
            whole = ofTwo(i, before, preposition);
            whole = whole == null ? ofThree(i, before, preposition) : whole;
        }
        edges.mark(i, whole == null ? phrase(sentence, i, preposition) : whole);
    }

    /** "Away from the coast", read as an adverb that has a phrase. */
    private @Nullable String ofTwo(int i, int adverb, int preposition) {
        int above = edges.governor(adverb);
        if (above < 0
                || above == i
                || sentence.childCount(adverb) != 1
                || sentence.token(adverb).isNoun()
                || sentence.hasRelation(adverb, "conj", "xcomp", "ccomp")) {
            return null;
        }
        String whole = table.ending(sentence, preposition, 2);
        if (whole != null) {
            edges.move(i, above, sentence.token(above).isNoun() ? "nmod" : "obl");
            edges.move(adverb, i, "case");
            edges.move(preposition, adverb, "fixed");
        }
        return whole;
    }

    /** "In front of the house", read as a phrase that has a phrase. */
    private @Nullable String ofThree(int i, int noun, int preposition) {
        int above = edges.governor(noun);
        int opener = noun - 1;
        if (above < 0
                || above == i
                || opener < 0
                || sentence.childCount(noun) != 2
                || sentence.token(opener).head() != noun
                || !sentence.hasRelation(noun, "nmod", "obl")) {
            return null;
        }
        String whole = table.ending(sentence, preposition, 3);
        if (whole != null) {
            edges.move(i, above, edges.relation(noun));
            edges.move(opener, i, "case");
            edges.move(noun, opener, "fixed");
            edges.move(preposition, opener, "fixed");
        }
        return whole;
    }

    /** The first preposition or subordinating word before token {@code i}; −1 where there is none. */
    private int opener(int i, boolean clause) {
        for (int k = 0; k < sentence.childCount(i); k++) {
            int child = sentence.childAt(i, k);
            if (child > i) {
                return -1;
            }
            if (opens(sentence, child, clause)
                    || (clause
                            && sentence.token(child).tag().equals("WRB")
                            && sentence.token(child).relation().equals("advmod"))) {
                return child;
            }
        }
        return -1;
    }

    private static boolean opens(Sentence sentence, int child, boolean clause) {
        String relation = sentence.token(child).relation();
        return (relation.equals("case") && !sentence.token(child).tag().equals("POS"))
                || (clause && relation.equals("mark"));
    }

    /** "For them to leave" is {@code to}: the first word opens another phrase than the verb's. */
    private @Nullable String clausal(int i) {
        int opener = opener(i, true);
        if (opener < 0) {
            return null;
        }
        String whole = phrase(sentence, i, opener);
        boolean infinitive = false;
        for (int k = 0; k < sentence.childCount(i); k++) {
            Token child = sentence.token(sentence.childAt(i, k));
            infinitive |= child.tag().equals("TO") && child.relation().equals("mark");
        }
        return infinitive && !whole.endsWith("_to") ? "to" : whole;
    }

    /** The words that begin at {@code opener}, those that follow without a gap included. */
    static String phrase(Sentence sentence, int i, int opener) {
        boolean apart = opener > 0
                && sentence.token(opener - 1).head() == i
                && sentence.token(opener - 1).relation().equals("advmod");
        String whole = apart ? Prepositions.table().ending(sentence, opener, 2) : null;
        if (whole != null) {
            return whole;
        }
        String label = lower(sentence, opener);
        int end = opener;
        boolean more = true;
        while (more && end + 1 < i) {
            Token next = sentence.token(end + 1);
            more = (next.head() == i && !next.relation().equals("cop") && opens(sentence, end + 1, true))
                    || (next.head() >= opener
                            && next.head() <= end
                            && next.relation().equals("fixed"));
            if (more) {
                end++;
                // An adverb that is read as a preposition must not hide an agent: "urged on by the unions".
                boolean agent = next.head() == i && next.word().equals("by");
                label = agent ? "by" : label + "_" + lower(sentence, end);
            }
        }
        return label;
    }

    /** That of the conjunct itself, or of the next one that has any: "A, B and C". */
    private @Nullable String conjunction(int i) {
        int own = conjunctionOf(i);
        int head = sentence.token(i).head();
        if (own >= 0 || head < 0 || head >= sentence.size()) {
            return own < 0 ? null : joined(own);
        }
        int before = -1;
        for (int k = 0; k < sentence.childCount(head); k++) {
            int sibling = sentence.childAt(head, k);
            int found = sentence.token(sibling).relation().equals("conj") ? conjunctionOf(sibling) : -1;
            if (found >= 0 && sibling > i) {
                return joined(found);
            }
            before = found >= 0 ? found : before;
        }
        before = before < 0 ? conjunctionOf(head) : before;
        return before < 0 || before < head ? null : joined(before);
    }

    private int conjunctionOf(int i) {
        for (int k = 0; k < sentence.childCount(i); k++) {
            int child = sentence.childAt(i, k);
            if (sentence.token(child).relation().equals("cc")) {
                return child;
            }
        }
        return -1;
    }

    private String joined(int conjunction) {
        String label = lower(sentence, conjunction);
        for (int k = 0; k < sentence.childCount(conjunction); k++) {
            int child = sentence.childAt(conjunction, k);
            if (child > conjunction && sentence.token(child).relation().equals("fixed")) {
                label = label + "_" + lower(sentence, child);
            }
        }
        return label;
    }

    private static String lower(Sentence sentence, int i) {
        String word = sentence.token(i).word();
        return word.equals("&") ? "and" : word.toLowerCase(Locale.ROOT);
    }
}
