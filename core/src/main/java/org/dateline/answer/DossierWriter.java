// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Dossier;
import org.dateline.model.Dossier.JoinMet;
import org.dateline.model.Dossier.ReportMet;
import org.dateline.model.Dossier.RoleMet;
import org.dateline.model.Dossier.StoryMet;
import org.dateline.model.Entity;
import org.dateline.model.Reading;
import org.dateline.model.Spelling;
import org.dateline.model.Story;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Makes one dossier of what several stories have on one entity. */
final class DossierWriter {
    private static final Comparator<@Nullable String> LATEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    private final Store store;

    DossierWriter(Store store) {
        this.store = store;
    }

    /**
     * @param group not empty, the one with the fullest name first
     */
    Dossier write(List<Dossiers.Met> group) throws IOException {
        Dossiers.Met first = group.get(0);
        Set<String> names = new TreeSet<>();
        for (Dossiers.Met met : group) {
            names.add(met.entity().name());
            names.addAll(met.entity().aliases());
        }
        names.remove(first.entity().name());
        MetReadings readings = new MetReadings(store);
        List<RoleMet> roles = new RolesMet(readings).of(group);
        return new Dossier(
                group.stream().map(met -> met.entity().id()).distinct().toList(),
                first.entity().name(),
                first.entity().kind(),
                group.stream()
                        .map(met -> met.entity().country())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                group.stream()
                        .map(met -> met.entity().owner())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                List.copyOf(names),
                roles,
                OfficesHeld.of(roles),
                new TiesMet(readings).of(group),
                stories(group),
                joins(group),
                reports(group, readings),
                first.who().apart() == null ? "" : first.who().apart());
    }

    private static List<ReportMet> reports(List<Dossiers.Met> group, MetReadings readings) throws IOException {
        List<ReportMet> reports = new ArrayList<>();
        for (Dossiers.Met met : group) {
            for (Map.Entry<Reading, Set<String>> entry : readings.of(met).entrySet()) {
                Reading reading = entry.getKey();
                String report = reading.report().id();
                Story.Member member = MetReadings.member(met.story(), report);
                reports.add(new ReportMet(
                        report,
                        met.story().id(),
                        reading.report().source(),
                        member == null ? null : member.published().iso(),
                        entry.getValue().stream()
                                .sorted()
                                .flatMap(id -> reading.entity(id).stream())
                                .map(Entity::name)
                                .findFirst()
                                .orElse(met.entity().name()),
                        (int) met.who().mentions().stream()
                                .filter(one -> one.report().equals(report))
                                .count()));
            }
        }
        return reports;
    }

    /** Within each story by what its linker found, and from story to story by their names. */
    private static List<JoinMet> joins(List<Dossiers.Met> group) {
        Set<JoinMet> joins = new LinkedHashSet<>();
        Dossiers.Met first = group.get(0);
        for (Dossiers.Met met : group) {
            for (Story.Join join : met.who().joins()) {
                joins.add(new JoinMet(
                        join.reason().words(), join.name(), join.report(), join.otherName(), join.otherReport()));
            }
            if (met != first) {
                String name = met.entity().name();
                String other = first.entity().name();
                String reason = name.equals(other)
                        ? Story.Join.Reason.NAME.words()
                        : Spelling.same(name, other)
                                ? Story.Join.Reason.SPELLING.words()
                                : Story.Join.Reason.SHORT_NAME.words();
                joins.add(new JoinMet(
                        reason, name, met.story().id(), other, first.story().id()));
            }
        }
        return List.copyOf(joins);
    }

    private static List<StoryMet> stories(List<Dossiers.Met> group) {
        Map<String, StoryMet> stories = new LinkedHashMap<>();
        for (Dossiers.Met met : group) {
            Story story = met.story();
            int mentions = met.who().mentions().size();
            StoryMet earlier = stories.get(story.id());
            stories.put(
                    story.id(),
                    new StoryMet(
                            story.id(),
                            story.title(),
                            story.from(),
                            story.to(),
                            mentions + (earlier == null ? 0 : earlier.mentions())));
        }
        return stories.values().stream()
                .sorted(Comparator.comparing(StoryMet::to, LATEST_FIRST).thenComparing(StoryMet::id))
                .toList();
    }
}
