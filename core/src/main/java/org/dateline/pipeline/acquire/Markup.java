// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells XML by how it opens: read as prose, its tags would end up in what a story says. */
final class Markup {
    private static final Pattern OPENING = Pattern.compile(
            "^[\\s\\uFEFF\\u00EF\\u00BB\\u00BF]*<(?:!doctype|\\?xml|rss|feed)\\b", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    static boolean is(byte[] head) {
        return OPENING.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
    }
}
