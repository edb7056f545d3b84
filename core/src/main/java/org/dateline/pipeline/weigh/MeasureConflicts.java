// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Finding;

/**
 * Ages, depths and the like of one holder that cannot both be true. A report counts only where it gives one value for a holder, so
 * that two boys of two ages are not taken for one.
 */
final class MeasureConflicts {
    private static final double WEIGHT = 0.6;

    /** Headless measures ("the six-year-old") are compared only with others not farther off than this. */
    private static final double NEAR = 1.5;

    private final Sources sources;
    private final Claims claims;
    private final List<Finding> findings = new ArrayList<>();

    MeasureConflicts(List<Clause> clauses, Sources sources, Claims claims) {
        this.sources = sources;
        this.claims = claims;
        Map<String, List<Measure>> byDimension = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            if (!clause.denies()) {
                Measure.of(clause).forEach(one -> byDimension
                        .computeIfAbsent(one.dimension(), any -> new ArrayList<>())
                        .add(one));
            }
        }
        byDimension.values().forEach(this::compare);
    }

    List<Finding> findings() {
        return findings;
    }

    private void compare(List<Measure> all) {
        Set<Measure> single = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream().filter(one -> isOnly(one, all)).forEach(single::add);
        List<Measure> open = new ArrayList<>(all);
        while (!open.isEmpty()) {
            List<Measure> alike = new ArrayList<>(List.of(open.remove(0)));
            for (int i = 0; i < alike.size(); i++) {
                Measure known = alike.get(i);
                List<Measure> more =
                        open.stream().filter(one -> isOfOne(known, one, single)).toList();
                alike.addAll(more);
                open.removeAll(more);
            }
            tell(alike);
        }
    }

    /** Whether both are said of one holder; a report that gives two values for what both name speaks of two. */
    private static boolean isOfOne(Measure one, Measure other, Set<Measure> single) {
        if (one.clause().report().equals(other.clause().report())) {
            return one.fits(other) && one.sharesHolder(other);
        }
        if (!single.contains(one) || !single.contains(other)) {
            return false;
        }
        boolean headless = one.holders().isEmpty() || other.holders().isEmpty();
        double large = Math.max(one.value(), other.value());
        double small = Math.min(one.value(), other.value());
        return one.sharesHolder(other) || headless && large <= NEAR * small;
    }

    private static boolean isOnly(Measure measure, List<Measure> all) {
        return all.stream()
                .filter(other -> other.clause().report().equals(measure.clause().report()))
                .allMatch(other -> other.fits(measure)
                        || !measure.holders().isEmpty() && !other.holders().isEmpty() && !other.sharesHolder(measure));
    }

    private void tell(List<Measure> alike) {
        List<List<Measure>> values = new ArrayList<>();
        for (Measure one : alike) {
            values.stream()
                    .filter(value -> value.get(0).fits(one))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Measure> fresh = new ArrayList<>();
                        values.add(fresh);
                        return fresh;
                    })
                    .add(one);
        }
        if (values.size() < 2 || !isOfSeveralOrigins(values)) {
            return;
        }
        List<Finding.Side> sides = new ArrayList<>();
        for (List<Measure> value : values) {
            Told told = new Told(value.stream().map(Measure::clause).distinct().toList());
            sides.add(told.side(
                    value.get(0).words(),
                    told.clauses().stream().map(Clause::evidence).sorted().toList(),
                    sources));
        }
        findings.add(new Finding(
                Finding.Kind.CONFLICT,
                claims.about(values.get(0).get(0).clause()),
                values.get(0).get(0).dimension(),
                sides,
                WEIGHT));
    }

    private boolean isOfSeveralOrigins(List<List<Measure>> values) {
        return values.get(0).stream().anyMatch(one -> values.stream()
                .skip(1)
                .flatMap(List::stream)
                .anyMatch(other -> !sources.isOneOrigin(
                        one.clause().report(), other.clause().report())));
    }
}
