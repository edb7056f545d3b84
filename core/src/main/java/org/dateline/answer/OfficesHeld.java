// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.Dossier.OfficeMet;
import org.dateline.model.Dossier.RoleMet;
import org.dateline.model.OfficeKey;
import org.dateline.model.OfficeTitle;
import org.dateline.model.Role;
import org.jspecify.annotations.Nullable;

/** Brings what reports say of somebody's roles together by office. */
final class OfficesHeld {
    private OfficesHeld() {}

    /** One for each title and what it is of; a report that does not say of what means the only thing that others say. */
    static List<OfficeMet> of(List<RoleMet> roles) {
        Map<String, Set<String>> owners = new LinkedHashMap<>();
        for (RoleMet role : roles) {
            String owner = owner(role);
            if (owner != null) {
                owners.computeIfAbsent(title(role), any -> new TreeSet<>()).add(owner);
            }
        }
        Map<List<@Nullable String>, List<RoleMet>> byOffice = new LinkedHashMap<>();
        for (RoleMet role : roles) {
            Set<String> known = owners.getOrDefault(title(role), Set.of());
            String owner = owner(role);
            String meant = owner == null && known.size() == 1 ? known.iterator().next() : owner;
            byOffice.computeIfAbsent(Arrays.asList(title(role), meant), any -> new ArrayList<>())
                    .add(role);
        }
        List<OfficeMet> offices = new ArrayList<>();
        byOffice.values().forEach(told -> offices.add(office(told)));
        return offices;
    }

    private static String title(RoleMet role) {
        return OfficeTitle.of(role.title()).name();
    }

    private static @Nullable String owner(RoleMet role) {
        return role.of() == null ? null : OfficeKey.owner(role.of());
    }

    private static OfficeMet office(List<RoleMet> told) {
        List<RoleMet> because = new ArrayList<>(told);
        because.sort(Comparator.comparing(RoleMet::asOf, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                .thenComparing(RoleMet::report));
        List<String> current = days(because, OfficesHeld::isHeld);
        List<String> former = days(because, OfficesHeld::isLeft);
        return new OfficeMet(
                title(because.get(0)),
                first(because, RoleMet::of),
                current.isEmpty() ? null : current.get(0),
                current.isEmpty() ? null : current.get(current.size() - 1),
                former.isEmpty() ? null : former.get(0),
                first(because, RoleMet::since),
                first(because, RoleMet::until),
                because);
    }

    private static boolean isHeld(RoleMet role) {
        return role.status() == Role.Status.CURRENT
                && (role.qualifier() == null
                        || !role.qualifier().isToCome() && role.qualifier() != Role.Qualifier.LATE);
    }

    private static boolean isLeft(RoleMet role) {
        return role.status() == Role.Status.FORMER || role.qualifier() == Role.Qualifier.LATE;
    }

    private static List<String> days(List<RoleMet> told, java.util.function.Predicate<RoleMet> which) {
        return told.stream()
                .filter(which)
                .map(RoleMet::asOf)
                .filter(Objects::nonNull)
                .map(day -> day.substring(0, Math.min(10, day.length())))
                .toList();
    }

    private static @Nullable String first(List<RoleMet> told, Function<RoleMet, @Nullable String> field) {
        return told.stream()
                .flatMap(role -> Stream.ofNullable(field.apply(role)))
                .findFirst()
                .orElse(null);
    }
}
