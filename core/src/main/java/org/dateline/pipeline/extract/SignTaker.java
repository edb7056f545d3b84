// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

/** Takes signs as they are read; one that comes again counts once. */
interface SignTaker {
    /**
     * @param word the token that it is read from
     * @param name the pieces of its name
     */
    void take(int word, String... name);

    /** Takes a sign, and another that is the same together with {@code more}. */
    void take(int word, String[] more, String... name);
}
