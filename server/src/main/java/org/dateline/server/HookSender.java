// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.dateline.model.ProblemCode;
import org.dateline.model.Story;
import org.dateline.store.Delivery;
import org.dateline.store.Hook;
import org.dateline.store.StoryCard;
import org.dateline.store.StoryChange;
import org.dateline.store.StoryQuery;
import org.jspecify.annotations.Nullable;

/**
 * Tells hooks of what changes: works out what is news to whom, posts it, and tries again where it was not taken. All that it knows
 * is in the store, so that it goes on after a restart where it was; what was posted just before one may be posted again.
 */
final class HookSender implements AutoCloseable {
    /** How long is waited after each try; after the last of them comes the last try. */
    static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private static final int PATIENCE_MILLISECONDS = 10_000;
    private static final int PERIOD_MILLISECONDS = 1000;
    private static final int MOST_AT_ONCE = 200;
    private static final int THREADS = 4;

    private final Libraries libraries;
    private final boolean anywhere;
    private final List<Duration> waits;
    private final HookPost post;
    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(daemons("hooks"));
    private final ExecutorService posts = Executors.newFixedThreadPool(THREADS, daemons("hook-posts"));
    /** Deliveries that are on their way. */
    private final Set<Long> away = ConcurrentHashMap.newKeySet();

    HookSender(Libraries libraries, boolean anywhere) {
        this(libraries, anywhere, WAITS, PATIENCE_MILLISECONDS, PERIOD_MILLISECONDS);
    }

    HookSender(Libraries libraries, boolean anywhere, List<Duration> waits, int patienceMillis, int periodMillis) {
        this.libraries = libraries;
        this.anywhere = anywhere;
        this.waits = waits;
        this.post = new HookPost(patienceMillis);
        rounds.scheduleWithFixedDelay(this::round, periodMillis, periodMillis, TimeUnit.MILLISECONDS);
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    private void round() {
        try {
            List<Hook> hooks = libraries.ask(library -> library.store().hooks().all());
            Map<Long, Hook> byNumber = new HashMap<>();
            for (Hook hook : hooks) {
                byNumber.put(hook.number(), hook);
                learn(hook);
            }
            long now = clock.millis();
            List<Delivery> due = hooks.isEmpty()
                    ? List.of()
                    : libraries.ask(library -> library.store().hooks().due(now));
            for (Delivery one : due) {
                Hook hook = byNumber.get(one.hook());
                if (hook != null && away.add(one.number())) {
                    posts.execute(() -> deliver(hook, one));
                }
            }
        } catch (IOException | RuntimeException failed) {
            // The next round tries again.
            System.err.println("dateline: webhooks: " + failed.getMessage());
        }
    }

    private void learn(Hook hook) throws IOException {
        libraries.ask(library -> {
            List<StoryChange> changes = library.store().changesSince(hook.revision(), MOST_AT_ONCE);
            if (changes.isEmpty()) {
                return false;
            }
            StoryQuery query = Asked.query(hook.query());
            List<Delivery> news = new ArrayList<>();
            for (StoryChange change : changes) {
                Story story = change.gone()
                        ? null
                        : library.store().storiesByPrefix(change.story()).stream()
                                .filter(one -> one.id().equals(change.story()))
                                .findFirst()
                                .orElse(null);
                boolean asked = hook.story().isEmpty()
                        ? story == null
                                ? hook.query().isEmpty()
                                : library.store().fits(change.story(), query)
                        : hook.story().equals(change.story());
                if (asked) {
                    String body = body(hook, change, story);
                    news.add(new Delivery(
                            0, hook.number(), change.story(), body, 0, clock.millis(), Delivery.State.WAITING, null));
                }
            }
            long known = changes.get(changes.size() - 1).revision();
            library.store().hooks().advance(hook.number(), known, news);
            return true;
        });
    }

    private static String body(Hook hook, StoryChange change, @Nullable Story story) {
        ObjectNode object = Json.object()
                .put("hook", hook.number())
                .put("revision", change.revision())
                .put("story", change.story())
                .put("gone", change.gone());
        object.set("card", story == null ? null : StoryView.card(StoryCard.of(story)));
        return object.toString();
    }

    private void deliver(Hook hook, Delivery delivery) {
        try {
            Delivery after = tried(hook, delivery);
            libraries.ask(library -> {
                library.store().hooks().keep(after);
                return true;
            });
        } catch (IOException | RuntimeException failed) {
            System.err.println("dateline: webhooks: " + failed.getMessage());
        } finally {
            away.remove(delivery.number());
        }
    }

    private Delivery tried(Hook hook, Delivery delivery) {
        String problem;
        try {
            HookAddress address = HookAddress.of(hook.address(), anywhere);
            String signature = HookPost.signature(hook.secret(), clock.millis() / 1000, delivery.body());
            int status = post.post(address, delivery.body(), signature, delivery.number());
            if (status / 100 == 2) {
                return delivery.tried(Delivery.State.DONE, 0, null);
            }
            problem = "answered with " + status;
        } catch (SocketTimeoutException late) {
            problem = "no answer in time";
        } catch (IOException | IllegalArgumentException failed) {
            problem = String.valueOf(failed.getMessage());
        }
        if (delivery.tries() >= waits.size()) {
            String code = ProblemCode.NOT_DELIVERED.code();
            System.err.println("dateline: " + code + ": " + hook + " given up: " + problem);
            return delivery.tried(Delivery.State.FAILED, 0, code + ": " + problem);
        }
        long next = clock.millis() + waits.get(delivery.tries()).toMillis();
        return delivery.tried(Delivery.State.WAITING, next, problem);
    }

    @Override
    public void close() {
        rounds.shutdownNow();
        posts.shutdownNow();
    }
}
