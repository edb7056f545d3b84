// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Sentence;

/**
 * A number in several words: "3.5 million", "twenty-three", which the tokeniser parts at the hyphen, "one hundred and twelve".
 *
 * @param last index of its last token
 */
record NumberRun(int last, double value) {
    private static final int HUNDRED = 100;

    /** The number whose first word is token {@code first} and has this value. */
    static NumberRun from(Sentence sentence, int first, double value) {
        NumberRun small = below100(sentence, first, value);
        double whole = 0;
        double part = small.value();
        int last = small.last();
        while (last + 1 < sentence.size()) {
            OptionalDouble scale = Numerals.scale(sentence.token(last + 1).word());
            if (scale.isPresent()) {
                part *= scale.getAsDouble();
                last++;
                continue;
            }
            Optional<NumberRun> rest = isWord(sentence, first) ? rest(sentence, last) : Optional.empty();
            if (rest.isEmpty()) {
                break;
            }
            boolean thousands = part >= 1000;
            whole += thousands ? part : 0;
            part = (thousands ? 0 : part) + rest.get().value();
            last = rest.get().last();
        }
        return new NumberRun(last, whole + part);
    }

    /** "Twenty" and what a hyphen or nothing parts from it. */
    private static NumberRun below100(Sentence sentence, int first, double value) {
        boolean tens = value >= 20 && value < HUNDRED && value % 10 == 0 && isWord(sentence, first);
        if (!tens) {
            return new NumberRun(first, value);
        }
        int next =
                first + 1 < sentence.size() && sentence.token(first + 1).word().equals("-") ? first + 2 : first + 1;
        OptionalDouble unit = named(sentence, next);
        return unit.isPresent() && unit.getAsDouble() >= 1 && unit.getAsDouble() < 10
                ? new NumberRun(next, value + unit.getAsDouble())
                : new NumberRun(first, value);
    }

    /** What follows "hundred" or "thousand", with or without "and": words of a smaller number. */
    private static Optional<NumberRun> rest(Sentence sentence, int last) {
        OptionalDouble scale = Numerals.scale(sentence.token(last).word());
        if (scale.isEmpty() || scale.getAsDouble() < HUNDRED) {
            return Optional.empty();
        }
        boolean and = sentence.token(last + 1).is("and");
        int next = and ? last + 2 : last + 1;
        OptionalDouble value = named(sentence, next);
        if (value.isEmpty() || (and && scale.getAsDouble() > 1000)) {
            return Optional.empty();
        }
        NumberRun rest = below100(sentence, next, value.getAsDouble());
        // "A hundred and two hundred people": a second number, not the rest of the first.
        boolean other = scale.getAsDouble() == HUNDRED
                && rest.last() + 1 < sentence.size()
                && sentence.token(rest.last() + 1).is("hundred");
        return other ? Optional.empty() : Optional.of(rest);
    }

    private static OptionalDouble named(Sentence sentence, int i) {
        return i < sentence.size() && isWord(sentence, i)
                ? Numerals.simple(sentence.token(i).word())
                : OptionalDouble.empty();
    }

    private static boolean isWord(Sentence sentence, int i) {
        return Character.isLetter(sentence.token(i).word().charAt(0));
    }
}
