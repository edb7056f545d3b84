// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

/** Values of options without which nothing could be answered. */
final class Asked {
    private Asked() {}

    /**
     * @throws IllegalArgumentException if it is less than 1
     */
    static void atLeastOne(String option, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(option + " is " + value + "; the least is 1");
        }
    }

    /**
     * @throws IllegalArgumentException if there is no letter or digit in it
     */
    static void words(String option, String value) {
        if (value.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException(option + " has no letter or digit: \"" + value + "\"");
        }
    }
}
