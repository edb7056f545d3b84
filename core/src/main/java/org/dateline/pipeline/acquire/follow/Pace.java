// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import java.time.Duration;
import java.time.Instant;

/** The clock that following goes by. */
public interface Pace {
    Instant now();

    /** Returns then, or at once where that has passed. */
    void sleepUntil(Instant then) throws InterruptedException;

    /** The clock of the machine. */
    static Pace ofMachine() {
        return new Pace() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void sleepUntil(Instant then) throws InterruptedException {
                long left = Duration.between(now(), then).toMillis();
                if (left > 0) {
                    Thread.sleep(left);
                }
            }
        };
    }
}
