// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * Gives texts that come again the copy that came before: most words of a report are of a few thousand. Java keeps with each
 * text the number that tables are asked by, so that one copy is reckoned once and stays at hand.
 */
final class OneCopy {
    private static final int PLACES = 1 << 13;

    /** Each text at the place of its number, where the last one stays; whichever thread's it is, it is the same text. */
    private static final String[] KEPT = new String[PLACES];

    private OneCopy() {}

    /** An equal text, as often as not the same object as for an equal text before. */
    static String of(String text) {
        int hash = text.hashCode();
        int at = (hash ^ hash >>> 13) & PLACES - 1;
        String kept = KEPT[at];
        if (text.equals(kept)) {
            return kept;
        }
        KEPT[at] = text;
        return text;
    }
}
