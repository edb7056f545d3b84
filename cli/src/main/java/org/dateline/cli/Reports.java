// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Reading;
import org.dateline.model.Report;

/** The reports of one run, what became of each, and what is to be told of those that were not read or not as they stood. */
final class Reports {
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Tally tally = new Tally(line -> {});

    /** Whether a report with this id and text has not been given before; one that has is skipped. */
    boolean isNew(Report report) {
        String name = report.file() == null ? report.id() : report.file();
        if (report.isOlderThan(versions.get(report.id()))) {
            skip(new Problem(
                    ProblemCode.OUTDATED, name + ": version " + report.version() + " comes after a later one"));
            return false;
        }
        if (report.version() != null) {
            versions.put(report.id(), report.version());
        }
        if (report.text().equals(texts.put(report.id(), report.text()))) {
            skip(new Problem(ProblemCode.DUPLICATE, name + ": the same report was already given"));
            return false;
        }
        return true;
    }

    synchronized void read(Reading reading) {
        if (readings.put(reading.report().id(), reading) != null) {
            problems.add("noted " + reading.report().id() + ": a later version took the place of an earlier one");
        }
        tally.read();
        for (Problem problem : reading.problems()) {
            if (problem.code() != ProblemCode.NO_DATE) {
                note("noted", problem);
            }
        }
    }

    synchronized void skip(Problem problem) {
        tally.skip(problem);
        note("skipped", problem);
    }

    private void note(String what, Problem problem) {
        problems.add(what + " " + Tally.told(problem));
    }

    Collection<Reading> readings() {
        return readings.values();
    }

    String text(String report) {
        Reading reading = readings.get(report);
        return reading == null ? "" : reading.text();
    }

    List<String> problems() {
        return problems;
    }

    Tally tally() {
        return tally;
    }
}
