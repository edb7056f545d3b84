// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeavesTest {
    @Test
    void whoHasLeftIsNotInTheRowsOfThoseThatStay() {
        Leaves leaves = new Leaves();
        Leaf stays = leaves.add("stays");
        Leaf left = leaves.add("left");
        Leaf other = leaves.add("other");
        Leaves.join(stays, left, 0.25);
        Leaves.join(stays, other, 0.5);
        leaves.leave(left);
        assertThat(left.length()).isZero();
        assertThat(stays.length()).isEqualTo(1);
        assertThat(stays.other(0)).isEqualTo(other.place());
        assertThat(stays.alike(0) / Leaves.ONE).isEqualTo(0.5);
        assertThat(leaves.at(left.place())).isNull();
    }

    @Test
    void placesAreGivenAnewOnlyWhenTheyAreFree() {
        Leaves leaves = new Leaves();
        Leaf one = leaves.add("one");
        leaves.leave(one);
        assertThat(leaves.add("two").place()).isNotEqualTo(one.place());
        leaves.free(one);
        assertThat(leaves.add("three").place()).isEqualTo(one.place());
        for (int i = 0; i < 200; i++) {
            leaves.free(leaves.add("passes " + i));
        }
        assertThat(leaves.places()).isEqualTo(3);
    }
}
