// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands in a page's meta tags, by their names in lower case: Open Graph, Dublin Core, and what content systems write. */
final class MetaTags {
    private final Map<String, List<String>> contents = new HashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty()) {
                for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                    if (meta.hasAttr(key)) {
                        contents.computeIfAbsent(
                                        meta.attr(key).strip().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                                .add(content);
                    }
                }
            }
        }
    }

    /** The first content under the first of these names that has one. */
    @Nullable String first(String... names) {
        for (String name : names) {
            List<String> found = contents.get(name);
            if (found != null) {
                return found.get(0);
            }
        }
        return null;
    }

    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }
}
