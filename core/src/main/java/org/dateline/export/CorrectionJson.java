// SPDX-License-Identifier: Apache-2.0
package org.dateline.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Correction;
import org.dateline.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** What reviewers say, as JSON that another store takes in again. */
public final class CorrectionJson {
    private CorrectionJson() {}

    public static ObjectNode write(Correction correction) {
        ObjectNode object = JsonNodeFactory.instance
                .objectNode()
                .put("number", correction.number())
                .put("what", correction.what().word())
                .put("key", correction.key())
                .put("kind", correction.kind())
                .put("note", correction.note())
                .put("made", correction.made())
                .put("undone", correction.undone());
        strings(object, "values", correction.values());
        strings(object, "reports", correction.reports());
        ArrayNode sides = object.putArray("sides");
        for (Correction.Side side : correction.sides()) {
            ObjectNode one = sides.addObject()
                    .put("name", side.name())
                    .put("kind", side.kind() == null ? null : side.kind().name().toLowerCase(Locale.ROOT))
                    .put("country", side.country())
                    .put("apart", side.apart());
            strings(one, "names", side.names());
            strings(one, "reports", side.reports());
        }
        return object;
    }

    private static void strings(ObjectNode object, String name, List<String> all) {
        ArrayNode array = object.putArray(name);
        all.forEach(array::add);
    }

    /**
     * What {@link #write} wrote, without its number.
     *
     * @throws IllegalArgumentException where it is no such thing, with what is wrong
     */
    public static Correction read(JsonNode node) {
        String what =
                node.path("what").asText("finding").toUpperCase(Locale.ROOT).replace('-', '_');
        List<Correction.Side> sides = new ArrayList<>();
        for (JsonNode side : node.path("sides")) {
            String kind = word(side, "kind");
            sides.add(new Correction.Side(
                    side.path("name").asText(""),
                    kind == null ? null : EntityKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    word(side, "country"),
                    side.path("apart").asText(""),
                    strings(side, "names"),
                    strings(side, "reports")));
        }
        String key = node.path("key").asText("");
        if (key.isEmpty() || what.startsWith("STORY") && !key.matches(".*[0-9a-f]{16}")) {
            throw new IllegalArgumentException("a correction has a key");
        }
        return new Correction(
                0,
                Correction.What.valueOf(what),
                key,
                strings(node, "reports"),
                node.path("kind").asText(""),
                strings(node, "values"),
                sides,
                node.path("note").asText(""),
                node.path("made").asText(""),
                node.path("undone").asBoolean());
    }

    private static @Nullable String word(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.path(name).asText() : null;
    }

    private static List<String> strings(JsonNode node, String name) {
        List<String> all = new ArrayList<>();
        node.path(name).forEach(one -> all.add(one.asText()));
        return all;
    }
}
