// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * Something wrong with the input, told instead of thrown.
 *
 * @param message one line, with the file, line or words that it is about
 */
public record Problem(ProblemCode code, String message) {
    public Problem {
        if (message.isBlank()) {
            throw new IllegalArgumentException("a problem needs a message: " + code);
        }
    }
}
