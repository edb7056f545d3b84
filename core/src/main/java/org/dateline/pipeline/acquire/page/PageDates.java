// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Publication;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published and when it was last changed: by what it says to machines, else by its address, else by what stands at
 * its headline. Where these leave it open, it is not told.
 */
final class PageDates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:published_time",
        "og:article:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "published-date",
        "publish-date",
        "publication_date",
        "publicationdate",
        "pubdate",
        "pub_date",
        "article_date_original",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date.published",
        "rnews:datepublished",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "bt:pubdate",
        "date_published",
        "publish_date",
        "dcterms.created",
        "dc.date.created",
        "dcterms.date",
        "dc.date",
        "date",
        "datecreated",
        "created",
        "originalpublicationdate",
        "article.created",
        "citation_publication_date",
        "citation_online_date",
        "vr:published_time",
        "last-published",
        "hdl_p",
        "displaydate",
        "ptime"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "lastmod",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "article:updated_time",
        "date_modified",
        "revised",
        "updated_time"
    };
    private static final Pattern IN_URL = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})[/_-](\\d{1,2})[/_-](\\d{1,2})(?!\\d)|[/_-]((?:19|20)\\d{2})(\\d{2})(\\d{2})(?=[/_.-]|\\d{0,6}\\b)"
                    + "|(?<![\\d.-])(\\d{1,2})[.-](\\d{1,2})[.-](20\\d{2})(?![\\d-])");

    /** A day that was kept as its first moment in Central Europe, which no editor would choose otherwise. */
    private static final Pattern CENTRAL_MIDNIGHT = Pattern.compile("T2[23]:00(?::00)?Z$");

    private final DayFinder days;

    PageDates(DayFinder days) {
        this.days = days;
    }

    Publication published(PageView view, MainText.Chosen main, @Nullable String url) {
        String iso = data(view.data(), "datePublished");
        iso = iso != null ? iso : data(view.data(), "dateCreated");
        iso = iso != null ? iso : meta(view.meta(), PUBLISHED);
        iso = iso != null ? iso : marked(view.document());
        List<VisibleDates.Shown> shown = new VisibleDates(days, view, main).best();
        LocalDate address = url == null ? null : inUrl(url);
        if (iso != null && address != null && address.plusDays(1).isBefore(LocalDate.parse(iso.substring(0, 10)))) {
            // Published anew, or kept in another system since.
            return new Publication(address.toString(), Publication.Basis.URL);
        }
        if (iso != null) {
            return Publication.stated(asShown(iso, shown, address, modified(view)));
        }
        if (address != null) {
            return new Publication(address.toString(), Publication.Basis.URL);
        }
        return shown.isEmpty()
                ? Publication.unknown()
                : Publication.stated(shown.get(0).iso());
    }

    /**
     * What machines are told, held against what readers are shown: a moment in UTC may fall on the day before or after that of the
     * outlet, and a page that was changed may show the day of the change alone.
     */
    private static String asShown(
            String iso, List<VisibleDates.Shown> shown, @Nullable LocalDate address, @Nullable String modified) {
        LocalDate day = LocalDate.parse(iso.substring(0, 10));
        if (CENTRAL_MIDNIGHT.matcher(iso).find()) {
            return day.plusDays(1).toString();
        }
        LocalDate seen = shown.isEmpty() ? address : shown.get(0).day();
        if (seen == null || seen.equals(day) || day.equals(address)) {
            return iso;
        }
        boolean neighbour = Math.abs(ChronoUnit.DAYS.between(day, seen)) == 1;
        if (iso.endsWith("Z") && neighbour) {
            return seen.toString();
        }
        return modified != null && modified.startsWith(seen.toString()) ? seen.toString() : iso;
    }

    @Nullable String modified(PageView view) {
        String iso = data(view.data(), "dateModified");
        iso = iso != null ? iso : meta(view.meta(), MODIFIED);
        return iso != null ? iso : attribute(view.document(), "[itemprop~=(?i)^dateModified$], time.updated");
    }

    private @Nullable String data(StructuredData data, String name) {
        for (JsonNode article : data.articles()) {
            String iso = Moments.iso(StructuredData.text(article.path(name)), days);
            if (iso != null) {
                return iso;
            }
        }
        for (JsonNode page : data.weak()) {
            String iso = Moments.iso(StructuredData.text(page.path(name)), days);
            if (iso != null) {
                return iso;
            }
        }
        return null;
    }

    private @Nullable String meta(MetaTags meta, String[] names) {
        for (String name : names) {
            String iso = Moments.iso(meta.first(name), days);
            if (iso != null) {
                return iso;
            }
        }
        return null;
    }

    private @Nullable String marked(Document page) {
        return attribute(
                page,
                "[itemprop~=(?i)(^|\\s)(datePublished|dateCreated)], time[pubdate], time.published, abbr.published,"
                        + " time.entry-date, .entry-date[datetime]");
    }

    /** What the marked elements say, where they are of one mind about the day. */
    private @Nullable String attribute(Document page, String marks) {
        List<String> found = new ArrayList<>();
        for (Element element : page.select(marks)) {
            String iso = null;
            for (String name : List.of("datetime", "content", "title")) {
                iso = iso != null ? iso : Moments.iso(element.attr(name), days);
            }
            iso = iso != null ? iso : Moments.iso(element.text(), days);
            if (iso != null) {
                found.add(iso);
            }
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /** The day that an address has in it, if it has one. */
    static @Nullable LocalDate inUrl(String url) {
        Matcher matcher = IN_URL.matcher(url.replaceFirst("^https?://web\\.archive\\.org/web/\\d+[a-z_]*/", ""));
        LocalDate day = null;
        while (matcher.find()) {
            int year = matcher.group(1) != null ? 1 : matcher.group(4) != null ? 4 : 7;
            LocalDate one = year == 7
                    ? day(matcher.group(9), matcher.group(8), matcher.group(7))
                    : day(matcher.group(year), matcher.group(year + 1), matcher.group(year + 2));
            day = day == null ? one : day;
        }
        return day;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        return DayFinder.day(year, Integer.parseInt(month), Integer.parseInt(day));
    }
}
