// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import org.jspecify.annotations.Nullable;

/**
 * What a hook is to be told of one story.
 *
 * @param number 0 for one that is not kept yet
 * @param body what is posted
 * @param tries how many there were
 * @param nextMillis when the next may be, since 1970
 * @param problem why the last try failed; {@code null} where none did
 */
public record Delivery(
        long number,
        long hook,
        String story,
        String body,
        int tries,
        long nextMillis,
        State state,
        @Nullable String problem) {
    /** Whether it has come there. */
    public enum State {
        WAITING,
        DONE,
        /** Given up. */
        FAILED
    }

    /** After one more try. */
    public Delivery tried(State now, long next, @Nullable String why) {
        return new Delivery(number, hook, story, body, tries + 1, next, now, why);
    }

    Delivery as(long other) {
        return new Delivery(other, hook, story, body, tries, nextMillis, state, problem);
    }
}
