// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The statements of an item of Wikidata, the deprecated ones left out. */
final class Claims {
    private static final int MONTH_PRECISION = 10;
    private static final int YEAR_PRECISION = 9;

    private final JsonNode claims;

    Claims(JsonNode claims) {
        this.claims = claims;
    }

    boolean has(String property) {
        return !statements(property).isEmpty();
    }

    List<JsonNode> statements(String property) {
        List<JsonNode> standing = new ArrayList<>();
        for (JsonNode statement : claims.path(property)) {
            if (!statement.path("rank").asText("").equals("deprecated")) {
                standing.add(statement);
            }
        }
        return standing;
    }

    /** The items that a property has now: those of the best rank, without those that have ended. */
    List<String> items(String property) {
        List<String> best = new ArrayList<>();
        boolean preferred = false;
        for (JsonNode statement : statements(property)) {
            String item = item(statement.path("mainsnak"));
            boolean isPreferred = statement.path("rank").asText("").equals("preferred");
            boolean ended = statement.path("qualifiers").has("P582");
            if (item == null || ended || preferred && !isPreferred) {
                continue;
            }
            if (isPreferred && !preferred) {
                best.clear();
                preferred = true;
            }
            best.add(item);
        }
        return best;
    }

    Optional<String> text(String property) {
        return statements(property).stream()
                .map(statement -> value(statement.path("mainsnak")).asText(""))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static JsonNode value(JsonNode snak) {
        return snak.path("datavalue").path("value");
    }

    static @Nullable String item(JsonNode snak) {
        JsonNode value = value(snak);
        String id = value.path("id").asText("");
        if (id.isEmpty() && value.has("numeric-id")) {
            id = "Q" + value.path("numeric-id").asText();
        }
        return id.isEmpty() ? null : id;
    }

    /** A time as year, month or day, by its precision; {@code null} where it has none of these. */
    static @Nullable String date(JsonNode snak) {
        JsonNode value = value(snak);
        String time = value.path("time").asText("");
        int precision = value.path("precision").asInt(YEAR_PRECISION + 2);
        if (time.length() < 11 || !time.startsWith("+") || precision < YEAR_PRECISION) {
            return null;
        }
        String date = time.substring(1, precision == YEAR_PRECISION ? 5 : precision == MONTH_PRECISION ? 8 : 11);
        String known = date.replaceAll("(-00)+$", "");
        try {
            PartialDate.firstDay(known);
            return known;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
