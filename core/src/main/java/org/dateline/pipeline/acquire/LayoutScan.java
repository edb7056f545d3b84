// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Excluded;
import org.dateline.model.Layout;
import org.dateline.model.Publication;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** One pass over one report's blocks: first the head (title, stamp, byline, dateline), then the body. */
final class LayoutScan {
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|by) (?<names>\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:,? "
            + "(?:and|in|of|for|de|da|van|von|der|al|el|bin|the|at|&|\\p{Lu}[\\p{L}\\p{M}'’.-]*)){0,14}"
            + "(?:, [\\p{L} ]{3,40})?)");
    private static final Pattern BYLINE_OUTLET = Pattern.compile(
            ", (?<outlet>The \\p{Lu}[\\p{L}\\p{M}'’& -]+|\\p{Lu}[\\p{L}\\p{M}'’& -]*"
                    + " (?:News|Press|Post|Times|Herald|Tribune|Gazette|Ledger|Observer|Chronicle|Journal|Mail|Wire))$");
    private static final Pattern BYLINE_PLACE =
            Pattern.compile(" (?:in|for|at) .*|, [\\p{L} ]*(?:[Ee]ditor|[Cc]orrespondent|"
                    + "[Rr]eporter|[Ww]riter|News|Press|Post|Times).*");
    private static final Pattern BULLET = Pattern.compile("(?:[•●▪■◦‣▶►]\\s*|[*–—-]\\s+)(?=[\\p{L}\\p{N}\"“‘])");
    private static final Pattern SPEAKER = Pattern.compile("[\\p{Lu}][\\p{Lu} .'’-]{2,40}:");
    /** Of what stands above a headline and is no outlet that is known by its name. */
    private static final int MOST_WORDS_ABOVE = 4;
    /** How many blocks may stand before the one with the dateline, e.g. a correction, captions. */
    private static final int DATELINE_WITHIN = 4;

    private final Report report;
    private final LineRules rules;
    private final List<Block> blocks;
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Excluded> excluded = new ArrayList<>();
    private @Nullable LocalDate day;
    private @Nullable String title;
    private @Nullable String source;
    private @Nullable String byline;
    private @Nullable String place;
    private @Nullable String agency;
    private boolean datelineFound;

    LayoutScan(Report report, LineRules rules) {
        this.report = report;
        this.rules = rules;
        this.blocks = Block.of(report.text());
    }

    Layout layout() {
        int first = head();
        for (int i = first; i < blocks.size(); i++) {
            body(i, first);
        }
        if (day != null && EarlierArticle.isOf(report.text(), day)) {
            day = null;
        }
        excluded.sort(Comparator.comparing(Excluded::span));
        return new Layout(
                paragraphs,
                excluded,
                day == null ? Publication.unknown() : Publication.stated(day.toString()),
                title,
                source,
                byline,
                place,
                agency);
    }

    /** Takes what stands above the prose; the index of the first block of prose. */
    private int head() {
        int i = 0;
        while (i + 1 < blocks.size() && takeHead(i)) {
            i++;
        }
        return i;
    }

    private boolean takeHead(int i) {
        Block block = blocks.get(i);
        Stamp stamp = Stamp.whole(block.words(), rules::isOutlet);
        if (stamp != null) {
            exclude(block, Excluded.Why.DATE_STAMP);
            day = day == null ? stamp.day() : day;
            source = source == null && stamp.source() != null && !rules.isKicker(stamp.source())
                    ? stamp.source()
                    : source;
            return true;
        }
        if (takeLoneDateline(block)) {
            return true;
        }
        Excluded.Why why = rules.line(block.words());
        if (why != null) {
            exclude(block, why);
            return true;
        }
        if (takeByline(block)) {
            return true;
        }
        if (i == 0 && isAboveTitle(block)) {
            exclude(block, Excluded.Why.LABEL);
            source = source == null && rules.isOutlet(block.words()) ? block.words() : source;
            return true;
        }
        if (isTitle(i)) {
            exclude(block, title == null ? Excluded.Why.TITLE : Excluded.Why.SUBHEADING);
            title = title == null ? block.words() : title;
            return true;
        }
        return false;
    }

    /** A line that is nothing but a dateline. */
    private boolean takeLoneDateline(Block block) {
        Dateline dateline = datelineFound ? null : Dateline.alone(block.words(), rules);
        if (dateline == null) {
            return false;
        }
        exclude(block, Excluded.Why.DATELINE);
        take(dateline);
        return true;
    }

    private void take(Dateline dateline) {
        datelineFound = true;
        day = day == null ? dateline.day() : day;
        place = dateline.place();
        agency = dateline.agency();
    }

    private boolean takeByline(Block block) {
        Matcher matcher = BYLINE.matcher(block.words());
        if (block.words().length() > 140 || !matcher.matches()) {
            return false;
        }
        exclude(block, Excluded.Why.BYLINE);
        String names = matcher.group("names");
        Matcher outlet = BYLINE_OUTLET.matcher(names);
        if (outlet.find()) {
            source = source == null ? outlet.group("outlet") : source;
            names = names.substring(0, outlet.start());
        }
        byline = byline == null ? BYLINE_PLACE.matcher(names).replaceFirst("") : byline;
        return true;
    }

    /** The name of an outlet, or a few words of whatever kind, in the first line, with the headline and then the text below it. */
    private boolean isAboveTitle(Block first) {
        String given = report.title();
        if (blocks.size() < 3 || given != null && Headings.same(first.words(), given)) {
            return false;
        }
        String next = blocks.get(1).words();
        boolean named = rules.isOutlet(first.words());
        boolean brief = Headings.wordCount(first.words()) <= MOST_WORDS_ABOVE
                && Headings.looksLikeSubheading(first.words())
                && Headings.wordCount(next) > Headings.wordCount(first.words())
                && isHead(blocks.get(2).words());
        return (named || brief)
                && Headings.looksLikeTitle(next)
                && !rules.isKicker(next)
                && rules.line(next) == null
                && !isHead(next)
                && proseFollows(1);
    }

    /** Whether it is what stands between a headline and the text. */
    private boolean isHead(String words) {
        return Stamp.whole(words, rules::isOutlet) != null
                || BYLINE.matcher(words).matches()
                || startsWithStampOrDateline(words);
    }

    private boolean isTitle(int i) {
        Block block = blocks.get(i);
        Block next = blocks.get(i + 1);
        String given = report.title();
        if (title == null && given != null && Headings.same(block.words(), given)) {
            return true;
        }
        if (title == null && Dateline.alone(next.words(), rules) != null && Headings.wordCount(block.words()) <= 20) {
            return proseFollows(i + 1);
        }
        if (!Headings.looksLikeTitle(block.words())
                || rules.isKicker(block.words())
                || Dateline.leading(block.words(), rules) != null
                || !proseFollows(i)) {
            return false;
        }
        boolean headFollows = isHead(next.words());
        if (title != null) {
            return headFollows && block.blankBefore() && block.blankAfter();
        }
        if (headFollows) {
            return true;
        }
        // Without an empty line after it a short first line may as well be a caption: then only if no other title is
        // known.
        boolean alone = block.blankAfter() && Headings.isProse(next)
                || given == null
                        && Headings.looksLikeSubheading(block.words())
                        && Headings.isProse(next)
                        && next.words().length() > 80
                        && next.span().of(report.text()).indexOf('\n') < 0;
        return alone && Headings.isShortTitle(block.words());
    }

    private boolean startsWithStampOrDateline(String words) {
        return Dateline.leading(words, rules) != null
                || Dateline.alone(words, rules) != null
                || Stamp.leading(words, false) != null;
    }

    private boolean proseFollows(int i) {
        for (int j = i + 1; j < blocks.size(); j++) {
            if (Headings.isProse(blocks.get(j))) {
                return true;
            }
        }
        return false;
    }

    private void body(int i, int first) {
        Block block = blocks.get(i);
        if (i - first < DATELINE_WITHIN && i + 1 < blocks.size() && takeLoneDateline(block)) {
            return;
        }
        Excluded.Why why = notProse(i, first);
        if (why != null) {
            exclude(block, why);
            if (why == Excluded.Why.DEBRIS && agency == null) {
                agency = rules.agencyIn(block.words());
            }
            return;
        }
        if (i == blocks.size() - 1 && i > first && takeByline(block)) {
            return;
        }
        int from = block.start();
        if (!datelineFound && i - first < DATELINE_WITHIN) {
            from = opening(from, block.end());
        }
        paragraph(from, block.end());
    }

    private Excluded.@Nullable Why notProse(int i, int first) {
        String words = blocks.get(i).words();
        Excluded.Why why = rules.line(words);
        if (why != null) {
            return why;
        }
        Stamp stamp = Stamp.whole(words, rules::isOutlet);
        if (stamp != null && stamp.worded()) {
            day = day == null ? stamp.day() : day;
            return Excluded.Why.DATE_STAMP;
        }
        return i > first && isSubheading(i) ? Excluded.Why.SUBHEADING : null;
    }

    /** Short, between two paragraphs that are prose, and not what the first of them announces. */
    private boolean isSubheading(int i) {
        if (i + 1 >= blocks.size()
                || !Headings.looksLikeSubheading(blocks.get(i).words())) {
            return false;
        }
        Block before = blocks.get(i - 1);
        Block after = blocks.get(i + 1);
        return Headings.isProse(before)
                && Headings.endsSentence(before.words())
                && Headings.isProse(after)
                && Headings.endsSentence(after.words())
                && !Character.isLowerCase(after.words().codePointAt(0));
    }

    /** Takes a stamp and a dateline off the front of the first paragraph; where its prose begins. */
    private int opening(int start, int end) {
        String text = report.text();
        int at = start;
        String words = text.substring(at, Math.min(end, at + 300));
        Stamp stamp = Stamp.leading(words, true);
        if (stamp != null) {
            int after = Block.skipSpace(text, at + stamp.end(), end);
            boolean datelineNext =
                    after < end && Dateline.leading(text.substring(after, Math.min(end, after + 200)), rules) != null;
            boolean sentence = after < end && text.charAt(at + stamp.end()) == ',' && !datelineNext;
            if (after < end && !sentence && (datelineNext || stamp.worded())) {
                excluded.add(new Excluded(new Span(at, at + stamp.end()), Excluded.Why.DATE_STAMP));
                day = day == null ? stamp.day() : day;
                at = after;
            }
        }
        Dateline dateline = Dateline.leading(text.substring(at, Math.min(end, at + 200)), rules);
        if (dateline == null || isTranscript(text.substring(at, at + dateline.end()))) {
            return at;
        }
        excluded.add(new Excluded(new Span(at, at + dateline.end()), Excluded.Why.DATELINE));
        take(dateline);
        return Block.skipSpace(text, at + dateline.end(), end);
    }

    /** In a transcript, speakers stand in capitals before a colon. */
    private boolean isTranscript(String opening) {
        return opening.endsWith(":")
                && blocks.stream()
                                .filter(block -> SPEAKER.matcher(block.words()).lookingAt())
                                .limit(2)
                                .count()
                        > 1;
    }

    private void paragraph(int start, int end) {
        String text = report.text();
        int from = start;
        int to = end;
        Matcher bullet = BULLET.matcher(text).region(from, to);
        if (bullet.lookingAt()) {
            excluded.add(new Excluded(new Span(from, from + 1), Excluded.Why.DEBRIS));
            from = bullet.end();
        }
        String words = text.substring(from, to);
        int tail = rules.tail(words);
        if (tail > 0) {
            excluded.add(new Excluded(new Span(from + tail, to), Excluded.Why.DEBRIS));
            agency = agency == null ? rules.agencyIn(words.substring(tail)) : agency;
            to = from + tail;
            while (to > from && Block.isSpace(text.charAt(to - 1))) {
                to--;
            }
        }
        if (from < to) {
            paragraphs.add(new Span(from, to));
        }
    }

    private void exclude(Block block, Excluded.Why why) {
        excluded.add(new Excluded(block.span(), why));
    }
}
