// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Attribution;
import org.dateline.model.Factuality;
import org.dateline.model.Factuality.Certainty;
import org.dateline.model.Factuality.Polarity;
import org.dateline.model.Factuality.Status;
import org.dateline.model.Factuality.Tense;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.pipeline.extract.Stand.Mood;

/**
 * How surely a happening comes about: how it stands by the words that govern it and stand beside it, what its signs weigh, and
 * who says so. What is quoted keeps the commitment of its source.
 */
final class Factualities {
    private static final Set<String> CARRIERS = Set.of("certain", "not", "expected", "unlikely", "ongoing", "possible");
    /** What somebody says may be so, and no more. */
    private static final double SUPPOSED = 2;

    private final FactualityRules rules = new FactualityRules();
    private final Modifiers modifiers = new Modifiers(rules);
    private final Backgrounds backgrounds = new Backgrounds();

    /** Prepares a sentence for the questions about its words. */
    Parsed parsed(Sentence sentence) {
        return new Parsed(sentence, new Forms(sentence), new Stands(rules, modifiers, sentence));
    }

    /** Of the verb, noun or adjective at {@code token}, by the innermost source that it is attributed to. */
    Factuality of(Parsed parsed, int token, Optional<Attribution> attribution, Setting setting) {
        Sentence sentence = parsed.sentence();
        Stand alone = parsed.stands().of(token);
        Found signs = new Found(SignWeights.STANDARD);
        Signs.of(parsed.forms(), token, alone, signs);
        boolean told = alone.isFact() || alone.mood() == Mood.ALLEGED;
        boolean said = told && alone.positive() && attribution.isPresent();
        boolean head = said && isHead(sentence, token, attribution.orElseThrow());
        Stand stand = said ? told(alone, attribution.orElseThrow().stance(), head) : alone;
        Weighing weighing = Weighing.of(sentence, token, signs, stand, setting.report());
        if (head && !stand.positive()) {
            weighing = weighing.denied();
        } else if (head && stand.mood() == Mood.POSSIBLE) {
            weighing = weighing.atMost(SUPPOSED);
        }
        Tense tense = tense(sentence, token, stand);
        boolean ongoing = stand.ongoing() || Verbs.isProgressive(sentence, token);
        Status status = weighing.agreed(status(stand, ongoing));
        boolean old = status == Status.HAPPENED
                && parsed.forms().namesYears()
                && backgrounds.isHistorical(sentence, token, setting.yearPublished());
        if (old) {
            status = Status.HISTORICAL;
        }
        return factuality(stand, weighing.within(status, setting.report()), tense, status);
    }

    /** By the stance of who says it; what is told beside a denial, as known, is not denied with it, nor told as done. */
    private static Stand told(Stand stand, Attribution.Stance stance, boolean head) {
        return switch (stance) {
            case DENIES -> head ? stand.denied() : stand.under(Mood.POSSIBLE);
            case ALLEGES -> stand.under(Mood.ALLEGED);
            case SPECULATES -> stand.under(Mood.POSSIBLE);
            default -> stand;
        };
    }

