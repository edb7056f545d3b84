// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.feed;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Addresses in feeds, which may be relative to several bases. */
final class Links {
    private Links() {}

    /** The base of an element: {@code xml:base} of those around it, on what the feed was given as. */
    static @Nullable String base(Element element, @Nullable String given) {
        Deque<String> bases = new ArrayDeque<>();
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr("xml:base")) {
                bases.push(at.attr("xml:base").strip());
            }
        }
        String base = given;
        for (String next : bases) {
            base = resolved(base, next);
        }
        return base;
    }

    /** An address on its base; itself where either cannot be read as one. */
    static String resolved(@Nullable String base, String address) {
        String bare = address.strip().replace(" ", "%20");
        if (base == null) {
            return bare;
        }
        try {
            return URI.create(base).resolve(bare).toString();
        } catch (IllegalArgumentException broken) {
            return bare;
        }
    }

    static boolean isWeb(@Nullable String address) {
        return address != null && address.matches("(?i)https?://\\S+");
    }
}
