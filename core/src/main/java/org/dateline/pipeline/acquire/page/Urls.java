// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The address of a page, as the page itself tells it. None is ever opened. */
final class Urls {
    private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");
    private static final int LONGEST = 2000;

    private Urls() {}

    static @Nullable String of(Document page, MetaTags meta, StructuredData data) {
        for (Element link : page.select("link[rel~=(?i)^canonical$]")) {
            String url = web(link.attr("href"));
            if (url != null) {
                return url;
            }
        }
        String url = web(meta.first("og:url", "twitter:url", "parsely-link", "dc.identifier"));
        url = url != null ? url : web(data.ofArticle("url"));
        url = url != null ? url : web(data.ofArticle("mainEntityOfPage"));
        return url != null ? url : saved(page);
    }

    private static @Nullable String saved(Document page) {
        int seen = 0;
        for (Node node : page.childNodes()) {
            if (node instanceof Comment comment) {
                Matcher matcher = SAVED.matcher(comment.getData());
                if (matcher.find()) {
                    return web(matcher.group(1));
                }
            }
            if (++seen > 20) {
                return null;
            }
        }
        return null;
    }

    /** A whole address of the web, else {@code null}. */
    static @Nullable String web(@Nullable String url) {
        if (url == null || url.length() > LONGEST || !url.strip().matches("(?i)https?://[^\\s<>\"]+")) {
            return null;
        }
        return host(url).contains(".") ? url.strip() : null;
    }

    /** The address that a web archive has kept, where it is one of an archive. */
    static String original(String url) {
        return url.strip().replaceFirst("^https?://web\\.archive\\.org/web/\\d+[a-z_]*/(?=https?://)", "");
    }

    /** The host without {@code www.}, empty where there is none. */
    static String host(String url) {
        try {
            String host = new URI(original(url).replaceFirst("[?#].*$", "")).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www\\d?|m|amp)\\.", "");
        } catch (URISyntaxException bad) {
            Matcher matcher =
                    Pattern.compile("(?i)https?://(?:www\\.)?([\\w.-]+)").matcher(url);
            return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
        }
    }
}
