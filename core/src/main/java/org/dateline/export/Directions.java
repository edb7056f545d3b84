// SPDX-License-Identifier: Apache-2.0
package org.dateline.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Event;
import org.dateline.model.EventCode;
import org.dateline.model.Participant;
import org.jspecify.annotations.Nullable;

/**
 * CAMEO's records of a mutual act. PLOVER has one record of a meeting, with everybody in it; CAMEO has one from each party to the
 * others. Where the one record had the code as well, who reads it as sources and targets would have each party meet itself.
 */
final class Directions {
    private Directions() {}

    /** From each party to the others, with the code and without a type; none of an act without a code. */
    static List<Event> of(Event mutual) {
        List<Event> directions = new ArrayList<>();
        if (mutual.code().cameo() != null) {
            for (String one : ids(mutual.actors())) {
                directions.add(from(one, mutual, mutual.id() + "." + (directions.size() + 1)));
            }
        }
        return directions;
    }

    /** The act itself, without the code that its directions have. */
    static Event itself(Event mutual) {
        EventCode code = mutual.code();
        return with(mutual, mutual.id(), mutual.actors(), mutual.recipients(), of(code, code.type() == null, null));
    }

    private static Event from(String party, Event mutual, String id) {
        return with(
                mutual,
                id,
                mutual.actors().stream()
                        .filter(one -> one.entity().equals(party))
                        .toList(),
                mutual.recipients().stream()
                        .filter(one -> !one.entity().equals(party))
                        .toList(),
                of(mutual.code(), true, mutual.code().cameo()));
    }

    private static EventCode of(EventCode code, boolean untyped, @Nullable String cameo) {
        String kind = untyped && code.type() != null ? code.type().name().toLowerCase(Locale.ROOT) : code.kind();
        return new EventCode(
                untyped ? null : code.type(),
                untyped ? null : code.mode(),
                kind,
                code.contexts(),
                cameo,
                cameo == null ? null : code.cameoDialect(),
                untyped ? 0 : code.score());
    }

    private static Event with(
            Event event, String id, List<Participant> actors, List<Participant> recipients, EventCode code) {
        return new Event(
                id,
                event.trigger(),
                event.sentence(),
                event.head(),
                code,
                actors,
                recipients,
                event.time(),
                event.place(),
                event.factuality(),
                event.attribution(),
                event.sizes(),
                event.content(),
                event.reason());
    }

    private static Set<String> ids(List<Participant> all) {
        return all.stream().map(Participant::entity).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
