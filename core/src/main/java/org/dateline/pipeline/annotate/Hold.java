// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.List;
import java.util.Set;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Whether a sentence tells a tie as one that holds, that held once, or not as a fact: denied, wished, supposed or to come. */
final class Hold {
    private static final Set<String> UNREAL = Set.of(
            "not",
            "n't",
            "never",
            "no",
            "neither",
            "may",
            "could",
            "would",
            "might",
            "will",
            "shall",
            "should",
            "can",
            "'ll",
            "if",
            "whether",
            "unless",
            "once",
            "until",
            "almost",
            "nearly",
            "reportedly",
            "allegedly",
            "supposedly",
            "purportedly",
            "falsely",
            "wrongly");
    /** What stands above a clause that is not told as a fact: verbs, nouns and adjectives. */
    private static final Set<String> UNSURE = Set.of(
            "deny",
            "refute",
            "reject",
            "dismiss",
            "allege",
            "claim",
            "fear",
            "doubt",
            "suspect",
            "hope",
            "want",
            "wish",
            "rumour",
            "rumor",
            "allegation",
            "accusation",
            "report",
            "suggestion",
            "suggest",
            "question",
            "speculate",
            "speculation",
            "accuse",
            "believe",
            "think",
            "dispute",
            "untrue",
            "false",
            "unlikely",
            "likely",
            "possible",
            "plan",
            "proposal",
            "annul",
            "cancel",
            "block");
    /** Modifiers of nouns. */
    private static final Set<String> TO_COME = Set.of(
            "potential", "possible", "would-be", "future", "prospective", "aspiring", "alleged", "supposed", "likely");

    private static final Set<String> ONCE = Set.of("formerly", "previously", "once");
    /** Verbs whose infinitive happens. */
    private static final Set<String> GOING_ON = Set.of("continue", "begin", "start", "keep", "help");

    private Hold() {}

    /** Whether the word at {@code i}, or a verb that it completes, is denied, supposed or to come. */
    static boolean isUnreal(Sentence sentence, int i) {
        int at = i;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            for (int child : sentence.children(at, "advmod", "neg", "aux", "det", "mark", "cc:preconj")) {
                Token token = sentence.token(child);
                boolean former = token.is("no") && isNoLonger(sentence, child)
                        || token.is("once") && !token.relation().equals("mark");
                if (UNREAL.contains(token.lemma()) && !former || UNREAL.contains(token.word()) && !former) {
                    return true;
                }
            }
            for (int child : sentence.children(at, "amod", "compound")) {
                if (TO_COME.contains(sentence.token(child).lemma())) {
                    return true;
                }
            }
            if (isInverted(sentence, at) || isToBe(sentence, at)) {
                return true;
            }
            boolean predicate = sentence.token(at).relation().equals("xcomp");
            int head = sentence.token(at).head();
            if (head >= 0 && isContent(sentence, at, head)) {
                return UNSURE.contains(Nouns.lemma(sentence.token(head))) || isUnreal(sentence, head);
            }
            if (!predicate && !sentence.hasRelation(at, "conj") || head < 0) {
                return false;
            }
            boolean infinitive = sentence.children(at, "mark").stream()
                    .anyMatch(child -> sentence.token(child).is("to"));
            if (infinitive
                    && predicate
                    && !GOING_ON.contains(sentence.token(head).lemma())) {
                return true;
            }
            at = head;
        }
        return false;
    }

    /** "said that X backs Y", "reports that X backs Y", "that X backs Y is untrue". */
    private static boolean isContent(Sentence sentence, int at, int head) {
        boolean told = sentence.child(at, "mark")
                .filter(mark -> sentence.token(mark).is("that"))
                .isPresent();
        return head != at && (sentence.hasRelation(at, "ccomp", "csubj") || sentence.hasRelation(at, "acl") && told);
    }

    /** "Had X joined Y, ...". */
    private static boolean isInverted(Sentence sentence, int verb) {
        int aux = sentence.child(verb, "aux").orElse(-1);
        int subject = sentence.child(verb, "nsubj", "nsubj:pass").orElse(-1);
        boolean asks = sentence.size() > 0
                && sentence.token(sentence.size() - 1).word().equals("?");
        return aux >= 0
                && subject > aux
                && (asks
                        || sentence.token(aux).tag().equals("VBD")
                                && sentence.token(aux).lemma().equals("have"));
    }

    /** "was to be sold", "is to have been sold". */
    private static boolean isToBe(Sentence sentence, int verb) {
        for (int child : sentence.children(verb, "mark", "aux")) {
            boolean to = sentence.token(child).is("to");
            if (to && child > 0 && sentence.token(child - 1).lemma().equals("be")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoLonger(Sentence sentence, int no) {
        return no + 1 < sentence.size() && isLonger(sentence, no + 1);
    }

    private static boolean isLonger(Sentence sentence, int i) {
        return sentence.token(i).word().equalsIgnoreCase("longer");
    }

    /** How a verb tells a tie: "no longer" and "formerly" as one that is over. */
    static Role.Status status(Sentence sentence, int verb) {
        for (int child : sentence.children(verb, "advmod")) {
            Token token = sentence.token(child);
            boolean noLonger = child > 0
                    && isLonger(sentence, child)
                    && sentence.token(child - 1).is("no");
            if (noLonger || ONCE.contains(token.lemma()) || isLonger(sentence, child) && isNegated(sentence, child)) {
                return Role.Status.FORMER;
            }
        }
        return isPast(sentence, verb) ? Role.Status.UNKNOWN : Role.Status.CURRENT;
    }

    /** "backed", "had backed", "was backed", other than "has backed", "is backed" and a bare participle. */
    private static boolean isPast(Sentence sentence, int verb) {
        List<Integer> helpers = sentence.children(verb, "aux", "aux:pass");
        return helpers.isEmpty()
                ? sentence.token(verb).tag().equals("VBD")
                : sentence.token(helpers.get(0)).tag().equals("VBD");
    }

    private static boolean isNegated(Sentence sentence, int longer) {
        return sentence.children(longer, "advmod", "neg", "det").stream()
                .anyMatch(child -> sentence.token(child).is("no"));
    }

    /** Whether the infinitive of the verb that depends on {@code head} happens. */
    static boolean goesOn(Sentence sentence, int head) {
        return GOING_ON.contains(sentence.token(head).lemma());
    }
}
