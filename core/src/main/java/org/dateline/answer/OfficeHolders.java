// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Evidence;
import org.dateline.model.Holding;
import org.dateline.model.Mention;
import org.dateline.model.OfficeKey;
import org.dateline.model.OfficeTitle;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Role;
import org.dateline.model.Tenures;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Answers who held an office on a day, by the rule of {@link Tenures}. */
public final class OfficeHolders {
    private final Store store;

    public OfficeHolders(Store store) {
        this.store = store;
    }

    /** A role that a reading gives to somebody with a name. */
    private record Given(Reading reading, String name, Role role, @Nullable String owner) {
        @Nullable LocalDate day() {
            return reading.report().published().date().orElse(null);
        }

        boolean isKnownOn(@Nullable LocalDate day) {
            LocalDate own = day();
            return day == null || own != null && !own.isAfter(day);
        }
    }

    /**
     * Who held it.
     *
     * @param of what it is an office of: a country by name, code or demonym, else a name; {@code null} where there is but one
     * @param on the day; {@code null} for that of the last report that tells of the office
     */
    public OfficeAnswer of(String title, @Nullable String of, @Nullable LocalDate on) throws IOException {
        OfficeTitle asked = OfficeTitle.of(title);
        List<Given> given = given(asked.name());
        Bearers bearers = new Bearers(given.stream().map(Given::name).toList());
        String wanted = of == null ? null : OfficeKey.owner(of);
        List<Given> fitting = new ArrayList<>();
        Set<String> owners = new TreeSet<>();
        for (Given one : given) {
            String owner = owner(one, given, bearers, on);
            if (of == null || Objects.equals(owner, wanted)) {
                fitting.add(one);
                owners.add(owner == null ? "" : owner);
            }
        }
        LocalDate day = on != null ? on : lastDay(fitting);
        if (day == null) {
            return abstained(asked, of, null, "no dated report tells of this office");
        }
        if (owners.size() > 1) {
            owners.remove("");
            return abstained(asked, of, day, "there are several such offices: of " + String.join(", ", owners));
        }
        return answer(asked, of, day, fitting, bearers);
    }

    private static OfficeAnswer abstained(
            OfficeTitle asked, @Nullable String of, @Nullable LocalDate day, String reason) {
        return new OfficeAnswer(asked.name(), of, day, List.of(), reason, null, List.of());
    }

    private static @Nullable LocalDate lastDay(List<Given> given) {
        return given.stream()
                .map(Given::day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Given> given(String title) throws IOException {
        List<Given> given = new ArrayList<>();
        for (Reading reading : store.readingsWithOffice(title)) {
            if (reading.report().status() == Report.Status.WITHDRAWN) {
                continue;
            }
            for (Entity entity : reading.entities()) {
                for (Role role : entity.kind() == EntityKind.PERSON ? entity.roles() : List.<Role>of()) {
                    OfficeKey key = OfficeKey.of(reading, entity, role);
                    if (key.title().equals(title) && isNamed(reading, entity)) {
                        given.add(new Given(reading, entity.name(), role, key.owner()));
                    }
                }
            }
        }
        return given;
    }

    private static boolean isNamed(Reading reading, Entity entity) {
        return reading.mentions().stream()
                .anyMatch(one -> one.form() == Mention.Form.NAME && entity.id().equals(one.entity()));
    }

    /** A report that does not say of what somebody is minister means the only thing that the others of its time say. */
    private static @Nullable String owner(Given one, List<Given> all, Bearers bearers, @Nullable LocalDate on) {
        if (one.owner() != null) {
            return one.owner();
        }
        Optional<String> who = bearers.of(one.name());
        Set<String> owners = new TreeSet<>();
        for (Given other : all) {
            if (other.owner() != null
                    && other.isKnownOn(on)
                    && who.isPresent()
                    && bearers.of(other.name()).equals(who)) {
                owners.add(other.owner());
            }
        }
        return owners.size() == 1 ? owners.iterator().next() : null;
    }

    private static OfficeAnswer answer(
            OfficeTitle asked, @Nullable String of, LocalDate day, List<Given> fitting, Bearers bearers) {
        List<Tenures.Told> told = new ArrayList<>();
        Map<Tenures.Told, Given> sources = new HashMap<>();
        for (Given one : fitting) {
            Optional<String> who = bearers.of(one.name());
            if (who.isPresent()) {
                Evidence evidence =
                        new Evidence(one.reading().report().id(), one.role().evidence());
                Tenures.Told word = new Tenures.Told(who.get(), one.role(), one.day(), evidence);
                told.add(word);
                sources.put(word, one);
            }
        }
        Holding holding = new Tenures(asked.isSingle(), told).on(day);
        List<OfficeAnswer.Word> because = new ArrayList<>();
        for (Tenures.Told word : holding.because()) {
            Given source = sources.get(word);
            if (source != null) {
                because.add(word(word.holder(), source));
            }
        }
        if (holding instanceof Holding.Held held) {
            List<String> holder = List.of(held.holder());
            return new OfficeAnswer(asked.name(), of, day, holder, null, held.lastTold(), because);
        }
        if (holding instanceof Holding.Disputed disputed) {
            return new OfficeAnswer(asked.name(), of, day, disputed.holders(), disputed.reason(), null, because);
        }
        String reason = ((Holding.Untold) holding).reason();
        return new OfficeAnswer(asked.name(), of, day, List.of(), reason, null, because);
    }

    private static OfficeAnswer.Word word(String holder, Given source) {
        Report report = source.reading().report();
        Role role = source.role();
        return new OfficeAnswer.Word(
                holder,
                role.title(),
                role.status(),
                role.qualifier(),
                role.since(),
                role.until(),
                report.id(),
                report.source(),
                report.published().iso(),
                role.evidence().of(report.text()).replaceAll("\\s+", " "));
    }
}
