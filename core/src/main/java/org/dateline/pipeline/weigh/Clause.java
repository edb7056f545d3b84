// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Attribution;
import org.dateline.model.Event;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a report, made ready to be compared.
 *
 * @param head its predicate
 * @param own what the clause itself says
 * @param passage number of its sentence among the story's passages
 * @param lead 1 for the first sentence of its report, falling to 0 for the last
 * @param attribution the words of somebody that hold it
 * @param isFrame whether it only says that somebody said something
 * @param shown its words with their subject
 * @param isUntrue whether its predicate says by itself that something is not so ("was untrue")
 * @param rejects whether its predicate says no to what is named ("rejected the claim")
 * @param isRefuted whether it is told only to say that it is wrong ("a paper wrongly said that")
 * @param harm 1 where it tells of harm, −1 where it tells that there was none, else 0
 */
record Clause(
        Reading reading,
        Statement statement,
        Term head,
        Unit own,
        int passage,
        double lead,
        @Nullable Attribution attribution,
        boolean isFrame,
        Wording.Shown shown,
        boolean isUntrue,
        boolean rejects,
        boolean isRefuted,
        int harm) {
    private static final Pattern PRONOUN = Pattern.compile("(?i)[“\"‘(]*(?:he|she|it|they|we|i|this|that)\\b");

    String report() {
        return reading.report().id();
    }

    Evidence evidence() {
        return new Evidence(report(), statement.span());
    }

    /** As a reader is shown it: with its subject, where that stands elsewhere in the sentence. */
    String words() {
        return shown.words();
    }

    /** Whether a reader is not told by its words who did it: "he would resign". */
    boolean opensWithAPronoun() {
        return PRONOUN.matcher(shown.words()).lookingAt();
    }

    /** Whether it tells something that can be understood by itself. */
    boolean isTelling() {
        return !isFrame && shown.isWhole();
    }

    /** Whether it is a part of another clause of its sentence, such as "who left" of "the man who left was found". */
    boolean isWithin(Clause other) {
        return other != this
                && passage == other.passage
                && other.statement.span().contains(statement.span());
    }

    String tight() {
        return statement.span().of(reading.text());
    }

    /** The coded events that it names. */
    Stream<Event> events() {
        return reading.events().stream().filter(event -> statement.span().contains(event.trigger()));
    }

    Factuality.Status status() {
        return isRefuted ? Factuality.Status.DENIED : statement.factuality().status();
    }

    /** Whether it says that something is not so. */
    boolean denies() {
        return isRefuted != denies(statement, Optional.ofNullable(attribution));
    }

    /** Its sentence. */
    String sentence() {
        return reading.sentences().get(statement.sentence()).of(reading.text());
    }

    static boolean denies(Statement statement, Optional<Attribution> attribution) {
        return statement.factuality().polarity() == Factuality.Polarity.NEGATIVE
                || statement.factuality().status() == Factuality.Status.DENIED
                || attribution
                        .filter(one -> one.stance() == Attribution.Stance.DENIES)
                        .isPresent();
    }

    /** Whether what it speaks of is told not to be so: a denial of what is untrue by its own word tells that it is so. */
    boolean saysNot() {
        return denies() != isUntrue;
    }

    /** Whether both tell that something is so, or both that it is not, as far as their words show. */
    boolean isOnSideOf(Clause other) {
        if (harm != 0 && other.harm != 0) {
            return harm == other.harm;
        }
        if (rejects || other.rejects) {
            if (rejects != other.rejects && denies() && other.denies()) {
                // "The offer was not rejected" is no answer of those who say that it was not enough.
                return false;
            }
            return denies() == other.denies() || saysNot() || other.saysNot();
        }
        return saysNot() == other.saysNot();
    }

    /** Whether it tells something as to come. */
    boolean isAhead() {
        return !denies()
                && (status() == Factuality.Status.EXPECTED
                        || status() == Factuality.Status.PLANNED
                        || status() == Factuality.Status.HYPOTHETICAL);
    }

    /** Whether it tells something as having come about. */
    boolean tellsFact() {
        return !denies() && status().isFact();
    }

    /** Whether both name somebody or somewhere, and nobody whom the other names. */
    boolean namesOthersThan(Clause other) {
        Set<String> names = keys();
        Set<String> others = other.keys();
        return !names.isEmpty() && !others.isEmpty() && Collections.disjoint(names, others);
    }

    /** Whether it calls somebody or something by a name, and not by what they are only. */
    boolean names(Who who) {
        return !Collections.disjoint(keys(), who.keys());
    }

    private Set<String> keys() {
        return statement.names().stream()
                .flatMap(name -> Names.keys(name).stream())
                .collect(Collectors.toSet());
    }

    /** Whether one of its words says what a predicate does. */
    boolean tells(Term predicate) {
        return !predicate.light() && own.terms().stream().anyMatch(term -> predicate.likeness(term) > 0);
    }

    /** Where it comes from, for a stable order. */
    String key() {
        return report() + " " + statement.id();
    }
}
