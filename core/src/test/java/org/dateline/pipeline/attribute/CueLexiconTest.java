// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Attribution.Stance;
import org.junit.jupiter.api.Test;

class CueLexiconTest {
    private final CueLexicon lexicon = CueLexicon.standard();

    @Test
    void aVerbMeansAnotherThingInAnotherFrame() {
        assertThat(lexicon.stance(CueLexicon.Kind.VERB, "inf", "refuse")).contains(Stance.DENIES);
        assertThat(lexicon.stance(CueLexicon.Kind.VERB, "that", "refuse")).isEmpty();
        assertThat(lexicon.stance(CueLexicon.Kind.VERB, "that", "claim")).contains(Stance.ALLEGES);
    }

    @Test
    void phrasesOfSeveralWordsKeepTheirBlanks() {
        assertThat(lexicon.stance(CueLexicon.Kind.PHRASE, "source", "according to"))
                .contains(Stance.ASSERTS);
    }
}
