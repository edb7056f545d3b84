// SPDX-License-Identifier: Apache-2.0
package org.dateline.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.dateline.store.Codec;

/** Makes the tables, brings older ones up to date, and knows files that are none of ours. */
final class Schema {
    /** Written to {@code user_version}. */
    private static final int VERSION = 5;

    /** "DTLN", written to {@code application_id}, so that another program's database is not taken for a store. */
    private static final int APPLICATION = 0x44544c4e;

    private Schema() {}

    static void prepare(Connection connection, Path file, Codec codec) throws SQLException, IOException {
        if (number(connection, "PRAGMA application_id") == 0
                        && number(connection, "SELECT count(*) FROM sqlite_master") == 0
                || isOld(connection)) {
            upgrade(connection, codec);
        }
        check(connection, file);
        // Only now, because it alters the file, which must be left alone where it is another program's.
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    static void check(Connection connection, Path file) throws SQLException, IOException {
        if (number(connection, "PRAGMA application_id") != APPLICATION) {
            throw new IOException("the store " + file + " is another program's database");
        }
        int version = number(connection, "PRAGMA user_version");
        if (version != VERSION) {
            throw new IOException("the store " + file + " has schema " + version + "; this program knows schema "
                    + VERSION + (version > VERSION ? " and is the older one" : ""));
        }
    }

    /** Whether it is a store of an older version of this program. */
    static boolean isOld(Connection connection) throws SQLException {
        return number(connection, "PRAGMA application_id") == APPLICATION
                && number(connection, "PRAGMA user_version") < VERSION;
    }

    private static void upgrade(Connection connection, Codec codec) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            // Another process may have made it while this one waited for the lock.
            int version = number(connection, "PRAGMA user_version");
            for (int next = version + 1; next <= VERSION; next++) {
                for (String table : script("schema-" + next + ".sql").split(";\\s*\n")) {
                    if (!table.isBlank()) {
                        statement.execute(table);
                    }
                }
            }
            if (version == 1) {
                new Rows(connection, codec).fillSchema2();
            }
            if (version == 1 || version == 2) {
                new Rows(connection, codec).fillSchema3();
            }
            if (version > 0) {
                new Rows(connection, codec).fillSchema5();
            }
            statement.execute("PRAGMA application_id = " + APPLICATION);
            statement.execute("PRAGMA user_version = " + VERSION);
            connection.commit();
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
