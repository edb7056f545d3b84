// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.export.ReadingJson;
import org.junit.jupiter.api.Test;

/** A mutual act is one record of PLOVER's, with everybody in it, and CAMEO's from each party to the others. */
class DirectionsTest {
    private static JsonNode read(String text) {
        return new ReadingJson(false).write(Tools.reading(text, "2020-05-04"));
    }

    /** Who does it to whom, by countries. */
    private static String parties(JsonNode reading, JsonNode event) {
        return countries(reading, event.get("actors")) + ">" + countries(reading, event.get("recipients"));
    }

    private static String countries(JsonNode reading, JsonNode ids) {
        List<String> countries = new ArrayList<>();
        for (JsonNode id : ids) {
            for (JsonNode entity : reading.path("entities")) {
                if (entity.get("id").equals(id)) {
                    countries.add(entity.get("country").asText());
                }
            }
        }
        return String.join("+", countries);
    }

    @Test
    void aMeetingIsOneEventAndItsDirectionsHaveTheCode() {
        JsonNode reading = read("Kenya, Uganda and Norway met in Oslo on Monday.");
        JsonNode events = reading.get("events");
        assertThat(events).hasSize(4);
        JsonNode meeting = events.get(0);
        assertThat(meeting.get("type").asText()).isEqualTo("CONSULT");
        assertThat(meeting.get("mutual").asBoolean()).isTrue();
        assertThat(meeting.get("cameo").isNull()).isTrue();
        for (int i = 1; i < 4; i++) {
            JsonNode direction = events.get(i);
            assertThat(direction.get("type").isNull()).isTrue();
            assertThat(direction.get("cameo").asText()).startsWith("04");
            assertThat(direction.get("direction_of")).isEqualTo(meeting.get("id"));
        }
        assertThat(parties(reading, events.get(1))).isEqualTo("KEN>UGA+NOR");
        assertThat(parties(reading, events.get(2))).isEqualTo("UGA>KEN+NOR");
        assertThat(parties(reading, events.get(3))).isEqualTo("NOR>KEN+UGA");
    }

    @Test
    void whatOneDoesToAnotherHasItsOwnCode() {
        JsonNode events = read("Kenya attacked Uganda on Monday.").get("events");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).get("cameo").asText()).isEqualTo("190");
        assertThat(events.get(0).has("mutual")).isFalse();
    }
}
