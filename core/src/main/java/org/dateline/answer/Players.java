// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.util.List;
import org.dateline.model.EntityKind;
import org.dateline.model.Story;

/** The cast of a story: those of its entities that a reader is told of. */
public final class Players {
    private Players() {}

    /** Those named most first. */
    public static List<Story.StoryEntity> of(Story story) {
        return story.entities().stream()
                .filter(one -> switch (one.entity().kind()) {
                    case PERSON, ORGANIZATION, GROUP, COUNTRY, FACILITY -> true;
                    default -> false;
                })
                .filter(Players::isOfTheCast)
                .sorted((one, other) -> other.mentions().size() - one.mentions().size())
                .toList();
    }

    /** Whoever is met twice or has a role; of those without a name groups and bodies, and no mere numbers of people. */
    private static boolean isOfTheCast(Story.StoryEntity one) {
        EntityKind kind = one.entity().kind();
        String name = one.entity().name();
        boolean unnamed = !one.entity().isNamed();
        boolean counted = Character.isDigit(name.charAt(0)) || (unnamed && name.endsWith(" people"));
        boolean body = kind == EntityKind.GROUP || kind == EntityKind.ORGANIZATION;
        return (one.mentions().size() > 1 || !one.entity().roles().isEmpty()) && (!unnamed || (body && !counted));
    }
}
