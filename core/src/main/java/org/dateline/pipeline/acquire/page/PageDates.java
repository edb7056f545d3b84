// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Publication;
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
    /** Names that do not say of what the date is: many content systems write the last change there. */
    private static final String[] UNCLEAR = {"dcterms.date", "dc.date", "date"};

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

    /** What these are of, and what stands in lists of them, was not published with the page. */
    private static final Set<String> OTHERS = Set.of("comment", "related");

    private final DayFinder days;

    PageDates(DayFinder days) {
        this.days = days;
    }

    Publication published(PageView view, MainText.Chosen main, @Nullable String url) {
        String iso = data(view.data(), "datePublished");
        iso = iso != null ? iso : data(view.data(), "dateCreated");
        iso = iso != null ? iso : meta(view.meta(), PUBLISHED);
        VisibleDates visible = new VisibleDates(days, view, main);
        List<VisibleDates.Shown> shown = visible.best();
        iso = iso != null ? iso : marked(view);
        iso = iso != null ? iso : unclear(view.meta(), shown);
        LocalDate address = url == null ? null : inUrl(url);
        if (iso != null && address != null && address.plusDays(1).isBefore(LocalDate.parse(iso.substring(0, 10)))) {
            // Published anew, or kept in another system since.
            return new Publication(address.toString(), Publication.Basis.URL);
        }
        if (iso != null) {
            return Publication.stated(
                    asShown(iso, shown.isEmpty() ? visible.beside(iso) : shown, address, modified(view)));
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

    /** A date of which nobody says what it is: where readers are shown an earlier one, it is that of a change. */
    private @Nullable String unclear(MetaTags meta, List<VisibleDates.Shown> shown) {
        String iso = meta(meta, UNCLEAR);
        boolean later =
                iso != null && !shown.isEmpty() && shown.get(0).day().isBefore(LocalDate.parse(iso.substring(0, 10)));
        return later ? shown.get(0).iso() : iso;
    }

    @Nullable String modified(PageView view) {
        String iso = data(view.data(), "dateModified");
        iso = iso != null ? iso : meta(view.meta(), MODIFIED);
        return iso != null ? iso : attribute(view, "[itemprop~=(?i)^dateModified$], time.updated");
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

    private @Nullable String marked(PageView view) {
        return attribute(
                view,
                "[itemprop~=(?i)(^|\\s)(datePublished|dateCreated)], time[pubdate], time.published, abbr.published,"
                        + " time.entry-date, .entry-date[datetime]");
    }

    /** What the marked elements say, where they are of one mind about the day: all, or those that stand at no other piece. */
    private @Nullable String attribute(PageView view, String marks) {
        List<String> all = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (Element element : view.document().select(marks)) {
            String iso = told(element);
            if (iso != null) {
                all.add(iso);
                if (isOwn(element, view.looks())) {
                    own.add(iso);
                }
            }
        }
        return isOfOneMind(all) ? all.get(0) : isOfOneMind(own) ? own.get(0) : null;
    }

    private @Nullable String told(Element element) {
        String iso = null;
        for (String name : List.of("datetime", "content", "title")) {
            iso = iso != null ? iso : Moments.iso(element.attr(name), days);
        }
        return iso != null ? iso : Moments.iso(element.text(), days);
    }

    private static boolean isOfOneMind(List<String> found) {
        return found.stream().map(iso -> iso.substring(0, 10)).distinct().count() == 1;
    }

    private static boolean isOwn(Element element, Looks looks) {
        for (Element up = element; up != null && !up.normalName().equals("body"); up = up.parent()) {
            if (looks.kinds(looks.signs(up, "c:")).stream().anyMatch(OTHERS::contains)) {
                return false;
            }
        }
        return true;
    }

    /** The day that an address has in it, if it has one. */
    static @Nullable LocalDate inUrl(String url) {
        Matcher matcher = IN_URL.matcher(Urls.original(url));
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
