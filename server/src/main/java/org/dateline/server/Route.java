// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.http.Context;
import java.io.IOException;

/**
 * What answers a path.
 *
 * @param path with its parts in braces
 */
record Route(String method, String path, Answerer answerer) {
    /** Answers a request. */
    interface Answerer {
        void answer(Context context) throws IOException;
    }

    static Route get(String path, Answerer answerer) {
        return new Route("GET", path, answerer);
    }
}
