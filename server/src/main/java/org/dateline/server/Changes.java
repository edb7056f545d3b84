// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dateline.store.StoryChange;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who listen which stories have changed, within a second or so of it, whoever changed them. Each message has the
 * store's revision for an id, so that whoever was cut off is told what has been missed.
 */
final class Changes implements AutoCloseable {
    private static final int MOST_LISTENERS = 50;
    private static final int MOST_AT_ONCE = 200;
    private static final long PERIOD_MILLISECONDS = 1000;
    private static final int REVIEWED_AT_ONCE = 4;
    private static final int MOST_REVIEWS = 20;
    /** Rounds between comments that keep a quiet connection open. */
    private static final int QUIET_ROUNDS = 20;

    private final Libraries libraries;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Changes::daemon);
    /** At most one for each listener, and only while something is sent to it. */
    private final ExecutorService posts = Executors.newCachedThreadPool(Changes::daemon);

    private long told;
    private int round;

    Changes(Libraries libraries) throws IOException {
        this.libraries = libraries;
        told = libraries.ask(library -> library.store().revision());
        clock.scheduleWithFixedDelay(this::tell, PERIOD_MILLISECONDS, PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "changes");
        thread.setDaemon(true);
        return thread;
    }

    void add(SseClient client) {
        if (listeners.size() >= MOST_LISTENERS) {
            client.sendComment("too many listen already");
            client.close();
            return;
        }
        Long since = revision(client.ctx().header("Last-Event-ID"));
        Listener listener = new Listener(line(client), posts);
        client.keepAlive();
        client.onClose(() -> listeners.remove(listener));
        client.sendComment("listening");
        // Before what was missed is looked up, so that nothing falls between the two.
        listeners.add(listener);
        if (since != null) {
            missed(listener, since);
        }
        listener.ready();
    }

    private void missed(Listener listener, long since) {
        long from = since;
        List<StoryChange> changes;
        do {
            changes = changesSince(from);
            listener.missed(changes);
            from = changes.isEmpty() ? from : changes.get(changes.size() - 1).revision();
        } while (changes.size() == MOST_AT_ONCE);
    }

    private static @Nullable Long revision(@Nullable String id) {
        return id != null && id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }

    private List<StoryChange> changesSince(long revision) {
        try {
            return libraries.ask(library -> library.store().changesSince(revision, MOST_AT_ONCE));
        } catch (IOException failed) {
            System.err.println("dateline: changes: " + failed.getMessage());
            return List.of();
        } catch (Refusal busy) {
            // Another time.
            return List.of();
        }
    }

    private void tell() {
        review();
        List<StoryChange> changes = changesSince(told);
        for (StoryChange change : changes) {
            listeners.forEach(listener -> tell(listener, change));
            told = change.revision();
        }
        round++;
        if (round % QUIET_ROUNDS == 0) {
            listeners.forEach(Listener::stay);
        }
    }

    /** Corrections that touch many stories are laid over them a few at a time. */
    private void review() {
        try {
            int waiting = 1;
            for (int i = 0; i < MOST_REVIEWS && waiting > 0; i++) {
                waiting = libraries.ask(library -> library.store().review(REVIEWED_AT_ONCE));
            }
        } catch (IOException | RuntimeException failed) {
            System.err.println("dateline: corrections: " + failed.getMessage());
        }
    }

    private static Listener.Line line(SseClient client) {
        return new Listener.Line() {
            @Override
            public void change(StoryChange change) {
                String data = Json.object()
                        .put("story", change.story())
                        .put("gone", change.gone())
                        .toString();
                client.sendEvent("story", data, String.valueOf(change.revision()));
            }

            @Override
            public void stay() {
                client.sendComment("still here");
            }

            @Override
            public void close() {
                client.close();
            }
        };
    }

    private static void tell(Listener listener, StoryChange change) {
        if (!listener.tell(change)) {
            listener.close();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        posts.shutdownNow();
        listeners.forEach(Listener::close);
    }
}
