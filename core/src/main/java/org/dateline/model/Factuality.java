// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * Whether, when and how surely something happens, by the source that it is attributed to.
 *
 * @param value −3 (certainly not) through 0 (unknown) to +3 (certainly so)
 * @param status the reader's one-word summary
 */
public record Factuality(Polarity polarity, Certainty certainty, Tense tense, double value, Status status) {
    /** Spelled in lower case in the interchange, as are the three below. */
    public enum Polarity {
        POSITIVE,
        NEGATIVE
    }

    public enum Certainty {
        CERTAIN,
        PROBABLE,
        POSSIBLE,
        UNKNOWN
    }

    public enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        HYPOTHETICAL
    }

    /** {@code CALLED_OFF} is spelled {@code called-off} in the interchange. */
    public enum Status {
        HAPPENED,
        ONGOING,
        EXPECTED,
        PLANNED,
        POSSIBLE,
        DENIED,
        CALLED_OFF,
        HYPOTHETICAL,
        HISTORICAL;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** Whether a reader is told that it has come about. */
        public boolean isFact() {
            return this == HAPPENED || this == ONGOING || this == HISTORICAL;
        }
    }

    public Factuality {
        if (!(value >= -3 && value <= 3)) {
            throw new IllegalArgumentException("factuality out of -3 to +3: " + value);
        }
    }
}
