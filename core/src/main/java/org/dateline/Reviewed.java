// SPDX-License-Identifier: Apache-2.0
package org.dateline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Correction;
import org.dateline.model.Reading;
import org.dateline.model.Spelling;
import org.dateline.model.Story;
import org.dateline.store.Reviewing;
import org.dateline.store.WrongFindings;
import org.jspecify.annotations.Nullable;

/**
 * Lays corrections over stories by telling anew whatever they alter: a story that was put together is compared as if its reports
 * had been one story from the start, and somebody who is two people speaks with two voices.
 */
public final class Reviewed implements Reviewing {
    @Override
    public List<Story> over(Collection<Story> told, List<Correction> standing, Readings readings) throws IOException {
        List<Story> shown = new ArrayList<>();
        List<Correction> ofEntities =
                standing.stream().filter(one -> one.what().isOfEntities()).toList();
        Map<String, Story> byId = told.stream().collect(Collectors.toMap(Story::id, story -> story));
        for (Map.Entry<String, Set<String>> group :
                Regrouping.of(told, standing).entrySet()) {
            Story same = byId.get(group.getKey());
            boolean asTold = same != null && reports(same).equals(group.getValue());
            List<Story> from = asTold ? List.of(same) : List.copyOf(told);
            Story story = same;
            if (story == null || !asTold || ofEntities.stream().anyMatch(one -> mayTouch(one, from))) {
                story = anew(group.getKey(), group.getValue(), ofEntities, readings, same);
            }
            if (story != null) {
                shown.add(WrongFindings.without(story, standing));
            }
        }
        return shown;
    }

    private static @Nullable Story anew(
            String id, Set<String> reports, List<Correction> corrections, Readings readings, @Nullable Story same)
            throws IOException {
        List<Reading> members = new ArrayList<>();
        for (String report : reports) {
            readings.reading(report).ifPresent(members::add);
        }
        return members.isEmpty() ? same : Ledger.tell(id, members, corrections);
    }

    private static Set<String> reports(Story story) {
        return story.reports().stream().map(Story.Member::report).collect(Collectors.toSet());
    }

    /** Whether somebody in one of the stories has a name that the correction tells of; then the story must be told to see. */
    private static boolean mayTouch(Correction correction, List<Story> stories) {
        Set<String> asked = new HashSet<>();
        for (Correction.Side side : correction.sides()) {
            Stream.concat(Stream.of(side.name()), side.names().stream())
                    .map(Spelling::key)
                    .forEach(asked::add);
        }
        asked.remove("");
        return stories.stream()
                .flatMap(story -> story.entities().stream())
                .anyMatch(one -> !Collections.disjoint(
                        asked,
                        Stream.concat(Stream.of(one.entity().name()), one.entity().aliases().stream())
                                .map(Spelling::key)
                                .toList()));
    }

    /** Which reports are shown as one story, by the story's id. */
    private static final class Regrouping {
        private final Map<String, Set<String>> groups = new TreeMap<>();

        static Map<String, Set<String>> of(Collection<Story> told, List<Correction> standing) {
            Regrouping regrouping = new Regrouping();
            told.forEach(story -> regrouping.groups.put(story.id(), reports(story)));
            for (Correction one : standing) {
                switch (one.what()) {
                    case STORY_MERGE -> regrouping.merge(one);
                    case STORY_SPLIT -> regrouping.split(one);
                    default -> {}
                }
            }
            return regrouping.groups;
        }

        private void merge(Correction correction) {
            String into = home(correction.sides().get(0).reports());
            String from = home(correction.sides().get(1).reports());
            if (!into.isEmpty() && !from.isEmpty() && !into.equals(from)) {
                groups.merge(into, groups.getOrDefault(from, Set.of()), Regrouping::together);
                groups.remove(from);
            }
        }

        private static Set<String> together(Set<String> some, Set<String> others) {
            Set<String> all = new HashSet<>(some);
            all.addAll(others);
            return all;
        }

        /** The group that has most of the reports; of equals the first by its id, and nothing where none has any. */
        private String home(List<String> reports) {
            String best = "";
            int most = 0;
            for (Map.Entry<String, Set<String>> group : groups.entrySet()) {
                int many = (int)
                        reports.stream().filter(group.getValue()::contains).count();
                if (many > most) {
                    best = group.getKey();
                    most = many;
                }
            }
            return best;
        }

        /** Those that are still with the others part from them; what comes later stays with these. */
        private void split(Correction correction) {
            String from = home(correction.sides().get(0).reports());
            if (from.isEmpty()) {
                return;
            }
            Set<String> stay = new HashSet<>(groups.getOrDefault(from, Set.of()));
            Set<String> part = new HashSet<>(stay);
            part.retainAll(correction.sides().get(1).reports());
            stay.removeAll(part);
            if (!part.isEmpty() && !stay.isEmpty()) {
                groups.put(from, stay);
                groups.put(id(correction), part);
            }
        }

        private static String id(Correction correction) {
            return "s" + correction.key().substring(correction.key().length() - 16);
        }
    }
}
