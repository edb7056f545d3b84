// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who held one office when, by what reports say of it. As of a day only reports published up to it count, and of later or undated
 * ones only those that date the tenure; who is called a former or late holder has left it by that report's day; who is elected or
 * named for it does not hold it yet. Nobody is told as the holder before a report says that they were.
 */
public final class Tenures {
    /**
     * What one report says of one holder.
     *
     * @param holder whom all reports of the same person have in common
     * @param reported the day of the report; {@code null} for an undated one
     */
    public record Told(String holder, Role role, @Nullable LocalDate reported, Evidence evidence) {}

    /** Reports that it takes to believe that somebody holds an office again or still, against others. */
    private static final int ENOUGH = 2;

    private static final Comparator<Told> LATEST_FIRST = Comparator.comparing(
                    Told::reported, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(Told::evidence);

    private final boolean single;
    private final Map<String, List<Told>> byHolder = new TreeMap<>();

    /**
     * @param single whether one person holds it at a time, so that a new holder ends the tenure of the one before
     */
    public Tenures(boolean single, Collection<Told> told) {
        this.single = single;
        told.stream().sorted(LATEST_FIRST).forEach(one -> byHolder.computeIfAbsent(
                        one.holder(), any -> new ArrayList<>())
                .add(one));
    }

    /** Who held it on a day. */
    public Holding on(LocalDate day) {
        List<Line> lines = new ArrayList<>();
        byHolder.forEach((holder, told) -> lines.add(new Line(holder, day, told)));
        List<Line> holding = lines.stream().filter(Line::holds).toList();
        if (holding.isEmpty()) {
            return untold(day, lines);
        }
        LocalDate last = holding.stream()
                .map(Line::lastClaim)
                .max(Comparator.naturalOrder())
                .orElse(day);
        List<Line> latest =
                holding.stream().filter(line -> line.lastClaim().equals(last)).toList();
        if (latest.size() > 1) {
            return disputed(latest, "reports of " + last + " differ on who holds it");
        }
        if (!single && holding.size() > 1) {
            return disputed(holding, "several are said to hold it, and it may have more than one holder");
        }
        Line one = latest.get(0);
        List<Line> against = holding.stream()
                .filter(line -> line != one && one.isInterruptedBy(line))
                .toList();
        if (!against.isEmpty()) {
            List<Line> all = new ArrayList<>(against);
            all.add(0, one);
            return disputed(all, "reports name one and the other by turns");
        }
        return new Holding.Held(one.holder, last, one.claimed());
    }

    private static Holding disputed(List<Line> lines, String reason) {
        return new Holding.Disputed(
                lines.stream().map(line -> line.holder).toList(),
                reason,
                lines.stream()
                        .flatMap(line -> line.claimed().stream())
                        .sorted(LATEST_FIRST)
                        .toList());
    }

    private static Holding untold(LocalDate day, List<Line> lines) {
        List<Told> left = lines.stream()
                .flatMap(line -> line.ended().stream())
                .sorted(LATEST_FIRST)
                .toList();
        String reason = left.isEmpty()
                ? "no report up to " + day + " says who holds it"
                : "no report up to " + day + " says who holds it after those who have left it";
        return new Holding.Untold(reason, left);
    }

    /** Everything that is known on a day of one holder. */
    private static final class Line {
        private final String holder;
        /** Days on which the office is held for certain, with what says so. */
        private final Map<LocalDate, List<Told>> claims = new TreeMap<>();

        private final List<Told> ends = new ArrayList<>();
        private @Nullable LocalDate end;

        Line(String holder, LocalDate day, List<Told> told) {
            this.holder = holder;
            told.forEach(one -> take(day, one));
        }

        private void take(LocalDate day, Told told) {
            Role role = told.role();
            if (role.qualifier() != null && role.qualifier().isToCome()) {
                return;
            }
            DayRange since = DayRange.of(role.since()).orElse(null);
            DayRange until = DayRange.of(role.until()).orElse(null);
            LocalDate reported = told.reported();
            boolean known = reported != null && !reported.isAfter(day);
            if (until != null && !until.last().isAfter(day) && (known || since != null)) {
                ends(until.last(), told);
            } else if (known && reported != null) {
                takeKnown(reported, since, told);
            } else if (since != null && !since.last().isAfter(day) && lasts(told, until, day)) {
                claims.computeIfAbsent(day, any -> new ArrayList<>()).add(told);
            }
        }

        private void takeKnown(LocalDate reported, @Nullable DayRange since, Told told) {
            Role role = told.role();
            boolean left = role.status() == Role.Status.FORMER || role.qualifier() == Role.Qualifier.LATE;
            if (left) {
                ends(reported, told);
            } else if (role.status() == Role.Status.CURRENT
                    && (since == null || !since.first().isAfter(reported))) {
                claims.computeIfAbsent(reported, any -> new ArrayList<>()).add(told);
            }
        }

        /** Whether a later or undated report that says when a tenure began says that it lasted beyond the day. */
        private static boolean lasts(Told told, @Nullable DayRange until, LocalDate day) {
            if (until != null) {
                return until.first().isAfter(day);
            }
            return told.reported() != null && told.role().status() == Role.Status.CURRENT;
        }

        private void ends(LocalDate day, Told told) {
            end = end == null || day.isAfter(end) ? day : end;
            ends.add(told);
        }

        /** Days after the tenure ended, if it did, on which it is told again. */
        private Map<LocalDate, List<Told>> lasting() {
            LocalDate over = end;
            Map<LocalDate, List<Told>> after = new TreeMap<>();
            claims.forEach((day, told) -> {
                if (over == null || day.isAfter(over)) {
                    after.put(day, told);
                }
            });
            return after;
        }

        /** A single short mention often leaves the "former" out: it takes more to hold an office again. */
        boolean holds() {
            Map<LocalDate, List<Told>> lasting = lasting();
            return !lasting.isEmpty() && (end == null || reports(lasting.values()) >= ENOUGH);
        }

        LocalDate lastClaim() {
            return lasting().keySet().stream().max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        }

        /** Whether another is told in between, and too few reports tell of this one after. */
        boolean isInterruptedBy(Line other) {
            LocalDate theirs = other.lastClaim();
            List<List<Told>> after = new ArrayList<>();
            boolean before = false;
            for (Map.Entry<LocalDate, List<Told>> claim : lasting().entrySet()) {
                if (claim.getKey().isAfter(theirs)) {
                    after.add(claim.getValue());
                }
                before |= claim.getKey().isBefore(theirs);
            }
            return before && reports(after) < ENOUGH;
        }

        private static long reports(Collection<List<Told>> claims) {
            return claims.stream()
                    .flatMap(List::stream)
                    .map(one -> one.evidence().report())
                    .distinct()
                    .count();
        }

        List<Told> claimed() {
            return lasting().values().stream()
                    .flatMap(List::stream)
                    .sorted(LATEST_FIRST)
                    .toList();
        }

        List<Told> ended() {
            return ends.stream().sorted(LATEST_FIRST).toList();
        }
    }
}
