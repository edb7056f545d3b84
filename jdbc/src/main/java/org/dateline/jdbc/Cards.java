// SPDX-License-Identifier: Apache-2.0
package org.dateline.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Correction;
import org.dateline.model.EntityKind;
import org.dateline.model.Spelling;
import org.dateline.model.Story;
import org.dateline.store.Codec;
import org.dateline.store.NameFound;
import org.dateline.store.StoryCard;
import org.dateline.store.StoryChange;
import org.dateline.store.StoryFacet;
import org.dateline.store.StoryPage;
import org.dateline.store.StoryQuery;
import org.jspecify.annotations.Nullable;

/** The tables of schema 3: what lists of stories are made of. Transactions are the caller's. */
final class Cards {
    /** Which facet leads to the fewest stories, as a rule. */
    private static final List<StoryFacet> FEWEST_FIRST =
            List.of(StoryFacet.OUTLET, StoryFacet.COUNTRY, StoryFacet.TYPE, StoryFacet.TAG);

    private final Sql sql;
    private final Codec codec;

    Cards(Sql sql, Codec codec) {
        this.sql = sql;
        this.codec = codec;
    }

    void put(Story story) throws SQLException {
        StoryCard card = StoryCard.of(story);
        String first = day(story.from());
        String last = day(story.to());
        sql.update(
                "INSERT INTO story_card (story, first_day, last_day, value) VALUES (?, ?, ?, ?)",
                story.id(),
                first,
                last,
                codec.write(card));
        for (StoryFacet facet : StoryFacet.values()) {
            for (String value : facet.of(story)) {
                sql.update(
                        "INSERT OR IGNORE INTO story_facet (kind, key, last_day, story, first_day, value)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        facet.name(),
                        StoryFacet.key(value),
                        last,
                        story.id(),
                        first,
                        value);
                sql.update(
                        "INSERT INTO facet_count (kind, value, stories) VALUES (?, ?, 1)"
                                + " ON CONFLICT (kind, value) DO UPDATE SET stories = stories + 1",
                        facet.name(),
                        value);
            }
        }
        putNames(story);
        changed(story.id(), false);
    }

    private void putNames(Story story) throws SQLException {
        Set<NameFound> names = new LinkedHashSet<>();
        story.entities()
                .forEach(one -> names.add(
                        new NameFound(one.entity().name(), one.entity().kind(), 0)));
        for (NameFound name : names) {
            String kind = name.kind().name();
            sql.update("INSERT INTO story_told (story, name, kind) VALUES (?, ?, ?)", story.id(), name.name(), kind);
            sql.update(
                    "INSERT INTO told_name (name, kind, stories) VALUES (?, ?, 1)"
                            + " ON CONFLICT (name, kind) DO UPDATE SET stories = stories + 1",
                    name.name(),
                    kind);
            start(name.name(), name.name(), kind);
        }
        for (Story.StoryEntity one : story.entities()) {
            if (one.isReviewed()) {
                for (String alias : one.entity().aliases()) {
                    start(alias, one.entity().name(), one.entity().kind().name());
                }
            }
        }
    }

    /** Whoever begins to type the one name finds the other. */
    private void start(String typed, String name, String kind) throws SQLException {
        for (String start : NameFound.starts(typed)) {
            sql.update("INSERT OR IGNORE INTO name_start (key, name, kind) VALUES (?, ?, ?)", start, name, kind);
        }
    }

    /** Names that no story tells any more stay, with a count of 0. */
    void remove(String story) throws SQLException {
        sql.update(
                "UPDATE facet_count SET stories = stories - 1 WHERE (kind, value) IN"
                        + " (SELECT kind, value FROM story_facet WHERE story = ?)",
                story);
        sql.update(
                "UPDATE told_name SET stories = stories - 1 WHERE (name, kind) IN"
                        + " (SELECT name, kind FROM story_told WHERE story = ?)",
                story);
        sql.update("DELETE FROM story_facet WHERE story = ?", story);
        sql.update("DELETE FROM story_told WHERE story = ?", story);
        sql.update("DELETE FROM story_card WHERE story = ?", story);
    }

    void gone(String story) throws SQLException {
        if (!sql.query("SELECT 1 FROM story_card WHERE story = ?", row -> 1, story)
                .isEmpty()) {
            changed(story, true);
        }
    }

    private void changed(String story, boolean gone) throws SQLException {
        sql.update("INSERT OR REPLACE INTO story_change (story, gone) VALUES (?, ?)", story, gone ? 1 : 0);
    }

    private static String day(@Nullable String iso) {
        return iso == null ? "" : iso;
    }

    boolean fits(String story, StoryQuery query, String words) throws SQLException {
        List<String> conditions = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        String table = table(query, conditions, arguments);
        conditions(query, words, conditions, arguments);
        conditions.add("t.story = ?");
        arguments.add(story);
        return !sql.query(
                        "SELECT 1 FROM " + table + " WHERE " + String.join(" AND ", conditions),
                        row -> 1,
                        arguments.toArray())
                .isEmpty();
    }

