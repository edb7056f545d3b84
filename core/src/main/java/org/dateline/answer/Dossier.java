// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.util.List;
import org.dateline.model.EntityKind;
import org.dateline.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody or something is, as the stored reports tell it.
 *
 * @param name the fullest name met
 * @param country ISO 3166-1 alpha-3
 * @param names the other names and spellings met
 * @param roles the latest told first
 * @param stories the latest first
 */
public record Dossier(
        String name,
        EntityKind kind,
        @Nullable String country,
        List<String> names,
        List<RoleMet> roles,
        List<StoryMet> stories) {
    public Dossier {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        stories = List.copyOf(stories);
    }

    /**
     * A role that a report gives.
     *
     * @param of name of the entity that it is a role of
     * @param asOf ISO day that the report was published; {@code null} for an undated one
     * @param source the outlet, where known
     * @param words the characters that say so
     */
    public record RoleMet(
            String title,
            @Nullable String of,
            Role.Status status,
            @Nullable String asOf,
            String report,
            @Nullable String source,
            String words) {}

    /** A story that it is named in, and how often. */
    public record StoryMet(String id, String title, @Nullable String from, @Nullable String to, int mentions) {}
}
