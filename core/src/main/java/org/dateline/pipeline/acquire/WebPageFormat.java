// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Layout;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.page.Page;
import org.dateline.pipeline.acquire.page.PageReader;
import org.jspecify.annotations.Nullable;

/** A web page, HTML or XHTML: its main text as one report. A page without one is told. */
final class WebPageFormat implements Format {
    /** 16 MiB: the largest news pages have about 5. */
    static final int MOST_BYTES = 16 << 20;

    private static final Pattern OPENING = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|meta|title|link|script|style|article|main|section|header|nav|div|table|center|h1|p|base)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LATER = Pattern.compile(
            "^\\s*<(?:!doctype\\s+html|html)\\b[^<]*>\\s*<", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** How servers begin to complain in markup: then a page may come any time. */
    private static final Pattern COMPLAINT =
            Pattern.compile("<(?:br|b|hr|font)\\b[^<>]{0,80}>", Pattern.CASE_INSENSITIVE);

    /** Characters of a server's complaint that may stand before the page. */
    private static final int MOST_BEFORE = 400;

    /** Read only once a page is met: its weights take a while. */
    private static final class Pages {
        static final PageReader READER = new PageReader();
    }

    private final LayoutFinder layouts;
    private final Standing standing = new Standing();
    private final English english = new English();

    WebPageFormat(LayoutFinder layouts) {
        this.layouts = layouts;
    }

    @Override
    public boolean takes(byte[] head) {
        Charset wide = wide(head);
        String text = new String(head, wide == null ? StandardCharsets.UTF_8 : wide);
        int start = opening(text);
        if (OPENING.matcher(text).region(start, text.length()).lookingAt()) {
            return true;
        }
        Matcher later = LATER.matcher(text);
        boolean marked = COMPLAINT.matcher(text).region(start, text.length()).lookingAt();
        return !Markup.is(head) && later.find() && (marked || later.start() < MOST_BEFORE);
    }

    /** Where it opens, after blanks, an XML declaration and remarks. */
    private static int opening(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            String end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : "";
            if (Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else if (end.isEmpty()) {
                return at;
            } else {
                int closed = text.indexOf(end, at);
                at = closed < 0 ? text.length() : closed + end.length();
            }
        }
        return at;
    }

    @Override
    public void read(Input input, Consumer<Acquired> sink) throws IOException {
        byte[] bytes = input.bytes().readNBytes(MOST_BYTES + 1);
        sink.accept(
                bytes.length > MOST_BYTES
                        ? input.skipped(ProblemCode.TOO_LARGE, "a page of more than " + MOST_BYTES + " bytes")
                        : of(
                                bytes,
                                ReportLines.sha256(bytes),
                                input.file(),
                                input.where(),
                                input.known().charset(),
                                input.known().address()));
    }

    /**
     * The report of a page.
     *
     * @param charset what was sent with it, or {@code null}
     * @param url where it was got from, or {@code null}
     */
    Acquired of(
            byte[] bytes,
            String id,
            @Nullable String file,
            String where,
            @Nullable String charset,
            @Nullable String url) {
        Charset wide = wide(bytes);
        Page raw = wide == null
                ? Pages.READER.read(bytes, charset, url)
                : Pages.READER.read(new String(bytes, wide).getBytes(StandardCharsets.UTF_8), "utf-8", url);
        Page page = repaired(raw, bytes, url);
        if (page.text().isEmpty() && page.title() == null) {
            return page.kind() == Page.Kind.INDEX
                    ? skipped(ProblemCode.INDEX_PAGE, where, "a list of links without a title")
                    : skipped(ProblemCode.NO_MAIN_TEXT, where, "a page without a title and a text");
        }
        if (page.text().length() > PlainTextFormat.MOST_CHARACTERS) {
            return skipped(
                    ProblemCode.TOO_LARGE, where, "longer than " + PlainTextFormat.MOST_CHARACTERS + " characters");
        }
        Layout layout = layouts.find(Report.of(id, page.text()));
        Report.Status status = status(id, layout, page);
        return new Acquired.Usable(new Report(
                id,
                file,
                page.source(),
                page.url(),
                page.title(),
                page.byline(),
                page.language(),
                page.published(),
                layout.datelinePlace(),
                page.text(),
                status,
                problems(page, page != raw, status, where),
                page.modified()));
    }

    private Report.Status status(String id, Layout layout, Page page) {
        Report.Status byText = standing.of(layout, page.text());
        if (byText != Report.Status.USABLE || page.title() == null) {
            return byText;
        }
        return standing.of(layouts.find(Report.of(id, page.title())), page.title());
    }

    /** The charset of more than a byte for each character that the first bytes show. */
    private static @Nullable Charset wide(byte[] bytes) {
        Charsets.Marked marked = Charsets.marked(bytes);
        return marked == null || marked.charset().equals(StandardCharsets.UTF_8) ? null : marked.charset();
    }

    /** The same page where its text is not certain to have been decoded wrongly. */
    private static Page repaired(Page page, byte[] bytes, @Nullable String url) {
        Mojibake.Repaired text = Mojibake.repair(page.text());
        Mojibake.Repaired title = Mojibake.repair(page.title());
        if (text.places() + title.places() == 0) {
            return page;
        }
        Mojibake.Repaired whole = Mojibake.repair(new String(bytes, StandardCharsets.UTF_8));
        if (whole.places() > 0) {
            return Pages.READER.read(whole.text().getBytes(StandardCharsets.UTF_8), "utf-8", url);
        }
        String byline = page.byline();
        return page.withWords(
                text.text(),
                page.title() == null ? null : title.text(),
                byline == null ? null : Mojibake.repair(byline).text());
    }

    private List<Problem> problems(Page page, boolean repaired, Report.Status status, String where) {
        List<Problem> problems = new ArrayList<>();
        if (repaired) {
            problems.add(new Problem(ProblemCode.MOJIBAKE, where + ": it had been decoded wrongly and was repaired"));
        }
        if (page.trouble() != null) {
            problems.add(new Problem(ProblemCode.ENCODING, where + ": " + page.trouble()));
        }
        switch (page.kind()) {
            case NO_TEXT -> problems.add(new Problem(ProblemCode.NO_MAIN_TEXT, where + ": nothing but a title"));
            case LIVE_BLOG ->
                problems.add(new Problem(ProblemCode.LIVE_BLOG, where + ": its entries are one text here"));
            case PAYWALL_STUB ->
                problems.add(new Problem(ProblemCode.PAYWALL, where + ": the text ends where it is cut"));
            case INDEX -> problems.add(new Problem(ProblemCode.INDEX_PAGE, where + ": a list of links to articles"));
            case ARTICLE -> {}
        }
        if (status == Report.Status.WITHDRAWN) {
            problems.add(new Problem(ProblemCode.WITHDRAWN, where + ": the page says that it was withdrawn"));
        }
        String language = page.language();
        if (language != null && !language.equals("en")) {
            problems.add(new Problem(ProblemCode.NOT_ENGLISH, where + ": its language is '" + language + "'"));
        } else if (english.isOther(page.text())) {
            problems.add(new Problem(ProblemCode.NOT_ENGLISH, where + ": hardly any English word in it"));
        }
        return problems;
    }

    private static Acquired skipped(ProblemCode code, String where, String what) {
        return new Acquired.Skipped(where, new Problem(code, where + ": " + what));
    }
}
