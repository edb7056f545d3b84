// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

/**
 * What characters a word has.
 *
 * @param allUpperCase whether it has no other than capitals; the empty word has none
 */
record Letters(boolean letter, boolean upperCase, boolean allUpperCase, boolean digit, boolean dash) {
    static Letters of(String word) {
        boolean letter = false;
        boolean upperCase = false;
        boolean allUpperCase = true;
        boolean digit = false;
        boolean dash = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean upper = Character.isUpperCase(c);
            letter |= Character.isLetter(c);
            upperCase |= upper;
            allUpperCase &= upper;
            digit |= Character.isDigit(c);
            dash |= c == '-';
        }
        return new Letters(letter, upperCase, allUpperCase, digit, dash);
    }
}
