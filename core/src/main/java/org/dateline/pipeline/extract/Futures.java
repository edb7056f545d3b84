// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Tells from the times beside a happening that it is still to come: "leaves tomorrow", "a strike called for Monday". */
final class Futures {
    private static final Set<String> COMING = Set.of("tomorrow", "next", "coming", "upcoming", "forthcoming");
    private static final Set<String> HABITS = Set.of("every", "each", "usually", "often", "always", "last", "past");
    private static final Set<String> SETTING = Set.of(
            "call",
            "set",
            "fix",
            "schedule",
            "announce",
            "plan",
            "slate",
            "convene",
            "arrange",
            "book",
            "order",
            "declare");

    private Futures() {}

    /** A finite present of the report's own time with a coming one: "opens next month", "takes effect on May 1". */
    static boolean isFuturate(Sentence sentence, int verb) {
        if (!isPresentVerb(sentence, verb)) {
            return false;
        }
        for (int time : sentence.children(verb, "obl", "advmod", "nmod")) {
            boolean dated = isComing(sentence, time) || (isDay(sentence, time) && !isPast(sentence, time));
            if (dated && !isHabit(sentence, verb, time)) {
                return true;
            }
        }
        return false;
    }

    /** "Next week's talks", "the talks on Monday week": a coming time within the phrase. */
    static boolean isOfComing(Sentence sentence, int noun) {
        for (int child : sentence.children(noun, "nmod", "compound")) {
            if (isComing(sentence, child) && !isSequel(sentence, child)) {
                return true;
            }
        }
        return false;
    }

    /** "Called a strike for Monday", "set the hearing for May 4": told as settled, to take place later. */
    static boolean isSetFor(Sentence sentence, int verb, int noun) {
        boolean sets = verb >= 0 && SETTING.contains(sentence.token(verb).lemma());
        return sets && (isForDay(sentence, noun) || isForDay(sentence, verb));
    }

    private static boolean isForDay(Sentence sentence, int head) {
        return sentence.children(head, "obl", "nmod").stream()
                .anyMatch(time -> (isDay(sentence, time) || isComing(sentence, time))
                        && sentence.child(time, "case")
                                .filter(c -> sentence.token(c).is("for", "from"))
                                .isPresent());
    }

    private static boolean isPresentVerb(Sentence sentence, int verb) {
        String tag = sentence.token(verb).tag();
        if (tag.equals("VBZ") || tag.equals("VBP")) {
            return true;
        }
        return tag.equals("VBG") && Verbs.isProgressive(sentence, verb);
    }

    private static boolean isComing(Sentence sentence, int time) {
        if (COMING.contains(word(sentence, time))) {
            return true;
        }
        for (int child : sentence.children(time, "amod", "det")) {
            if (COMING.contains(word(sentence, child))) {
                return true;
            }
        }
        return false;
    }

    /** "The next day": counted from a time of the past. */
    private static boolean isSequel(Sentence sentence, int time) {
        return sentence.child(time, "det").isPresent();
    }

    private static boolean isDay(Sentence sentence, int time) {
        return sentence.token(time).isName() && CalendarNames.has(word(sentence, time));
    }

    /** "Since Monday", "until Monday" and dates with a year tell nothing of what is to come. */
    private static boolean isPast(Sentence sentence, int time) {
        return sentence.children(time, "case", "amod", "nummod", "det").stream().anyMatch(child -> {
            Token token = sentence.token(child);
            boolean year =
                    token.word().length() == 4 && Character.isDigit(token.word().charAt(0));
            return year || token.is("since", "until", "till", "by", "last", "this", "past", "every", "each");
        });
    }

    private static boolean isHabit(Sentence sentence, int verb, int time) {
        return sentence.children(verb, "advmod").stream().anyMatch(c -> HABITS.contains(word(sentence, c)))
                || sentence.children(time, "det", "amod").stream().anyMatch(c -> HABITS.contains(word(sentence, c)))
                || sentence.token(time).tag().equals("NNPS");
    }

    private static String word(Sentence sentence, int i) {
        return sentence.lower(i);
    }
}
