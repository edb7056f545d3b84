// SPDX-License-Identifier: Apache-2.0
package org.dateline.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Correction;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.store.Codec;
import org.dateline.store.Layers;
import org.dateline.store.Store;

/** The tables of schema 4: stories as they were told, beneath those that are shown. Transactions are the caller's. */
final class Review implements Layers.Kept {
    private final Sql sql;
    private final Codec codec;
    private final Rows rows;

    Review(Sql sql, Codec codec, Rows rows) {
        this.sql = sql;
        this.codec = codec;
        this.rows = rows;
    }

    /** A look-up. */
    private interface Ask<T> {
        T ask() throws SQLException;
    }

    private static <T> T asked(Ask<T> ask) throws IOException {
        try {
            return ask.ask();
        } catch (SQLException failed) {
            throw new StoreFailure(failed);
        }
    }

    /** What the database says, through those who know only {@link IOException}. */
    static final class StoreFailure extends IOException {
        private static final long serialVersionUID = 1;
        private final SQLException why;

        StoreFailure(SQLException why) {
            super(why);
            this.why = why;
        }

        SQLException why() {
            return why;
        }
    }

    @Override
    public List<Correction> standing() throws IOException {
        return asked(() -> sql.query(
                "SELECT number, value FROM correction WHERE undone = 0 ORDER BY number",
                row -> codec.read(row.getString(2), Correction.class).as(row.getLong(1), false)));
    }

    @Override
    public boolean isPlain() throws IOException {
        return asked(() -> sql.query("SELECT 1 FROM told_story LIMIT 1", row -> row.getInt(1))
                .isEmpty());
    }

    @Override
    public Optional<Story> told(String id) throws IOException {
        return asked(() -> sql
                .query(
                        "SELECT value FROM told_story WHERE id = ?1 UNION ALL SELECT value FROM story WHERE id = ?1"
                                + " AND NOT EXISTS (SELECT 1 FROM told_story WHERE id = ?1)"
                                + " AND NOT EXISTS (SELECT 1 FROM shown_for WHERE shown = ?1)",
                        row -> codec.read(row.getString(1), Story.class),
                        id)
                .stream()
                .findFirst());
    }

    @Override
    public Optional<String> toldOf(String report) throws IOException {
        return asked(() -> sql
                .query(
                        "SELECT story FROM told_report WHERE report = ?1 UNION ALL"
                                + " SELECT story FROM story_report WHERE report = ?1"
                                + " AND NOT EXISTS (SELECT 1 FROM told_report WHERE report = ?1)",
                        row -> row.getString(1),
                        report)
                .stream()
                .findFirst());
    }

    @Override
    public Optional<Story> shown(String id) throws IOException {
        return asked(() -> rows.stored(id).stream().findFirst());
    }

    @Override
    public Set<String> toldBehind(String shown) throws IOException {
        return asked(() ->
                new TreeSet<>(sql.query("SELECT told FROM shown_for WHERE shown = ?", row -> row.getString(1), shown)));
    }

    @Override
    public Set<String> shownFor(String told) throws IOException {
        return asked(() ->
                new TreeSet<>(sql.query("SELECT shown FROM shown_for WHERE told = ?", row -> row.getString(1), told)));
    }

    @Override
    public Optional<Reading> reading(String report) throws IOException {
        return asked(() -> rows.reading(report));
    }

    /** Writes down what was told; what is shown is written by others. */
    void keep(Layers.Plan plan) throws SQLException {
        for (String id : plan.plain()) {
            forget(id);
        }
        for (Map.Entry<Story, Set<String>> one : plan.told().entrySet()) {
            Story story = one.getKey();
            forget(story.id());
            sql.update("INSERT INTO told_story (id, value) VALUES (?, ?)", story.id(), codec.write(story));
            for (Story.Member member : story.reports()) {
                sql.update(
                        "INSERT INTO told_report (report, story) VALUES (?1, ?2)"
                                + " ON CONFLICT (report) DO UPDATE SET story = excluded.story",
                        member.report(),
                        story.id());
            }
            for (String shown : one.getValue()) {
                sql.update("INSERT INTO shown_for (told, shown) VALUES (?, ?)", story.id(), shown);
            }
        }
    }

    private void forget(String id) throws SQLException {
        sql.update("DELETE FROM told_story WHERE id = ?", id);
        sql.update("DELETE FROM told_report WHERE story = ?", id);
        sql.update("DELETE FROM shown_for WHERE told = ?", id);
    }

    /** The told stories that a correction may touch wait to be looked at. */
    void await(Correction correction, Layers layers) throws SQLException, IOException {
        for (String story : layers.touched(correction)) {
            sql.update("INSERT OR IGNORE INTO review_due (story) VALUES (?)", story);
        }
        for (String key : Layers.namesOf(correction)) {
            sql.update(
                    "INSERT OR IGNORE INTO review_due (story) SELECT coalesce(shown_for.told, story_name.story)"
                            + " FROM story_name LEFT JOIN shown_for ON shown_for.shown = story_name.story"
                            + " WHERE story_name.key = ?",
                    key);
        }
    }

    /** Some of those that wait; they wait no more. */
    List<String> take(int most) throws SQLException {
        List<String> due = sql.query("SELECT story FROM review_due LIMIT ?", row -> row.getString(1), most);
        for (String story : due) {
            sql.update("DELETE FROM review_due WHERE story = ?", story);
        }
        return due;
    }

    int waiting() throws SQLException {
        return sql.query("SELECT count(*) FROM review_due", row -> row.getInt(1))
                .get(0);
    }

    /** The story of a report, as it was told. */
    Optional<Store.StoryReports> toldWith(String report) throws SQLException {
        List<String> stories = sql.query(
                "SELECT story FROM told_report WHERE report = ? UNION ALL SELECT story FROM story_report WHERE report"
                        + " = ? AND story NOT IN (SELECT shown FROM shown_for) LIMIT 1",
                row -> row.getString(1),
                report,
                report);
        if (stories.isEmpty()) {
            return Optional.empty();
        }
        String story = stories.get(0);
        return Optional.of(new Store.StoryReports(
                story,
                sql.query(
                        "SELECT report FROM told_report WHERE story = ? UNION SELECT report FROM story_report WHERE"
                                + " story = ? AND story NOT IN (SELECT shown FROM shown_for) ORDER BY 1",
                        row -> row.getString(1),
                        story,
                        story)));
    }

    /** As they were told. */
    List<Store.StoryReports> storyReports() throws SQLException {
        List<Store.StoryReports> all = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        String[] last = {""};
        sql.forEach(
                "SELECT story, report FROM told_report UNION ALL SELECT story, report FROM story_report"
                        + " WHERE story NOT IN (SELECT shown FROM shown_for) ORDER BY 1, 2",
                row -> {
                    String story = row.getString(1);
                    if (!story.equals(last[0]) && !reports.isEmpty()) {
                        all.add(new Store.StoryReports(last[0], reports));
                        reports.clear();
                    }
                    last[0] = story;
                    reports.add(row.getString(2));
                });
        if (!reports.isEmpty()) {
            all.add(new Store.StoryReports(last[0], reports));
        }
        return all;
    }
}
