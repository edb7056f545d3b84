// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.List;
import org.dateline.pipeline.acquire.item.Html;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A page, parsed once, as those see it that look for something on it. */
record PageView(
        Document document,
        MetaTags meta,
        StructuredData data,
        @Nullable String url,
        @Nullable String outlet,
        Titles titles,
        Looks looks,
        List<Block> blocks,
        Evidence evidence) {
    private static final int LEAST_DESCRIPTION = 20;

    static PageView of(byte[] html) {
        return of(Html.parse(PageBytes.of(html, null).text()), null);
    }

    /** @param sent the address that it was got from, or {@code null} */
    static PageView of(Document document, @Nullable String sent) {
        Looks looks = new Looks();
        MetaTags meta = new MetaTags(document);
        StructuredData data = StructuredData.of(document);
        String told = Urls.of(document, meta, data);
        String url = told != null ? told : Urls.web(sent);
        String outlet = Outlets.of(meta, data, url);
        Titles titles = new Titles(document, meta, data, outlet, url);
        List<Block> blocks = Blocks.of(document.body(), looks);
        String description = meta.first("og:description", "description", "twitter:description");
        boolean described = description != null && description.length() >= LEAST_DESCRIPTION;
        Evidence evidence = new Evidence(titles.candidates(), described ? description : null, data, blocks);
        return new PageView(document, meta, data, url, outlet, titles, looks, blocks, evidence);
    }
}
