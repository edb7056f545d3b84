// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.List;
import org.dateline.model.Gathering;
import org.dateline.model.Reading;

/**
 * Gathers readings into stories. The gatherings depend on the set of readings, not on the order in which they came; only
 * the id of a story does, which stays what it was first.
 */
public final class Tracker {
    /** What adding a reading altered. */
    public record Update(List<Gathering> changed, List<String> gone) {
        public Update {
            changed = List.copyOf(changed);
            gone = List.copyOf(gone);
        }
    }

    /** Adds a reading, or puts it in the place of an earlier one of the same report. */
    public Update add(Reading reading) {
        return new Update(List.of(), List.of());
    }
}
