// SPDX-License-Identifier: Apache-2.0
package org.dateline.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.model.Finding;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.model.StoryId;
import org.dateline.search.Search;
import org.dateline.store.Codec;
import org.dateline.store.Layers;
import org.dateline.store.Names;
import org.dateline.store.OfficeTitles;
import org.dateline.store.StoryLine;
import org.dateline.store.Successions;
import org.jspecify.annotations.Nullable;

/** The statements of the store's tables. Transactions are the caller's. */
final class Rows {
    private static final int MOST_WEIGHED = 500;
    private static final String HIT =
            "SELECT reading.report, (SELECT story FROM story_report WHERE story_report.report = reading.report),"
                    + " source, published, reading.title, snippet(words, 1, '', '', ' … ', 24) FROM words"
                    + " JOIN reading ON reading.number = words.rowid WHERE words MATCH ?";

    private final Sql sql;
    private final Codec codec;
    private final Cards cards;
    private final Review review;
    private final HookRows hooks;
    private final EventRows events;

    Rows(Connection connection, Codec codec) {
        this.sql = new Sql(connection);
        this.codec = codec;
        this.cards = new Cards(sql, codec);
        this.review = new Review(sql, codec, this);
        this.hooks = new HookRows(sql, codec);
        this.events = new EventRows(sql);
    }

    EventRows events() {
        return events;
    }

    HookRows hooks() {
        return hooks;
    }

    Review review() {
        return review;
    }

    Cards cards() {
        return cards;
    }

    void putReading(Reading reading) throws SQLException {
        String report = reading.report().id();
        sql.update(
                "INSERT INTO reading (report, version, source, published, title, value) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (report) DO UPDATE SET version = excluded.version, source = excluded.source,"
                        + " published = excluded.published, title = excluded.title, value = excluded.value",
                report,
                reading.version(),
                reading.report().source(),
                reading.report().published().iso(),
                reading.report().title(),
                codec.write(reading));
        int number = sql.query("SELECT number FROM reading WHERE report = ?", row -> row.getInt(1), report)
                .get(0);
        sql.update("DELETE FROM words WHERE rowid = ?", number);
        sql.update(
                "INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)",
                number,
                reading.report().title() == null ? "" : reading.report().title(),
                reading.text());
        putOffices(reading);
    }

    /** Fills the tables that schema 2 adds from what schema 1 keeps. */
    void fillSchema2() throws SQLException {
        for (String report : sql.query("SELECT report FROM reading", row -> row.getString(1))) {
            Optional<Reading> reading = reading(report);
            if (reading.isPresent()) {
                putOffices(reading.get());
            }
        }
        for (String id : storyIds()) {
            for (Story story : stored(id)) {
                putEntities(story);
            }
        }
    }

    /** Fills the tables that schema 3 adds. */
    void fillSchema3() throws SQLException {
        for (String id : storyIds()) {
            for (Story story : stored(id)) {
                cards.put(story);
            }
        }
    }

    /** Fills the table that schema 5 adds. */
    void fillSchema5() throws SQLException {
        for (String id : storyIds()) {
            for (Story story : stored(id)) {
                events.put(story);
            }
        }
    }

    private List<String> storyIds() throws SQLException {
        return sql.query("SELECT id FROM story ORDER BY id", row -> row.getString(1));
    }

    List<Story> stored(String id) throws SQLException {
        return sql.query("SELECT value FROM story WHERE id = ?", this::story, id);
    }

    private void putEntities(Story story) throws SQLException {
        for (Story.StoryEntity one : story.entities()) {
            sql.update(
                    "INSERT INTO story_entity (id, story) VALUES (?, ?)",
                    one.entity().id(),
                    story.id());
        }
    }

    private void putOffices(Reading reading) throws SQLException {
        String report = reading.report().id();
        sql.update("DELETE FROM office WHERE report = ?", report);
        for (String title : OfficeTitles.of(reading)) {
            sql.update("INSERT INTO office (title, report) VALUES (?, ?)", title, report);
        }
    }

    /** The stories as they are kept of which the change leaves some entity out; most changes only add. */
    private List<Story> storiesThatLoseEntities(Layers.Plan plan) throws SQLException {
        Set<String> now = new HashSet<>();
        plan.put().forEach(story -> story.entities()
                .forEach(one -> now.add(one.entity().id())));
        List<String> ids = new ArrayList<>(plan.gone());
        plan.put().forEach(story -> ids.add(story.id()));
        List<Story> losing = new ArrayList<>();
        for (String id : ids) {
            List<String> kept = sql.query("SELECT id FROM story_entity WHERE story = ?", row -> row.getString(1), id);
            if (!now.containsAll(kept)) {
                losing.addAll(sql.query("SELECT value FROM story WHERE id = ?", this::story, id));
            }
        }
        return losing;
    }

