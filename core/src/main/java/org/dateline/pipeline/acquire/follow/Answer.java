// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import org.dateline.model.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What became of asking for an address.
 *
 * @param status of HTTP; 0 where there was no whole answer, {@value #REFUSED} where it was not asked for
 * @param body unpacked; nothing unless the status is 200
 * @param address that answered in the end
 * @param retryAfterSeconds how long the server asks to be left alone; 0 unless it does
 * @param freshSeconds how long it says that its answer holds; 0 unless it does
 * @param failure why there was no whole answer
 */
record Answer(
        int status,
        byte[] body,
        String address,
        @Nullable String type,
        @Nullable String etag,
        @Nullable String lastModified,
        long retryAfterSeconds,
        long freshSeconds,
        @Nullable String failure) {
    static final int REFUSED = -1;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    /** Why there is nothing of it to read. */
    ProblemCode code() {
        return switch (status) {
            case NOT_FOUND, GONE -> ProblemCode.NO_SUCH_ADDRESS;
            case REFUSED -> ProblemCode.NOT_ASKED;
            default -> ProblemCode.NOT_FETCHED;
        };
    }

    static Answer refused(String address, String objection) {
        return new Answer(REFUSED, new byte[0], address, null, null, null, 0, 0, objection);
    }

    static Answer failed(String address, String failure) {
        return new Answer(0, new byte[0], address, null, null, null, 0, 0, failure);
    }
}
