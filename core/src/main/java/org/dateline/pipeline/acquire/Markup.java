// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells web pages and XML by how they open: read as prose, their tags would end up in what a story says. */
final class Markup {
    private static final Pattern OPENING = Pattern.compile(
            "^[\\s\\uFEFF\\u00EF\\u00BB\\u00BF]*<(?:!doctype|\\?xml|html|head|body|rss|feed|article|div)\\b",
            Pattern.CASE_INSENSITIVE);

    private Markup() {}

    static boolean is(byte[] head) {
        return OPENING.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
    }
}
