// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Reader;
import org.dateline.model.Event;
import org.dateline.model.PloverType;
import org.dateline.model.Reading;
import org.junit.jupiter.api.Test;

/** What CAMEO tells apart that PLOVER does not. */
class CameoTest {
    private final Reader reader = new Reader(Tools.ANNOTATOR, List.of());

    private List<String> codes(String text) {
        Reading reading = reader.read(Tools.report("r", text, "2020-05-04"));
        return reading.events().stream()
                .map(event -> event.code().cameo())
                .filter(code -> code != null)
                .toList();
    }

    @Test
    void anAppealIsNoDemand() {
        assertThat(codes("Kenya asked Norway for aid on Monday.")).allMatch(code -> code.startsWith("02"));
        assertThat(codes("Kenya demanded aid from Norway on Monday.")).allMatch(code -> code.startsWith("10"));
    }

    @Test
    void whoWantsAnotherToActAppeals() {
        assertThat(codes("Kenya wants Uganda to attack Rwanda.")).containsExactly("021");
        assertThat(codes("Kenya wants to attack Rwanda.")).containsExactly("138");
    }

    @Test
    void whoTellsOfAnothersAttackAccuses() {
        assertThat(codes("Kenya said that Uganda had attacked Rwanda.")).containsExactly("112");
        assertThat(codes("Kenya said it had attacked Rwanda.")).containsExactly("015");
    }

    @Test
    void anActWithoutTwoPartiesHasNoCode() {
        assertThat(codes("A farmer demolished the barn.")).isEmpty();
        assertThat(codes("Kenya attacked Uganda on Monday.")).containsExactly("190");
    }

    @Test
    void theCodeOfAnActToComeIsItsOwn() {
        Reading reading = reader.read(Tools.report("r", "Norway will provide food aid to Malawi.", "2020-05-04"));
        Event event = reading.events().get(0);
        assertThat(event.code().type()).isEqualTo(PloverType.AGREE);
        assertThat(event.code().cameo()).startsWith("07");
    }

    @Test
    void sanctionsHaveOneCodeWhateverPloverCallsThem() {
        assertThat(codes("Norway imposed sanctions on two Iranian banks.")).containsExactly("163");
    }

    @Test
    void prisonIsCodedOnce() {
        assertThat(codes("A Kenyan court jailed two Ugandan traders for six years."))
                .containsExactly("173");
    }
}
