// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.List;

/**
 * That a reviewer holds a finding to be wrong. It is told by its words and reports, not by ids, so that it stays good when the
 * reports are read anew.
 *
 * @param number 0 for one that is not kept yet
 * @param key what the finding says, as it is compared
 * @param reports ids of those that carry it
 * @param kind of the finding, as the interchange spells it
 * @param values what its sides say
 * @param note why, in the reviewer's words; may be empty
 * @param made ISO date-time
 * @param undone whether it counts no more
 */
public record Correction(
        long number,
        String key,
        List<String> reports,
        String kind,
        List<String> values,
        String note,
        String made,
        boolean undone) {
    public Correction {
        reports = List.copyOf(reports);
        values = List.copyOf(values);
        if (reports.isEmpty() || values.isEmpty()) {
            throw new IllegalArgumentException("a correction is of a finding with reports and words");
        }
    }

    /** The same under a number, or undone. */
    public Correction as(long other, boolean over) {
        return new Correction(other, key, reports, kind, values, note, made, over);
    }
}
