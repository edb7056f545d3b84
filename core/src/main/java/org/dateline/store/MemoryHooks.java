// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** Hooks that are gone with the process. */
final class MemoryHooks implements Hooks {
    private final TreeMap<Long, Hook> hooks = new TreeMap<>();
    private final TreeMap<Long, Delivery> deliveries = new TreeMap<>();
    private final LongSupplier revision;
    private long last;

    MemoryHooks(LongSupplier revision) {
        this.revision = revision;
    }

    @Override
    public synchronized Hook add(Hook hook) {
        Hook kept = hook.as(++last, revision.getAsLong());
        hooks.put(kept.number(), kept);
        return kept;
    }

    @Override
    public synchronized List<Hook> all() {
        return List.copyOf(hooks.values());
    }

    @Override
    public synchronized boolean remove(long number) {
        deliveries.values().removeIf(one -> one.hook() == number);
        return hooks.remove(number) != null;
    }

    @Override
    public synchronized void advance(long hook, long known, List<Delivery> news) {
        Hook kept = hooks.get(hook);
        if (kept == null || kept.revision() >= known) {
            return;
        }
        hooks.put(hook, kept.as(hook, known));
        for (Delivery one : news) {
            deliveries
                    .values()
                    .removeIf(other -> other.hook() == hook
                            && other.story().equals(one.story())
                            && other.state() == Delivery.State.WAITING);
            Delivery next = one.as(++last);
            deliveries.put(next.number(), next);
        }
    }

    @Override
    public synchronized List<Delivery> due(long nowMillis) {
        Set<Long> seen = new HashSet<>();
        return deliveries.values().stream()
                .filter(one -> one.state() == Delivery.State.WAITING && seen.add(one.hook()))
                .filter(one -> one.nextMillis() <= nowMillis)
                .toList();
    }

    @Override
    public synchronized void keep(Delivery delivery) {
        deliveries.computeIfPresent(delivery.number(), (number, earlier) -> delivery);
    }

    @Override
    public synchronized List<Delivery> deliveries(long hook, int most) {
        List<Delivery> own = new ArrayList<>(
                deliveries.values().stream().filter(one -> one.hook() == hook).toList());
        own.sort(Comparator.comparingLong(Delivery::number).reversed());
        return own.subList(0, Math.min(most, own.size()));
    }
}
