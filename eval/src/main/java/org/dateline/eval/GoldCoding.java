// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.PloverType;
import org.dateline.model.Span;

/**
 * A text with the types that are right for what it tells first.
 *
 * @param types empty where it tells nothing that is coded
 * @param actors where those who do it stand, where gold says so
 * @param recipients likewise
 * @param share how much it counts as a lesson
 */
record GoldCoding(
        String id, String text, Set<PloverType> types, List<Span> actors, List<Span> recipients, double share) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Names of earlier drafts of PLOVER. */
    private static final Map<String, Set<PloverType>> OLDER = Map.of(
            "DEMAND", EnumSet.of(PloverType.REQUEST),
            "DISAPPROVE", EnumSet.of(PloverType.ACCUSE),
            "INVESTIGATE", EnumSet.of(PloverType.ACCUSE),
            "FIGHT", EnumSet.of(PloverType.ASSAULT),
            "YIELD", EnumSet.of(PloverType.CONCEDE, PloverType.RETREAT));

    /** ACLED's kinds that have one type. */
    private static final Map<String, PloverType> ACLED = Map.ofEntries(
            Map.entry("AIR_STRIKE", PloverType.ASSAULT),
            Map.entry("ARMED_CLASH", PloverType.ASSAULT),
            Map.entry("ARREST", PloverType.COERCE),
            Map.entry("ART_MISS_ATTACK", PloverType.ASSAULT),
            Map.entry("ATTACK", PloverType.ASSAULT),
            Map.entry("CHEM_WEAP", PloverType.ASSAULT),
            Map.entry("GRENADE", PloverType.ASSAULT),
            Map.entry("PEACE_PROTEST", PloverType.PROTEST),
            Map.entry("PROTEST_WITH_INTER", PloverType.PROTEST),
            Map.entry("REM_EXPLOS", PloverType.ASSAULT),
            Map.entry("SEX_VIOL", PloverType.ASSAULT),
            Map.entry("SUIC_BOMB", PloverType.ASSAULT),
            Map.entry("VIOL_DEMONSTR", PloverType.PROTEST));

    GoldCoding {
        types = Set.copyOf(types);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** The records of a file of the shared gold that have a type. */
    static List<GoldCoding> read(Path file, double share) throws IOException {
        List<GoldCoding> found = new ArrayList<>();
        for (String line : lines(file)) {
            JsonNode record = JSON.readTree(line);
            Set<PloverType> types = types(record);
            if (types != null) {
                String text = record.get("text").asText();
                found.add(new GoldCoding(
                        record.get("id").asText(),
                        text,
                        types,
                        spans(text, record.path("source")),
                        spans(text, record.path("target")),
                        share));
            }
        }
        return found;
    }

    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader lines = Lines.of(file)) {
            return lines.lines().toList();
        }
    }

    /** All records of a file, only their texts. */
    static List<GoldCoding> texts(Path file) throws IOException {
        List<GoldCoding> found = new ArrayList<>();
        for (String line : lines(file)) {
            JsonNode record = JSON.readTree(line);
            found.add(new GoldCoding(
                    record.get("id").asText(), record.get("text").asText(), Set.of(), List.of(), List.of(), 0));
        }
        return found;
    }

    private static @org.jspecify.annotations.Nullable Set<PloverType> types(JsonNode record) {
        if (record.has("events")) {
            return record.get("events").isEmpty() ? Set.of() : null;
        }
        if (record.has("penta_name")) {
            return penta(record);
        }
        if (record.has("type")) {
            PloverType type = ACLED.get(record.get("type").asText());
            return type == null ? null : EnumSet.of(type);
        }
        String name = record.path("event").asText();
        Set<PloverType> older = OLDER.get(name);
        return older != null ? older : EnumSet.of(PloverType.valueOf(name));
    }

    private static @org.jspecify.annotations.Nullable Set<PloverType> penta(JsonNode record) {
        if (record.get("penta").isNull() || record.path("in_plv").asBoolean()) {
            return null;
        }
        Set<PloverType> types = EnumSet.noneOf(PloverType.class);
        for (PloverType type : PloverType.values()) {
            if (type.quad() == record.get("penta").asInt()) {
                types.add(type);
            }
        }
        return types;
    }

    private static List<Span> spans(String text, JsonNode side) {
        if (!side.isObject()) {
            return List.of();
        }
        return List.of(Lines.span(text, side));
    }
}
