// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

/** What a pronoun must agree with. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    static Gender of(String letter) {
        return letter.equals("m") ? MALE : letter.equals("f") ? FEMALE : UNKNOWN;
    }

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
