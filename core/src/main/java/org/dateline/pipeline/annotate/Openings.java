// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * "After the hearing, which lasted for four hours, the judge ruled": rehangs a sentence whose opening phrase the parser took for
 * all of it, so that what it says hung somewhere in the relative clause. A phrase that has a preposition heads no sentence that has a
 * clause of its own (Universal Dependencies v2, "root").
 */
final class Openings {
    private static final Set<String> QUOTES = Set.of("\"", "”", "''", "’");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final int noun;

    private Openings(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
        this.noun = sentence.root();
    }

    /** The same words, the same indices; the very sentences where nothing is amiss. */
    static List<Sentence> mended(List<Sentence> sentences) {
        return sentences.stream().map(one -> new Openings(one).mended()).toList();
    }

    private Sentence mended() {
        if (noun < 0 || !opens()) {
            return sentence;
        }
        int relative = relative();
        int verb = relative < 0 ? noun : verb(relative);
        for (int comma = verb + 1; verb >= 0 && comma < sentence.size() - 2; comma++) {
            Optional<Integer> main = main(comma);
            if (main.isPresent()) {
                rehang(comma, main.get());
                if (relative > 0) {
                    rehang(relative, verb, comma);
                }
                return isTree()
                        ? new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens)
                        : sentence;
            }
        }
        return sentence;
    }

    /** Whether the sentence's head is a noun with a preposition before which nothing but adverbs stands. */
    private boolean opens() {
        Optional<Integer> preposition = sentence.child(noun, "case");
        if (!sentence.token(noun).isNoun()
                || preposition.isEmpty()
                || preposition.get() > noun
                || sentence.child(noun, "nsubj", "cop").isPresent()) {
            return false;
        }
        for (int i = 0; i < preposition.get(); i++) {
            if (!sentence.token(i).tag().startsWith("RB")) {
                return false;
            }
        }
        return true;
    }

    /** The relative pronoun, behind a comma, of a clause about the opening phrase; −1 for none. */
    private int relative() {
        var own = sentence.subtree(noun);
        for (int i = noun + 1; i < sentence.size() - 3; i++) {
            String tag = sentence.token(i).tag();
            if (sentence.token(i).word().equals(",")) {
                String next = sentence.token(i + 1).tag();
                return next.equals("WDT") || next.equals("WP") || next.equals("WRB") ? i + 1 : -1;
            }
            if (!own.get(i) || tag.startsWith("V") || tag.equals("MD")) {
                return -1;
            }
        }
        return -1;
    }

    /** The first finite verb behind the pronoun; −1 for none. */
    private int verb(int relative) {
        for (int i = relative + 1; i < sentence.size(); i++) {
            if (sentence.token(i).isFinite()) {
                return sentence.hasRelation(i, "aux", "cop")
                                && sentence.token(i).head() > i
                        ? sentence.token(i).head()
                        : i;
            }
        }
        return -1;
    }

    /** The predicate whose subject follows right behind a comma. */
    private Optional<Integer> main(int comma) {
        if (!sentence.token(comma).word().equals(",")) {
            return Optional.empty();
        }
        int start = QUOTES.contains(sentence.token(comma + 1).word()) ? comma + 2 : comma + 1;
        for (int subject = start; subject < sentence.size(); subject++) {
            int head = sentence.token(subject).head();
            boolean follows = sentence.hasRelation(subject, "nsubj", "nsubj:pass")
                    && head > subject
                    && !sentence.token(subject).tag().startsWith("W")
                    && sentence.subtree(subject).nextSetBit(0) == start;
            if (follows) {
                return isFinite(head) ? Optional.of(head) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isFinite(int i) {
        return sentence.token(i).isFinite()
                || sentence.children(i, "aux", "cop").stream()
                        .anyMatch(child -> sentence.token(child).isFinite());
    }

    /** What stands before the comma belongs to the opening, all else to the predicate. */
    private void rehang(int comma, int main) {
        hang(main, -1, "root");
        hang(noun, main, "obl");
        for (int i = 0; i < sentence.size(); i++) {
            int head = sentence.token(i).head();
            boolean aside = head == noun && sentence.hasRelation(i, "advcl", "parataxis");
            if (i >= comma && i != main && head < comma || aside && i != main) {
                hang(i, main, sentence.token(i).relation());
            } else if (i < comma && i != noun && head >= comma) {
                hang(i, noun, sentence.token(i).relation());
            }
        }
    }

    /** What stands between the pronoun and the comma belongs to the verb of the relative clause. */
    private void rehang(int relative, int verb, int comma) {
        boolean subject =
                sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(one -> one > relative && one < verb);
        String role = sentence.token(relative).tag().equals("WRB") ? "advmod" : subject ? "obj" : "nsubj";
        hang(verb, noun, "acl:relcl");
        hang(relative, verb, role);
        for (int i = relative + 1; i < comma; i++) {
            int head = sentence.token(i).head();
            if (i != verb && (head <= relative || head >= comma)) {
                hang(i, verb, sentence.token(i).relation());
            }
        }
        for (int i = verb + 1; i < comma; i++) {
            preposition(i, verb, comma);
        }
    }

    /** A preposition that lost its noun: the next one that hangs on the verb is its. */
    private void preposition(int i, int verb, int comma) {
        Token token = tokens.get(i);
        boolean lost = token.head() == verb
                && (token.relation().equals("mark") || token.relation().equals("case"))
                && (token.tag().equals("IN") || token.tag().equals("TO"));
        for (int next = i + 1; lost && next < comma; next++) {
            Token one = tokens.get(next);
            if (one.head() == verb && (one.isNoun() || one.tag().equals("CD"))) {
                hang(next, verb, "obl");
                hang(i, next, "case");
                return;
            }
        }
    }

    private boolean isTree() {
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > tokens.size()) {
                    return false;
                }
                at = tokens.get(at).head();
            }
        }
        return true;
    }

    private void hang(int i, int head, String relation) {
        tokens.set(i, tokens.get(i).under(head, relation));
    }
}
