// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.answer.Players;
import org.dateline.cli.Sheet.Ink;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;
import org.dateline.model.Publication;
import org.dateline.model.Report;
import org.dateline.model.Role;
import org.dateline.model.Story;

/** Prints a story for a reader: what all say, what one says, what is disputed, expected or denied, and by whom. */
final class StoryPrinter {
    private static final int MOST_OF_A_KIND = 12;
    private static final int LONGEST_QUOTE = 240;

    private final Sheet sheet;
    private final Function<String, String> texts;
    private final boolean quotes;
    private final boolean everything;

    /**
     * @param texts the text of a report by its id
     * @param quotes whether each line is followed by the words that carry it
     * @param everything whether long lists are printed whole
     */
    StoryPrinter(Sheet sheet, Function<String, String> texts, boolean quotes, boolean everything) {
        this.sheet = sheet;
        this.texts = texts;
        this.quotes = quotes;
        this.everything = everything;
    }

    void print(Story story) {
        Letters letters = new Letters(story);
        head(story);
        reports(story, letters);
        summary(story, letters);
        agreements(story, letters);
        soleSources(story, letters);
        disputes(story, letters);
        new HedgePrinter(sheet, this::quote, everything).print(story, letters);
        cast(story, letters);
        timeline(story, letters);
    }

    private void head(Story story) {
        sheet.line(Ink.TITLE, story.title());
        String days = story.from() == null
                ? "undated"
                : story.from().equals(story.to()) ? story.from() : story.from() + " to " + story.to();
        sheet.line(
                Ink.QUIET,
                days + " · " + count(story.reports().size(), "report") + " · "
                        + count(story.origins().size(), "independent origin") + " · story " + story.id());
    }

    private void reports(Story story, Letters letters) {
        sheet.blank();
        for (Story.Member member : story.reports()) {
            StringBuilder told = new StringBuilder();
            told.append(outlet(member));
            told.append(", ").append(dated(member));
            if (member.status() != Report.Status.USABLE) {
                told.append(", ").append(member.status() == Report.Status.CORRECTED ? "corrected" : "withdrawn");
            }
            String origin = sharedOrigin(story, member.report(), letters);
            if (origin != null) {
                told.append(", goes back to one origin with ").append(origin);
            }
            if (member.title() != null) {
                told.append(": ").append(member.title());
            }
            sheet.item("  " + letters.of(member.report()) + "  ", Ink.LETTER, told.toString());
            quote(member.dateEvidence(), letters);
        }
    }

    private static String outlet(Story.Member member) {
        if (member.source() != null) {
            return member.source();
        }
        return member.file() == null ? "outlet not named" : "outlet not named (" + member.file() + ")";
    }

    private static String dated(Story.Member member) {
        Publication published = member.published();
        if (published.iso() == null) {
            return "undated";
        }
        return published.basis() == Publication.Basis.INFERRED
                ? "about " + Labels.days(published.iso(), published.iso()) + " (inferred from the others)"
                : Labels.days(published.iso(), published.iso());
    }

    private static @org.jspecify.annotations.Nullable String sharedOrigin(Story story, String report, Letters letters) {
        for (List<String> origin : story.origins()) {
            if (origin.contains(report) && origin.size() > 1) {
                return String.join(
                        " ",
                        origin.stream()
                                .filter(one -> !one.equals(report))
                                .map(letters::of)
                                .sorted()
                                .toList());
            }
        }
        return null;
    }

    private void summary(Story story, Letters letters) {
        if (story.summary().isEmpty()) {
            return;
        }
        sheet.heading("In short");
        for (Story.SummaryLine line : story.summary()) {
            bullet(line.text(), line.evidence(), letters);
        }
    }

    private void agreements(Story story, Letters letters) {
        List<Finding> all = new ArrayList<>();
        List<Finding> several = new ArrayList<>();
        List<Finding> oneOrigin = new ArrayList<>();
        for (Finding finding : of(story, Finding.Kind.AGREEMENT)) {
            int origins = finding.sides().get(0).origins().size();
            List<Finding> list =
                    origins < 2 ? oneOrigin : origins >= story.origins().size() ? all : several;
            list.add(finding);
        }
        agreed("What all say", all, letters);
        agreed("What several say", several, letters);
        agreed("Told by several, but from one origin", oneOrigin, letters);
    }

    private void agreed(String heading, List<Finding> findings, Letters letters) {
        section(heading, findings, finding -> {
            Finding.Side side = finding.sides().get(0);
            bullet(hedged(side), side.evidence(), letters);
        });
    }

    private void soleSources(Story story, Letters letters) {
        if (story.reports().size() < 2) {
            return;
        }
        section("What only one says", of(story, Finding.Kind.SOLE_SOURCE), finding -> {
            Finding.Side side = finding.sides().get(0);
            bullet(hedged(side), side.evidence(), letters);
        });
    }

    private void disputes(Story story, Letters letters) {
        List<Finding> findings = new ArrayList<>(of(story, Finding.Kind.CONFLICT));
        findings.addAll(of(story, Finding.Kind.CHANGE));
        findings.sort(Comparator.comparingDouble((Finding finding) -> -finding.weight()));
        section("What is disputed or has changed", findings, finding -> {
            sheet.item("  - ", Ink.WARNING, Labels.difference(finding) + ":");
            for (Finding.Side side : finding.sides()) {
                sheet.item(
                        "      ",
                        Ink.PLAIN,
                        day(story, finding, side) + hedged(side) + " " + letters.of(side.evidence()));
                quote(side.evidence(), letters);
            }
        });
    }

