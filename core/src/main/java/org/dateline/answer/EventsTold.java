// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Dossier;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.Participant;
import org.dateline.model.Place;
import org.dateline.model.Story;
import org.dateline.model.ToldEvent;
import org.dateline.store.EventQuery;
import org.dateline.store.Names;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Answers what happened: the events of the stored stories that a filter asks for. */
public final class EventsTold {
    private static final Comparator<ToldEvent> LATEST_FIRST = Comparator.comparing(ToldEvent::firstDay)
            .reversed()
            .thenComparing(ToldEvent::story)
            .thenComparing(told -> told.event().id());

    /** Events whose stories may be looked up one by one; where more are wanted, all stories are gone through. */
    private static final int MOST_LISTED = 2000;

    private final Store store;

    public EventsTold(Store store) {
        this.store = store;
    }

    /**
     * What was found.
     *
     * @param events the latest first, the undated last
     * @param all how many there are, of which these are the first
     */
    public record Found(List<ToldEvent> events, int all) {
        public Found {
            events = List.copyOf(events);
        }
    }

    /** Those that fit, at most so many, with their places. */
    public Found of(EventFilter filter, int most) throws IOException {
        if (filter.isWide() && most <= MOST_LISTED) {
            return listed(filter, most);
        }
        List<ToldEvent> found = new ArrayList<>();
        String prefix = filter.story();
        if (prefix == null) {
            String party = filter.actor() != null ? filter.actor() : filter.recipient();
            if (party == null) {
                store.forEachStory(story -> found.addAll(fitting(story, filter)));
            } else {
                store.storiesWithEntity(List.copyOf(Names.keys(party)))
                        .forEach(story -> found.addAll(fitting(story, filter)));
            }
        } else {
            List<Story> stories = store.storiesByPrefix(prefix);
            if (stories.size() != 1) {
                throw new IllegalArgumentException((stories.isEmpty() ? "no story has" : "several stories have")
                        + " an id that begins with '" + prefix + "'");
            }
            found.addAll(fitting(stories.get(0), filter));
        }
        found.sort(LATEST_FIRST);
        // A place is in the reading, which is large, and only a country may ask for it.
        List<ToldEvent> fit = filter.country() == null ? found : placed(found, filter);
        List<ToldEvent> first = fit.subList(0, Math.min(Math.max(0, most), fit.size()));
        return new Found(filter.country() == null ? placed(first, filter) : first, fit.size());
    }

    /** By the store's own list of all events. */
    private Found listed(EventFilter filter, int most) throws IOException {
        EventQuery query =
                new EventQuery(filter.types(), filter.from(), filter.to(), filter.statuses(), filter.certainties());
        EventQuery.Page page = store.events(query, Math.max(0, most));
        Map<String, Map<String, ToldEvent>> byStory = new HashMap<>();
        List<ToldEvent> found = new ArrayList<>();
        for (EventQuery.Found one : page.events()) {
            Map<String, ToldEvent> events = byStory.get(one.story());
            if (events == null) {
                events = new HashMap<>();
                for (Story story : store.storiesByPrefix(one.story())) {
                    for (ToldEvent told : story.id().equals(one.story()) ? told(story) : List.<ToldEvent>of()) {
                        events.put(told.event().id(), told);
                    }
                }
                byStory.put(one.story(), events);
            }
            ToldEvent told = events.get(one.event());
            if (told != null) {
                found.add(told);
            }
        }
        return new Found(placed(found, filter), page.all());
    }

    /** Those that somebody takes part in, the latest first, without their places. */
    public List<ToldEvent> of(Dossier party) throws IOException {
        Set<String> ids = Set.copyOf(party.ids());
        List<ToldEvent> own = new ArrayList<>();
        for (Dossier.StoryMet met : party.stories()) {
            for (Story story : store.storiesByPrefix(met.id())) {
                told(story).stream().filter(event -> takesPart(event, ids)).forEach(own::add);
            }
        }
        own.sort(LATEST_FIRST);
        return own;
    }

    private static boolean takesPart(ToldEvent event, Set<String> ids) {
        return event.actors().stream().anyMatch(one -> ids.contains(one.id()))
                || event.recipients().stream().anyMatch(one -> ids.contains(one.id()));
    }

    private static List<ToldEvent> fitting(Story story, EventFilter filter) {
        return told(story).stream().filter(filter::fits).toList();
    }

    /** The events of a story, in its order, without their places. */
    public static List<ToldEvent> told(Story story) {
        Map<String, Entity> entities = new HashMap<>();
        story.entities().forEach(one -> entities.put(one.entity().id(), one.entity()));
        Map<String, Story.Member> members = new HashMap<>();
        story.reports().forEach(one -> members.put(one.report(), one));
        List<ToldEvent> told = new ArrayList<>();
        for (Story.StoryEvent event : story.events()) {
            Set<String> reports =
                    event.mentions().stream().map(Story.EventMention::report).collect(Collectors.toSet());
            long origins = story.origins().stream()
                    .filter(origin -> origin.stream().anyMatch(reports::contains))
                    .count();
            Story.Member best = members.get(event.bestReport());
            if (best != null) {
                List<Entity> actors = who(event.best().actors(), entities);
                // PLOVER has the parties of a meeting among the actors.
                List<Entity> recipients = who(event.best().recipients(), entities).stream()
                        .filter(one -> !actors.contains(one))
                        .toList();
                told.add(new ToldEvent(
                        story.id(), event, actors, recipients, reports.size(), (int) origins, best, null));
            }
        }
        return told;
    }

    private static List<Entity> who(List<Participant> participants, Map<String, Entity> entities) {
        return participants.stream()
                .map(one -> entities.get(one.entity()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Each with its place, those that have nothing to do with the country of the filter left out. */
    private List<ToldEvent> placed(List<ToldEvent> all, EventFilter filter) throws IOException {
        Map<String, List<Place>> places = new HashMap<>();
        List<ToldEvent> placed = new ArrayList<>();
        for (ToldEvent told : all) {
            Place place = place(told, places);
            boolean there = place != null
                    && filter.country() != null
                    && filter.country().equals(place.country());
            if (there || filter.takesPart(told)) {
                placed.add(told.at(place));
            }
        }
        return placed;
    }

    private @Nullable Place place(ToldEvent told, Map<String, List<Place>> known) throws IOException {
        Event event = told.event().best();
        String report = told.event().bestReport();
        if (event.place() < 0) {
            return null;
        }
        List<Place> places = known.get(report);
        if (places == null) {
            places = store.places(report);
            known.put(report, places);
        }
        return event.place() < places.size() ? places.get(event.place()) : null;
    }
}
