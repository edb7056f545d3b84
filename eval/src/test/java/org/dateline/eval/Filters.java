// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Ledger;
import org.dateline.export.ReadingJson;
import org.dateline.export.StoryJson;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.ReportLines;

/** The filters {@code read} and {@code compare}, run within the test's own JVM so that the models load once. */
final class Filters {
    private Filters() {}

    static List<Report> reports(Path jsonLines) throws IOException {
        List<Report> reports = new ArrayList<>();
        ReportLines lines = new ReportLines();
        for (String line : Files.readAllLines(jsonLines)) {
            if (lines.read(line, jsonLines.toString()) instanceof Acquired.Usable usable) {
                reports.add(usable.report());
            } else {
                throw new IOException("cannot be read: " + line);
            }
        }
        return reports;
    }

    static List<Reading> read(List<Report> reports) {
        return reports.parallelStream().map(Tools.READER::read).toList();
    }

    static Path readings(List<Reading> readings, Path file) throws IOException {
        ReadingJson json = new ReadingJson(true);
        return Files.write(
                file, readings.stream().map(one -> json.write(one).toString()).toList());
    }

    static Path stories(List<Reading> readings, Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        readings.forEach(one -> texts.put(one.report().id(), one.text()));
        StoryJson json = new StoryJson(id -> texts.getOrDefault(id, ""));
        return Files.write(
                file,
                new Ledger()
                        .addAll(readings).stream()
                                .map(story -> json.write(story).toString())
                                .toList());
    }
}
