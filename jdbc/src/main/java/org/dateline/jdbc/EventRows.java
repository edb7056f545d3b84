// SPDX-License-Identifier: Apache-2.0
package org.dateline.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dateline.model.Story;
import org.dateline.store.EventQuery;

/** The table of schema 5: the events of all stories. Transactions are the caller's. */
final class EventRows {
    private final Sql sql;

    EventRows(Sql sql) {
        this.sql = sql;
    }

    void put(Story story) throws SQLException {
        for (Story.StoryEvent event : story.events()) {
            EventQuery.Row row = EventQuery.Row.of(story, event);
            sql.update(
                    "INSERT OR REPLACE INTO story_event (first_day, story, event, type, last_day, status, certainty)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    row.firstDay(),
                    row.story(),
                    row.event(),
                    row.type(),
                    row.lastDay(),
                    row.status().name(),
                    row.certainty().name());
        }
    }

    void remove(String story) throws SQLException {
        sql.update("DELETE FROM story_event WHERE story = ?", story);
    }

    EventQuery.Page page(EventQuery query, int most) throws SQLException {
        List<String> conditions = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        among("type", query.types(), conditions, arguments);
        among("status", names(query.statuses()), conditions, arguments);
        among("certainty", names(query.certainties()), conditions, arguments);
        if (query.from() != null) {
            conditions.add("first_day <> '' AND last_day >= ?");
            arguments.add(query.from().toString());
        }
        if (query.to() != null) {
            conditions.add("first_day <> '' AND first_day <= ?");
            arguments.add(query.to().toString());
        }
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        int all = sql.query("SELECT count(*) FROM story_event" + where, row -> row.getInt(1), arguments.toArray())
                .get(0);
        arguments.add(most);
        List<EventQuery.Found> found = sql.query(
                "SELECT story, event FROM story_event" + where + " ORDER BY first_day DESC, story, event LIMIT ?",
                row -> new EventQuery.Found(row.getString(1), row.getString(2)),
                arguments.toArray());
        return new EventQuery.Page(found, all);
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        List<String> names = new ArrayList<>();
        constants.forEach(one -> names.add(one.name()));
        return names;
    }

    private static void among(
            String column, Collection<String> values, List<String> conditions, List<Object> arguments) {
        if (!values.isEmpty()) {
            conditions.add(column + " IN (?" + ", ?".repeat(values.size() - 1) + ")");
            arguments.addAll(values);
        }
    }
}
