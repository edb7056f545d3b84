// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import org.dateline.model.ShortHash;

/** Stable ids made from what they stand for. */
final class Ids {
    private Ids() {}

    static String hash(String content) {
        return ShortHash.of(content, 6);
    }
}
