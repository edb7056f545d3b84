// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Factuality.Certainty;
import org.dateline.model.Factuality.Status;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/**
 * The number that the signs of a happening add up to, and the words that decide it.
 *
 * @param value −3 to +3
 * @param words other words of its sentence that weigh most, in order of the text; none where it is a plain fact
 */
record Weighing(double value, List<Span> words) {
    /** A report tells as certain what it tells flatly; below this much of a report's voice, it may be but talk. */
    private static final double REPORT = 0.5;

    private static final double TALK = 0.3;
    /** Sums from which on a plain fact of a report, of a mixed text, and what is hedged are as good as certain. */
    private static final double PLAIN = 1;

    private static final double MIXED = 2;
    private static final double HEDGED = 2.3;
    private static final double LIFT = 0.6;
    private static final double SOFT = -0.5;
    private static final double DOUBTFUL = 0.5;
    private static final double HEAVY = 0.2;
    private static final int MOST = 4;

    Weighing {
        words = List.copyOf(words);
    }

    /** Of signs with the words that they are read from, for what the rules let stand so. */
    static Weighing of(Sentence sentence, int token, Found signs, Stand stand, double report) {
        double sum = signs.sum(report);
        boolean plain = stand.isFact() && stand.positive();
        double sure = !plain ? HEDGED : report > REPORT ? PLAIN : MIXED;
        double lifted = !plain && stand.positive() && report > REPORT ? lifted(sum) : sum;
        double value = report > TALK && sum > sure ? 3 : Math.round(lifted * 100) / 100.0;
        if (plain && value == 3) {
            return new Weighing(value, List.of());
        }
        return new Weighing(value, words(sentence, token, signs.byWord(sentence.size(), report)));
    }

    private static List<Span> words(Sentence sentence, int token, double[] byWord) {
        byWord[token] = 0;
        // What a modal weighs is spread over the signs that it forms; it decides whatever they sum up to.
        for (int child : sentence.children(token, "aux")) {
            if (sentence.token(child).tag().equals("MD")) {
                byWord[child] = 3;
            }
        }
        List<Span> words = new ArrayList<>();
        while (words.size() < MOST) {
            int heaviest = 0;
            for (int i = 1; i < byWord.length; i++) {
                if (Math.abs(byWord[i]) > Math.abs(byWord[heaviest])) {
                    heaviest = i;
                }
            }
            if (Math.abs(byWord[heaviest]) < HEAVY) {
                break;
            }
            words.add(sentence.token(heaviest).span());
            byWord[heaviest] = 0;
        }
        words.sort(null);
        return words;
    }

    /** Sums are drawn to the middle; what a report tells as planned, expected or possible is lifted, most by what is at 0. */
    private static double lifted(double sum) {
        return sum + LIFT * Math.max(0, Math.min(1 + sum, (3 - sum) / 3));
    }

    Weighing denied() {
        return new Weighing(value == 0 ? 0 : -Math.abs(value), words);
    }

    Weighing atMost(double most) {
        return new Weighing(Math.min(value, most), words);
    }

    /** The number as the status allows it: where a word denies or calls off, the signs may only soften the no. */
    Weighing within(Status status, double report) {
        boolean no = status == Status.DENIED || status == Status.CALLED_OFF;
        if (!no || value <= SOFT) {
            return this;
        }
        return atMost(report > REPORT ? Math.min(SOFT, Math.round(50 * (value - 3)) / 100.0) : 0);
    }

    /** The status by the rules, but what the signs doubt is not told as done. */
    Status agreed(Status rules) {
        return switch (rules) {
            case HAPPENED, ONGOING, HISTORICAL -> value < DOUBTFUL ? Status.POSSIBLE : rules;
            default -> rules;
        };
    }

    /** How certain so high or low a number is, at most as certain as the rules have it for what is no fact. */
    Certainty certainty(Status status, Certainty rules) {
        double far = Math.abs(value);
        return switch (status) {
            case HAPPENED, ONGOING, HISTORICAL, DENIED ->
                rules != Certainty.CERTAIN || far >= 2 ? rules : far >= PLAIN ? Certainty.PROBABLE : Certainty.POSSIBLE;
            default -> rules;
        };
    }
}
