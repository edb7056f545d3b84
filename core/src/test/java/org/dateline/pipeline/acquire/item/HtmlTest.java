// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    /** Found by spoiling pages: the parser gives up on marks that stand open where it lifts what is too deep. */
    @ParameterizedTest
    @ValueSource(ints = {200, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 300, 600})
    void marksThatStandOpenAtTheDeepestElementDoNoHarm(int depth) {
        String page = "<p><b><i><a><div>" + "<v>".repeat(depth) + "<l>The harbour <p>was opened.";
        assertThat(Html.parse(page).text()).isEqualTo("The harbour was opened.");
    }

    @Test
    void whatCannotBeParsedIsReadWithoutItsMarks() {
        assertThat(Html.plainer("<body><p>The <b>old</b> <a href='x'>bridge</a></p><p>opened.</p>")
                        .select("p")
                        .eachText())
                .containsExactly("The old bridge", "opened.");
    }

    @Test
    void aFragmentHasABody() {
        assertThat(Html.body("The <b>old</b> bridge").html()).isEqualTo("The <b>old</b> bridge");
    }
}
