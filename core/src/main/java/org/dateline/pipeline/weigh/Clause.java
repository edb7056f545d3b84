// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import org.dateline.model.Attribution;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a report, made ready to be compared.
 *
 * @param head its predicate
 * @param own what the clause itself says
 * @param passage number of its sentence among the story's passages
 * @param lead 1 for the first sentence of its report, falling to 0 for the last
 * @param attribution the words of somebody that hold it
 * @param isFrame whether it only says that somebody said something
 */
record Clause(
        Reading reading,
        Statement statement,
        Term head,
        Unit own,
        int passage,
        double lead,
        @Nullable Attribution attribution,
        boolean isFrame) {
    String report() {
        return reading.report().id();
    }

    Evidence evidence() {
        return new Evidence(report(), statement.span());
    }

    String words() {
        return statement.span().of(reading.text()).replaceAll("\\s+", " ").strip();
    }

    Factuality.Status status() {
        return statement.factuality().status();
    }

    /** Whether it says that something is not so. */
    boolean denies() {
        return statement.factuality().polarity() == Factuality.Polarity.NEGATIVE
                || status() == Factuality.Status.DENIED
                || attribution != null && attribution.stance() == Attribution.Stance.DENIES;
    }

    /** Whether it tells something as having come about. */
    boolean tellsFact() {
        return !denies() && status().isFact();
    }

    /** Where it comes from, for a stable order. */
    String key() {
        return report() + " " + statement.id();
    }
}
