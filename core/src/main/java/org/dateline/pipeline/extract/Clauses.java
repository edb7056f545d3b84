// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Cuts a sentence into clauses: its root, coordinated and subordinate finite clauses and the contents of speech verbs.
 * Infinitives and participles of result stay with the clause that they depend on.
 */
final class Clauses {
    private static final Set<String> TELLING =
            Set.of("say", "tell", "add", "report", "allege", "claim", "state", "note", "explain", "write");
    private static final Set<String> OPENERS = Set.of("that", "and", "but", "or", "nor", "so", "yet");

    /** A clause: index of its head token and the indices of its own tokens, those of inner clauses left out. */
    record Clause(int head, BitSet tokens) {}

    private Clauses() {}

    /** In order of their heads; at least one. */
    static List<Clause> of(Sentence sentence) {
        List<Integer> heads = new ArrayList<>();
        BitSet isHead = new BitSet(sentence.size());
        int root = sentence.root();
        isHead.set(root);
        for (int i = 0; i < sentence.size(); i++) {
            if (i == root || opens(sentence, i)) {
                heads.add(i);
                isHead.set(i);
            }
        }
        List<Clause> clauses = new ArrayList<>();
        for (int head : heads) {
            BitSet own = own(sentence, head, isHead);
            trim(sentence, own);
            if (!own.isEmpty() && (heads.size() == 1 || !isFrame(sentence, head, isHead))) {
                clauses.add(new Clause(head, own));
            }
        }
        if (clauses.isEmpty()) {
            BitSet all = new BitSet(sentence.size());
            all.set(0, sentence.size());
            clauses.add(new Clause(root, all));
        }
        return clauses;
    }

    /** "As the union alleges", "when he spoke": who speaks and when, and nothing of what. */
    private static boolean isFrame(Sentence sentence, int head, BitSet isHead) {
        boolean beside = sentence.hasRelation(head, "advcl")
                || sentence.child(head, "mark", "advmod")
                        .filter(c -> sentence.token(c).is("as", "when"))
                        .isPresent();
        if (!beside || !TELLING.contains(sentence.token(head).lemma())) {
            return false;
        }
        for (int child : sentence.children(head)) {
            boolean frame = sentence.hasRelation(
                            child, "nsubj", "punct", "mark", "advmod", "ccomp", "parataxis", "obl", "aux", "cc", "dep")
                    && !sentence.hasRelation(child, "nsubj:pass", "aux:pass");
            boolean negated = Verbs.isNegation(sentence.token(child).lemma());
            if ((!frame && !isHead.get(child)) || negated) {
                return false;
            }
        }
        return true;
    }

    /** "Was arrested and charged": a verb with nothing of its own says too little to stand alone. */
    private static boolean isBare(Sentence sentence, int i) {
        int first = sentence.token(i).head();
        return sentence.token(i).isVerb()
                && first >= 0
                && !TELLING.contains(sentence.token(first).lemma())
                && sentence.children(i).stream()
                        .allMatch(child -> sentence.hasRelation(child, "cc", "punct", "aux", "advmod"));
    }

    private static boolean opens(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (sentence.hasRelation(i, "conj") && isBare(sentence, i)) {
            return false;
        }
        if (sentence.hasRelation(i, "ccomp", "parataxis", "advcl", "acl:relcl", "csubj", "conj", "dep")) {
            if (isFinite(sentence, i)) {
                return true;
            }
            return token.relation().equals("conj") && sharesFiniteness(sentence, i);
        }
        return false;
    }

    /** Whether the predicate at {@code i} carries tense itself or by its auxiliary, copula or modal. */
    static boolean isFinite(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.isVerb() && token.isFinite()) {
            return !sentence.hasRelation(i, "amod");
        }
        for (int child : sentence.children(i, "aux", "cop")) {
            if (sentence.token(child).isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** "was arrested and charged", "will meet and discuss": the second verb shares the auxiliary of the first. */
    private static boolean sharesFiniteness(Sentence sentence, int i) {
        int first = sentence.token(i).head();
        if (first < 0) {
            return false;
        }
        String tag = sentence.token(i).tag();
        String firstTag = sentence.token(first).tag();
        boolean shared = tag.equals(firstTag) && Set.of("VB", "VBN", "VBG").contains(tag);
        return shared && isFinite(sentence, first);
    }

    private static BitSet own(Sentence sentence, int head, BitSet isHead) {
        BitSet own = new BitSet(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            for (int steps = 0; at >= 0 && at != head && steps <= sentence.size(); steps++) {
                if (isHead.get(at)) {
                    break;
                }
                at = sentence.token(at).head();
            }
            if (at == head) {
                own.set(i);
            }
        }
        return own;
    }

    private static void trim(Sentence sentence, BitSet own) {
        for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i)) {
            if (!isMark(sentence.token(i))
                    && !OPENERS.contains(sentence.token(i).word().toLowerCase(java.util.Locale.ROOT))) {
                break;
            }
            own.clear(i);
        }
        for (int i = own.length() - 1; i >= 0; i = own.length() - 1) {
            if (!isMark(sentence.token(i)) && !sentence.hasRelation(i, "cc")) {
                break;
            }
            own.clear(i);
        }
    }

    private static boolean isMark(Token token) {
        for (int i = 0; i < token.word().length(); i++) {
            if (Character.isLetterOrDigit(token.word().charAt(i))
                    || token.word().charAt(i) == '%') {
                return false;
            }
        }
        return !token.tag().equals("$");
    }
}
