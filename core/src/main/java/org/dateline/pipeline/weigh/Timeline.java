// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.model.EventTime;
import org.dateline.model.Factuality;
import org.dateline.model.Story;

/** The dated events of a story, past and to come, in order of time. */
final class Timeline {
    private static final Pattern DATED = Pattern.compile("\\d{3,4}.*");

    private Timeline() {}

    static List<Story.TimelineEntry> of(List<Story.StoryEvent> events) {
        return events.stream()
                .filter(event -> isDated(event.best().time()))
                .filter(event -> event.best().factuality().status() != Factuality.Status.HYPOTHETICAL)
                .map(event -> new Story.TimelineEntry(
                        String.valueOf(event.best().time().value()),
                        event.id(),
                        event.best().factuality().status()))
                .sorted(Comparator.comparing(Story.TimelineEntry::value).thenComparing(Story.TimelineEntry::event))
                .toList();
    }

    private static boolean isDated(EventTime time) {
        return time.value() != null && DATED.matcher(time.value()).matches();
    }
}
