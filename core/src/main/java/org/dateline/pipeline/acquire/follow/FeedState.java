// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed between two polls.
 *
 * @param dueSeconds when to ask again, in seconds since 1970
 * @param failures in a row
 * @param seen prints of the items that its last answer held
 * @param cut print of an answer that seemed to break off: come twice, it is taken as it is
 */
record FeedState(
        @Nullable String etag,
        @Nullable String lastModified,
        long dueSeconds,
        int failures,
        boolean gone,
        List<String> seen,
        @Nullable String cut) {
    FeedState {
        seen = List.copyOf(seen);
    }

    static FeedState fresh() {
        return new FeedState(null, null, 0, 0, false, List.of(), null);
    }

    FeedState due(long seconds, int failed) {
        return new FeedState(etag, lastModified, seconds, failed, gone, seen, cut);
    }

    FeedState cutOff(String print) {
        return new FeedState(etag, lastModified, dueSeconds, failures, gone, seen, print);
    }

    FeedState asGone() {
        return new FeedState(etag, lastModified, dueSeconds, failures, true, seen, cut);
    }
}
