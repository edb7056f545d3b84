// SPDX-License-Identifier: Apache-2.0
package org.dateline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Change;
import org.dateline.model.Gathering;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.pipeline.link.Linker;
import org.dateline.pipeline.track.Tracker;
import org.dateline.pipeline.weigh.Weigher;

/**
 * What many reports say: an incremental fold over readings with one writer. Any order of the same readings gives the same
 * stories and findings.
 */
public final class Ledger {
    private final Tracker tracker = new Tracker();
    private final Linker linker = new Linker();
    private final Weigher weigher = new Weigher();
    private final Map<String, Story> stories = new LinkedHashMap<>();

    /** Adds a reading, or puts it in the place of an earlier one of the same report. */
    public Change add(Reading reading) {
        Tracker.Update update = tracker.add(reading);
        List<Story> changed = new ArrayList<>();
        for (Gathering gathering : update.changed()) {
            Story story = weigher.weigh(gathering, linker.link(gathering.readings()));
            stories.put(story.id(), story);
            changed.add(story);
        }
        update.gone().forEach(stories::remove);
        return new Change(reading, changed, update.gone());
    }

    /** Stories of all readings at once, in order of their first report; cheaper than adding one by one. */
    public List<Story> addAll(Collection<Reading> readings) {
        List<Reading> inOrder = new ArrayList<>(readings);
        inOrder.sort(Comparator.comparing(
                        (Reading one) -> String.valueOf(one.report().published().iso()))
                .thenComparing(one -> one.report().id()));
        inOrder.forEach(this::add);
        return stories();
    }

    /** In order of their first report. */
    public List<Story> stories() {
        return List.copyOf(stories.values());
    }
}
