// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import org.dateline.model.TimeExpression;

/**
 * What a rule found, before neighbours are joined.
 *
 * @param end the unit behind the last one
 * @param operation of {@link Values}; empty where two were joined
 */
record Found(int first, int end, TimeExpression.Type type, String value, String operation) {
    boolean clock() {
        return operation.equals("clock");
    }

    /** "a year earlier" compares with the quarter that the text speaks of, which stays the same. */
    boolean compares() {
        return operation.equals("yearago");
    }

    Found withValue(String other) {
        return new Found(first, end, type, other, operation);
    }

    Found upTo(int other) {
        return new Found(first, other, type, value, operation);
    }
}
