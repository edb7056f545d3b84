// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Beginnings of SHA-256 hashes, of which stable ids are made. */
public final class ShortHash {
    private ShortHash() {}

    /**
     * @param bytes of the hash to be told, 1 to 32
     * @return that many pairs of lower-case hexadecimal digits
     */
    public static String of(String content, int bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
