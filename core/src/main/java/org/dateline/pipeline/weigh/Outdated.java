// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Evidence;
import org.dateline.model.Span;

/** Numbers of a story that were corrected or have grown since, and the clauses that give them. */
final class Outdated {
    private final Set<Double> values = new TreeSet<>();
    private final List<Evidence> places = new ArrayList<>();

    void add(double value, Collection<Evidence> clauses) {
        values.add(value);
        places.addAll(clauses);
    }

    /** Whether a headline gives such a number. */
    boolean isIn(String headline) {
        for (String word : headline.split("[^\\p{L}\\p{N}]+")) {
            if (Tolls.number(word).filter(values::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause that gives such a number meets a place. */
    boolean meets(String report, Span span) {
        return places.stream()
                .anyMatch(one -> one.report().equals(report) && one.span().overlaps(span));
    }
}