    /** Whether the word, or the first of its conjuncts, is what the content is about: nothing of the content governs it. */
    private static boolean isHead(Sentence sentence, int token, Attribution attribution) {
        int at = token;
        while (sentence.hasRelation(at, "conj") && sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        int head = sentence.token(at).head();
        if (head < 0) {
            return true;
        }
        int start = sentence.token(head).span().start();
        for (Span part : attribution.content()) {
            if (part.contains(start)) {
                return false;
            }
        }
        return true;
    }

    private static Factuality factuality(Stand stand, Weighing weighing, Tense tense, Status status) {
        boolean doubted = status == Status.POSSIBLE && stand.isFact();
        boolean positive = doubted ? weighing.value() >= 0 : stand.positive();
        return new Factuality(
                positive ? Polarity.POSITIVE : Polarity.NEGATIVE,
                doubted ? Certainty.POSSIBLE : weighing.certainty(status, certainty(stand)),
                tense,
                weighing.value(),
                status,
                weighing.words());
    }

    /** Of an event that a verb and its noun tell together: "called a strike for Monday" is none yet. */
    Factuality of(Parsed parsed, int verb, int noun, Optional<Attribution> attribution, Setting setting) {
        Sentence sentence = parsed.sentence();
        Factuality whole = of(parsed, verb, attribution, setting);
        boolean later = noun >= 0
                && (whole.status() == Status.HAPPENED || whole.status() == Status.ONGOING)
                && Futures.isSetFor(sentence, verb, noun);
        return later
                ? new Factuality(
                        Polarity.POSITIVE,
                        Certainty.PROBABLE,
                        Tense.FUTURE,
                        1.2,
                        Status.PLANNED,
                        List.of(sentence.token(verb).span()))
                : whole;
    }

    /**
     * The verb that the clause headed by {@code token} is about: for "is expected to visit" and "failed to stop" the inner
     * one, for acts of their own such as "agreed to visit" the outer one.
     */
    int carried(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; steps < 4; steps++) {
            Optional<Integer> inner = sentence.child(at, "xcomp");
            if (inner.isEmpty() || !sentence.token(inner.get()).isVerb()) {
                return at;
            }
            Optional<FactualityRules.Rule> rule = rules.of(sentence, at, Verbs.kind(sentence, inner.get()), "");
            if (rule.isEmpty() || !CARRIERS.contains(rule.get().plus())) {
                return at;
            }
            at = inner.get();
        }
        return at;
    }

    /** The signs of the word at {@code token}, each with the word that it is read from. */
    Map<String, Integer> signs(Parsed parsed, int token) {
        Map<String, Integer> signs = new LinkedHashMap<>();
        Signs.of(parsed.forms(), token, parsed.stands().of(token), new SignTaker() {
            @Override
            public void take(int word, String... name) {
                signs.putIfAbsent(String.join(SignWeights.BETWEEN, name), word);
            }

            @Override
            public void take(int word, String[] more, String... name) {
                take(word, name);
                signs.putIfAbsent(
                        String.join(SignWeights.BETWEEN, name)
                                + SignWeights.BETWEEN
                                + String.join(SignWeights.BETWEEN, more),
                        word);
            }
        });
        return signs;
    }

    private static Status status(Stand stand, boolean ongoing) {
        return switch (stand.mood()) {
            case FACT -> stand.positive() ? (ongoing ? Status.ONGOING : Status.HAPPENED) : Status.DENIED;
            case LIKELY -> stand.positive() ? Status.POSSIBLE : Status.DENIED;
            case EXPECTED -> stand.positive() ? Status.EXPECTED : Status.DENIED;
            case PLANNED -> stand.positive() ? Status.PLANNED : Status.DENIED;
            case ALLEGED -> stand.positive() ? Status.POSSIBLE : Status.DENIED;
            case POSSIBLE -> Status.POSSIBLE;
            case CALLED_OFF -> Status.CALLED_OFF;
            case HYPOTHETICAL -> Status.HYPOTHETICAL;
        };
    }

    private static Certainty certainty(Stand stand) {
        return switch (stand.mood()) {
            case FACT, ALLEGED, CALLED_OFF -> Certainty.CERTAIN;
            case LIKELY, EXPECTED, PLANNED -> Certainty.PROBABLE;
            case POSSIBLE -> Certainty.POSSIBLE;
            case HYPOTHETICAL -> Certainty.UNKNOWN;
        };
    }

    private static Tense tense(Sentence sentence, int token, Stand stand) {
        return switch (stand.mood()) {
            case HYPOTHETICAL -> Tense.HYPOTHETICAL;
            case EXPECTED, PLANNED -> Tense.FUTURE;
            default -> Verbs.isPresent(sentence, token) ? Tense.PRESENT : Tense.PAST;
        };
    }
}
