// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The ids of stories. Any report could give its story an id; the one published first does. So the same reports have the same id in
 * whatever order they came, and an id that was told before an earlier report came still tells which report gave it.
 */
public final class StoryId {
    private static final String FORM = "s[0-9a-f]{16}";

    private StoryId() {}

    /** The id that a report gives: an s and 16 hexadecimal digits. */
    public static String of(String report) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(("story " + report).getBytes(StandardCharsets.UTF_8));
            return "s" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    /** Whether this is the whole of such an id. */
    public static boolean isWhole(String id) {
        return id.matches(FORM);
    }
}
