// SPDX-License-Identifier: Apache-2.0
package org.dateline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Change;
import org.dateline.model.Gathering;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.pipeline.link.Linker;
import org.dateline.pipeline.track.Tracker;
import org.dateline.pipeline.weigh.Weigher;
import org.dateline.store.Store;

/**
 * What many reports say: an incremental fold over readings with one writer. Any order of the same readings gives the same
 * stories and findings.
 */
public final class Ledger {
    private final Tracker tracker = new Tracker();
    private final Linker linker = new Linker();
    private final Weigher weigher = new Weigher();
    private final Map<String, Story> stories = new LinkedHashMap<>();
    /** What the store that this goes on from tells otherwise; put right with the next change. */
    private final Map<String, Gathering> overdue = new LinkedHashMap<>();

    private final Set<String> overdueGone = new LinkedHashSet<>();

    /**
     * Goes on from what a store keeps, without reading or weighing anything anew: readings come in the order of their first
     * arrival, so the stories get the ids that they have there. Where an earlier version of the program gathered otherwise,
     * the next change tells the stories that differ.
     */
    public static Ledger resume(Store store) throws IOException {
        Ledger ledger = new Ledger();
        List<Reading> readings = new ArrayList<>();
        store.forEachReading(readings::add);
        Map<String, Set<String>> kept = new LinkedHashMap<>();
        store.storyReports().forEach(one -> kept.put(one.story(), new HashSet<>(one.reports())));
        for (Gathering gathering : ledger.tracker.addAll(readings).changed()) {
            Set<String> reports = new HashSet<>();
            gathering.members().forEach(member -> reports.add(member.report()));
            if (!reports.equals(kept.remove(gathering.id()))) {
                ledger.overdue.put(gathering.id(), gathering);
            }
        }
        ledger.overdueGone.addAll(kept.keySet());
        return ledger;
    }

    /** Adds a reading, or puts it in the place of an earlier one of the same report. */
    public Change add(Reading reading) {
        Tracker.Update update = tracker.add(reading);
        Map<String, Gathering> due = new LinkedHashMap<>(overdue);
        Set<String> gone = new LinkedHashSet<>(overdueGone);
        overdue.clear();
        overdueGone.clear();
        gone.addAll(update.gone());
        update.gone().forEach(due::remove);
        for (Gathering gathering : update.changed()) {
            due.put(gathering.id(), gathering);
            gone.remove(gathering.id());
        }
        List<Story> changed = new ArrayList<>();
        for (Gathering gathering : due.values()) {
            Story story = weigher.weigh(gathering, linker.link(gathering.readings()));
            stories.put(story.id(), story);
            changed.add(story);
        }
        gone.forEach(stories::remove);
        return new Change(reading, changed, List.copyOf(gone));
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

    /** The stories that this ledger has told, in order of their first report. */
    public List<Story> stories() {
        return List.copyOf(stories.values());
    }
}
