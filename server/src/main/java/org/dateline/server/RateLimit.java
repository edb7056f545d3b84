// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** So many requests a second from one address, with some more at once. */
final class RateLimit {
    private static final int MOST_ADDRESSES = 10_000;
    private static final double NANOSECONDS = 1e9;

    private final double perSecond;
    private final double atOnce;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    RateLimit(double perSecond, double atOnce, LongSupplier nanoTime) {
        this.perSecond = perSecond;
        this.atOnce = atOnce;
        this.nanoTime = nanoTime;
    }

    private record Bucket(double left, long at) {}

    synchronized boolean allows(String address) {
        long now = nanoTime.getAsLong();
        Bucket bucket = buckets.getOrDefault(address, new Bucket(atOnce, now));
        double left = Math.min(atOnce, bucket.left() + (now - bucket.at()) / NANOSECONDS * perSecond);
        boolean allowed = left >= 1;
        buckets.put(address, new Bucket(allowed ? left - 1 : left, now));
        return allowed;
    }
}
