// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Set;

/**
 * Makes the antecedent of a relative clause an argument of its verb, or the owner of what "whose" opens; the pronoun is then
 * a {@code ref} of the antecedent. Without a pronoun ("the town they left") it is the object, of the last verb where one
 * opens another ("the town they tried to leave"). "Where" and "when" make it an oblique without preposition. Participles
 * after a noun are no relative clauses.
 */
final class Relatives {
    /** What one does something in, at or for rather than to, so that no pronoun is no sign of an object. */
    private static final Set<String> CIRCUMSTANCES = Set.of(
            "day",
            "week",
            "month",
            "year",
            "time",
            "moment",
            "morning",
            "afternoon",
            "evening",
            "night",
            "hour",
            "minute",
            "weekend",
            "summer",
            "winter",
            "spring",
            "autumn",
            "fall",
            "decade",
            "date",
            "way",
            "reason",
            "place",
            "manner",
            "extent",
            "degree",
            "rate",
            "speed");

    private final Sentence sentence;
    private final EdgeList edges;

    Relatives(Sentence sentence, EdgeList edges) {
        this.sentence = sentence;
        this.edges = edges;
    }

    void add() {
        for (int i = 0; i < sentence.size(); i++) {
            String relation = sentence.token(i).relation();
            int head = sentence.token(i).head();
            if (relation.equals("acl:relcl")) {
                clause(i, head, head);
            } else if (relation.equals("conj") && isRelative(head)) {
                clause(i, head, sentence.token(head).head());
            }
        }
    }

    private boolean isRelative(int i) {
        return i >= 0 && i < sentence.size() && sentence.token(i).relation().equals("acl:relcl");
    }

    /** Reads the clause of {@code verb}, whose pronoun would stand behind {@code after}. */
    private void clause(int verb, int after, int antecedent) {
        if (antecedent < 0
                || antecedent >= sentence.size()
                || antecedent >= verb
                || sentence.token(antecedent).isVerb()) {
            return;
        }
        int pronoun = pronoun(verb, after);
        if (pronoun >= 0) {
            refer(pronoun, antecedent);
        } else if (after == antecedent) {
            bare(verb, antecedent);
        }
    }

    /** The first relative word between, with no verb before it; −1 where there is none. */
    private int pronoun(int verb, int after) {
        for (int i = after + 1; i < verb; i++) {
            Token token = sentence.token(i);
            if (isPronoun(i) && isOf(i, verb)) {
                return i;
            }
            if ((token.isVerb() || token.tag().equals("MD")) && isOf(i, verb)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isPronoun(int i) {
        Token token = sentence.token(i);
        return switch (token.tag()) {
            case "WDT" -> !token.relation().equals("det");
            case "WP" -> !token.word().equalsIgnoreCase("what");
            case "WP$" -> true;
            case "WRB" -> !token.word().equalsIgnoreCase("how") && !isQuestion(i);
            case "IN", "DT" -> token.word().equals("that") && sentence.hasRelation(i, "nsubj", "obj");
            default -> false;
        };
    }

    /** "A decision on where to go": what a preposition governs is a question. */
    private boolean isQuestion(int i) {
        return i > 0 && sentence.token(i - 1).tag().equals("IN");
    }

    /** Whether token {@code i} belongs to the clause of {@code verb} and to no relative clause within it. */
    private boolean isOf(int i, int verb) {
        int at = i;
        for (int steps = 0; at >= 0 && at < sentence.size() && steps <= sentence.size(); steps++) {
            if (at == verb) {
                return true;
            }
            if (sentence.token(at).relation().equals("acl:relcl")) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    private void refer(int pronoun, int antecedent) {
        int governor = edges.governor(pronoun);
        String relation = edges.relation(pronoun);
        if (governor == antecedent || governor < 0) {
            return;
        }
        boolean adverb = relation.equals("advmod") || relation.equals("mark");
        if (adverb && sentence.token(pronoun).tag().equals("WRB")) {
            edges.add(governor, antecedent, "obl", null);
        } else if (sentence.hasRelation(pronoun, "nsubj", "csubj", "obj", "iobj", "obl", "nmod")) {
            edges.add(governor, antecedent, relation, edges.marker(pronoun));
        }
        edges.move(pronoun, antecedent, "ref");
    }

    /** A clause without a pronoun, which has a subject of its own and lacks an object. */
    private void bare(int verb, int antecedent) {
        int subject = sentence.firstChild(verb, "nsubj");
        boolean lacking = subject > antecedent
                && subject < verb
                && sentence.token(verb).isVerb()
                && !sentence.token(subject).tag().startsWith("W")
                && !hasMark(antecedent, subject)
                && !CIRCUMSTANCES.contains(sentence.token(antecedent).lemma());
        if (!lacking) {
            return;
        }
        int last = verb;
        int open = sentence.firstChild(last, "xcomp");
        for (int steps = 0; open > last && steps < sentence.size(); steps++) {
            last = open;
            open = sentence.firstChild(last, "xcomp");
        }
        boolean full = !sentence.token(last).isVerb()
                || sentence.firstChild(last, "obj", "ccomp", "aux:pass", "cop") >= 0
                || hasStranded(last);
        if (!full) {
            edges.add(last, antecedent, "obj", null);
        }
    }

    /** A clause that a comma or quotation mark parts from the noun is none without a pronoun: "rain, he said". */
    private boolean hasMark(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.token(i).relation().equals("punct")) {
                return true;
            }
        }
        return false;
    }

    /** "The man they spoke to": the preposition that has lost its noun. */
    private boolean hasStranded(int verb) {
        for (int k = 0; k < sentence.childCount(verb); k++) {
            int child = sentence.childAt(verb, k);
            String tag = sentence.token(child).tag();
            if (child > verb && sentence.childCount(child) == 0 && (tag.equals("IN") || tag.equals("TO"))) {
                return true;
            }
        }
        return false;
    }
}
