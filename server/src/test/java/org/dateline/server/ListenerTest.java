// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dateline.store.StoryChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What those who listen are told, also beside one that takes nothing. */
@Timeout(30)
class ListenerTest {
    private final ExecutorService posts = Executors.newCachedThreadPool();
    private final CountDownLatch stalled = new CountDownLatch(1);

    /** Keeps what is sent; may be held up. */
    private static final class Kept implements Listener.Line {
        private final LinkedBlockingQueue<Long> got = new LinkedBlockingQueue<>();
        private final CountDownLatch open;

        Kept(CountDownLatch open) {
            this.open = open;
        }

        @Override
        public void change(StoryChange change) {
            try {
                open.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            got.add(change.revision());
        }

        @Override
        public void stay() {
            got.add(0L);
        }

        @Override
        public void close() {}
    }

    @AfterEach
    void stop() {
        stalled.countDown();
        posts.shutdownNow();
    }

    private static StoryChange change(long revision) {
        return new StoryChange(revision, "s" + revision, false);
    }

    @Test
    void oneThatTakesNothingHoldsUpNobodyAndIsLetGo() throws InterruptedException {
        Listener slow = new Listener(new Kept(stalled), posts);
        Kept kept = new Kept(new CountDownLatch(0));
        Listener quick = new Listener(kept, posts);
        slow.ready();
        quick.ready();
        boolean held = true;
        for (long revision = 1; revision <= Listener.MOST_WAITING + 2; revision++) {
            held = slow.tell(change(revision));
            assertThat(quick.tell(change(revision))).isTrue();
            assertThat(kept.got.poll(5, TimeUnit.SECONDS)).isEqualTo(revision);
        }
        assertThat(held).as("too much waits").isFalse();
    }

    @Test
    void whatWasMissedComesFirstAndNothingTwice() throws InterruptedException {
        Kept kept = new Kept(new CountDownLatch(0));
        Listener listener = new Listener(kept, posts);
        listener.tell(change(3));
        listener.tell(change(4));
        listener.stay();
        listener.missed(List.of(change(2), change(3)));
        listener.ready();
        for (long revision = 2; revision <= 4; revision++) {
            assertThat(kept.got.poll(5, TimeUnit.SECONDS)).isEqualTo(revision);
        }
        assertThat(kept.got.poll(100, TimeUnit.MILLISECONDS)).as("no more").isNull();
    }
}
