// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a report speaks of.
 *
 * @param id unique in the reading; a hash of report id and name
 * @param name its fullest name in the report, or the description it goes by
 * @param country ISO 3166-1 alpha-3
 * @param sector PLOVER sector code
 * @param identifier id in an outside knowledge base
 * @param aliases the other names and spellings met
 * @param owner of an outlet or agency that is known
 */
public record Entity(
        String id,
        String name,
        EntityKind kind,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String identifier,
        List<String> aliases,
        List<Role> roles,
        @Nullable OutletOwner owner) {
    public Entity {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an entity needs a name: " + id);
        }
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }

    /** Anything but a known outlet. */
    public Entity(
            String id,
            String name,
            EntityKind kind,
            @Nullable String country,
            @Nullable String sector,
            @Nullable String identifier,
            List<String> aliases,
            List<Role> roles) {
        this(id, name, kind, country, sector, identifier, aliases, roles, null);
    }

    /** Whether it goes by a name, not by a description such as "three officers". */
    public boolean isNamed() {
        return name.chars().anyMatch(Character::isUpperCase);
    }

    /** The same with other roles. */
    public Entity withRoles(List<Role> others) {
        return new Entity(id, name, kind, country, sector, identifier, aliases, others, owner);
    }

    /** The same of another country. */
    public Entity withCountry(String other) {
        return new Entity(id, name, kind, other, sector, identifier, aliases, roles, owner);
    }

    /** The same of another kind. */
    public Entity withKind(EntityKind other) {
        return new Entity(id, name, other, country, sector, identifier, aliases, roles, owner);
    }
}
