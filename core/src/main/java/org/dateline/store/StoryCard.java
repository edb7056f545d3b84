// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.EntityKind;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * What a front page shows of a story.
 *
 * @param from first day that its reports were published, ISO; {@code null} when none is dated
 * @param lead its summary's first line; {@code null} where it has none
 * @param reports how many
 * @param origins how many of them are independent
 * @param actors names of those who are named most
 */
public record StoryCard(
        String id,
        String title,
        @Nullable String from,
        @Nullable String to,
        @Nullable String lead,
        int reports,
        int origins,
        List<String> outlets,
        List<String> actors,
        Set<StoryTag> tags) {
    private static final int MOST = 5;

    public StoryCard {
        outlets = List.copyOf(outlets);
        actors = List.copyOf(actors);
        tags = Set.copyOf(tags);
    }

    public static StoryCard of(Story story) {
        return new StoryCard(
                story.id(),
                story.title(),
                story.from(),
                story.to(),
                story.summary().isEmpty() ? null : story.summary().get(0).text(),
                story.reports().size(),
                story.origins().size(),
                story.reports().stream()
                        .map(Story.Member::source)
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(MOST)
                        .toList(),
                story.entities().stream()
                        .filter(one -> isActor(one.entity().kind()))
                        .sorted(Comparator.comparingInt(
                                (Story.StoryEntity one) -> -one.mentions().size()))
                        .map(one -> one.entity().name())
                        .limit(MOST)
                        .toList(),
                StoryTag.of(story));
    }

    private static boolean isActor(EntityKind kind) {
        return kind == EntityKind.PERSON || kind == EntityKind.ORGANIZATION || kind == EntityKind.COUNTRY;
    }
}
