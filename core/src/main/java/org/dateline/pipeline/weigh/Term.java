// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Set;

/**
 * A content word of a clause.
 *
 * @param stem what it has in common with the words made from it
 * @param classes acts and kinds of things that it may stand for
 */
record Term(String stem, Set<String> classes, boolean light) {
    Term {
        classes = Set.copyOf(classes);
    }

    /** One for a number as it is written. */
    static Term figure(String digits) {
        return new Term("#" + digits, Set.of(), digits.length() < 2);
    }

    boolean isFigure() {
        return stem.startsWith("#");
    }

    /** How much one word says what the other does, 0 to 1. */
    double likeness(Term other) {
        if (stem.equals(other.stem)) {
            return 1;
        }
        if (light || other.light) {
            return 0;
        }
        for (String one : classes) {
            if (other.classes.contains(one)) {
                return 0.75;
            }
        }
        return 0;
    }
}
