// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** On which side of its publication the clause around a time expression lies, by the tense of its verb. */
enum ClauseTense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN;

    /** What is expected, planned or due lies ahead, whatever the tense of the word itself. */
    private static final Set<String> AHEAD = Set.of(
            "expect", "schedule", "plan", "due", "slate", "upcoming", "forthcoming", "deadline", "expire", "aim");

    private static final Set<String> MODALS =
            Set.of("will", "wo", "'ll", "shall", "may", "might", "can", "ca", "could", "should", "must", "would", "'d");

    /** Verbs whose present tells what is on the calendar: "the ban starts on Friday". */
    private static final Set<String> ON_THE_CALENDAR =
            Set.of("begin", "start", "open", "end", "expire", "resume", "arrive", "depart", "leave", "close");

    static ClauseTense at(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < 12; steps++) {
            Token word = sentence.token(at);
            if (word.isVerb()) {
                return ofVerb(sentence, at);
            }
            if (AHEAD.contains(word.lemma()) || isUntil(sentence, at)) {
                return FUTURE;
            }
            ClauseTense copula = ofCopula(sentence, at);
            if (copula != UNKNOWN) {
                return copula;
            }
            at = word.head();
        }
        return UNKNOWN;
    }

    /** "the late-November trip", "the March vote": the month tells which, and the verb's tense not when. */
    static boolean isAttribute(Sentence sentence, int token) {
        int head = sentence.token(token).head();
        return head > token
                && sentence.hasRelation(token, "compound", "amod", "nmod")
                && sentence.child(token, "case").isEmpty()
                && !AHEAD.contains(sentence.token(head).lemma());
    }

    /** "put off until Tuesday": what has an end that is told in the news mostly goes on. */
    private static boolean isUntil(Sentence sentence, int at) {
        return sentence.child(at, "case")
                .filter(i -> i > 0 && sentence.token(i).is("until", "till"))
                .isPresent();
    }

    private static ClauseTense ofCopula(Sentence sentence, int at) {
        return sentence.child(at, "cop")
                .map(copula -> finite(sentence, at, copula))
                .orElse(UNKNOWN);
    }

    private static ClauseTense ofVerb(Sentence sentence, int verb) {
        Token word = sentence.token(verb);
        if (AHEAD.contains(word.lemma()) && !isPluperfect(sentence, verb)) {
            return FUTURE;
        }
        ClauseTense tense = finite(sentence, verb, verb);
        return tense == PRESENT && ON_THE_CALENDAR.contains(word.lemma()) ? FUTURE : tense;
    }

    /** "had been scheduled for Friday": a plan that is over. */
    private static boolean isPluperfect(Sentence sentence, int verb) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(i ->
                        sentence.token(i).is("have") && sentence.token(i).tag().equals("VBD"));
    }

    /** "could not be reached on Monday", "none could be found": an attempt that failed. */
    private static boolean isFailed(Sentence sentence, int head, int modal) {
        return sentence.token(modal).is("could")
                && (sentence.child(head, "neg").isPresent()
                        || sentence.children(head, "advmod").stream()
                                .anyMatch(i -> sentence.token(i).is("not", "n't", "never"))
                        || sentence.children(head, "nsubj", "nsubj:pass", "nsubjpass").stream()
                                .anyMatch(i -> isNone(sentence, i)));
    }

    private static boolean isNone(Sentence sentence, int subject) {
        return sentence.token(subject).is("none", "nobody", "neither", "nothing")
                || sentence.children(subject, "det").stream()
                        .anyMatch(i -> sentence.token(i).is("no", "neither"));
    }

    private static ClauseTense finite(Sentence sentence, int head, int verb) {
        boolean have = false;
        boolean modal = false;
        ClauseTense auxiliary = UNKNOWN;
        for (int i : sentence.children(head, "aux")) {
            Token word = sentence.token(i);
            have |= word.is("have");
            modal |= word.tag().equals("MD")
                    && MODALS.contains(word.lemma().toLowerCase(java.util.Locale.ROOT))
                    && !isFailed(sentence, head, i);
            have |= isFailed(sentence, head, i);
            if (!word.tag().equals("MD")) {
                auxiliary = ofTag(word.tag(), auxiliary);
            }
        }
        if (have) {
            return PAST;
        }
        if (modal) {
            return FUTURE;
        }
        Token word = sentence.token(verb);
        boolean infinitive = sentence.children(head, "mark", "aux").stream()
                .anyMatch(i -> sentence.token(i).tag().equals("TO"));
        if (infinitive) {
            return FUTURE;
        }
        if (auxiliary != UNKNOWN) {
            return auxiliary;
        }
        if (word.tag().equals("VBN")) {
            return PAST;
        }
        if (word.tag().equals("VBG") || word.tag().equals("VB")) {
            return ofGovernor(sentence, head);
        }
        return ofTag(word.tag(), UNKNOWN);
    }

    /** Participles and bare forms take the tense of the clause that they stand in. */
    private static ClauseTense ofGovernor(Sentence sentence, int verb) {
        int head = sentence.token(verb).head();
        if (head < 0) {
            return UNKNOWN;
        }
        return sentence.token(head).isVerb() && !sentence.token(head).tag().equals("VBG")
                ? ofVerb(sentence, head)
                : UNKNOWN;
    }

    private static ClauseTense ofTag(String tag, ClauseTense otherwise) {
        return switch (tag) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" -> PRESENT;
            default -> otherwise;
        };
    }
}
