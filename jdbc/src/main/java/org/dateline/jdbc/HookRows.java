// SPDX-License-Identifier: Apache-2.0
package org.dateline.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.dateline.store.Codec;
import org.dateline.store.Delivery;
import org.dateline.store.Hook;

/** The statements of who is told of changes. Transactions are the caller's. */
final class HookRows {
    /** Deliveries of a hook that are kept after they are over. */
    private static final int REMEMBERED = 500;

    private final Sql sql;
    private final Codec codec;

    HookRows(Sql sql, Codec codec) {
        this.sql = sql;
        this.codec = codec;
    }

    private Hook hook(ResultSet row) throws SQLException {
        return codec.read(row.getString("value"), Hook.class).as(row.getLong("number"), row.getLong("revision"));
    }

    private Delivery delivery(ResultSet row) throws SQLException {
        Delivery one = codec.read(row.getString("value"), Delivery.class);
        return new Delivery(
                row.getLong("number"),
                one.hook(),
                one.story(),
                one.body(),
                one.tries(),
                one.nextMillis(),
                one.state(),
                one.problem());
    }

    Hook add(Hook hook) throws SQLException {
        return sql.query(
                        "INSERT INTO hook (value, revision)"
                                + " SELECT ?, coalesce(max(revision), 0) FROM story_change RETURNING number, value, revision",
                        this::hook,
                        codec.write(hook))
                .get(0);
    }

    List<Hook> all() throws SQLException {
        return sql.query("SELECT number, value, revision FROM hook ORDER BY number", this::hook);
    }

    boolean remove(long number) throws SQLException {
        sql.update("DELETE FROM delivery WHERE hook = ?", number);
        return !sql.query("DELETE FROM hook WHERE number = ? RETURNING number", row -> row.getLong(1), number)
                .isEmpty();
    }

    void advance(long hook, long revision, List<Delivery> news) throws SQLException {
        boolean moved = !sql.query(
                        "UPDATE hook SET revision = ?2 WHERE number = ?1 AND revision < ?2 RETURNING number",
                        row -> row.getLong(1),
                        hook,
                        revision)
                .isEmpty();
        if (!moved) {
            // Another server on the same store was quicker, or the hook is gone.
            return;
        }
        for (Delivery one : news) {
            sql.update("DELETE FROM delivery WHERE hook = ? AND state = 'WAITING' AND story = ?", hook, one.story());
            sql.update(
                    "INSERT INTO delivery (hook, story, state, next_millis, value) VALUES (?, ?, ?, ?, ?)",
                    hook,
                    one.story(),
                    one.state().name(),
                    one.nextMillis(),
                    codec.write(one));
        }
    }

    List<Delivery> due(long nowMillis) throws SQLException {
        return sql.query(
                "SELECT number, value FROM delivery WHERE number IN"
                        + " (SELECT min(number) FROM delivery WHERE state = 'WAITING' GROUP BY hook)"
                        + " AND next_millis <= ? ORDER BY number",
                this::delivery,
                nowMillis);
    }

    void keep(Delivery delivery) throws SQLException {
        sql.update(
                "UPDATE delivery SET state = ?, next_millis = ?, value = ? WHERE number = ?",
                delivery.state().name(),
                delivery.nextMillis(),
                codec.write(delivery),
                delivery.number());
        if (delivery.state() != Delivery.State.WAITING) {
            sql.update(
                    "DELETE FROM delivery WHERE hook = ?1 AND state <> 'WAITING' AND number <="
                            + " (SELECT number FROM delivery WHERE hook = ?1 AND state <> 'WAITING'"
                            + " ORDER BY number DESC LIMIT 1 OFFSET ?2)",
                    delivery.hook(),
                    REMEMBERED);
        }
    }

    List<Delivery> deliveries(long hook, int most) throws SQLException {
        return sql.query(
                "SELECT number, value FROM delivery WHERE hook = ? ORDER BY number DESC LIMIT ?",
                this::delivery,
                hook,
                most);
    }
}
