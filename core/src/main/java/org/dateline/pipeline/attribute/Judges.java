// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

/**
 * What is learnt of attributions.
 *
 * @param choice which proposals are attributions
 * @param extent which tokens belong to a cue
 */
public record Judges(LogLinear choice, LogLinear extent) {
    /** As it comes with this package. */
    public static Judges standard() {
        return new Judges(LogLinear.standard("choice.weights"), LogLinear.standard("extent.weights"));
    }
}
