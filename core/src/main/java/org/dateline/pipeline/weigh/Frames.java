// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Attribution;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Statement;

/** Tells clauses that only name a speaker ("the mayor told a radio station") from those that tell something. */
final class Frames {
    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "add",
            "deny",
            "announce",
            "report",
            "warn",
            "claim",
            "note",
            "state",
            "write",
            "tweet",
            "insist",
            "stress",
            "explain",
            "argue",
            "believe",
            "think",
            "hope",
            "fear",
            "know",
            "confirm",
            "admit",
            "suggest",
            "acknowledge",
            "conclude",
            "reveal",
            "quote",
            "accord",
            "predict",
            "decide",
            "declare",
            "allege",
            "assert",
            "agree",
            "reply",
            "promise",
            "respond");
    private static final int MOST_WORDS = 3;

    /** What a correction takes back is what an outlet said once, and says no more. */
    private static final Pattern EARLIER = Pattern.compile(
            "(?i)\\b(?:an? |the )?(?:earlier|previous|original) (?:version|edition) of (?:this|the) (?:report|story|article)");

    /** Only says when what the sentence tells of was made known: "the sale, announced on Friday, is the largest". */
    private static final Pattern ASIDE = Pattern.compile(
            "(?<=\\p{L}), (?:announced|revealed|declared|reported|confirmed|agreed|promised|decided)\\b[^,;:]{0,40},(?= (?:is|was|are|were|has|had|will|would|may|might|could|can|must|came|comes)\\b)");

    private Frames() {}

    /** Whether a clause tells that somebody says something. */
    static boolean isSpeech(Statement statement) {
        return SPEECH.contains(statement.head());
    }

    static boolean isFrame(Reading reading, Statement statement, Unit unit) {
        if (EARLIER.matcher(reading.sentences().get(statement.sentence()).of(reading.text()))
                .find()) {
            return true;
        }
        if (!SPEECH.contains(statement.head()) || isAside(reading, statement)) {
            return false;
        }
        long telling = unit.terms().stream().filter(term -> !term.light()).count();
        if (telling <= MOST_WORDS && unit.quantities().isEmpty()) {
            return true;
        }
        Span span = statement.span();
        for (Attribution one : reading.attributions()) {
            boolean speaks = one.cue().stream().anyMatch(span::overlaps);
            boolean told = one.content().stream().anyMatch(span::overlaps);
            boolean ends = telling <= MOST_WORDS + 1 && one.cue().stream().anyMatch(cue -> isLate(cue, span));
            if (speaks && (!told || ends)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a clause has nothing but who says something and that they do, by whatever verb: "islanders have long complained". That
     * somebody denies something is told all the same.
     */
    static boolean isOnlyCue(Reading reading, Span clause) {
        for (Attribution one : reading.attributions()) {
            boolean told = one.content().isEmpty() || one.content().stream().anyMatch(clause::overlaps);
            boolean denies = one.stance() == Attribution.Stance.DENIES;
            if (!told && !denies && one.cue().stream().anyMatch(clause::contains)) {
                int pieces = Stream.concat(one.source().stream(), one.cue().stream())
                        .filter(clause::contains)
                        .mapToInt(span -> letters(span.of(reading.text())))
                        .sum();
                return pieces >= letters(clause.of(reading.text()));
            }
        }
        return false;
    }

    private static int letters(String words) {
        return (int) words.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static boolean isAside(Reading reading, Statement statement) {
        Span sentence = reading.sentences().get(statement.sentence());
        return ASIDE.matcher(sentence.of(reading.text()))
                .results()
                .map(found -> new Span(sentence.start() + found.start(), sentence.start() + found.end()))
                .anyMatch(statement.span()::overlaps);
    }

    /** Whether the cue closes a clause that begins within what was said: "all but two of them, the mayor said". */
    private static boolean isLate(Span cue, Span clause) {
        return clause.contains(cue) && cue.start() - clause.start() > 2 * (clause.end() - cue.end());
    }
}