    private void putSuccessors(Map<String, String> successors) throws SQLException {
        for (Map.Entry<String, String> one : successors.entrySet()) {
            sql.update(
                    "INSERT INTO former_entity (id, successor) VALUES (?, ?)"
                            + " ON CONFLICT (id) DO UPDATE SET successor = excluded.successor",
                    one.getKey(),
                    one.getValue());
        }
    }

    Optional<String> entityNow(String idPrefix) throws SQLException {
        List<String> fitting = sql.query(
                "SELECT id FROM story_entity WHERE id >= ?1 AND id < ?2 UNION"
                        + " SELECT id FROM former_entity WHERE id >= ?1 AND id < ?2 ORDER BY id LIMIT 2",
                row -> row.getString(1),
                idPrefix,
                idPrefix + Character.toString(Character.MAX_CODE_POINT));
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        String at = fitting.get(0);
        while (at != null && seen.add(at)) {
            if (!sql.query("SELECT 1 FROM story_entity WHERE id = ? LIMIT 1", row -> row.getInt(1), at)
                    .isEmpty()) {
                return Optional.of(at);
            }
            List<String> next =
                    sql.query("SELECT successor FROM former_entity WHERE id = ?", row -> row.getString(1), at);
            at = next.isEmpty() ? null : next.get(0);
        }
        return Optional.empty();
    }

    List<Story> storiesWithEntityId(String id) throws SQLException {
        return sql.query(
                "SELECT value FROM story WHERE id IN (SELECT story FROM story_entity WHERE id = ?) ORDER BY id",
                this::story,
                id);
    }

    List<Reading> readingsWithOffice(String title) throws SQLException {
        return sql.query(
                "SELECT value FROM reading WHERE report IN (SELECT report FROM office WHERE title = ?) ORDER BY report",
                this::reading,
                title);
    }

    /** Writes down what is shown and what was told. */
    void put(Layers.Plan plan) throws SQLException {
        List<Story> before = storiesThatLoseEntities(plan);
        for (String gone : plan.gone()) {
            removeGone(gone);
        }
        for (Story story : plan.put()) {
            removeStory(story.id());
            putStory(story);
        }
        putSuccessors(Successions.of(before, plan.put()));
        review.keep(plan);
    }

    private void removeGone(String id) throws SQLException {
        cards.gone(id);
        removeStory(id);
    }

    private void removeStory(String id) throws SQLException {
        cards.remove(id);
        events.remove(id);
        sql.update("DELETE FROM story WHERE id = ?", id);
        sql.update("DELETE FROM story_report WHERE story = ?", id);
        sql.update("DELETE FROM story_name WHERE story = ?", id);
        sql.update("DELETE FROM story_entity WHERE story = ?", id);
    }

    private void putStory(Story story) throws SQLException {
        long conflicts = story.findings().stream()
                .filter(one -> one.kind() == Finding.Kind.CONFLICT || one.kind() == Finding.Kind.CHANGE)
                .count();
        sql.update(
                "INSERT INTO story (id, title, first_day, last_day, reports, origins, conflicts, value)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                story.id(),
                story.title(),
                story.from(),
                story.to(),
                story.reports().size(),
                story.origins().size(),
                conflicts,
                codec.write(story));
        for (Story.Member member : story.reports()) {
            sql.update("INSERT INTO story_report (story, report) VALUES (?, ?)", story.id(), member.report());
        }
        Set<String> keys = new LinkedHashSet<>();
        story.entities().forEach(one -> keys.addAll(Names.keys(one.entity())));
        for (String key : keys) {
            sql.update("INSERT INTO story_name (key, story) VALUES (?, ?)", key, story.id());
        }
        putEntities(story);
        cards.put(story);
        events.put(story);
    }

    Optional<String> version(String report) throws SQLException {
        return sql.query("SELECT version FROM reading WHERE report = ?", row -> row.getString(1), report).stream()
                .findFirst();
    }

    Optional<Reading> reading(String report) throws SQLException {
        return sql.query("SELECT value FROM reading WHERE report = ?", this::reading, report).stream()
                .findFirst();
    }

    /** What of a reading is read where only its places are wanted. */
    private record Placed(@Nullable List<Place> places) {}

    List<Place> places(String report) throws SQLException {
        List<Place> all = new ArrayList<>();
        sql.forEach(
                "SELECT value FROM reading WHERE report = ?",
                row -> {
                    List<Place> places =
                            codec.read(row.getString(1), Placed.class).places();
                    all.addAll(places == null ? List.of() : places);
                },
                report);
        return all;
    }

    Optional<String> text(String report) throws SQLException {
        return sql
                .query(
                        "SELECT text FROM words WHERE rowid = (SELECT number FROM reading WHERE report = ?)",
                        row -> row.getString(1),
                        report)
                .stream()
                .findFirst();
    }

    void forEachReading(Consumer<Reading> use) throws SQLException {
        sql.forEach("SELECT value FROM reading ORDER BY number", row -> use.accept(reading(row)));
    }

