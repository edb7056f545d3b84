// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day that stands at the headline of a page, or at the end of its text with a word that says what it is. */
final class VisibleDates {
    private static final int LONGEST = 160;
    private static final int NEAR = 12;
    private static final double ENOUGH = 2;
    /** Where no other day of the page comes into question. */
    private static final double ENOUGH_ALONE = 1.25;

    private static final Set<String> AMERICAN = Set.of("en-us", "en_us");

    /** As machines write it: no reader is shown that. */
    private static final Pattern RAW = Pattern.compile("\\s*\\d{4}-\\d\\d-\\d\\dT");

    /** The day before a day is the beginning of a time that ends with it. */
    private static final Pattern RANGE =
            Pattern.compile("\\d{1,2}(?:\\.|st|nd|rd|th)?\\s?(?:[-–—]|bis|to|until|au|al|a)\\s?$");

    /** What may stand before a day that opens a text: nothing, or a place. */
    private static final Pattern PLACE =
            Pattern.compile("(?:\\p{Lu}[\\p{L} .'-]{1,30}(?:,|/|\\()\\s?(?:den |le )?)?[(\\s]*");

    /** A time of day behind a day. */
    private static final Pattern CLOCK = Pattern.compile(
            "^[\\s,|–-]*(?:at |um |à |a las )?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s?(?:uhr|h|[ap]\\.?m\\.?|[A-Z]{2,4})?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GOES_ON = Pattern.compile("[\\s,]*\\p{Ll}");
    private static final int MOST_WORDS_AROUND = 6;
    private static final double OF_THE_TALE = -3;
    private static final int OPENING = 3;

    private final DayFinder days;
    private final Looks looks;
    private final Map<Element, Element> times;
    private final List<Block> blocks;
    private final int headline;
    private final int first;
    private final int last;
    private final List<Integer> opening;
    private final @Nullable Boolean monthFirst;

    VisibleDates(DayFinder days, PageView view, MainText.Chosen main) {
        this.days = days;
        this.looks = view.looks();
        this.times = times(view);
        this.blocks = view.blocks();
        this.headline = view.evidence().headline();
        List<Integer> seen = main.blocks().stream()
                .filter(block -> !block.frame().hidden)
                .map(Block::index)
                .toList();
        this.first = seen.isEmpty() ? -1 : seen.get(0);
        this.last = seen.isEmpty() ? -1 : seen.get(seen.size() - 1);
        this.opening = seen.subList(0, Math.min(OPENING, seen.size()));
        this.monthFirst = monthFirst(view.document().select("html").attr("lang").toLowerCase(Locale.ROOT));
    }

    /** By element the first time that stands in it or in what stands in it. */
    private static Map<Element, Element> times(PageView view) {
        Map<Element, Element> times = new IdentityHashMap<>();
        for (Element time : view.document().getElementsByTag("time")) {
            Element up = time.hasAttr("datetime") ? time.parent() : null;
            for (int steps = 0; up != null && steps < 2; steps++, up = up.parent()) {
                times.putIfAbsent(up, time);
            }
        }
        return times;
    }

    private static @Nullable Boolean monthFirst(String language) {
        if (AMERICAN.contains(language)) {
            return true;
        }
        return language.isEmpty() || language.equals("en") ? null : (Boolean) false;
    }

    /** A day that the page shows, and how likely it is the day of its publication. */
    record Shown(String iso, LocalDate day, double worth) {}

    /** ISO 8601, or {@code null} where no day is clearly the one. */
    @Nullable String published() {
        List<Shown> best = best();
        return best.isEmpty() ? null : best.get(0).iso();
    }

    /** What is likeliest, if it is likely enough and of one mind. */
    List<Shown> best() {
        List<Shown> likely = all().stream().filter(shown -> shown.worth() > 0).toList();
        double most = likely.stream().mapToDouble(Shown::worth).max().orElse(0);
        boolean alone = likely.stream().map(Shown::day).distinct().count() == 1;
        if (most < (alone ? ENOUGH_ALONE : ENOUGH)) {
            return List.of();
        }
        List<Shown> best =
                likely.stream().filter(shown -> shown.worth() == most).toList();
        boolean oneMind = best.stream().map(Shown::day).distinct().count() == 1;
        return oneMind ? best : List.of();
    }

    /** What is likely to be the day of a moment elsewhere on earth: the day before or after that stands where such days stand. */
    List<Shown> beside(String iso) {
        LocalDate day = LocalDate.parse(iso.substring(0, 10));
        List<Shown> near = all().stream()
                .filter(shown -> shown.worth() > 0)
                .filter(shown -> Math.abs(ChronoUnit.DAYS.between(day, shown.day())) <= 1)
                .toList();
        return near.stream().map(Shown::day).distinct().count() == 1 ? near : List.of();
    }

    List<Shown> all() {
        List<Shown> all = new ArrayList<>();
        for (Block block : blocks) {
            boolean tooLong = block.length() > LONGEST
                    && block.index() != first
                    && block.index() != last
                    && !opening.contains(block.index());
            if (block.frame().hidden || tooLong) {
                continue;
            }
            String iso = machine(block);
            if (iso != null) {
                all.add(new Shown(iso, LocalDate.parse(iso.substring(0, 10)), place(block) + said(head(block))));
            } else {
                written(block, all);
            }
        }
        return all;
    }

    /** The days in the words of a block. */
    private void written(Block block, List<Shown> all) {
        String text = head(block);
        int from = 0;
        for (DayFinder.Found found : days.all(text, monthFirst)) {
            String before = text.substring(Math.min(from, found.start()), found.start());
            from = found.end();
            if (!RANGE.matcher(before).find()) {
                double worth = place(block) + said(before) + sentence(block, text, found);
                all.add(new Shown(found.day().toString(), found.day(), worth));
            }
        }
    }

    /** A day that opens the text is that of the report; one within a sentence is that of which it tells. */
    private double sentence(Block block, String text, DayFinder.Found found) {
        String before = text.substring(0, found.start());
        String after = CLOCK.matcher(text.substring(found.end())).replaceFirst("");
        boolean goesOn = GOES_ON.matcher(after).lookingAt();
        if (!goesOn && PLACE.matcher(before).matches()) {
            return opening.contains(block.index()) && block.length() > LONGEST ? 1.5 : 0;
        }
        boolean within = goesOn && said(before) <= 0 && words(before) + words(after) > MOST_WORDS_AROUND;
        return within ? OF_THE_TALE : 0;
    }

    private static int words(String text) {
        return text.split("\\P{L}+").length;
    }

    private static String head(Block block) {
        return block.text().substring(0, Math.min(LONGEST, block.length()));
    }

    /** What a time element of the block says. */
    private @Nullable String machine(Block block) {
        Element time = null;
        for (Element element : block.cover()) {
            time = element.normalName().equals("time") ? element : time;
        }
        if (time == null && block.length() <= LONGEST) {
            time = times.get(block.frame().element);
        }
        return time == null || RAW.matcher(time.text()).lookingAt() ? null : Moments.iso(time.attr("datetime"), days);
    }

    /** How likely the day of publication stands there. */
    private double place(Block block) {
        int at = block.index();
        double worth = 0;
        boolean near = headline >= 0 && Math.abs(at - headline) <= NEAR;
        worth += near ? 2 - (double) Math.abs(at - headline) / NEAR + (at > headline ? 0.5 : 0) : 0;
        worth += first >= 0 && at < first && first - at <= NEAR ? 1 - (first - at) / (2.0 * NEAR) : 0;
        worth += at == first || at == last ? 0.5 : 0;
        worth += last >= 0 && at > last && at - last <= 6 ? 0.75 : 0;
        worth += block.length() < 40 ? 1 : block.length() < 90 ? 0.5 : 0;
        Frame text = first < 0 ? null : blocks.get(first).frame();
        for (Frame up = block.frame(); up != null && up.depth > block.frame().depth - 5; up = up.parent) {
            if (text != null && text.isWithin(up)) {
                break;
            }
            worth += kinds(up.kinds, block.frame().depth - up.depth);
        }
        for (Element element : block.cover()) {
            worth += kinds(looks.kinds(looks.signs(element, "o:")), 0);
        }
        worth -= block.linkShare() > 0.5 ? 1.5 : 0;
        return worth;
    }

    private static double kinds(List<String> kinds, int steps) {
        double worth = 0;
        for (String kind : kinds) {
            switch (kind) {
                case "date", "byline" -> worth += steps < 2 ? 1 : 0.2;
                case "comment", "related", "side", "foot", "sign", "ad" -> worth -= 2;
                case "nav", "shop", "form" -> worth -= 1;
                default -> worth += 0;
            }
        }
        return worth;
    }

    /** What the words before the day say of it. */
    private double said(String words) {
        double worth = 0;
        for (String word : words.split("[^\\p{L}©]+")) {
            String said = days.said(word);
            if (said != null) {
                worth += said.equals("published") ? 1.5 : said.equals("changed") ? 0.3 : -4;
            }
        }
        return worth;
    }
}
