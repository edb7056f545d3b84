// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Ledger;
import org.dateline.model.Change;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Stores readings one by one and tells each when it is safe. */
final class Adding {
    private final Store store;
    private final Ledger ledger;
    private final Tally tally;
    private final Progress progress;
    private final boolean json;
    /** Versions of the reports that this run was given. */
    private final Map<String, String> given = new HashMap<>();
    /** As their publishers count them. */
    private final Map<String, String> published = new HashMap<>();

    private int added;
    private int replaced;
    private int unchanged;

    Adding(Store store, Ledger ledger, Tally tally, Progress progress, boolean json) {
        this.store = store;
        this.ledger = ledger;
        this.tally = tally;
        this.progress = progress;
        this.json = json;
    }

    /** Whether the report must be read; one that the store keeps in this version is counted as read already. */
    boolean isNews(Report news, String version) {
        String report = news.id();
        try {
            String earlier = given.put(report, version);
            if (version.equals(earlier)) {
                tally.skip(new Problem(ProblemCode.DUPLICATE, report + ": the same report was already given"));
                return false;
            }
            if (earlier == null && version.equals(store.version(report).orElse(null))) {
                unchanged++;
                tally.read();
                progress.step();
                return false;
            }
            if (news.version() != null && news.isOlderThan(latest(report))) {
                tally.skip(new Problem(
                        ProblemCode.OUTDATED, report + ": version " + news.version() + " comes after a later one"));
                progress.step();
                return false;
            }
            if (news.version() != null) {
                published.put(report, news.version());
            }
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private @Nullable String latest(String report) throws IOException {
        String now = published.get(report);
        return now != null
                ? now
                : store.reading(report).map(kept -> kept.report().version()).orElse(null);
    }

    /** Stores a reading with what it changes, and then says so. */
    void confirm(Reading reading) {
        String report = reading.report().id();
        try {
            boolean known = store.version(report).isPresent();
            Change change = ledger.add(reading);
            store.apply(change);
            if (known) {
                replaced++;
            } else {
                added++;
            }
            tally.read();
            progress.step();
            progress.between(() -> tell(reading, known ? "replaced" : "new", change.stories()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void tell(Reading reading, String what, List<Story> stories) {
        String report = reading.report().id();
        String story = stories.stream()
                .filter(one -> one.reports().stream()
                        .anyMatch(member -> member.report().equals(report)))
                .map(Story::id)
                .findFirst()
                .orElse("");
        String title = reading.report().title();
        if (json) {
            System.out.println(JsonNodeFactory.instance
                    .objectNode()
                    .put("report", report)
                    .put("stored", what)
                    .put("story", story.isEmpty() ? null : story)
                    .put("title", title));
        } else {
            System.out.println(what + "\t" + Sheet.oneLine(report) + "\t" + story + "\t"
                    + (title == null ? "" : Sheet.oneLine(title)));
        }
        System.out.flush();
    }

    /** E.g. {@code read 12 = new 9 + replaced 1 + unchanged 2}. */
    String equation() {
        return "read " + (added + replaced + unchanged) + " = new " + added + " + replaced " + replaced
                + " + unchanged " + unchanged;
    }
}
