// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The title of a page: the heading that its metadata confirm, else the metadata without the outlet's name. */
final class Titles {
    private static final Pattern BETWEEN = Pattern.compile("\\s+[-–—|«»·•:/~>]+\\s+|\\s*[|»«]\\s*");
    private static final int LONGEST = 400;
    private static final int SHORTEST = 3;

    private final Document page;
    private final List<String> told = new ArrayList<>();
    private final String outlet;
    private final String host;

    /** @param outlet its name, or {@code null} */
    Titles(Document page, MetaTags meta, StructuredData data, @Nullable String outlet, @Nullable String url) {
        this.page = page;
        this.outlet = outlet == null ? "" : Evidence.letters(outlet);
        this.host = url == null ? "" : Evidence.letters(Urls.host(url));
        add(meta.first("og:title"));
        add(data.ofArticle("headline"));
        add(meta.first("twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline"));
        add(data.ofArticle("name"));
        add(page.title());
    }

    private void add(@Nullable String title) {
        if (title != null) {
            String clean = clean(title);
            if (clean.length() >= SHORTEST && clean.length() <= LONGEST && !told.contains(clean)) {
                told.add(clean);
            }
        }
    }

    static String clean(String text) {
        String plain = text.indexOf('&') >= 0 ? org.jsoup.parser.Parser.unescapeEntities(text, false) : text;
        return plain.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /** All that may be the title, to know the headline by. */
    List<String> candidates() {
        List<String> titles = new ArrayList<>(told);
        for (String title : told) {
            for (String part : BETWEEN.split(title)) {
                if (part.split(" ").length >= 3) {
                    titles.add(part);
                }
            }
        }
        return titles;
    }

    @Nullable String title() {
        String heading = heading();
        if (heading != null) {
            return heading;
        }
        for (String title : told) {
            String bare = bare(title);
            if (bare != null) {
                return bare;
            }
        }
        return null;
    }

    /** The heading that what is told of the title holds most of. */
    private @Nullable String heading() {
        String best = null;
        double most = 0;
        int number = 0;
        for (Element heading : page.body().getAllElements()) {
            if (!mayBe(heading)) {
                continue;
            }
            String text = clean(heading.text());
            if (++number > 200 || text.length() < SHORTEST || text.length() > LONGEST) {
                continue;
            }
            double worth = worth(heading, text);
            if (worth > most) {
                most = worth;
                best = text;
            }
        }
        return best;
    }

    private static boolean mayBe(Element element) {
        String tag = element.normalName();
        if (tag.equals("h1") || tag.equals("h2") || tag.equals("h3")) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        String names = element.className();
        return names.contains("head")
                || names.contains("Head")
                || names.contains("titl")
                || names.contains("Titl")
                || element.attr("itemprop").equals("headline");
    }

    private double worth(Element heading, String text) {
        String letters = Evidence.letters(text);
        if (letters.length() < 2 || isOutlet(letters) || heading.childNodeSize() > 60) {
            return 0;
        }
        boolean h1 = heading.normalName().equals("h1");
        double share = 0;
        for (String title : told) {
            String all = Evidence.letters(title);
            if (all.equals(letters)) {
                share = Math.max(share, 1);
            } else if (all.contains(letters)) {
                share = Math.max(share, 0.95 * Math.pow((double) letters.length() / all.length(), 0.5));
            } else if (letters.contains(all) && all.length() > 12) {
                share = Math.max(share, 0.9 * Math.pow((double) all.length() / letters.length(), 0.5));
            }
        }
        if (share == 0 || share < 0.45 && !h1) {
            return 0;
        }
        return share + (h1 ? 0.25 : heading.normalName().equals("h2") ? 0.1 : 0);
    }

    private boolean isOutlet(String letters) {
        return letters.equals(outlet) || !host.isEmpty() && host.startsWith(letters);
    }

    /** A title without the parts that name the outlet. */
    private @Nullable String bare(String title) {
        List<String> parts = new ArrayList<>(List.of(BETWEEN.split(title)));
        parts.removeIf(String::isBlank);
        if (parts.size() < 2) {
            return parts.isEmpty() || isOutlet(Evidence.letters(title)) ? null : title;
        }
        String last = Evidence.letters(parts.get(parts.size() - 1));
        String first = Evidence.letters(parts.get(0));
        if (isOutletLike(last)) {
            String mark = parts.get(parts.size() - 1);
            return bareEnd(title, mark);
        }
        if (isOutletLike(first)) {
            return title.substring(title.indexOf(parts.get(1), parts.get(0).length()))
                    .strip();
        }
        return title;
    }

    private static String bareEnd(String title, String part) {
        int at = title.lastIndexOf(part);
        return title.substring(0, at).replaceFirst("[\\s\\-–—|«»·•:/~>]+$", "");
    }

    private boolean isOutletLike(String letters) {
        return !letters.isEmpty()
                && (letters.equals(outlet)
                        || !outlet.isEmpty() && (outlet.contains(letters) || letters.contains(outlet))
                        || !host.isEmpty() && (host.contains(letters) || letters.contains(host)));
    }
}
