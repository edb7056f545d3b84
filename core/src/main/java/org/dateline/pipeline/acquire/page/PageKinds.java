// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells live blogs, beginnings of articles that are for subscribers, and lists of links from articles. */
final class PageKinds {
    private static final Pattern LIVE_NAME =
            Pattern.compile("(?i)live-?_?(?:blog|ticker|feed|update|stream|coverage)s?(?!ler)");
    private static final Pattern LIVE_URL =
            Pattern.compile("(?i)/(?:[\\w-]*-)?live(?:-?blog|-?ticker|-updates?|-news)?(?:[-/].*)?$");
    private static final Pattern LIVE_TITLE = Pattern.compile("(?i)\\blive[ -]?(?:blog|ticker|updates|coverage)\\b");
    private static final Pattern STAMP =
            Pattern.compile("(?i)\\W*(?:\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s?(?:uhr|gmt|utc|[a-z]{2,4}))?"
                    + "|\\d{1,3} ?(?:min|mins|minutes|hours?|hrs?|h|m) ago).{0,24}");
    private static final int FEWEST_STAMPS = 4;
    private static final Pattern WALL_NAME = Pattern.compile(
            "(?i)(?:^|[^a-z])(?:pay-?_?wall|reg-?wall|piano|meter(?:ed)?-?(?:wall|content)|subscriber-?only"
                    + "|premium-?(?:wall|gate|barrier|teaser)|(?:article|content)-?gate|gateway-content|locked-?content|barrier)(?![a-z])");
    private static final Pattern WALL_WORDS = Pattern.compile(
            "(?i)(?:subscribe|sign up|log ?in|register|become a (?:member|subscriber)) (?:now )?to (?:continue|keep|read|unlock)"
                    + "|(?:to|and) (?:continue|keep) reading(?: this (?:article|story))?|this (?:article|content|story) is (?:for|only for|exclusively for|reserved for|available to)[\\w ]{0,20} (?:subscribers|members)"
                    + "|already a (?:subscriber|member)\\?|jetzt weiterlesen|weiterlesen mit|nur für abonnenten|réservée? aux abonnés|solo para suscriptores");
    private static final int PARAGRAPH = 120;
    private static final int SHORT = 1500;
    private static final int STUB = 2500;

    private PageKinds() {}

    static Page.Kind of(PageView view, MainText.Chosen main) {
        if (isLive(view, main)) {
            return Page.Kind.LIVE_BLOG;
        }
        if (isStub(view, main)) {
            return Page.Kind.PAYWALL_STUB;
        }
        if (isIndex(view, main)) {
            return Page.Kind.INDEX;
        }
        return main.text().isEmpty() ? Page.Kind.NO_TEXT : Page.Kind.ARTICLE;
    }

    private static boolean isLive(PageView view, MainText.Chosen main) {
        if (view.data().has("LiveBlogPosting")) {
            return true;
        }
        boolean named = view.url() != null && LIVE_URL.matcher(view.url()).find()
                || LIVE_TITLE.matcher(view.document().title()).find()
                || view.document().select("h1").stream()
                        .anyMatch(heading -> LIVE_TITLE.matcher(heading.text()).find())
                || isNamedLive(main.blocks());
        if (!named) {
            return false;
        }
        int from = main.blocks().isEmpty() ? 0 : main.blocks().get(0).index() - 3;
        int to = main.blocks().isEmpty()
                ? 0
                : main.blocks().get(main.blocks().size() - 1).index();
        return view.blocks().stream()
                        .filter(block -> block.index() >= from && block.index() <= to && block.length() < 60)
                        .filter(block -> STAMP.matcher(block.text()).matches())
                        .count()
                >= FEWEST_STAMPS;
    }

    private static boolean isNamedLive(List<Block> blocks) {
        Set<Element> seen = new HashSet<>();
        for (Block block : blocks) {
            for (Frame up = block.frame(); up != null && seen.add(up.element); up = up.parent) {
                if (LIVE_NAME
                        .matcher(up.element.className() + ' ' + up.element.id())
                        .find()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isStub(PageView view, MainText.Chosen main) {
        int length = main.text().length();
        if (length > STUB || bodyOf(view) > length + 500) {
            return false;
        }
        boolean closed = view.data().articles().stream().anyMatch(PageKinds::isClosed)
                || view.meta().all("article:content_tier").stream().anyMatch(tier -> !tier.equals("free"));
        boolean words = view.blocks().stream()
                .anyMatch(block ->
                        block.length() < 400 && WALL_WORDS.matcher(block.text()).find());
        boolean named =
                view.document().select("div[class], section[class], aside[class], div[id], section[id]").stream()
                        .limit(3000)
                        .anyMatch(box -> WALL_NAME
                                .matcher(box.className() + ' ' + box.id())
                                .find());
        return closed || length < SHORT && words && named;
    }

    private static int bodyOf(PageView view) {
        String body = view.data().ofArticle("articleBody");
        return body == null ? 0 : body.length();
    }

    private static boolean isClosed(JsonNode article) {
        String free = article.path("isAccessibleForFree").asText("").toLowerCase(Locale.ROOT);
        return free.equals("false") || free.endsWith("/false") || free.equals("no");
    }

    /** Most of the page is links of the length of headlines, and what prose it has is little or stands under many headlines. */
    private static boolean isIndex(PageView view, MainText.Chosen main) {
        if (!view.data().articles().isEmpty() || view.meta().first("article:published_time") != null) {
            return false;
        }
        int headlines = 0;
        int linked = 0;
        for (Block block : view.blocks()) {
            if (block.length() >= 25 && block.length() <= 160 && block.linkShare() > 0.7) {
                linked++;
                headlines += headed(block) ? 1 : 0;
            }
        }
        int longest = main.blocks().stream().mapToInt(Block::length).max().orElse(0);
        long paragraphs = main.blocks().stream()
                .filter(block -> block.length() > PARAGRAPH && block.linkShare() < 0.3)
                .count();
        boolean typed = "website".equals(view.meta().first("og:type"));
        int many = typed ? 8 : 12;
        return (headlines >= many || linked >= 3 * many)
                && paragraphs < headlines + linked / 4.0
                && longest < 700
                && !goesOn(view, main)
                && !(paragraphs >= 5
                        && view.evidence().headline() >= 0
                        && main.text().length() > 2500);
    }

    /** A headline of its own, and a paragraph that follows another in one box: lists have a box or a heading for each. */
    private static boolean goesOn(PageView view, MainText.Chosen main) {
        Block before = null;
        for (Block block : main.blocks()) {
            boolean prose = block.length() > PARAGRAPH && block.linkShare() < 0.3;
            boolean next = before != null
                    && before.index() + 1 == block.index()
                    && (before.frame() == block.frame() || before.frame().parent == block.frame().parent);
            if (prose && next && view.evidence().headline() >= 0) {
                return true;
            }
            before = prose ? block : null;
        }
        return false;
    }

    private static boolean headed(Block block) {
        for (Frame up = block.frame(); up != null && up.depth > block.frame().depth - 3; up = up.parent) {
            if (up.tag.length() == 2 && up.tag.charAt(0) == 'h' && Character.isDigit(up.tag.charAt(1))) {
                return true;
            }
        }
        return false;
    }
}
