// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Who publishes a page, by its own words. */
final class Outlets {
    private static final int LONGEST = 80;

    private Outlets() {}

    static @Nullable String of(MetaTags meta, StructuredData data, @Nullable String url) {
        String name = name(meta.first("og:site_name"));
        if (name != null) {
            return name;
        }
        for (JsonNode article : data.articles()) {
            name = name(StructuredData.text(article.path("publisher")));
            if (name != null) {
                return name;
            }
        }
        for (JsonNode body : data.ofType("NewsMediaOrganization", "Organization", "WebSite")) {
            name = name(StructuredData.text(body.path("name")));
            if (name != null) {
                return name;
            }
        }
        name = name(meta.first("application-name", "dc.publisher", "publisher", "apple-mobile-web-app-title", "cre"));
        if (name != null) {
            return name;
        }
        String host = url == null ? "" : Urls.host(url);
        return host.isEmpty() ? null : host;
    }

    private static @Nullable String name(@Nullable String name) {
        if (name == null || name.length() > LONGEST || Urls.web(name) != null) {
            return null;
        }
        String clean = Titles.clean(name);
        return clean.chars().anyMatch(Character::isLetter) ? clean : null;
    }
}
