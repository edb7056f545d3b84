// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class CopyTraceTest {
    private static final String WIRE =
            "The harbour of Vestmark was closed on Friday after a tanker ran aground at its mouth.\n"
                    + "Tugs tried in vain to pull the ship off the sandbank before the tide turned.\n"
                    + "Nobody was hurt, the coast guard of Vestmark said in a short statement at noon.\n"
                    + "“We will try again with the next high water and two more tugs from the south,” said its chief, Dora Lunde.\n"
                    + "The tanker carries nearly nine thousand tonnes of heating oil for the islands.\n"
                    + "Fishermen complained that they could not leave the harbour for the herring.";

    private static CopyTrace trace(String text) {
        Report report = Report.of("r", text).withPublished(Publication.stated("2031-05-06"));
        return CopyTrace.of(new Reading(
                report, "1", null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void aCopyIsKnownThroughEditsAndANewLead() {
        String copy = "From our own staff and agencies, on a day when the wind hardly blew at all.\n"
                + "The tanker carries almost nine thousand tonnes of heating oil for the islands.\n"
                + "Tugs tried in vain to pull the vessel off the sandbank before the tide turned.\n"
                + "Nobody was hurt, the coast guard of Vestmark said in a short statement at noon.";
        assertThat(trace(WIRE).sharesOrigin(trace(copy))).isTrue();
        assertThat(trace(copy).sharesOrigin(trace(WIRE))).isTrue();
    }

    @Test
    void aCopyIsKnownWhereItsStopsHaveLostTheirBlanks() {
        String glued =
                "The coast guard had a long day.Tugs tried in vain to pull the ship off the sandbank before the tide "
                        + "turned.Nobody was hurt, the coast guard of Vestmark said in a short statement at noon.\"It is a shame,\" said a "
                        + "fisherman.The tanker carries nearly nine thousand tonnes of heating oil for the islands.Fishermen complained "
                        + "that they could not leave the harbour for the herring.";
        Report report = Report.of("glued", glued);
        Reading oneSentence = new Reading(
                report,
                "1",
                null,
                List.of(),
                List.of(),
                List.of(new Span(0, glued.length())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(CopyTrace.of(oneSentence).kept(trace(WIRE))).isGreaterThan(0.7);
    }

    @Test
    void aSharedQuotationDoesNotMakeACopy() {
        String own = "A ship with oil on board has blocked the port of Vestmark since early Friday morning.\n"
                + "Our reporter saw four tugs give up when the water fell too far for them.\n"
                + "“We will try again with the next high water and two more tugs from the south,” said Dora Lunde.\n"
                + "Herring boats lay idle along the quay while their crews played cards below.";
        assertThat(trace(WIRE).sharesOrigin(trace(own))).isFalse();
    }

    @Test
    void emptyTextsShareNothing() {
        assertThat(trace("").sharesOrigin(trace(""))).isFalse();
    }
}
