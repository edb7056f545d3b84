// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Event;
import org.dateline.model.Evidence;
import org.dateline.model.Place;
import org.dateline.model.Story;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Where a story plays: the places that its reports name, one for all its mentions, and what was there.
 *
 * @param places those named most first
 * @param ofEvents the place of each event that has one, by the report that tells it best
 */
public record StoryPlaces(List<PlaceMet> places, Map<String, Place> ofEvents) {
    public StoryPlaces {
        places = List.copyOf(places);
        ofEvents = Map.copyOf(ofEvents);
    }

    /** A place with all its mentions and the events that were there. */
    public record PlaceMet(Place place, List<Evidence> mentions, List<String> events) {
        public PlaceMet {
            mentions = List.copyOf(mentions);
            events = List.copyOf(events);
        }
    }

    public static StoryPlaces of(Store store, Story story) throws IOException {
        Map<String, List<Place>> byReport = new HashMap<>();
        Map<Object, List<Evidence>> mentions = new LinkedHashMap<>();
        Map<Object, Place> first = new HashMap<>();
        for (Story.Member member : story.reports()) {
            List<Place> places = store.places(member.report());
            byReport.put(member.report(), places);
            for (Place place : places) {
                first.putIfAbsent(key(place), place);
                mentions.computeIfAbsent(key(place), id -> new ArrayList<>())
                        .add(new Evidence(member.report(), place.span()));
            }
        }
        Map<String, Place> ofEvents = new LinkedHashMap<>();
        Map<Object, List<String>> events = new HashMap<>();
        for (Story.StoryEvent event : story.events()) {
            Place place = place(event.best(), byReport.get(event.bestReport()));
            if (place != null) {
                ofEvents.put(event.id(), place);
                events.computeIfAbsent(key(place), id -> new ArrayList<>()).add(event.id());
            }
        }
        List<PlaceMet> met = new ArrayList<>();
        mentions.forEach((key, all) -> {
            Place place = first.get(key);
            if (place != null) {
                met.add(new PlaceMet(place, all, events.getOrDefault(key, List.of())));
            }
        });
        met.sort((one, other) -> other.mentions().size() - one.mentions().size());
        return new StoryPlaces(met, ofEvents);
    }

    private static @Nullable Place place(Event event, @Nullable List<Place> places) {
        int index = event.place();
        return places == null || index < 0 || index >= places.size() ? null : places.get(index);
    }

    /** By the gazetteer's entry; without one, by name and point. */
    private static Object key(Place place) {
        return place.gazetteer() != null
                ? place.gazetteer()
                : place.name() + " " + place.latitudeDegrees() + " " + place.longitudeDegrees();
    }
}
