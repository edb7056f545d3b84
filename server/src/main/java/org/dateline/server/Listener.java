// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.dateline.store.StoryChange;
import org.jspecify.annotations.Nullable;

/**
 * One who listens to changes. What is told waits here and is sent by a thread of its own, so that a reader that takes nothing holds
 * up nobody else; one that leaves too much lying is let go, and is told what it missed when it comes back.
 */
final class Listener {
    static final int MOST_WAITING = 1000;

    private final Line line;
    private final Executor posts;
    private final Queue<StoryChange> waiting = new ArrayDeque<>();
    /** Whether a thread is sending; so it is until {@link #ready()}. */
    private boolean busy = true;

    private long told;

    /** The way to the reader, who may hold it up. */
    interface Line {
        void change(StoryChange change);

        /** A comment that keeps a quiet connection open. */
        void stay();

        void close();
    }

    /** @param posts runs what sends, which may be held up by the reader */
    Listener(Line line, Executor posts) {
        this.line = line;
        this.posts = posts;
    }

    /** What was missed, before what is new; to be called before {@link #ready()}. */
    void missed(List<StoryChange> changes) {
        changes.forEach(this::send);
    }

    /** From now on what is told is sent. */
    void ready() {
        posts.execute(this::drain);
    }

    /** False where too much waits already: the reader is let go. */
    synchronized boolean tell(StoryChange change) {
        if (waiting.size() >= MOST_WAITING) {
            waiting.clear();
            return false;
        }
        waiting.add(change);
        start(this::drain);
        return true;
    }

    /** Keeps a quiet connection open. */
    synchronized void stay() {
        start(() -> {
            line.stay();
            drain();
        });
    }

    private void start(Runnable work) {
        if (!busy) {
            busy = true;
            posts.execute(work);
        }
    }

    private void drain() {
        for (StoryChange next = next(); next != null; next = next()) {
            send(next);
        }
    }

    private synchronized @Nullable StoryChange next() {
        StoryChange next = waiting.poll();
        busy = next != null;
        return next;
    }

    private void send(StoryChange change) {
        // What was missed may be among what is new.
        if (change.revision() > told) {
            told = change.revision();
            line.change(change);
        }
    }

    void close() {
        line.close();
    }
}
