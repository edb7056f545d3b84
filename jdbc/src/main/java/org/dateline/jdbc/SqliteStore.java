// SPDX-License-Identifier: Apache-2.0
package org.dateline.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.model.Change;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.search.Search;
import org.dateline.store.Codec;
import org.dateline.store.Correction;
import org.dateline.store.NameFound;
import org.dateline.store.Store;
import org.dateline.store.StoryChange;
import org.dateline.store.StoryFacet;
import org.dateline.store.StoryLine;
import org.dateline.store.StoryPage;
import org.dateline.store.StoryQuery;
import org.dateline.store.Successions;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * A store in one SQLite file. Each change is one transaction, written through to the disk before {@link #apply} returns
 * (write-ahead log, {@code synchronous=FULL}).
 */
public final class SqliteStore implements Store, Search {
    private static final int BUSY_MILLISECONDS = 10_000;

    private final Path file;
    private final Connection connection;
    private final Rows rows;

    private final @Nullable WriterLock lock;

    private SqliteStore(Path file, Connection connection, Codec codec, @Nullable WriterLock lock) {
        this.file = file;
        this.connection = connection;
        this.rows = new Rows(connection, codec);
        this.lock = lock;
    }

    /**
     * Opens the store to write to, and makes it where there is none. While it is open no other process can open it to write.
     *
     * @throws IOException with one line that says what is wrong with the file
     */
    public static SqliteStore open(Path file, Codec codec) throws IOException {
        refuseFolder(file);
        WriterLock lock = WriterLock.take(file);
        try {
            return connect(file, codec, lock);
        } catch (IOException failed) {
            lock.close();
            throw failed;
        }
    }

    /** Opens a store that must already be there, to look up in. */
    public static SqliteStore openExisting(Path file, Codec codec) throws IOException {
        refuseFolder(file);
        if (!Files.exists(file)) {
            throw new IOException("there is no store at " + file + "; 'dateline add FILE' makes one");
        }
        return connect(file, codec, null);
    }

    private static void refuseFolder(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("the store " + file + " is a folder");
        }
    }

    private static SqliteStore connect(Path file, Codec codec, @Nullable WriterLock lock) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            try {
                prepare(file, connection, codec, lock);
                return new SqliteStore(file, connection, codec, lock);
            } catch (SQLException | IOException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw failure(file, failed);
        }
    }

    /** A store of an older schema is brought up to this one, which nobody may write meanwhile. */
    private static void prepare(Path file, Connection connection, Codec codec, @Nullable WriterLock lock)
            throws SQLException, IOException {
        if (lock != null || !Schema.isOld(connection)) {
            Schema.prepare(connection, file, codec);
            return;
        }
        WriterLock upgrading = WriterLock.take(file);
        try {
            Schema.prepare(connection, file, codec);
        } finally {
            upgrading.close();
        }
    }

    @Override
    public void check() throws IOException {
        run(() -> {
            Schema.check(connection, file);
            return true;
        });
    }

    @Override
    public synchronized void apply(Change change) throws IOException {
        run(() -> {
            connection.setAutoCommit(false);
            try {
                rows.putReading(change.reading());
                List<Story> before = rows.storiesThatLoseEntities(change);
                for (String gone : change.gone()) {
                    rows.removeGone(gone);
                }
                for (Story story : change.stories()) {
                    rows.removeStory(story.id());
                    rows.putStory(story);
                }
                rows.putSuccessors(Successions.of(before, change.stories()));
                connection.commit();
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
            return true;
        });
    }

    @Override
    public synchronized Optional<String> version(String report) throws IOException {
        return run(() -> rows.version(report));
    }

    @Override
    public synchronized void forEachReading(Consumer<Reading> use) throws IOException {
        run(() -> {
            rows.forEachReading(use);
            return true;
        });
    }

    @Override
    public synchronized Optional<Reading> reading(String report) throws IOException {
        return run(() -> rows.reading(report));
    }

    @Override
    public synchronized Optional<String> text(String report) throws IOException {
        return run(() -> rows.text(report));
    }

    @Override
    public synchronized List<StoryReports> storyReports() throws IOException {
        return run(rows::storyReports);
    }

    @Override
    public synchronized List<StoryLine> stories(int most) throws IOException {
        return run(() -> rows.stories(most));
    }

    @Override
    public synchronized StoryPage page(StoryQuery query) throws IOException {
        String words = query.words() == null ? "" : Query.of(query.words());
        if (query.words() != null && words.isEmpty()) {
            return new StoryPage(List.of(), 0);
        }
        return run(() -> rows.cards().page(query, words));
    }

    @Override
    public synchronized List<StoryFacet.Count> counts(StoryFacet facet, int most) throws IOException {
        return run(() -> rows.cards().counts(facet, most));
    }

    @Override
    public synchronized List<NameFound> names(String beginning, int most) throws IOException {
        return run(() -> rows.cards().names(beginning, most));
    }

    @Override
    public synchronized List<String> storiesOf(String report) throws IOException {
        return run(() -> rows.cards().storiesOf(report));
    }

    @Override
    public synchronized Correction correct(Correction correction) throws IOException {
        return run(() -> rows.cards().correct(correction));
    }

    @Override
    public synchronized boolean undo(long number) throws IOException {
        return run(() -> rows.cards().undo(number));
    }

    @Override
    public synchronized List<Correction> corrections() throws IOException {
        return run(() -> rows.cards().corrections());
    }

    @Override
    public synchronized long revision() throws IOException {
        return run(() -> rows.cards().revision());
    }

    @Override
    public synchronized List<StoryChange> changesSince(long revision, int most) throws IOException {
        return run(() -> rows.cards().changesSince(revision, most));
    }

    @Override
    public synchronized int storyCount() throws IOException {
        return run(rows::storyCount);
    }

    @Override
    public synchronized List<Story> storiesByPrefix(String idPrefix) throws IOException {
        return run(() -> rows.storiesByPrefix(idPrefix));
    }

    @Override
    public synchronized void forEachStory(Consumer<Story> use) throws IOException {
        run(() -> {
            rows.forEachStory(use);
            return true;
        });
    }

    @Override
    public synchronized List<Story> storiesWithEvent(String idPrefix) throws IOException {
        return run(() -> rows.storiesWithEvent(idPrefix));
    }

    @Override
    public synchronized List<Story> storiesWithEntity(List<String> keys) throws IOException {
        return run(() -> rows.storiesWithEntity(keys));
    }

    @Override
    public synchronized Optional<String> entityNow(String idPrefix) throws IOException {
        return run(() -> rows.entityNow(idPrefix));
    }

    @Override
    public synchronized List<Story> storiesWithEntityId(String id) throws IOException {
        return run(() -> rows.storiesWithEntityId(id));
    }

    @Override
    public synchronized List<Reading> readingsWithOffice(String title) throws IOException {
        return run(() -> rows.readingsWithOffice(title));
    }

    @Override
    public synchronized List<Hit> search(String words, int most) throws IOException {
        String query = Query.of(words);
        return query.isEmpty() ? List.of() : run(() -> rows.search(query, most));
    }

    @Override
    public synchronized List<Hit> searchTyped(String words, int most) throws IOException {
        String query = Query.typed(words);
        return query.isEmpty() ? List.of() : run(() -> rows.search(query, most));
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            run(() -> {
                connection.close();
                return true;
            });
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    /** Work on the database. */
    private interface Work<T> {
        T run() throws SQLException, IOException;
    }

    private <T> T run(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (SQLException failed) {
            throw failure(file, failed);
        } catch (UncheckedIOException broken) {
            throw new IOException("the store " + file + ": " + broken.getMessage(), broken);
        }
    }

    private static IOException failure(Path file, SQLException failed) {
        String message = String.valueOf(failed.getMessage());
        String told = message.contains("SQLITE_NOTADB")
                ? "is not a Dateline store"
                : message.contains("SQLITE_BUSY") || message.contains("SQLITE_LOCKED")
                        ? "is being written by another program"
                        : message.contains("SQLITE_READONLY") || message.contains("SQLITE_CANTOPEN")
                                ? "cannot be opened for writing"
                                : message.contains("SQLITE_CORRUPT")
                                        ? "is damaged"
                                        : message.contains("SQLITE_FULL")
                                                ? "has no room left on its disk"
                                                : "failed: " + message;
        return new IOException("the store " + file + " " + told, failed);
    }
}
