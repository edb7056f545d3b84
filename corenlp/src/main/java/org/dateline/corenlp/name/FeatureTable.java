// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.name;

import java.nio.FloatBuffer;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.HashIndex;

/** The weights of features that are looked up by the hashes of their names. */
final class FeatureTable {
    private final HashIndex index;
    private final FloatBuffer weights;

    FeatureTable(Digest digest, String name) {
        this.index = new HashIndex(digest, name);
        this.weights = digest.floatView(name + ".weights");
    }

    /** Adds a feature's weights to {@code sum}; nothing if the model does not have it. */
    void add(long feature, double[] sum) {
        int at = index.get(feature);
        if (at >= 0) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weights.get(at + i);
            }
        }
    }
}
