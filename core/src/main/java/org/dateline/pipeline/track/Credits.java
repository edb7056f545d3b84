// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Reading;
import org.dateline.model.Spelling;
import org.dateline.model.Statement;
import org.jspecify.annotations.Nullable;

/** Whom a report gives as its origin: the agency in its stamp or credit, the outlets that it cites. */
final class Credits {
    /** Share of a report's statements that it gives as another outlet's from which all of it counts as taken from there. */
    private static final double RETOLD = 0.5;
    /** Sentences that count as a report's opening. */
    private static final int OPENING = 2;

    /** How an outlet is written. */
    private record Outlet(String low, String key) {
        static @Nullable Outlet of(@Nullable String name) {
            return name == null ? null : new Outlet(name.toLowerCase(Locale.ROOT), Spelling.key(name));
        }

        boolean is(@Nullable Outlet other) {
            return other != null && (low.equals(other.low) || key.equals(other.key));
        }
    }

    /**
     * An outlet that statements are taken from.
     *
     * @param opening whether one of them stands in the report's opening
     */
    private record Cited(Outlet outlet, int statements, boolean opening) {}

    private final @Nullable Outlet agency;
    private final @Nullable Outlet source;
    private final int statements;
    private final List<Cited> cited;

    private Credits(@Nullable Outlet agency, @Nullable Outlet source, int statements, List<Cited> cited) {
        this.agency = agency;
        this.source = source;
        this.statements = statements;
        this.cited = cited;
    }

    static Credits of(Reading reading) {
        Map<Outlet, Cited> cited = new LinkedHashMap<>();
        for (Statement statement : reading.statements()) {
            Outlet outlet = Outlet.of(statement.citedOutlet());
            if (outlet != null) {
                cited.merge(
                        outlet,
                        new Cited(outlet, 1, statement.sentence() < OPENING),
                        (a, b) -> new Cited(outlet, a.statements + b.statements, a.opening || b.opening));
            }
        }
        return new Credits(
                Outlet.of(reading.agency()),
                Outlet.of(reading.report().source()),
                reading.statements().size(),
                List.copyOf(cited.values()));
    }

    /** Whether most of what this says, its opening included, is told as the other outlet's report. */
    boolean retells(Credits other) {
        if (other.source == null || statements == 0) {
            return false;
        }
        int taken = 0;
        boolean opening = false;
        for (Cited one : cited) {
            if (one.outlet.is(other.source)) {
                taken += one.statements;
                opening |= one.opening;
            }
        }
        return opening && taken >= RETOLD * statements;
    }

    /** Whether one credits an agency that published the other, or both credit the same. */
    boolean shares(Credits other) {
        return agency != null && (agency.is(other.agency) || agency.is(other.source))
                || other.agency != null && other.agency.is(source);
    }
}
