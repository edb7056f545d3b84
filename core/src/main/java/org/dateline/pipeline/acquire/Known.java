// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import org.jspecify.annotations.Nullable;

/**
 * What is known of bytes from around them: from the answer that carried them, or from the archive that holds them.
 *
 * @param charset as declared, right or wrong
 * @param address where they were published
 * @param type the media type as declared, right or wrong
 */
public record Known(@Nullable String charset, @Nullable String address, @Nullable String type) {
    public static Known nothing() {
        return new Known(null, null, null);
    }

    /** What a header such as {@code text/html; charset=utf-8} tells. */
    public static Known ofContentType(@Nullable String header, @Nullable String address) {
        if (header == null) {
            return new Known(null, address, null);
        }
        String[] parts = header.split(";");
        String charset = null;
        for (String part : parts) {
            String bare = part.strip();
            if (bare.regionMatches(true, 0, "charset=", 0, 8)) {
                charset = bare.substring(8).replace("\"", "").replace("'", "").strip();
            }
        }
        String type = parts.length == 0 ? "" : parts[0].strip();
        return new Known(charset == null || charset.isEmpty() ? null : charset, address, type.isEmpty() ? null : type);
    }
}
