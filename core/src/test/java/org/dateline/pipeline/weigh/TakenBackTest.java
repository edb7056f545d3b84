// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TakenBackTest {
    @Test
    void whatWasToldBeforeIsTakenBack() {
        assertThat(TakenBack.in("The toll is 29, not 23 as first reported.")).containsExactly(23.0);
        assertThat(TakenBack.in("Eleven were hurt, correcting an earlier figure of 14."))
                .containsExactly(14.0);
        assertThat(TakenBack.in("It cost 40 crowns instead of 30.")).containsExactly(30.0);
        assertThat(TakenBack.in("Six sheep died, rather than twelve, as was wrongly reported."))
                .containsExactly(12.0);
    }

    @Test
    void aNoteOnTheTextTakesBackAndNothingElseInItDoes() {
        assertThat(TakenBack.inNotice("Mill burns\n(Corrects the number of sheep to six, not nine)\n\nA mill burned."))
                .containsExactly(9.0);
        assertThat(TakenBack.inNotice("Six sheep died, not nine, a shepherd said."))
                .isEmpty();
    }

    @Test
    void whatIsOnlyDeniedOrCountedIsNot() {
        assertThat(TakenBack.in("Not 23 but all of the sheep died.")).isEmpty();
        assertThat(TakenBack.in("A toll of 29 was reported, 23 of them in Orvalle."))
                .isEmpty();
    }
}
