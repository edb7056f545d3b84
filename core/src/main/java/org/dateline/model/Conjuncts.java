// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * Gives conjuncts what they share. Each conjunct gets the governors of the first one where the two are alike enough for the
 * same relation. A verb without a subject gets that of the nearest verb before it that has one. Objects and obliques are shared
 * only where they hang on the first verb and stand behind the last, for then no other reading is left.
 */
final class Conjuncts {
    private final Sentence sentence;
    private final EdgeList edges;

    Conjuncts(Sentence sentence, EdgeList edges) {
        this.sentence = sentence;
        this.edges = edges;
    }

    void add() {
        for (int i = 0; i < sentence.size(); i++) {
            if (isConjunct(i)) {
                governors(first(i), i);
            }
        }
        // Only now, so that a subject of several is shared as a whole.
        for (int i = 0; i < sentence.size(); i++) {
            if (isConjunct(i) && (isPredicate(i) || sharesCopula(first(i), i))) {
                subjects(i);
                behind(first(i), i);
            }
        }
    }

    private boolean isConjunct(int i) {
        int head = sentence.token(i).head();
        return sentence.token(i).relation().equals("conj") && head >= 0 && head < i;
    }

    /** The first conjunct of those that {@code i} is one of. */
    private int first(int i) {
        int at = i;
        while (isConjunct(at)) {
            at = sentence.token(at).head();
        }
        return at;
    }

    private void governors(int first, int conjunct) {
        for (int edge = edges.firstIn(first); edge >= 0; edge = edges.nextIn(edge)) {
            int governor = edges.governor(edge);
            String relation = edges.relation(edge);
            // What stands between is a clause about the first alone: "the man who left, and his wife".
            boolean between = governor > first && governor < conjunct;
            if (governor >= 0 && governor != conjunct && !between && isAlike(first, conjunct, relation)) {
                edges.add(governor, conjunct, relation, marker(edge, conjunct));
            }
        }
    }

    /** "By night and in fog" keep their own. */
    private @Nullable String marker(int edge, int conjunct) {
        String relation = edges.relation(edge);
        String given = edges.marker(edge);
        if (given == null || (!relation.equals("nmod") && !relation.equals("obl"))) {
            return given;
        }
        int own = sentence.firstChild(conjunct, "case");
        return own >= 0 && own < conjunct && !sentence.token(own).tag().equals("POS")
                ? Markers.phrase(sentence, conjunct, own)
                : given;
    }

    private boolean isAlike(int first, int conjunct, String relation) {
        int colon = relation.indexOf(':');
        return switch (colon < 0 ? relation : relation.substring(0, colon)) {
            case "nsubj", "obj", "iobj", "obl", "nmod", "appos" -> isNominal(conjunct);
            case "amod", "advmod", "nummod", "compound" -> !isFinite(conjunct) && isBare(conjunct);
            case "ccomp", "csubj", "advcl" ->
                (isPredicate(conjunct) && (isPredicate(first) || isFinite(conjunct))) || sharesCopula(first, conjunct);
            case "acl" ->
                relation.equals("acl:relcl")
                        ? isPredicate(conjunct) || sharesCopula(first, conjunct)
                        : isPredicate(conjunct) && !isFinite(conjunct);
            case "xcomp" ->
                !isFinite(conjunct)
                        && isBare(conjunct)
                        && sentence.token(conjunct).isVerb()
                                == sentence.token(first).isVerb();
            default -> false;
        };
    }

    private boolean isNominal(int i) {
        return isBare(i)
                && switch (sentence.token(i).tag()) {
                    case "VBD", "VBZ", "VBP", "VB", "VBN", "MD", "RB", "IN" -> false;
                    default -> true;
                };
    }

    /** Without a subject or copula of its own. */
    private boolean isBare(int i) {
        return sentence.firstChild(i, "nsubj", "csubj", "cop", "expl") < 0;
    }

    private boolean isPredicate(int i) {
        return sentence.token(i).isVerb() || sentence.firstChild(i, "nsubj", "cop", "expl") >= 0;
    }

    /** "Is old and frail", "was minister and then president". */
    private boolean sharesCopula(int first, int conjunct) {
        Token one = sentence.token(first);
        Token other = sentence.token(conjunct);
        boolean alike = (one.isNoun() && other.isNoun()) || other.tag().startsWith("JJ");
        return alike && sentence.firstChild(first, "cop") >= 0 && isBare(conjunct);
    }

    private boolean isFinite(int i) {
        if (sentence.token(i).isFinite()) {
            return true;
        }
        for (int k = 0; k < sentence.childCount(i); k++) {
            int child = sentence.childAt(i, k);
            if (sentence.hasRelation(child, "aux", "cop")
                    && sentence.token(child).isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** The subjects of the nearest conjunct before that has any. */
    private void subjects(int conjunct) {
        if (edges.hasSubject(conjunct) || edges.has(conjunct, "expl")) {
            return;
        }
        int head = sentence.token(conjunct).head();
        int from = edges.hasSubject(head) ? head : -1;
        for (int k = 0; k < sentence.childCount(head); k++) {
            int sibling = sentence.childAt(head, k);
            if (sibling < conjunct && isConjunct(sibling) && edges.hasSubject(sibling)) {
                from = sibling;
            }
        }
        if (from < 0) {
            return;
        }
        boolean passive = Voice.isPassive(sentence, conjunct);
        for (int edge = edges.firstOut(from); edge >= 0; edge = edges.nextOut(edge)) {
            String relation = edges.relation(edge);
            if (EdgeList.isSubject(relation) && edges.dependent(edge) < conjunct) {
                String plain = relation.startsWith("n") ? "nsubj" : "csubj";
                edges.add(conjunct, edges.dependent(edge), passive ? plain + ":pass" : plain, null);
            }
        }
    }

    private boolean hasComma(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.token(i).word().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Objects and obliques of the first verb that stand behind the last one. */
    private void behind(int first, int conjunct) {
        if (!sentence.token(first).isVerb() || !sentence.token(conjunct).isVerb()) {
            return;
        }
        for (int k = sentence.childCount(first) - 1; k >= 0; k--) {
            int child = sentence.childAt(first, k);
            if (child <= conjunct || sentence.token(child).relation().equals("conj")) {
                return;
            }
            if (hasComma(conjunct, child)) {
                continue;
            }
            String relation = sentence.token(child).relation();
            boolean object =
                    relation.equals("obj") && sentence.firstChild(conjunct, "obj", "ccomp", "xcomp", "aux:pass") < 0;
            if (edges.governor(child) == first && (object || relation.equals("obl"))) {
                edges.add(conjunct, child, relation, edges.marker(child));
            }
        }
    }
}
