// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/** The sixteen event types of PLOVER with their quad class and default intensity (PLOVER manual, 2024). */
public enum PloverType {
    AGREE(1, 2.5),
    CONSULT(1, 2.5),
    SUPPORT(1, 5),
    CONCEDE(1, 4.5),
    COOPERATE(2, 9.5),
    AID(2, 10),
    RETREAT(2, 6.5),
    REQUEST(3, 0),
    /* The manual's table prints 3; every mode of ACCUSE is negative, so the sign is taken to be missing. */
    ACCUSE(3, -3),
    REJECT(3, -2),
    THREATEN(3, -3.5),
    PROTEST(4, -5),
    SANCTION(4, -6),
    MOBILIZE(4, -5.5),
    COERCE(4, -7),
    ASSAULT(4, -9);

    private final int quad;
    private final double score;

    PloverType(int quad, double score) {
        this.quad = quad;
        this.score = score;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }

    /** Intensity where no mode gives its own. */
    public double score() {
        return score;
    }
}
