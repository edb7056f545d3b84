// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Dossier;
import org.dateline.model.OutletOwner;
import org.dateline.model.Role;
import org.jspecify.annotations.Nullable;

/** Prints who somebody is: names, offices as of when, stories. */
final class DossierPrinter {
    private static final int MOST_OFFICES = 12;
    private static final int MOST_TIES = 12;
    private static final int MOST_STORIES = 20;
    private static final int MOST_JOINS = 30;
    /** Columns for the id of a report. */
    private static final int MOST_ID = 24;

    private final Sheet sheet;
    private final boolean everything;

    private final boolean why;

    DossierPrinter(Sheet sheet, boolean everything, boolean why) {
        this.why = why;
        this.sheet = sheet;
        this.everything = everything;
    }

    void print(Dossier dossier) {
        String kind = dossier.kind().name().toLowerCase(Locale.ROOT);
        OutletOwner owner = dossier.owner();
        String owned = owner == null
                ? ""
                : switch (owner) {
                    case STATE -> ", state-owned";
                    case PUBLIC -> ", in public ownership";
                    case PRIVATE -> ", in private ownership";
                };
        sheet.line(
                Sheet.Ink.TITLE,
                dossier.name() + " (" + kind + (dossier.country() == null ? "" : ", " + dossier.country()) + owned
                        + ")");
        if (!dossier.names().isEmpty()) {
            sheet.item("  also ", Sheet.Ink.PLAIN, String.join(", ", dossier.names()));
        }
        if (why) {
            why(dossier);
        }
        int offices = most(dossier.offices().size(), MOST_OFFICES);
        dossier.offices().subList(0, offices).forEach(this::print);
        more(dossier.offices().size() - offices, "offices");
        int ties = most(dossier.ties().size(), MOST_TIES);
        dossier.ties().subList(0, ties).forEach(this::print);
        more(dossier.ties().size() - ties, "ties");
        int stories = most(dossier.stories().size(), MOST_STORIES);
        for (Dossier.StoryMet story : dossier.stories().subList(0, stories)) {
            sheet.item(
                    "  " + Labels.brief(story.id()) + "  ",
                    Sheet.Ink.LETTER,
                    Labels.days(story.from(), story.to()) + ", named " + Labels.count(story.mentions(), "time", "times")
                            + ": " + story.title());
        }
        more(dossier.stories().size() - stories, "stories");
        sheet.blank();
    }

    private void why(Dossier dossier) {
        sheet.item("  id ", Sheet.Ink.QUIET, String.join(", ", dossier.ids()));
        int most = most(dossier.joins().size(), MOST_JOINS);
        for (Dossier.JoinMet join : dossier.joins().subList(0, most)) {
            sheet.item(
                    "  = ",
                    Sheet.Ink.QUIET,
                    "“" + join.name() + "” (" + Labels.cut(join.where(), MOST_ID) + ") is “" + join.otherName() + "” ("
                            + Labels.cut(join.otherWhere(), MOST_ID) + "): " + join.reason());
        }
        if (dossier.joins().isEmpty()) {
            sheet.item("  = ", Sheet.Ink.QUIET, "nothing was joined");
        }
        more(dossier.joins().size() - most, "joins");
    }

    private void print(Dossier.OfficeMet office) {
        sheet.item("  - ", Sheet.Ink.PLAIN, line(office));
        for (Dossier.RoleMet role : everything ? office.because() : ends(office)) {
            words(role.asOf(), role.source(), role.report(), role.words());
        }
    }

    private void print(Dossier.TieMet tie) {
        List<String> parts = new ArrayList<>();
        parts.add(tie.phrase() + " " + tie.other());
        if (tie.former()) {
            parts.add("formerly");
        }
        dates(parts, tie.since(), tie.until());
        long reports =
                tie.because().stream().map(Dossier.TieTold::report).distinct().count();
        sheet.item(
                "  ~ ",
                Sheet.Ink.PLAIN,
                String.join(", ", parts) + " (" + Labels.count((int) reports, "report", "reports") + ")");
        for (Dossier.TieTold told : everything ? tie.because() : telling(tie)) {
            words(told.asOf(), told.source(), told.report(), told.words());
        }
    }

    /** Who tells the dates; where nobody does, who tells it first. */
    private static List<Dossier.TieTold> telling(Dossier.TieMet tie) {
        Set<Dossier.TieTold> told = new LinkedHashSet<>();
        tie.because().stream().filter(one -> one.since() != null).findFirst().ifPresent(told::add);
        tie.because().stream().filter(one -> one.until() != null).findFirst().ifPresent(told::add);
        return told.isEmpty() ? tie.because().subList(0, 1) : List.copyOf(told);
    }

    private void words(@Nullable String asOf, @Nullable String source, String report, String words) {
        String day = asOf == null ? "undated" : Labels.days(asOf, asOf);
        sheet.item(
                "      ",
                Sheet.Ink.QUIET,
                day + ", " + (source == null ? "report " + Labels.cut(report, MOST_ID) : source) + ": “" + words + "”");
    }

    private static void dates(List<String> parts, @Nullable String since, @Nullable String until) {
        if (since != null) {
            parts.add("since " + since);
        }
        if (until != null) {
            parts.add("until " + until);
        }
    }

    private static String line(Dossier.OfficeMet office) {
        List<String> parts = new ArrayList<>();
        parts.add(office.title() + (office.of() == null ? "" : " of " + office.of()));
        if (office.firstCurrent() != null) {
            parts.add("as of " + Labels.days(office.firstCurrent(), office.lastCurrent()));
        }
        if (office.firstFormer() != null) {
            parts.add("former as of " + office.firstFormer());
        }
        dates(parts, office.since(), office.until());
        String manner = office.because().stream()
                .flatMap(role -> java.util.stream.Stream.ofNullable(role.qualifier()))
                .distinct()
                .map(qualifier -> qualifier.words())
                .collect(Collectors.joining(", "));
        if (!manner.isEmpty()) {
            parts.add("told as " + manner);
        }
        long reports = office.because().stream()
                .map(Dossier.RoleMet::report)
                .distinct()
                .count();
        return String.join(", ", parts) + " (" + Labels.count((int) reports, "report", "reports") + ")";
    }

    /** The first and last reports, and the first that tells of a former holder. */
    private static List<Dossier.RoleMet> ends(Dossier.OfficeMet office) {
        Set<Dossier.RoleMet> told = new LinkedHashSet<>();
        List<Dossier.RoleMet> all = office.because();
        told.add(all.get(0));
        all.stream()
                .filter(role -> String.valueOf(role.asOf()).startsWith(String.valueOf(office.firstFormer()))
                        && role.status() == Role.Status.FORMER)
                .findFirst()
                .ifPresent(told::add);
        told.add(all.get(all.size() - 1));
        return List.copyOf(told);
    }

    private int most(int all, int most) {
        return everything ? all : Math.min(all, most);
    }

    private void more(int more, String what) {
        if (more > 0) {
            sheet.item("  ", Sheet.Ink.PLAIN, "… and " + more + " more " + what + " (--all prints them)");
        }
    }
}
