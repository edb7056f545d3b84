// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * The ids of stories. Any report could give its story an id; the one published first does. So the same reports have the same id in
 * whatever order they came, and an id that was told before an earlier report came still tells which report gave it.
 */
public final class StoryId {
    private static final int BYTES = 8;
    private static final String FORM = "s[0-9a-f]{16}";

    private StoryId() {}

    /** The id that a report gives: an s and 16 hexadecimal digits. */
    public static String of(String report) {
        return "s" + ShortHash.of("story " + report, BYTES);
    }

    /** Whether this is the whole of such an id. */
    public static boolean isWhole(String id) {
        return id.matches(FORM);
    }
}
