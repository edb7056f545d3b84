// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Dossier.RoleMet;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Evidence;
import org.dateline.model.Reading;
import org.dateline.model.Role;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/** Finds all roles that reports give to the entity of several stories: a story tells each once, its readings each time. */
final class RolesMet {
    private static final Comparator<@Nullable String> LATEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    private final MetReadings readings;
    private final Set<List<@Nullable Object>> seen = new HashSet<>();
    private final List<RoleMet> roles = new ArrayList<>();

    RolesMet(MetReadings readings) {
        this.readings = readings;
    }

    /** The latest first. */
    List<RoleMet> of(List<Dossiers.Met> group) throws IOException {
        for (Dossiers.Met met : group) {
            List<Role> held = met.entity().roles();
            for (int i = 0; i < Math.min(held.size(), met.who().roles().size()); i++) {
                add(
                        met,
                        held.get(i),
                        owner(met.story(), held.get(i).of()),
                        met.who().roles().get(i));
            }
            if (met.entity().kind() == EntityKind.PERSON) {
                addAll(met);
            }
        }
        roles.sort(Comparator.comparing(RoleMet::asOf, LATEST_FIRST)
                .thenComparing(RoleMet::title)
                .thenComparing(RoleMet::report));
        return roles;
    }

    /** What the readings say in whose mentions the entity is met. */
    private void addAll(Dossiers.Met met) throws IOException {
        for (Map.Entry<Reading, Set<String>> entry : readings.of(met).entrySet()) {
            Reading reading = entry.getKey();
            for (Entity entity : reading.entities()) {
                for (Role role : entry.getValue().contains(entity.id()) ? entity.roles() : List.<Role>of()) {
                    String of = reading.entity(role.of()).map(Entity::name).orElse(role.of());
                    add(met, role, of, new Evidence(reading.report().id(), role.evidence()));
                }
            }
        }
    }

    private void add(Dossiers.Met met, Role role, @Nullable String of, Evidence evidence) throws IOException {
        // A report says it once for all of its words that say so.
        if (seen.add(
                Arrays.asList(role.title().toLowerCase(java.util.Locale.ROOT), of, role.status(), evidence.report()))) {
            roles.add(role(met, role, of, evidence));
        }
    }

    private RoleMet role(Dossiers.Met met, Role role, @Nullable String of, Evidence evidence) throws IOException {
        Story.Member member = MetReadings.member(met.story(), evidence.report());
        return new RoleMet(
                role.title(),
                of,
                role.status(),
                role.qualifier(),
                role.since(),
                role.until(),
                member == null ? null : member.published().iso(),
                evidence.report(),
                member == null ? null : member.source(),
                readings.words(evidence));
    }

    private static @Nullable String owner(Story story, @Nullable String of) {
        return story.entities().stream()
                .filter(one -> one.entity().id().equals(of))
                .map(one -> one.entity().name())
                .findFirst()
                .orElse(of);
    }
}
