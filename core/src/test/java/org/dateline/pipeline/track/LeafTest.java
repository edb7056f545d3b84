// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

class LeafTest {
    @Test
    void whoHasLeftIsNotHeldByThoseThatStay() throws InterruptedException {
        Leaf stays = new Leaf("stays");
        WeakReference<Leaf> gone = new WeakReference<>(cameAndLeft(stays));
        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(gone.get()).isNull();
        assertThat(stays.length()).isEqualTo(1);
        assertThat(stays.other(0).report()).isEqualTo("other");
    }

    /** A report that was like two others, and has left. */
    private static Leaf cameAndLeft(Leaf stays) {
        Leaf left = new Leaf("left");
        Leaf.join(stays, new Leaf("other"), 0.5);
        Leaf.join(left, stays, 0.5);
        left.leave();
        return left;
    }
}
