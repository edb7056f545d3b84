// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An office, by which what several reports say of it comes together.
 *
 * @param title as {@link OfficeTitle} has it
 * @param owner the country's code, else the spelling key of a name; {@code null} where the report does not say of what it is
 */
public record OfficeKey(String title, @Nullable String owner) {
    /** The office of a role that a reading gives. */
    public static OfficeKey of(Reading reading, Entity holder, Role role) {
        OfficeTitle title = OfficeTitle.of(role.title());
        String of = role.of();
        String owner =
                of == null ? null : reading.entity(of).map(OfficeKey::owner).orElseGet(() -> owner(of));
        if (owner == null && of == null && title.isOfState()) {
            owner = holder.country();
        }
        return new OfficeKey(title.name(), owner);
    }

    /** What an office is of, as it is compared. */
    public static @Nullable String owner(Entity entity) {
        boolean country = entity.kind() == EntityKind.COUNTRY || entity.kind() == EntityKind.NATIONALITY;
        return country && entity.country() != null ? entity.country() : owner(entity.name());
    }

    /** By a country's code, name or demonym, else by any name. */
    public static @Nullable String owner(String name) {
        Countries table = Countries.table();
        String bare = name.strip();
        Optional<Country> country = table.byName(bare).or(() -> table.byDemonym(bare));
        if (country.isEmpty() && bare.length() == 3) {
            country = table.byCode(bare.toUpperCase(Locale.ROOT));
        }
        String key = country.map(Country::iso3).orElseGet(() -> Spelling.key(bare));
        return key.isEmpty() ? null : key;
    }
}
