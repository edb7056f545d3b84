// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.answer.Dossier.RoleMet;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Evidence;
import org.dateline.model.Reading;
import org.dateline.model.Role;
import org.dateline.model.Story;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Finds all roles that reports give to the entity of several stories: a story tells each once, its readings each time. */
final class RolesMet {
    private static final Comparator<@Nullable String> LATEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    private final Store store;
    private final Map<String, Optional<Reading>> readings = new HashMap<>();
    private final Set<List<@Nullable Object>> seen = new HashSet<>();
    private final List<RoleMet> roles = new ArrayList<>();

    RolesMet(Store store) {
        this.store = store;
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
        Set<Evidence> mentions = new HashSet<>(met.who().mentions());
        Set<String> reports = new LinkedHashSet<>();
        met.who().mentions().forEach(one -> reports.add(one.report()));
        for (String report : reports) {
            Reading reading = reading(report).orElse(null);
            if (reading == null) {
                continue;
            }
            Set<String> them = new HashSet<>();
            reading.mentions().forEach(one -> {
                if (mentions.contains(new Evidence(report, one.span()))) {
                    them.add(String.valueOf(one.entity()));
                }
            });
            for (Entity entity : reading.entities()) {
                for (Role role : them.contains(entity.id()) ? entity.roles() : List.<Role>of()) {
                    String of = reading.entity(role.of()).map(Entity::name).orElse(role.of());
                    add(met, role, of, new Evidence(report, role.evidence()));
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
        Story.Member member = met.story().reports().stream()
                .filter(one -> one.report().equals(evidence.report()))
                .findFirst()
                .orElse(null);
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
        String text = reading(evidence.report()).map(Reading::text).orElse("");
        return evidence.span().end() > text.length()
                ? ""
                : evidence.span().of(text).replaceAll("\\s+", " ");
    }

    private Optional<Reading> reading(String report) throws IOException {
        Optional<Reading> known = readings.get(report);
        if (known == null) {
            known = store.reading(report);
            readings.put(report, known);
        }
        return known;
    }
}
