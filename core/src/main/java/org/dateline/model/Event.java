// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One mention of a happening in a report: PLOVER's record with its evidence.
 *
 * @param id unique in the reading
 * @param trigger the word or words that name it
 * @param sentence index of the trigger's sentence; −1 for one of the title, a subheading or a caption
 * @param head index of the trigger's head token in it
 * @param place index into the reading's places; −1 for none
 * @param attribution id of the innermost attribution whose content holds the trigger
 * @param sizes quantities whose {@code field} is set
 * @param content ids of the events that are what this one is about ("threatened to expel")
 * @param reason why it is coded so
 */
public record Event(
        String id,
        Span trigger,
        int sentence,
        int head,
        EventCode code,
        List<Participant> actors,
        List<Participant> recipients,
        EventTime time,
        int place,
        Factuality factuality,
        @Nullable String attribution,
        List<Quantity> sizes,
        List<String> content,
        Reason reason) {
    public Event {
        reason = Objects.requireNonNullElse(reason, Reason.UNKNOWN);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        sizes = List.copyOf(sizes);
        content = List.copyOf(content);
    }

    /** Whether each of several does it to the others: a meeting, a clash. */
    public boolean isMutual() {
        Set<String> parties = ids(actors);
        return parties.size() > 1 && parties.equals(ids(recipients));
    }

    private static Set<String> ids(List<Participant> all) {
        return all.stream().map(Participant::entity).collect(Collectors.toSet());
    }

    public Event withTime(EventTime other) {
        return new Event(
                id,
                trigger,
                sentence,
                head,
                code,
                actors,
                recipients,
                other,
                place,
                factuality,
                attribution,
                sizes,
                content,
                reason);
    }

    public Event withPlace(int other) {
        return new Event(
                id,
                trigger,
                sentence,
                head,
                code,
                actors,
                recipients,
                time,
                other,
                factuality,
                attribution,
                sizes,
                content,
                reason);
    }
}
