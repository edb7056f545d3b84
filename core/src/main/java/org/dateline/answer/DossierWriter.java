// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.answer.Dossier.RoleMet;
import org.dateline.answer.Dossier.StoryMet;
import org.dateline.model.Evidence;
import org.dateline.model.Role;
import org.dateline.model.Story;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Makes one dossier of what several stories have on one entity. */
final class DossierWriter {
    private static final Comparator<@Nullable String> LATEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    private final Store store;
    private final Map<String, String> texts = new HashMap<>();

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
        return new Dossier(
                first.entity().name(),
                first.entity().kind(),
                group.stream()
                        .map(met -> met.entity().country())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                List.copyOf(names),
                roles(group),
                stories(group));
    }

    private List<RoleMet> roles(List<Dossiers.Met> group) throws IOException {
        List<RoleMet> roles = new ArrayList<>();
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (Dossiers.Met met : group) {
            List<Role> held = met.entity().roles();
            for (int i = 0; i < Math.min(held.size(), met.who().roles().size()); i++) {
                RoleMet role = role(met, held.get(i), met.who().roles().get(i));
                // A report says it once for all of its words that say so.
                if (seen.add(java.util.Arrays.asList(role.title(), role.of(), role.status(), role.report()))) {
                    roles.add(role);
                }
            }
        }
        roles.sort(Comparator.comparing(RoleMet::asOf, LATEST_FIRST)
                .thenComparing(RoleMet::title)
                .thenComparing(RoleMet::report));
        return roles;
    }

    private RoleMet role(Dossiers.Met met, Role role, Evidence evidence) throws IOException {
        Story.Member member = met.story().reports().stream()
                .filter(one -> one.report().equals(evidence.report()))
                .findFirst()
                .orElse(null);
        return new RoleMet(
                role.title(),
                owner(met.story(), role.of()),
                role.status(),
                member == null ? null : member.published().iso(),
                evidence.report(),
                member == null ? null : member.source(),
                words(evidence));
    }

    private static @Nullable String owner(Story story, @Nullable String of) {
        return story.entities().stream()
                .filter(one -> one.entity().id().equals(of))
                .map(one -> one.entity().name())
                .findFirst()
                .orElse(of);
    }

    private String words(Evidence evidence) throws IOException {
        String text = texts.get(evidence.report());
        if (text == null) {
            text = store.text(evidence.report()).orElse("");
            texts.put(evidence.report(), text);
        }
        return evidence.span().end() > text.length()
                ? ""
                : evidence.span().of(text).replaceAll("\\s+", " ");
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
