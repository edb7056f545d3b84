// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Participant;
import org.dateline.model.PloverType;
import org.dateline.model.Reason;
import org.dateline.model.Sentence;

/** Rules of PLOVER's manual that take more than one word to see. */
final class Conventions {
    private static final Set<PloverType> COOPERATION =
            EnumSet.of(PloverType.CONSULT, PloverType.SUPPORT, PloverType.COOPERATE, PloverType.AID);
    private static final Set<String> PEACE = Set.of(
            "end", "ceasefire", "cease-fire", "truce", "peace", "halt", "cessation", "settlement", "reconciliation");

    private final Sentence sentence;
    private final Arguments arguments;

    Conventions(Sentence sentence) {
        this.sentence = sentence;
        this.arguments = new Arguments(sentence);
    }

    /** The events as the manual would have them, in the same order. */
    List<Coder.Coded> apply(List<Coder.Coded> events) {
        List<Coder.Coded> kept = new ArrayList<>();
        for (Coder.Coded event : events) {
            PloverType type = event.entry().type();
            if (type == null) {
                kept.add(event);
            } else if (isCoveredByAnother(event, type, events)) {
                kept.add(event.as(
                        event.entry().uncoded(),
                        Reason.Decision.LEFT_UNCODED,
                        event.reason().belief(),
                        List.of()));
            } else {
                PloverType ruled = ruled(event, type);
                kept.add(
                        ruled == type
                                ? event
                                : event.as(
                                        event.entry().ruled(ruled),
                                        Reason.Decision.RULED,
                                        event.reason().belief(),
                                        List.of()));
            }
        }
        return kept;
    }

    /** What is to come is but agreed to; and who jointly call for peace agree on it. */
    private PloverType ruled(Coder.Coded event, PloverType type) {
        boolean future = sentence.token(event.head()).isVerb()
                && !Verbs.isNegated(sentence, event.head())
                && Set.of(Verbs.Modality.WILL, Verbs.Modality.PLAN)
                        .contains(Verbs.modality(sentence, event.head(), false));
        if (future && COOPERATION.contains(type)) {
            return PloverType.AGREE;
        }
        if (future && type == PloverType.RETREAT) {
            return PloverType.CONCEDE;
        }
        boolean jointly = type == PloverType.REQUEST && event.actors().size() > 1 && isForPeace(event.head());
        return jointly && event.recipients().isEmpty() ? PloverType.AGREE : type;
    }

    private boolean isForPeace(int head) {
        List<Integer> aims = new ArrayList<>(arguments.of(head, "obl:for"));
        aims.addAll(arguments.of(head, "obj"));
        return aims.stream().anyMatch(aim -> PEACE.contains(sentence.token(aim).lemma()));
    }

    /** A move of force beside the attack that it serves, a charge beside the conviction, a demand that a protest is about. */
    private boolean isCoveredByAnother(Coder.Coded event, PloverType type, List<Coder.Coded> events) {
        return switch (type) {
            case MOBILIZE ->
                other(PloverType.ASSAULT, events)
                        .filter(attack -> shares(event.actors(), attack.actors()))
                        .isPresent();
            case ACCUSE ->
                "allege".equals(event.entry().mode())
                        && events.stream()
                                .anyMatch(one -> "convict".equals(one.entry().mode())
                                        && shares(event.recipients(), one.recipients()));
            case REQUEST ->
                other(PloverType.PROTEST, events)
                        .filter(protest -> sentence.isUnder(event.head(), protest.head()))
                        .isPresent();
            default -> false;
        };
    }

    private static Optional<Coder.Coded> other(PloverType type, List<Coder.Coded> events) {
        return events.stream().filter(one -> one.entry().type() == type).findFirst();
    }

    private static boolean shares(List<Participant> ones, List<Participant> others) {
        return ones.stream().anyMatch(one -> others.stream()
                .anyMatch(other -> other.entity().equals(one.entity())));
    }
}
