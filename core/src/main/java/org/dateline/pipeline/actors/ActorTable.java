// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.Countries;
import org.dateline.model.Country;
import org.dateline.model.EntityKind;
import org.dateline.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A table with commas, semicolons or tabs, whose first line names the columns: {@code name} and any of {@code aliases} (parted
 * by |), {@code kind}, {@code country}, {@code sector}, {@code role}, {@code of}, {@code since}, {@code until}, {@code
 * identifier}. Rows with one identifier, or without one and with one name, are one actor with several posts.
 */
final class ActorTable implements ActorFormat {
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("name", "name"),
            Map.entry("label", "name"),
            Map.entry("aliases", "aliases"),
            Map.entry("alias", "aliases"),
            Map.entry("kind", "kind"),
            Map.entry("type", "kind"),
            Map.entry("country", "country"),
            Map.entry("sector", "sector"),
            Map.entry("role", "role"),
            Map.entry("title", "role"),
            Map.entry("office", "role"),
            Map.entry("of", "of"),
            Map.entry("since", "since"),
            Map.entry("until", "until"),
            Map.entry("identifier", "identifier"),
            Map.entry("id", "identifier"));

    /** An actor whose rows are being gathered. */
    private static final class Draft {
        private final String name;
        private final Set<String> aliases = new LinkedHashSet<>();
        private final List<Actor.Post> posts = new ArrayList<>();
        private @Nullable EntityKind kind;
        private @Nullable String country;
        private @Nullable String sector;
        private @Nullable String identifier;

        Draft(String name) {
            this.name = name;
        }

        Actor actor() {
            aliases.remove(name);
            return new Actor(name, List.copyOf(aliases), kind, country, sector, identifier, posts);
        }
    }

    private final Countries countries = Countries.table();

    @Override
    public boolean takes(String first) {
        return columns(first, separator(first)).containsKey("name") && !first.contains("[");
    }

    private static char separator(String header) {
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    }

    private static Map<String, Integer> columns(String header, char separator) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> cells = Objects.requireNonNullElse(Cells.of(header, separator), List.of());
        for (int i = 0; i < cells.size(); i++) {
            String column = COLUMNS.get(cells.get(i).strip().toLowerCase(Locale.ROOT));
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        return columns;
    }

    /** A column that is no part of an actor may be a slip of the pen. */
    private static void tellOfOthers(String header, char separator, int line, Notes notes) {
        for (String cell : Objects.requireNonNullElse(Cells.of(header, separator), List.<String>of())) {
            if (!cell.isBlank() && !COLUMNS.containsKey(cell.strip().toLowerCase(Locale.ROOT))) {
                notes.bad(line, "no column of an actor: " + cell.strip());
            }
        }
    }

    @Override
    public List<Actor> read(Lines lines, Notes notes) throws IOException {
        String header = Objects.requireNonNullElse(lines.next(), "");
        char separator = separator(header);
        Map<String, Integer> columns = columns(header, separator);
        tellOfOthers(header, separator, lines.number(), notes);
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Cells.of(line, separator);
            if (cells == null) {
                notes.bad(lines.number(), "a quotation mark without its partner");
                continue;
            }
            Map<String, String> row = new HashMap<>();
            columns.forEach((column, i) ->
                    row.put(column, i < cells.size() ? cells.get(i).strip() : ""));
            try {
                take(row, drafts);
            } catch (IllegalArgumentException bad) {
                notes.bad(lines.number(), String.valueOf(bad.getMessage()));
            }
        }
        return drafts.values().stream().map(Draft::actor).toList();
    }

    private void take(Map<String, String> row, Map<String, Draft> drafts) {
        String name = given(row, "name");
        if (name == null || name.chars().noneMatch(Character::isLetter)) {
            throw new IllegalArgumentException("no name");
        }
        EntityKind kind = kind(given(row, "kind"));
        String country = country(given(row, "country"));
        String sector = sector(given(row, "sector"));
        String identifier = given(row, "identifier");
        String title = given(row, "role");
        Actor.Post post = new Actor.Post(
                title == null ? null : title.toLowerCase(Locale.ROOT),
                given(row, "of"),
                null,
                sector,
                given(row, "since"),
                given(row, "until"));
        Draft draft = drafts.computeIfAbsent(
                identifier != null ? "id " + identifier : "name " + name, missing -> new Draft(name));
        draft.aliases.add(name);
        for (String alias : row.getOrDefault("aliases", "").split("\\|")) {
            if (!alias.isBlank()) {
                draft.aliases.add(alias.strip());
            }
        }
        draft.kind = draft.kind != null ? draft.kind : kind;
        draft.country = draft.country != null ? draft.country : country;
        draft.identifier = identifier;
        if (title != null || post.isDated()) {
            draft.posts.add(post);
        } else {
            draft.sector = draft.sector != null ? draft.sector : sector;
        }
    }

    private static @Nullable String given(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "");
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable EntityKind kind(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "person", "per", "people" -> EntityKind.PERSON;
            case "organization", "organisation", "org", "outlet", "company", "party" -> EntityKind.ORGANIZATION;
            case "group", "armed group" -> EntityKind.GROUP;
            case "facility" -> EntityKind.FACILITY;
            case "place", "location", "loc" -> EntityKind.PLACE;
            case "country" -> EntityKind.COUNTRY;
            case "other" -> EntityKind.OTHER;
            default ->
                throw new IllegalArgumentException(
                        "kind is person, organization, group, facility, place, country or other, not " + cell);
        };
    }

    private @Nullable String country(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        return countries
                .byCode(cell.toUpperCase(Locale.ROOT))
                .or(() -> countries.all().stream()
                        .filter(one -> one.iso2().equals(cell))
                        .findFirst())
                .or(() -> countries.byName(cell))
                .map(Country::iso3)
                .orElseThrow(
                        () -> new IllegalArgumentException("country is an ISO 3166-1 code or a name, not " + cell));
    }

    private static @Nullable String sector(@Nullable String cell) {
        String code = cell == null ? null : cell.toUpperCase(Locale.ROOT);
        if (code != null && !Sector.isCode(code)) {
            throw new IllegalArgumentException("sector is one of PLOVER's codes, such as GOV or REB, not " + cell);
        }
        return code;
    }
}
