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

/** Makes the tables, and knows files that are none of ours. */
final class Schema {
    /** Written to {@code user_version}. */
    private static final int VERSION = 1;

    /** "DTLN", written to {@code application_id}, so that another program's database is not taken for a store. */
    private static final int APPLICATION = 0x44544c4e;

    private Schema() {}

    static void prepare(Connection connection, Path file) throws SQLException, IOException {
        if (number(connection, "PRAGMA application_id") == 0
                && number(connection, "SELECT count(*) FROM sqlite_master") == 0) {
            create(connection);
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

    private static void create(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            // Another process may have made it while this one waited for the lock.
            if (number(connection, "SELECT count(*) FROM sqlite_master") == 0) {
                for (String table : script().split(";\\s*\n")) {
                    if (!table.isBlank()) {
                        statement.execute(table);
                    }
                }
                statement.execute("PRAGMA application_id = " + APPLICATION);
                statement.execute("PRAGMA user_version = " + VERSION);
            }
            connection.commit();
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String script() throws IOException {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream("schema-1.sql"))) {
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