    /** The day of the first report that says so, where the sides of a number were not all published on one day. */
    private static String day(Story story, Finding finding, Finding.Side side) {
        boolean counted = !finding.field().equals("polarity");
        long days =
                finding.sides().stream().map(one -> day(story, one)).distinct().count();
        String day = day(story, side);
        return counted && days > 1 && !day.isEmpty() ? day + ": " : "";
    }

    private static String day(Story story, Finding.Side side) {
        return story.reports().stream()
                .filter(member ->
                        side.evidence().stream().anyMatch(one -> one.report().equals(member.report())))
                .map(member -> String.valueOf(member.published().iso()))
                .filter(iso -> iso.length() >= 10)
                .map(iso -> iso.substring(0, 10))
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    private static String bracketed(Factuality.Status status, String text) {
        String label = HedgePrinter.label(status, text, "");
        return label.isEmpty() ? "" : "(" + label + ") ";
    }

    /** A side's words; what is not told as a fact says so. */
    private static String hedged(Finding.Side side) {
        StringBuilder told = new StringBuilder();
        if (side.status() != null) {
            told.append(bracketed(side.status(), side.value()));
        }
        told.append(Sheet.oneLine(side.value()));
        if (side.speaker() != null && !side.value().contains(side.speaker())) {
            told.append(" — ").append(side.speaker());
        }
        return told.toString();
    }

    private void cast(Story story, Letters letters) {
        List<Story.StoryEntity> shown = Players.of(story);
        section("Cast", shown, one -> {
            StringBuilder told = new StringBuilder(one.entity().name());
            TreeSet<String> roles = new TreeSet<>();
            for (Role role : one.entity().roles()) {
                roles.add(role(story, role));
            }
            if (!roles.isEmpty()) {
                told.append(": ").append(String.join("; ", roles)).append(asOf(story, one.roles()));
            }
            if (!one.entity().aliases().isEmpty()) {
                told.append(" (also ")
                        .append(String.join(", ", one.entity().aliases()))
                        .append(')');
            }
            bullet(told.toString(), one.mentions(), letters, one.roles());
        });
    }

    private static String role(Story story, Role role) {
        String of = role.of();
        String owner = of == null
                ? ""
                : " of "
                        + story.entities().stream()
                                .filter(one -> one.entity().id().equals(of))
                                .map(one -> one.entity().name())
                                .findFirst()
                                .orElse(of);
        return (role.status() == Role.Status.FORMER ? "former " : "") + role.title() + owner;
    }

    /** The day of the last report that gives the roles. */
    private static String asOf(Story story, List<Evidence> roles) {
        Set<String> reports = roles.stream().map(Evidence::report).collect(Collectors.toSet());
        return story.reports().stream()
                .filter(member -> reports.contains(member.report()))
                .flatMap(member -> member.published().date().stream())
                .max(Comparator.naturalOrder())
                .map(day -> ", as of " + day)
                .orElse("");
    }

    private void timeline(Story story, Letters letters) {
        List<Story.TimelineEntry> dated = story.timeline();
        int width = dated.stream()
                .mapToInt(entry -> Moment.words(entry.value()).length())
                .max()
                .orElse(1);
        section("Timeline", dated, entry -> {
            Story.StoryEvent event = story.events().stream()
                    .filter(one -> one.id().equals(entry.event()))
                    .findFirst()
                    .orElse(null);
            if (event == null) {
                return;
            }
            String status = bracketed(entry.status(), event.text());
            sheet.item(
                    String.format("  %-" + width + "s ", Moment.words(entry.value())),
                    Ink.LETTER,
                    status + Sheet.oneLine(event.text()) + " " + letters.of(event.evidence()));
            quote(event.evidence(), letters);
        });
    }

    private static List<Finding> of(Story story, Finding.Kind kind) {
        return story.findings().stream().filter(one -> one.kind() == kind).toList();
    }

    private <T> void section(String heading, List<T> items, java.util.function.Consumer<T> print) {
        if (items.isEmpty()) {
            return;
        }
        sheet.heading(heading);
        int most = everything ? items.size() : Math.min(MOST_OF_A_KIND, items.size());
        items.subList(0, most).forEach(print);
        if (most < items.size()) {
            sheet.item("  ", Ink.PLAIN, "… and " + (items.size() - most) + " more (--all prints them)");
        }
    }

    private void bullet(String text, Collection<Evidence> evidence, Letters letters) {
        bullet(text, evidence, letters, evidence);
    }

    private void bullet(String text, Collection<Evidence> evidence, Letters letters, Collection<Evidence> quoted) {
        sheet.item("  - ", Ink.LETTER, Sheet.oneLine(text) + " " + letters.of(evidence));
        quote(quoted, letters);
    }

    /** The words that carry a line, where they are asked for. */
    private void quote(Collection<Evidence> evidence, Letters letters) {
        if (!quotes) {
            return;
        }
        for (Evidence one : evidence) {
            String words = Sheet.oneLine(one.span().of(texts.apply(one.report())));
            String shown = words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + " …" : words;
            sheet.item("        " + letters.of(one.report()) + ": ", Ink.QUIET, "“" + shown + "”");
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
