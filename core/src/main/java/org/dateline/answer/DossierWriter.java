// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.answer.Dossier.RoleMet;
import org.dateline.answer.Dossier.StoryMet;
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
        List<RoleMet> roles = new RolesMet(store).of(group);
        return new Dossier(
                first.entity().name(),
                first.entity().kind(),
                group.stream()
                        .map(met -> met.entity().country())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                List.copyOf(names),
                roles,
                OfficesHeld.of(roles),
                stories(group));
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
