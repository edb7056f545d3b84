// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final String WRITTEN =
            "The/DT/2/det nurse/NN/4/nsubj:pass was/VBD/4/aux:pass thanked/VBN/0/root twice/RB/4/advmod";

    private final Sentence sentence = Trees.of(WRITTEN);

    @Test
    void childrenStandInOrderOfTheText() {
        assertThat(sentence.children(3)).containsExactly(1, 2, 4);
        assertThat(sentence.childCount(3)).isEqualTo(3);
        assertThat(sentence.childAt(3, 2)).isEqualTo(4);
        assertThat(sentence.children(0)).isEmpty();
        assertThat(sentence.children(-1)).isEmpty();
        assertThat(sentence.firstChild(-1, "nsubj")).isEqualTo(-1);
    }

    @Test
    void aRelationMatchesItsSubtypesAndNoMore() {
        assertThat(sentence.children(3, "nsubj")).containsExactly(1);
        assertThat(sentence.children(3, "aux", "advmod")).containsExactly(2, 4);
        assertThat(sentence.child(3, "nsubj:pass")).contains(1);
        assertThat(sentence.child(3, "nsub", "nsubj:", "nsubj:pass:x")).isEmpty();
        assertThat(sentence.firstChild(3, "obj")).isEqualTo(-1);
        assertThat(sentence.hasRelation(1, "obj", "nsubj")).isTrue();
    }

    @Test
    void subtreesHoldAllBelow() {
        assertThat(sentence.subtree(1).stream()).containsExactly(0, 1);
        assertThat(sentence.subtree(3).cardinality()).isEqualTo(5);
        assertThat(sentence.isUnder(0, 3)).isTrue();
        assertThat(sentence.isUnder(0, 4)).isFalse();
    }

    @Test
    void circlesAndHeadsOutsideLeadNowhere() {
        Sentence broken = Trees.of("a/NN/2/dep b/NN/1/dep c/NN/3/dep d/NN/9/dep");
        assertThat(broken.subtree(0).stream()).containsExactly(0, 1);
        assertThat(broken.subtree(2).stream()).containsExactly(2);
        assertThat(broken.isUnder(3, 0)).isFalse();
        assertThat(broken.isUnder(0, 3)).isFalse();
    }

    @Test
    void isEqualByItsParts() {
        assertThat(sentence).isEqualTo(Trees.of(WRITTEN)).hasSameHashCodeAs(Trees.of(WRITTEN));
        assertThat(sentence).isNotEqualTo(Trees.of(WRITTEN.replace("twice", "once")));
        assertThat(sentence.enhanced()).isSameAs(sentence.enhanced());
        assertThatThrownBy(() -> new Sentence(0, 0, new Span(0, 1), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
