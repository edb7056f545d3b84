// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Countries;
import org.dateline.model.Country;
import org.dateline.model.DayRange;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.Story;
import org.dateline.model.ToldEvent;
import org.dateline.store.Names;
import org.dateline.store.Store;
import org.dateline.store.StoryCard;
import org.dateline.store.StoryFacet;
import org.dateline.store.StoryQuery;
import org.jspecify.annotations.Nullable;

/**
 * What two actors do to each other.
 *
 * @param points one for each day that events between them are dated to, in order
 * @param undated events without a day
 */
public record Pair(List<Point> points, List<ToldEvent> undated) {
    /** Of a country only its latest stories are gone through. */
    private static final int MOST = 2000;

    public Pair {
        points = List.copyOf(points);
        undated = List.copyOf(undated);
    }

    /**
     * A day of a pair.
     *
     * @param day ISO; the first of an event's days where several are possible
     * @param cooperation sum of the positive intensities
     * @param conflict sum of the negative ones, 0 or less
     */
    public record Point(String day, double cooperation, double conflict, List<ToldEvent> events) {
        public Point {
            events = List.copyOf(events);
        }
    }

    /**
     * By names in any usual spelling; a country stands for all that are of it. Only what is told to have come about counts, and
     * only events that PLOVER codes.
     */
    public static Pair of(Store store, String one, String other) throws IOException {
        Party first = Party.of(one);
        Party second = Party.of(other);
        List<ToldEvent> all = new ArrayList<>();
        // A name leads to fewer stories than a country does.
        for (Story story : (first.country() == null ? first : second).stories(store)) {
            EventsTold.told(story).stream()
                    .filter(told -> isBetween(told, first, second) || isBetween(told, second, first))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(ToldEvent::firstDay)
                .thenComparing(told -> told.event().id()));
        TreeMap<String, List<ToldEvent>> byDay = new TreeMap<>();
        List<ToldEvent> undated = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ToldEvent told : all) {
            Event event = told.event().best();
            if (event.code().type() == null
                    || !event.factuality().status().isFact()
                    || !seen.add(told.story() + " " + told.event().id())) {
                continue;
            }
            told.days()
                    .map(DayRange::first)
                    .ifPresentOrElse(
                            day -> byDay.computeIfAbsent(day.toString(), key -> new ArrayList<>())
                                    .add(told),
                            () -> undated.add(told));
        }
        List<Point> points = new ArrayList<>();
        byDay.forEach((day, events) -> points.add(point(day, events)));
        return new Pair(points, undated);
    }

    private static Point point(String day, List<ToldEvent> events) {
        double cooperation = 0;
        double conflict = 0;
        for (ToldEvent told : events) {
            double score = told.event().best().code().score();
            cooperation += Math.max(0, score);
            conflict += Math.min(0, score);
        }
        return new Point(day, cooperation, conflict, events);
    }

    /**
     * Whether the first acts on the other, or the two have the event with each other alone: where somebody else is acted on, two
     * actors are together, not opposite each other.
     */
    private static boolean isBetween(ToldEvent told, Party actor, Party other) {
        return actor.isAmong(told.actors())
                && (other.isAmong(told.recipients()) || told.recipients().isEmpty() && other.isAmong(told.actors()));
    }

    /**
     * One of the two.
     *
     * @param country ISO 3166-1 alpha-3 code, where it is a country
     */
    private record Party(String name, @Nullable String country) {
        static Party of(String name) {
            return new Party(
                    name,
                    Countries.table()
                            .byName(name)
                            .or(() -> Countries.table().byCode(name.toUpperCase(Locale.ROOT)))
                            .map(Country::iso3)
                            .orElse(null));
        }

        boolean isAmong(List<Entity> all) {
            return country == null
                    ? EventFilter.names(all, name)
                    : all.stream().anyMatch(one -> country.equals(one.country()));
        }

        List<Story> stories(Store store) throws IOException {
            if (country == null) {
                return store.storiesWithEntity(List.copyOf(Names.keys(name)));
            }
            List<Story> stories = new ArrayList<>();
            StoryQuery query = new StoryQuery(null, null, Map.of(StoryFacet.COUNTRY, country), null, null, 0, MOST);
            for (StoryCard card : store.page(query).stories()) {
                stories.addAll(store.storiesByPrefix(card.id()));
            }
            return stories;
        }
    }
}
