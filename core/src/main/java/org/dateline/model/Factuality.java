// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether, when and how surely something happens, by the source that it is attributed to.
 *
 * @param value −3 (certainly not) through 0 (unknown) to +3 (certainly so)
 * @param status the reader's one-word summary
 * @param words the other words of the sentence that decide the number; none for what is told as a plain fact
 */
public record Factuality(
        Polarity polarity, Certainty certainty, Tense tense, double value, Status status, List<Span> words) {
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

    /** PLOVER's auxiliary modes, which go beside the mode of an event's type. */
    public enum Mode {
        HISTORICAL,
        FUTURE,
        HYPOTHETICAL,
        NEGATION
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
        words = List.copyOf(words);
    }

    /** Those of PLOVER's auxiliary modes that hold; none of what is told as done in the report's own days. */
    public List<Mode> modes() {
        List<Mode> modes = new ArrayList<>();
        if (status == Status.HISTORICAL) {
            modes.add(Mode.HISTORICAL);
        }
        if (tense == Tense.FUTURE || status == Status.EXPECTED || status == Status.PLANNED) {
            modes.add(Mode.FUTURE);
        }
        if (status == Status.HYPOTHETICAL || status == Status.POSSIBLE) {
            modes.add(Mode.HYPOTHETICAL);
        }
        if (status == Status.DENIED || status == Status.CALLED_OFF || polarity == Polarity.NEGATIVE) {
            modes.add(Mode.NEGATION);
        }
        return modes;
    }
}
