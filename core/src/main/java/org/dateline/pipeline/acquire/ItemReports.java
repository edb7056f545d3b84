// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.dateline.model.Layout;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Publication;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.jspecify.annotations.Nullable;

/** Makes reports of what feeds, packages, messages and tables hold. */
final class ItemReports {
    private final LayoutFinder layouts;
    private final Standing standing = new Standing();
    private final English english = new English();

    ItemReports(LayoutFinder layouts) {
        this.layouts = layouts;
    }

    /**
     * Hands on each item as a report, and each that is none with the reason.
     *
     * @param trouble what is known of how the bytes became text, else {@code null}
     */
    void tell(List<Found> found, Input input, @Nullable String trouble, Consumer<Acquired> sink) {
        for (Found one : found) {
            if (one instanceof Item item) {
                sink.accept(report(item, input, trouble));
            } else if (one instanceof Found.Refused refused) {
                String name = refused.name().isBlank() ? "" : shortened(refused.name()) + " is ";
                sink.accept(input.skipped(refused.code(), name + refused.why()));
            }
        }
    }

    private Acquired report(Item item, Input input, @Nullable String trouble) {
        Mojibake.Repaired repaired = Mojibake.repair(Objects.requireNonNullElse(item.get(Field.TEXT), ""));
        String title = item.get(Field.TITLE) == null
                ? null
                : Mojibake.repair(item.get(Field.TITLE)).text();
        String text = repaired.text();
        if (text.length() > PlainTextFormat.MOST_CHARACTERS) {
            return input.skipped(
                    ProblemCode.TOO_LARGE, "longer than " + PlainTextFormat.MOST_CHARACTERS + " characters");
        }
        if (text.isBlank() && title == null && item.status() != Report.Status.WITHDRAWN) {
            return input.skipped(ProblemCode.EMPTY, "nothing but blanks");
        }
        String id = item.get(Field.ID);
        Report bare = new Report(
                id != null
                        ? id
                        : ReportLines.sha256(
                                (title + "\n" + item.get(Field.URL) + "\n" + text).getBytes(StandardCharsets.UTF_8)),
                input.file(),
                item.get(Field.SOURCE),
                item.get(Field.URL) != null
                        ? item.get(Field.URL)
                        : input.known().address(),
                title,
                item.get(Field.BYLINE),
                item.get(Field.LANGUAGE),
                published(item),
                item.get(Field.DATELINE_PLACE),
                text,
                status(item, title, text),
                List.of(),
                item.get(Field.VERSION) != null ? item.get(Field.VERSION) : standing.update(title));
        return new Acquired.Usable(bare.withProblems(problems(item, bare, input, trouble, repaired)));
    }

    private List<Problem> problems(
            Item item, Report report, Input input, @Nullable String trouble, Mojibake.Repaired repaired) {
        String where = input.where() + (item.get(Field.ID) == null ? "" : ", " + shortened(report.id()));
        List<Problem> problems = new ArrayList<>();
        item.problems().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> problems.add(new Problem(one.getKey(), where + ": " + one.getValue())));
        if (report.text().isBlank()
                && report.status() != Report.Status.WITHDRAWN
                && !item.problems().containsKey(ProblemCode.PARTIAL)) {
            problems.add(new Problem(ProblemCode.PARTIAL, where + ": only a headline"));
        }
        if (trouble != null) {
            problems.add(new Problem(ProblemCode.ENCODING, where + ": " + trouble));
        }
        if (repaired.places() > 0) {
            problems.add(new Problem(
                    ProblemCode.MOJIBAKE,
                    where + ": " + repaired.places() + " places had been decoded wrongly and were repaired"));
        }
        if (report.status() == Report.Status.WITHDRAWN && item.status() != Report.Status.WITHDRAWN) {
            problems.add(new Problem(ProblemCode.WITHDRAWN, where + ": the text says that it was withdrawn"));
        }
        if (english.isOther(report.text(), report.language())) {
            problems.add(new Problem(ProblemCode.NOT_ENGLISH, where + ": hardly any English word in it"));
        }
        return problems;
    }

    /** The publisher's word for it; else what the note to editors, the title or the opening says. */
    private Report.Status status(Item item, @Nullable String title, String text) {
        if (item.status() != Report.Status.USABLE) {
            return item.status();
        }
        Report.Status noted = standing.ofNote(item.get(Field.EDITOR_NOTE));
        if (noted != Report.Status.USABLE) {
            return noted;
        }
        Report.Status titled = standing.ofTitle(title);
        if (titled != Report.Status.USABLE || text.isBlank()) {
            return titled;
        }
        Layout layout = layouts.find(Report.of("text", text));
        return standing.of(layout, text);
    }

    private static Publication published(Item item) {
        String iso = item.get(Field.PUBLISHED);
        return iso == null ? Publication.unknown() : new Publication(iso, item.basis());
    }

    private static String shortened(String name) {
        return name.length() > 120 ? name.substring(0, name.offsetByCodePoints(0, 100)) + "…" : name;
    }
}
