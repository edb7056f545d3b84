// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.EntityKind;
import org.dateline.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Items of Wikidata, one a line, as its JSON dumps have them: an array over the whole file with a comma behind each item, or
 * lines without either. People, organisations and groups become actors; other items only lend their names to the positions that
 * people hold, and their codes to countries.
 */
final class WikidataLines implements ActorFormat {
    private static final List<String> LANGUAGES = List.of("en", "mul", "en-gb", "en-ca");

    /** An item, whose positions have no names yet. */
    private record Item(
            String id,
            String name,
            List<String> aliases,
            @Nullable EntityKind kind,
            @Nullable String sector,
            @Nullable String country,
            List<Position> positions) {}

    private record Position(
            @Nullable String item, @Nullable String of, @Nullable String since, @Nullable String until) {}

    private final ObjectMapper json = new ObjectMapper();
    private final WikidataTypes types = new WikidataTypes();

    @Override
    public boolean takes(String first) {
        String line = first.strip();
        return line.startsWith("{") || line.equals("[") || line.startsWith("[{");
    }

    @Override
    public List<Actor> read(Lines lines, Notes notes) throws IOException {
        List<Item> items = new ArrayList<>();
        Map<String, String> labels = new HashMap<>();
        Map<String, String> countries = new HashMap<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            String object = bare(line);
            if (object.isEmpty()) {
                continue;
            }
            try {
                take(json.readTree(object), items, labels, countries);
            } catch (JsonProcessingException broken) {
                notes.bad(lines.number(), "no JSON object: " + broken.getOriginalMessage());
            } catch (IllegalArgumentException bad) {
                notes.bad(lines.number(), String.valueOf(bad.getMessage()));
            }
        }
        return items.stream().map(item -> actor(item, labels, countries)).toList();
    }

    /** The object of a line, without what joins it to the lines around it. */
    private static String bare(String line) {
        String object = line.strip();
        if (object.startsWith("[")) {
            object = object.substring(1).strip();
        }
        while (object.endsWith(",") || object.endsWith("]")) {
            object = object.substring(0, object.length() - 1).strip();
        }
        return object;
    }

    private void take(JsonNode node, List<Item> items, Map<String, String> labels, Map<String, String> countries) {
        String id = node.path("id").asText("");
        if (!node.isObject() || id.isEmpty()) {
            throw new IllegalArgumentException("no item of Wikidata: it has no id");
        }
        if (node.path("type").asText("item").equals("property")) {
            return;
        }
        String label = language(node.path("labels"));
        Claims claims = new Claims(node.path("claims"));
        if (label == null) {
            throw new IllegalArgumentException(id + " has no English label");
        }
        labels.put(id, label);
        claims.text("P298").ifPresent(code -> countries.put(id, code));
        List<String> kinds = claims.items("P31");
        List<Position> positions = positions(claims);
        WikidataTypes.Type type = types.of(kinds);
        if (type == null && (kinds.isEmpty() && (!positions.isEmpty() || claims.has("P27")))) {
            type = WikidataTypes.PERSON;
        }
        if (type != null) {
            List<String> home = claims.items(type.kind() == EntityKind.PERSON ? "P27" : "P17");
            items.add(new Item(
                    id,
                    label,
                    aliases(node, label),
                    type.kind(),
                    type.sector(),
                    home.size() == 1 ? home.get(0) : null,
                    positions));
        }
    }

    private static @Nullable String language(JsonNode labels) {
        if (labels.isTextual()) {
            return labels.asText();
        }
        for (String language : LANGUAGES) {
            JsonNode label = labels.path(language);
            String text =
                    label.isTextual() ? label.asText() : label.path("value").asText("");
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return null;
    }

    private static List<String> aliases(JsonNode item, String label) {
        Set<String> aliases = new LinkedHashSet<>();
        for (String language : LANGUAGES) {
            for (JsonNode alias : item.path("aliases").path(language)) {
                String text =
                        alias.isTextual() ? alias.asText() : alias.path("value").asText("");
                if (!text.isBlank() && !text.strip().equals(label)) {
                    aliases.add(text.strip());
                }
            }
        }
        return List.copyOf(aliases);
    }

    private static List<Position> positions(Claims claims) {
        List<Position> positions = new ArrayList<>();
        for (JsonNode statement : claims.statements("P39")) {
            JsonNode qualifiers = statement.path("qualifiers");
            String of = Claims.item(qualifiers.path("P642").path(0));
            positions.add(new Position(
                    Claims.item(statement.path("mainsnak")),
                    of != null ? of : Claims.item(qualifiers.path("P1001").path(0)),
                    Claims.date(qualifiers.path("P580").path(0)),
                    Claims.date(qualifiers.path("P582").path(0))));
        }
        return positions;
    }

    private Actor actor(Item item, Map<String, String> labels, Map<String, String> countries) {
        List<Actor.Post> posts = new ArrayList<>();
        for (Position position : item.positions()) {
            String title = labels.get(String.valueOf(position.item()));
            boolean sound = position.since() == null
                    || position.until() == null
                    || !PartialDate.lastDay(position.until()).isBefore(PartialDate.firstDay(position.since()));
            if (title != null && sound) {
                posts.add(new Actor.Post(
                        title.toLowerCase(Locale.ROOT),
                        labels.get(String.valueOf(position.of())),
                        null,
                        null,
                        position.since(),
                        position.until()));
            }
        }
        String country =
                item.country() == null ? null : countries.getOrDefault(item.country(), types.country(item.country()));
        return new Actor(item.name(), item.aliases(), item.kind(), country, item.sector(), item.id(), posts);
    }
}
