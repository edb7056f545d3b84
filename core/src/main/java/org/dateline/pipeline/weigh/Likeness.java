// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

/**
 * How much two units say in common.
 *
 * @param terms summed weight of the content words that both have
 * @param acts the part of {@code terms} that are acts
 * @param whos summed weight of those that both name
 * @param rarest weight of the rarest name that both have
 * @param numbers summed weight of the numbers that both have
 * @param sameDay whether both name one day
 * @param coverage share of what the two say that is in both: 0 to 1
 */
record Likeness(
        double terms, double acts, double whos, double rarest, double numbers, boolean sameDay, double coverage) {
    double total() {
        return terms + whos + numbers + (sameDay ? 0.4 : 0);
    }
}
