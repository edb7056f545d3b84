// SPDX-License-Identifier: Apache-2.0
package org.dateline.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs statements on a connection. */
final class Sql {
    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** What a row becomes. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What is done with a row. */
    interface Use {
        void of(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, Row<T> row, @Nullable Object... arguments) throws SQLException {
        List<T> all = new ArrayList<>();
        forEach(sql, result -> all.add(row.read(result)), arguments);
        return all;
    }

    void forEach(String sql, Use use, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                use.of(result);
            }
        }
    }

    void update(String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement;
        } catch (SQLException failed) {
            statement.close();
            throw failed;
        }
    }
}
