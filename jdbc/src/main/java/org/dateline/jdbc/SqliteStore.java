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
import org.dateline.model.Correction;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.search.Search;
import org.dateline.store.Codec;
import org.dateline.store.Delivery;
import org.dateline.store.EventQuery;
import org.dateline.store.Hook;
import org.dateline.store.Hooks;
import org.dateline.store.Layers;
import org.dateline.store.NameFound;
import org.dateline.store.Reviewing;
import org.dateline.store.Store;
import org.dateline.store.StoryChange;
import org.dateline.store.StoryFacet;
import org.dateline.store.StoryLine;
import org.dateline.store.StoryPage;
import org.dateline.store.StoryQuery;
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
    /** Stories that corrections are laid over in one transaction, so that other writers need not wait long. */
    private static final int AT_ONCE = 4;
    /** How long whoever corrects waits for it at most, unless one transaction takes longer. */
    private static final long PATIENCE_NANOSECONDS = 3_000_000_000L;

    private final Rows rows;
    private final Layers layers;
    private final Hooks hooks = new SqliteHooks();

    private final @Nullable WriterLock lock;

    private SqliteStore(Path file, Connection connection, Codec codec, Reviewing reviewing, @Nullable WriterLock lock) {
        this.file = file;
        this.connection = connection;
        this.rows = new Rows(connection, codec);
        this.layers = new Layers(rows.review(), reviewing);
        this.lock = lock;
    }

    /**
     * Opens the store to write to, and makes it where there is none. While it is open no other process can open it to write.
     *
     * @param reviewing lays corrections over stories
     * @throws IOException with one line that says what is wrong with the file
     */
    public static SqliteStore open(Path file, Codec codec, Reviewing reviewing) throws IOException {
        refuseFolder(file);
        WriterLock lock = WriterLock.take(file);
        try {
            return connect(file, codec, reviewing, lock);
        } catch (IOException failed) {
            lock.close();
            throw failed;
        }
    }

    /** Opens a store that must already be there, to look up in and to correct. */
    public static SqliteStore openExisting(Path file, Codec codec, Reviewing reviewing) throws IOException {
        refuseFolder(file);
        if (!Files.exists(file)) {
            throw new IOException("there is no store at " + file + "; 'dateline add FILE' makes one");
        }
        return connect(file, codec, reviewing, null);
    }

    private static void refuseFolder(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("the store " + file + " is a folder");
        }
    }

    private static SqliteStore connect(Path file, Codec codec, Reviewing reviewing, @Nullable WriterLock lock)
            throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            try {
                prepare(file, connection, codec, lock);
                return new SqliteStore(file, connection, codec, reviewing, lock);
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
        whole(() -> {
            Layers.Plan plan = layers.of(change);
            rows.putReading(change.reading());
            rows.put(plan);
            return true;
        });
    }

    /** In one transaction, or not at all. */
    private <T> T whole(Work<T> work) throws IOException {
        return run(() -> {
            connection.setAutoCommit(false);
            try {
                T done = work.run();
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException | IOException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
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
    public synchronized List<Place> places(String report) throws IOException {
        return run(() -> rows.places(report));
    }

    @Override
    public synchronized Optional<String> text(String report) throws IOException {
        return run(() -> rows.text(report));
    }

    @Override
    public synchronized Optional<StoryReports> toldWith(String report) throws IOException {
        return run(() -> rows.review().toldWith(report));
    }

    @Override
    public synchronized List<StoryReports> storyReports() throws IOException {
        return run(() -> rows.review().storyReports());
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
        Correction kept = whole(() -> {
            Correction one = rows.cards().correct(correction);
            rows.review().await(one, layers);
            return one;
        });
        layOver();
        return kept;
    }

    @Override
    public synchronized boolean undo(long number) throws IOException {
        boolean undone = whole(() -> {
            Correction one = rows.cards().undo(number).orElse(null);
            if (one != null) {
                rows.review().await(one, layers);
            }
            return one != null;
        });
        layOver();
        return undone;
    }

    private void layOver() throws IOException {
        long end = System.nanoTime() + PATIENCE_NANOSECONDS;
        while (review(AT_ONCE) > 0 && System.nanoTime() < end) {
            // The rest is for whoever calls review next.
        }
    }

    @Override
    public synchronized int review(int most) throws IOException {
        if (run(() -> rows.review().waiting()) == 0) {
            return 0;
        }
        return whole(() -> {
            for (String story : rows.review().take(most)) {
                rows.put(layers.of(List.of(story)));
            }
            return rows.review().waiting();
        });
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
    public synchronized boolean fits(String story, StoryQuery query) throws IOException {
        String words = query.words() == null ? "" : Query.of(query.words());
        return (query.words() == null || !words.isEmpty())
                && run(() -> rows.cards().fits(story, query, words));
    }

    @Override
    public Hooks hooks() {
        return hooks;
    }

    /** The hooks in this store. */
    private final class SqliteHooks implements Hooks {
        @Override
        public Hook add(Hook hook) throws IOException {
            return changed(() -> rows.hooks().add(hook));
        }

        @Override
        public List<Hook> all() throws IOException {
            synchronized (SqliteStore.this) {
                return run(() -> rows.hooks().all());
            }
        }

        @Override
        public boolean remove(long number) throws IOException {
            return changed(() -> rows.hooks().remove(number));
        }

        @Override
        public void advance(long hook, long revision, List<Delivery> news) throws IOException {
            changed(() -> {
                rows.hooks().advance(hook, revision, news);
                return true;
            });
        }

        @Override
        public List<Delivery> due(long nowMillis) throws IOException {
            synchronized (SqliteStore.this) {
                return run(() -> rows.hooks().due(nowMillis));
            }
        }

        @Override
        public void keep(Delivery delivery) throws IOException {
            changed(() -> {
                rows.hooks().keep(delivery);
                return true;
            });
        }

        @Override
        public List<Delivery> deliveries(long hook, int most) throws IOException {
            synchronized (SqliteStore.this) {
                return run(() -> rows.hooks().deliveries(hook, most));
            }
        }

        private <T> T changed(Work<T> work) throws IOException {
            synchronized (SqliteStore.this) {
                return whole(work);
            }
        }
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
    public synchronized EventQuery.Page events(EventQuery query, int most) throws IOException {
        return run(() -> rows.events().page(query, most));
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
        return query.isEmpty() ? List.of() : run(() -> rows.searchTyped(query, most));
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
        } catch (Review.StoreFailure failed) {
            throw failure(file, failed.why());
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
