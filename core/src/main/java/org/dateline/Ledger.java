// SPDX-License-Identifier: Apache-2.0
package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Change;
import org.dateline.model.Correction;
import org.dateline.model.Gathering;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.dateline.pipeline.link.Linker;
import org.dateline.pipeline.track.Tracker;
import org.dateline.pipeline.weigh.Weigher;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * What many reports say: an incremental fold over readings with one writer. Any order of the same readings gives the same
 * stories and findings.
 */
public final class Ledger {
    private final @Nullable Store store;
    private final Readings readings;
    private final Tracker tracker;
    private final Linker linker = new Linker();
    private final Weigher weigher = new Weigher();
    /** The stories of this ledger, where it has all; a store that it goes on from has them otherwise. */
    private final @Nullable Map<String, Story> stories;
    /** Stories that the store that this goes on from tells otherwise; put right with the next change. */
    private final Set<String> overdue = new LinkedHashSet<>();

    private final Set<String> overdueGone = new LinkedHashSet<>();
    /** While it takes up what the store keeps, nothing is asked of it: the store has the stories of reports that are still to come. */
    private boolean resuming;

    public Ledger() {
        this(null);
    }

    private Ledger(@Nullable Store store) {
        this.store = store;
        readings = new Readings(store);
        tracker = new Tracker(readings, this::kept);
        stories = store == null ? new LinkedHashMap<>() : null;
    }

    /**
     * Goes on from what a store keeps, without reading or weighing anything anew: readings come in the order of their first
     * arrival. Where an earlier version of the program gathered otherwise, the next change tells the stories that differ. Of each reading
     * only what others are compared with stays in memory, and of a story that has come to rest nothing; the rest comes from the store,
     * which must therefore have got each change before the next reading is added.
     */
    public static Ledger resume(Store store) throws IOException {
        Ledger ledger = new Ledger(store);
        ledger.resuming = true;
        store.forEachReading(ledger.tracker::take);
        ledger.resuming = false;
        Map<String, Set<String>> kept = new LinkedHashMap<>();
        store.storyReports().forEach(one -> kept.put(one.story(), new HashSet<>(one.reports())));
        for (Tracker.Group group : ledger.tracker.regroup().changed()) {
            if (!Set.copyOf(group.reports()).equals(kept.remove(group.story()))) {
                ledger.overdue.add(group.story());
            }
        }
        ledger.overdueGone.addAll(kept.keySet());
        return ledger;
    }

    /** Adds a reading, or puts it in the place of an earlier one of the same report. */
    public Change add(Reading reading) {
        readings.put(reading);
        tracker.take(reading);
        Tracker.Groups groups = tracker.regroup();
        Set<String> due = new LinkedHashSet<>(overdue);
        Set<String> gone = new LinkedHashSet<>(overdueGone);
        overdue.clear();
        overdueGone.clear();
        gone.addAll(groups.gone());
        due.removeAll(groups.gone());
        groups.changed().forEach(group -> due.add(group.story()));
        gone.removeAll(due);
        Change change = new Change(reading, weigh(due, gone), List.copyOf(gone));
        if (store != null) {
            tracker.release();
        }
        return change;
    }

    private Optional<Tracker.Group> kept(String report) {
        if (store == null || resuming) {
            return Optional.empty();
        }
        try {
            return store.toldWith(report).map(one -> new Tracker.Group(one.story(), one.reports()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Stories of all readings at once, in order of their first report. Each is weighed once, so that this costs far less than
     * adding one by one.
     */
    public List<Story> addAll(Collection<Reading> given) {
        List<Reading> inOrder = new ArrayList<>(given);
        inOrder.sort(Comparator.comparing(
                        (Reading one) -> String.valueOf(one.report().published().iso()))
                .thenComparing(one -> one.report().id()));
        for (Reading reading : inOrder) {
            readings.put(reading);
            tracker.take(reading);
        }
        Tracker.Groups groups = tracker.regroup();
        weigh(groups.changed().stream().map(Tracker.Group::story).toList(), groups.gone());
        return stories();
    }

    /** Those that their publishers have not withdrawn. */
    private static List<Reading> standing(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.report().status() != Report.Status.WITHDRAWN)
                .toList();
    }

    /**
     * A story of just these readings, with what reviewers say of who is who in it.
     *
     * @param corrections those that stand, in the order in which they were made
     */
    static Story tell(String id, List<Reading> readings, List<Correction> corrections) {
        Gathering gathering = Tracker.together(id, readings);
        return new Weigher().weigh(gathering, new Linker().link(standing(gathering.readings()), corrections));
    }

    private List<Story> weigh(Collection<String> due, Collection<String> gone) {
        List<Story> told = new ArrayList<>();
        for (String story : due) {
            Gathering gathering = tracker.gather(story);
            told.add(weigher.weigh(gathering, linker.link(standing(gathering.readings()))));
        }
        if (stories != null) {
            gone.forEach(stories::remove);
            told.forEach(story -> stories.put(story.id(), story));
        }
        return told;
    }

    /** The stories of a ledger that goes on from no store, in order of their first report. */
    public List<Story> stories() {
        return stories == null ? List.of() : List.copyOf(stories.values());
    }
}
