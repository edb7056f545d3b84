// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

/**
 * What two clauses that tell one happening tell otherwise, besides numbers, dates and whether it is so.
 *
 * @param field {@code actor}, {@code place}, {@code cause} or {@code name}
 * @param one what the first clause of the pair says, as written
 * @param other what the second says
 */
record Contrast(Pair pair, String field, String one, String other) {}