    List<StoryLine> stories(int most) throws SQLException {
        return sql.query(
                "SELECT id, title, first_day, last_day, reports, origins, conflicts FROM story"
                        + " ORDER BY last_day DESC, id LIMIT ?",
                row -> new StoryLine(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)),
                most);
    }

    int storyCount() throws SQLException {
        return sql.query("SELECT count(*) FROM story", row -> row.getInt(1)).get(0);
    }

    List<Story> storiesByPrefix(String idPrefix) throws SQLException {
        String end = idPrefix + Character.toString(Character.MAX_CODE_POINT);
        List<Story> found = sql.query(
                "SELECT value FROM story WHERE id >= ? AND id < ? ORDER BY id LIMIT 2", this::story, idPrefix, end);
        if (found.isEmpty()) {
            found = sql.query(
                    "SELECT value FROM story WHERE id IN (SELECT shown FROM shown_for WHERE told >= ? AND told < ?)"
                            + " ORDER BY id LIMIT 2",
                    this::story,
                    idPrefix,
                    end);
        }
        return found.isEmpty() && StoryId.isWhole(idPrefix) ? storiesOfGiver(idPrefix) : found;
    }

    /** The stories of the report that gave this id; that is seldom asked, so all reports are gone through. */
    private List<Story> storiesOfGiver(String id) throws SQLException {
        List<String> giver = new ArrayList<>();
        sql.forEach("SELECT report FROM reading", row -> {
            String report = row.getString(1);
            if (StoryId.of(report).equals(id)) {
                giver.add(report);
            }
        });
        return giver.isEmpty()
                ? List.of()
                : sql.query(
                        "SELECT value FROM story WHERE id IN (SELECT story FROM story_report WHERE report = ?) ORDER"
                                + " BY id LIMIT 2",
                        this::story,
                        giver.get(0));
    }

    void forEachStory(Consumer<Story> use) throws SQLException {
        sql.forEach("SELECT value FROM story ORDER BY id", row -> use.accept(story(row)));
    }

    /** The text of a story is searched before it is read, which is cheap enough for a question about one event. */
    List<Story> storiesWithEvent(String idPrefix) throws SQLException {
        return sql
                .query("SELECT value FROM story WHERE instr(value, ?) > 0 ORDER BY id", this::story, "\"" + idPrefix)
                .stream()
                .filter(story ->
                        story.events().stream().anyMatch(event -> event.id().startsWith(idPrefix)))
                .toList();
    }

    List<Story> storiesWithEntity(List<String> keys) throws SQLException {
        Set<String> ids = new LinkedHashSet<>();
        for (String key : keys) {
            ids.addAll(sql.query("SELECT story FROM story_name WHERE key = ?", row -> row.getString(1), key));
        }
        List<Story> stories = new ArrayList<>();
        for (String id : ids.stream().sorted().toList()) {
            stories.addAll(sql.query("SELECT value FROM story WHERE id = ?", this::story, id));
        }
        return stories;
    }

    /**
     * Of very many reports that have the words only the latest to come are told apart by how well they fit: to weigh all of them
     * would take longer than a reader waits.
     */
    List<Search.Hit> search(String query, int most) throws SQLException {
        if (!isOfMany(query)) {
            return sql.query(HIT + " ORDER BY rank, reading.number LIMIT ?", Rows::hit, query, most);
        }
        List<Long> best = sql.query(
                "SELECT number FROM (SELECT rowid AS number, rank AS fit FROM words WHERE words MATCH ?"
                        + " ORDER BY rowid DESC LIMIT ?) ORDER BY fit, number LIMIT ?",
                row -> row.getLong(1),
                query,
                MOST_WEIGHED,
                most);
        List<Search.Hit> hits = new ArrayList<>();
        for (Long number : best) {
            hits.addAll(sql.query(HIT + " AND words.rowid = ?", Rows::hit, query, number));
        }
        return hits;
    }

    /** While one types a few letters, which very many reports have, the latest to come are shown. */
    List<Search.Hit> searchTyped(String query, int most) throws SQLException {
        return isOfMany(query)
                ? sql.query(HIT + " ORDER BY words.rowid DESC LIMIT ?", Rows::hit, query, most)
                : search(query, most);
    }

    private boolean isOfMany(String query) throws SQLException {
        return !sql.query(
                        "SELECT rowid FROM words WHERE words MATCH ? LIMIT 1 OFFSET ?",
                        row -> row.getLong(1),
                        query,
                        MOST_WEIGHED)
                .isEmpty();
    }

    private static Search.Hit hit(ResultSet row) throws SQLException {
        return new Search.Hit(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6).replaceAll("\\s+", " "));
    }

    private Reading reading(ResultSet row) throws SQLException {
        return codec.read(row.getString("value"), Reading.class);
    }

    private Story story(ResultSet row) throws SQLException {
        return codec.read(row.getString("value"), Story.class);
    }
}
