// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.model.Countries;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.OfficeTitle;
import org.dateline.model.Role;
import org.jspecify.annotations.Nullable;

/** Whether what is known of two bearers of one name speaks against their being one: kind, gender, country, office, vocation, age, time. */
final class Agreement {
    private static final Set<EntityKind> BODIES =
            EnumSet.of(EntityKind.ORGANIZATION, EntityKind.GROUP, EntityKind.FACILITY, EntityKind.OTHER);
    private static final Set<EntityKind> SITES = EnumSet.of(EntityKind.PLACE, EntityKind.FACILITY, EntityKind.OTHER);

    /** Offices that are held in one place at a time. */
    private static final Pattern SEAT = Pattern.compile(
            "(?:.* )?(?:mayor|governor|president|prime minister|premier|king|queen|sheriff|bishop|archbishop)");

    /** Years by which ages of one person may differ, by birthdays and by hearsay. */
    private static final int SLACK = 2;

    /** Days within which nobody changes one seat for another. */
    private static final int TERM = 366;

    /** Years before which nobody holds an office of state. */
    private static final int ADULT = 20;

    /** Years that nobody is in the news. */
    private static final int LIFE = 80;

    private Agreement() {}

    static boolean agree(Node a, Node b, boolean rare) {
        if (a.isCountry() != b.isCountry() || !kindsAgree(a, b) && !rare) {
            return false;
        }
        if (a.isPerson() && b.isPerson() && !isOneLife(a, b)) {
            return false;
        }
        boolean oneReport = a.report().equals(b.report());
        if (oneReport && a.spellings().stream().noneMatch(one -> b.spellings().contains(one))) {
            return false;
        }
        String here = a.entity().country();
        String there = b.entity().country();
        return here == null || there == null || Objects.equals(here, there) || shareRole(a, b);
    }

    private static boolean kindsAgree(Node a, Node b) {
        EntityKind one = a.entity().kind();
        EntityKind other = b.entity().kind();
        return one == other
                || one == EntityKind.OTHER
                || other == EntityKind.OTHER
                || (BODIES.contains(one) && BODIES.contains(other))
                || (SITES.contains(one) && SITES.contains(other))
                // A name of several words is sooner mistaken for another kind than borne by two things in one story.
                || (a.longest() > 1 && b.longest() > 1 && one != EntityKind.COUNTRY && other != EntityKind.COUNTRY);
    }

    private static boolean isOneLife(Node a, Node b) {
        boolean gender = a.gender() * b.gender() >= 0;
        boolean age = a.birthYear().isEmpty()
                || b.birthYear().isEmpty()
                || Math.abs(a.birthYear().getAsInt() - b.birthYear().getAsInt()) <= SLACK;
        Optional<LocalDate> one = published(a);
        Optional<LocalDate> other = published(b);
        boolean dated = one.isPresent() && other.isPresent();
        boolean life = !dated || Math.abs(ChronoUnit.YEARS.between(one.get(), other.get())) < LIFE;
        boolean term = dated && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) < TERM;
        boolean vocation = !(holds(a, OfficeTitle::isPlayer) && holds(b, OfficeTitle::isOfState))
                && !(holds(b, OfficeTitle::isPlayer) && holds(a, OfficeTitle::isOfState));
        return gender
                && age
                && life
                && vocation
                && !isTooYoung(a, b)
                && !isTooYoung(b, a)
                && !(term && holdTwoSeats(a, b));
    }

    /** Who is nineteen this year was no minister last year. */
    private static boolean isTooYoung(Node a, Node b) {
        return a.birthYear().isPresent()
                && published(b).isPresent()
                && published(b).get().getYear() - a.birthYear().getAsInt() < ADULT
                && holds(b, OfficeTitle::isOfState);
    }

    private static boolean holds(Node node, Predicate<OfficeTitle> such) {
        return node.entity().roles().stream()
                .anyMatch(role -> role.status() == Role.Status.CURRENT && such.test(OfficeTitle.of(role.title())));
    }

    private static Optional<LocalDate> published(Node node) {
        return node.reading().report().published().date();
    }

    /** "Mayor of Karvale" and "mayor of Northwick": one office of two places, both held. */
    private static boolean holdTwoSeats(Node a, Node b) {
        return a.entity().roles().stream().filter(Agreement::isSeat).anyMatch(role -> {
            Entity seat = seat(a, role);
            return seat != null
                    && b.entity().roles().stream()
                            .filter(theirs -> isSeat(theirs) && theirs.title().equalsIgnoreCase(role.title()))
                            .map(theirs -> seat(b, theirs))
                            .anyMatch(other -> other != null && !isOneSite(seat, other))
                    && !shareSeat(a, b);
        });
    }

    private static boolean isSeat(Role role) {
        return role.status() == Role.Status.CURRENT
                && SEAT.matcher(role.title().toLowerCase(java.util.Locale.ROOT)).matches();
    }

    private static boolean shareSeat(Node a, Node b) {
        return a.entity().roles().stream().anyMatch(role -> {
            Entity seat = seat(a, role);
            return seat != null
                    && b.entity().roles().stream()
                            .filter(theirs -> theirs.title().equalsIgnoreCase(role.title()))
                            .map(theirs -> seat(b, theirs))
                            .anyMatch(other -> other != null && isOneSite(seat, other));
        });
    }

    /** The country or place that an office is of. */
    private static @Nullable Entity seat(Node node, Role role) {
        return role.of() == null
                ? null
                : node.reading()
                        .entity(role.of())
                        .filter(one -> one.kind() == EntityKind.COUNTRY || one.kind() == EntityKind.PLACE)
                        .orElse(null);
    }

    /** Two places of which one may lie in the other are not told apart. */
    private static boolean isOneSite(Entity a, Entity b) {
        if (a.kind() != b.kind()) {
            return true;
        }
        return a.kind() == EntityKind.COUNTRY
                ? a.country() == null || b.country() == null || a.country().equals(b.country())
                : isCapital(a)
                        || isCapital(b)
                        || Likeness.of(a.kind(), Set.of(a.name()))
                                .match(Likeness.of(b.kind(), Set.of(b.name())), false)
                                .isPresent();
    }

    private static boolean isCapital(Entity place) {
        return Countries.table().byCapital(place.name()).isPresent();
    }

    private static boolean shareRole(Node a, Node b) {
        return a.entity().roles().stream().anyMatch(role -> b.entity().roles().stream()
                .anyMatch(theirs -> theirs.title().equals(role.title())));
    }
}
