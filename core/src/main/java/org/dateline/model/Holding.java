// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.LocalDate;
import java.util.List;

/** Who held an office on a day, by what the reports say. */
public sealed interface Holding {
    /** What it rests on, the latest report first. */
    List<Tenures.Told> because();

    /**
     * One holder.
     *
     * @param lastTold the day of the last report up to that day that says so, or that day where a later report dates it
     */
    record Held(String holder, LocalDate lastTold, List<Tenures.Told> because) implements Holding {
        public Held {
            because = List.copyOf(because);
            if (because.isEmpty()) {
                throw new IllegalArgumentException("a holder without evidence: " + holder);
            }
        }
    }

    /** Reports differ, and nothing in them says which is right. */
    record Disputed(List<String> holders, String reason, List<Tenures.Told> because) implements Holding {
        public Disputed {
            holders = List.copyOf(holders);
            because = List.copyOf(because);
        }
    }

    /** No report tells. */
    record Untold(String reason, List<Tenures.Told> because) implements Holding {
        public Untold {
            because = List.copyOf(because);
        }
    }
}
