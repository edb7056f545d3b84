// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an event is coded as it is, and how each of its places was filled or left empty.
 *
 * @param rule the lexicon's words and conditions; {@code null} for a word that the lexicon does not know
 * @param frame the places of the rule, in the order in which they are tried
 * @param decision which of the judge's ways it came by
 * @param belief what share of its sentence's belief the judge gives it, 0 to 1
 * @param signs what spoke most for the type
 */
public record Reason(
        @Nullable String rule, String frame, Decision decision, double belief, List<Sign> signs, List<Place> places) {
    /** How the judge decided. */
    public enum Decision {
        /** As the lexicon says, which was not weighed against anything. */
        LEXICON,
        /** PLOVER's manual rules on just this use. */
        RULED,
        /** The lexicon's type, and the act that the sentence tells. */
        CONFIRMED,
        /** Another type than the lexicon's is much likelier. */
        RETYPED,
        /** The lexicon has no type for the word; the weights do. */
        LEARNT,
        /** The lexicon's type, beside another act. */
        BESIDE,
        /** The lexicon has a type, but the words are the content or circumstance of another act, or tell nothing coded. */
        LEFT_UNCODED,
        /** A happening that PLOVER has no type for. */
        OUTSIDE
    }

    /** Something seen in the sentence and what it weighs for the type, in log odds. */
    public record Sign(String name, double weight) {}

    /**
     * A place of the frame.
     *
     * @param role {@code actor} or {@code recipient}
     * @param function where in the syntax it was looked for
     * @param span what stands there; {@code null} for nothing
     * @param filled whether it names somebody who takes part
     */
    public record Place(String role, String function, @Nullable Span span, boolean filled) {}

    /** Of an event that was coded before reasons were kept. */
    public static final Reason UNKNOWN = new Reason(null, "", Decision.LEXICON, 1, List.of(), List.of());

    public Reason {
        signs = List.copyOf(signs);
        places = List.copyOf(places);
    }
}
