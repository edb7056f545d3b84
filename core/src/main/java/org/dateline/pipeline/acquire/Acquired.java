// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import org.dateline.model.Problem;
import org.dateline.model.Report;

/** What acquiring one text gave: a report, or why there is none. Nothing is lost silently. */
public sealed interface Acquired {
    /** A report that can be read. */
    record Usable(Report report) implements Acquired {}

    /**
     * A text that cannot be read.
     *
     * @param where file, archive member or line
     */
    record Skipped(String where, Problem problem) implements Acquired {}
}
