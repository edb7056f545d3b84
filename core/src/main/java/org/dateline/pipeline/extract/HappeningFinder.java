// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.EventCode;
import org.dateline.model.EventTime;
import org.dateline.model.Factuality;
import org.dateline.model.Reason;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/**
 * Finds the happenings that nothing codes: a learnt judge asks of each verb, common noun and adjective whether those who mark what
 * is told across reports would mark it. They become events of no type, whose kind is their word or, for the words by which an
 * attribution is known, {@code statement}.
 */
final class HappeningFinder {
    private static final SignWeights WEIGHTS = new SignWeights("happenings.weights");

    /** The log odds from which a word is taken for a happening. */
    static final double LEAST = -0.5;

    /** The share of a text that is a report: the weights do not ask for it. */
    private static final double ANY_TEXT = 0.5;

    /** The odds of a word that is no candidate. */
    static final double NONE = -3;

    private static final String STATEMENT = "statement";

    /** Where the parties of a verb, or of an adjective, usually stand. */
    private static final LexiconEntry VERB = entry("subj=actor iobj=recipient obj=recipient obl:to=recipient"
            + " obl:with=recipient obl:against=recipient obl:from=recipient");

    private static final LexiconEntry NOUN =
            entry("nmod:by=actor nmod:poss=actor compound=actor amod=actor nmod:of=recipient nmod:against=recipient"
                    + " nmod:with=recipient");

    private final HappeningSigns signs;

    HappeningFinder(EventNouns nouns) {
        this.signs = new HappeningSigns(nouns);
    }

    private static LexiconEntry entry(String frame) {
        return new LexiconEntry(
                null, null, "other", null, List.of(), LexiconEntry.slots(frame), false, List.of(), null, null, false);
    }

    /** The log odds of the word at {@code i} telling of a happening, from −3 to 3; −3 for one of {@code coded}. */
    double odds(Parsed parsed, int i, BitSet coded) {
        if (coded.get(i) || !HappeningSigns.isCandidate(parsed.sentence(), i)) {
            return NONE;
        }
        Found found = new Found(WEIGHTS);
        signs.of(parsed.forms(), i, found);
        return found.sum(ANY_TEXT);
    }

    static boolean isTold(double odds) {
        return odds >= LEAST;
    }

    /** The words of a sentence that coded acts have, verbs with their nouns. */
    static BitSet words(Sentence sentence, List<Coder.Coded> coded) {
        BitSet words = new BitSet(sentence.size());
        for (Coder.Coded one : coded) {
            words.set(one.head());
            if (one.noun() >= 0) {
                words.set(one.noun());
            }
        }
        return words;
    }

    /**
     * The event.
     *
     * @param number of it among the happenings of its report
     * @param odds as {@link #odds}
     * @param factuality how sure the word at {@code i} is
     */
    Event event(
            int number,
            Document document,
            Parsed parsed,
            int i,
            double odds,
            Optional<Attribution> attribution,
            Factuality factuality,
            List<Attribution> attributions) {
        Sentence sentence = parsed.sentence();
        Span trigger = sentence.token(i).span();
        Coder.Coded told = Coder.coded(
                document, sentence, new Arguments(sentence), sentence.token(i).isNoun() ? NOUN : VERB, i, -1);
        String kind = isCue(trigger, attributions)
                ? STATEMENT
                : parsed.forms().lemma(i).replace('_', ' ');
        return new Event(
                "h" + number,
                trigger,
                sentence.index(),
                i,
                new EventCode(null, null, kind, List.of(), null, null, 0),
                told.actors(),
                told.recipients(),
                EventTime.NONE,
                -1,
                factuality,
                attribution.map(Attribution::id).orElse(null),
                List.of(),
                List.of(),
                // There are many, and a story keeps them all: the places of the frame are told for coded events alone.
                new Reason(null, "", Reason.Decision.OUTSIDE, 1 / (1 + Math.exp(-odds)), List.of(), List.of()));
    }

    private static boolean isCue(Span trigger, List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            for (Span cue : attribution.cue()) {
                if (cue.overlaps(trigger)) {
                    return true;
                }
            }
        }
        return false;
    }
}