    StoryPage page(StoryQuery query, String words) throws SQLException {
        List<String> conditions = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        String table = table(query, conditions, arguments);
        conditions(query, words, conditions, arguments);
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        // What names or words lead to is costly to look up twice; the order of a facet is not.
        boolean once = query.actor() != null || query.words() != null;
        int[] all = {once ? 0 : count(table + where, arguments)};
        List<Object> paged = new ArrayList<>(arguments);
        paged.add(query.most());
        paged.add(query.offset());
        List<String> ids = sql.query(
                "SELECT story, " + (once ? "count(*) OVER ()" : "0") + " FROM " + table + where
                        + " ORDER BY last_day DESC, story LIMIT ? OFFSET ?",
                row -> {
                    all[0] = Math.max(all[0], row.getInt(2));
                    return row.getString(1);
                },
                paged.toArray());
        if (ids.isEmpty() && once) {
            all[0] = count(table + where, arguments);
        }
        List<StoryCard> cards = new ArrayList<>();
        for (String id : ids) {
            cards.addAll(sql.query(
                    "SELECT value FROM story_card WHERE story = ?",
                    row -> codec.read(row.getString(1), StoryCard.class),
                    id));
        }
        return new StoryPage(cards, all[0]);
    }

    private int count(String what, List<Object> arguments) throws SQLException {
        return sql.query("SELECT count(*) FROM " + what, row -> row.getInt(1), arguments.toArray())
                .get(0);
    }

    /** The table to go through: that of one facet, which is in the order of the page, where there is one. */
    private static String table(StoryQuery query, List<String> conditions, List<Object> arguments) {
        String table = "story_card t";
        for (StoryFacet facet : FEWEST_FIRST) {
            String value = query.facets().get(facet);
            if (value == null) {
                continue;
            }
            if (table.startsWith("story_card")) {
                table = "story_facet t";
                conditions.add("t.kind = ? AND t.key = ?");
            } else {
                conditions.add(
                        "EXISTS (SELECT 1 FROM story_facet f WHERE f.story = t.story AND f.kind = ? AND f.key = ?)");
            }
            arguments.add(facet.name());
            arguments.add(StoryFacet.key(value));
        }
        return table;
    }

    private static void conditions(StoryQuery query, String words, List<String> conditions, List<Object> arguments) {
        if (query.from() != null) {
            // A day with its time sorts behind the day.
            conditions.add("t.last_day >= ?");
            arguments.add(query.from().toString());
        }
        if (query.to() != null) {
            conditions.add("t.first_day <> '' AND t.first_day < ?");
            arguments.add(query.to().plusDays(1).toString());
        }
        if (query.actor() != null) {
            conditions.add("t.story IN (SELECT story FROM story_name WHERE key = ?)");
            arguments.add(Spelling.key(query.actor()));
        }
        if (query.words() != null) {
            conditions.add(
                    "t.story IN (SELECT r.story FROM words JOIN reading INDEXED BY reading_number ON reading.number = words.rowid"
                            + " JOIN story_report r ON r.report = reading.report WHERE words MATCH ?)");
            arguments.add(words);
        }
    }

    List<StoryFacet.Count> counts(StoryFacet facet, int most) throws SQLException {
        return sql.query(
                "SELECT value, stories FROM facet_count WHERE kind = ? AND stories > 0"
                        + " ORDER BY stories DESC, value LIMIT ?",
                row -> new StoryFacet.Count(row.getString(1), row.getInt(2)),
                facet.name(),
                most);
    }

    List<NameFound> names(String beginning, int most) throws SQLException {
        String start = NameFound.folded(beginning);
        if (start.isEmpty()) {
            return List.of();
        }
        return sql.query(
                "SELECT DISTINCT told_name.name, told_name.kind, stories FROM name_start JOIN told_name"
                        + " ON told_name.name = name_start.name AND told_name.kind = name_start.kind"
                        + " WHERE key >= ? AND key < ? AND stories > 0"
                        + " ORDER BY stories DESC, told_name.name LIMIT ?",
                row -> new NameFound(row.getString(1), EntityKind.valueOf(row.getString(2)), row.getInt(3)),
                start,
                start + Character.toString(Character.MAX_CODE_POINT),
                most);
    }

    List<String> storiesOf(String report) throws SQLException {
        return sql.query(
                "SELECT story FROM story_report WHERE report = ? ORDER BY story", row -> row.getString(1), report);
    }

    Correction correct(Correction correction) throws SQLException {
        // One statement, so that no other writer comes between the number and the row.
        long number = sql.query(
                        "INSERT INTO correction (key, value) VALUES (?, ?) RETURNING number",
                        row -> row.getLong(1),
                        correction.key(),
                        codec.write(correction))
                .get(0);
        return correction.as(number, false);
    }

    /** The correction that counts no more; nothing where none with the number counted. */
    Optional<Correction> undo(long number) throws SQLException {
        return sql
                .query(
                        "UPDATE correction SET undone = 1 WHERE number = ? AND undone = 0 RETURNING value",
                        row -> codec.read(row.getString(1), Correction.class).as(number, true),
                        number)
                .stream()
                .findFirst();
    }

    List<Correction> corrections() throws SQLException {
        return sql.query(
                "SELECT number, value, undone FROM correction ORDER BY number",
                row -> codec.read(row.getString(2), Correction.class).as(row.getLong(1), row.getInt(3) != 0));
    }

    long revision() throws SQLException {
        return sql.query("SELECT coalesce(max(revision), 0) FROM story_change", row -> row.getLong(1))
                .get(0);
    }

    List<StoryChange> changesSince(long revision, int most) throws SQLException {
        return sql.query(
                "SELECT revision, story, gone FROM story_change WHERE revision > ? ORDER BY revision LIMIT ?",
                row -> new StoryChange(row.getLong(1), row.getString(2), row.getInt(3) != 0),
                revision,
                most);
    }
}
