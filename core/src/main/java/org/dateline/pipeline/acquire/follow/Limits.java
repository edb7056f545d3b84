// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import java.time.Duration;

/**
 * How much is asked of others, and taken from them.
 *
 * @param pause between two requests to one host
 * @param time for one whole answer
 * @param bytes of one answer, also when unpacked
 * @param every how often a feed is asked for, unless it or its host asks for less
 */
public record Limits(Duration pause, Duration time, int bytes, Duration every) {
    /** Two seconds between requests, half a minute and 32 MiB for an answer, a quarter of an hour between polls. */
    public static Limits usual() {
        return new Limits(Duration.ofSeconds(2), Duration.ofSeconds(30), 32 << 20, Duration.ofMinutes(15));
    }

    public Limits withEvery(Duration other) {
        return new Limits(pause, time, bytes, other);
    }
}
