// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * Gives texts that come again the copy that came before: most words of a report are of a few thousand. Java keeps with each
 * text the number that tables are asked by, so that one copy is reckoned once and stays at hand.
 */
final class OneCopy {
    private static final int PLACES = 1 << 13;
    private static final int LABELS = 1 << 10;

    /** Each text at the place of its number, where the last one stays; whichever thread's it is, it is the same text. */
    private static final String[] KEPT = new String[PLACES];

    private static final String[] LABELLED = new String[LABELS];

    private OneCopy() {}

    /** An equal text, as often as not the same object as for an equal text before. */
    static String of(String text) {
        int at = place(text, PLACES);
        String kept = KEPT[at];
        if (!text.equals(kept)) {
            kept = text;
            KEPT[at] = kept;
        }
        return kept;
    }

    /** The copy of a tag or relation that the program's own constants are, so that comparing them takes one look. */
    static String label(String text) {
        int at = place(text, LABELS);
        String kept = LABELLED[at];
        if (!text.equals(kept)) {
            kept = text.intern();
            LABELLED[at] = kept;
        }
        return kept;
    }

    private static int place(String text, int places) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 13) & places - 1;
    }
}
