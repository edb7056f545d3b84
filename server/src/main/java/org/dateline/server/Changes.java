// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "changes");
        thread.setDaemon(true);
        return thread;
    });
    private long told;
    private int round;

    Changes(Libraries libraries) throws IOException {
        this.libraries = libraries;
        told = libraries.ask(library -> library.store().revision());
        clock.scheduleWithFixedDelay(this::tell, PERIOD_MILLISECONDS, PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    void add(SseClient listener) {
        if (listeners.size() >= MOST_LISTENERS) {
            listener.sendComment("too many listen already");
            listener.close();
            return;
        }
        Long since = revision(listener.ctx().header("Last-Event-ID"));
        listener.keepAlive();
        listener.onClose(() -> listeners.remove(listener));
        listener.sendComment("listening");
        if (since != null) {
            changesSince(since).forEach(change -> send(listener, change));
        }
        listeners.add(listener);
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
            listeners.forEach(listener -> send(listener, change));
            told = change.revision();
        }
        round++;
        if (round % QUIET_ROUNDS == 0) {
            listeners.forEach(listener -> listener.sendComment("still here"));
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

    private static void send(SseClient listener, StoryChange change) {
        String data = Json.object()
                .put("story", change.story())
                .put("gone", change.gone())
                .toString();
        listener.sendEvent("story", data, String.valueOf(change.revision()));
    }

    @Override
    public void close() {
        clock.shutdownNow();
        listeners.forEach(SseClient::close);
    }
}
