// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.Countries;
import org.dateline.model.Country;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.OfficeTitle;
import org.dateline.model.Role;
import org.jspecify.annotations.Nullable;

/** Turns referents into entities with names, ids and roles. */
final class EntityMaker {
    private static final int ID_BYTES = 6;

    private final String report;
    private final @Nullable LocalDate day;
    private final Countries countries;
    private final KnownNames known;
    private final Titles titles;
    private final Map<Referent, String> ids = new LinkedHashMap<>();
    private final Map<Referent, String> names = new LinkedHashMap<>();
    private final Map<String, Referent> byCountry = new LinkedHashMap<>();

    /**
     * @param report id of the report
     * @param day when it was published
     * @param referents in order of their first mention
     */
    EntityMaker(String report, @Nullable LocalDate day, Lexicon lexicon, Iterable<Referent> referents) {
        this.report = report;
        this.day = day;
        countries = lexicon.countries;
        known = lexicon.known;
        titles = new Titles(lexicon);
        Set<String> used = new HashSet<>();
        for (Referent referent : referents) {
            String name = name(referent);
            String id = id(name);
            for (int more = 2; !used.add(id); more++) {
                id = id(name + " #" + more);
            }
            ids.put(referent, id);
            names.put(referent, name);
            if (referent.kind() == EntityKind.COUNTRY && referent.country() != null) {
                byCountry.putIfAbsent(referent.country(), referent);
            }
        }
    }

    private String id(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(report.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)), 0, ID_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    @Nullable String id(@Nullable Referent referent) {
        return referent == null ? null : ids.get(referent);
    }

    List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (Map.Entry<Referent, String> entry : ids.entrySet()) {
            entities.add(entity(entry.getKey(), entry.getValue()));
        }
        return entities;
    }

    private Entity entity(Referent referent, String id) {
        String name = names.getOrDefault(referent, id);
        Set<String> aliases = new LinkedHashSet<>();
        for (Draft draft : referent.drafts()) {
            if (draft.isName() && draft.kind() != EntityKind.NATIONALITY && !draft.text.equals(name)) {
                aliases.add(draft.text);
            }
        }
        KnownNames.Body body = referent.kind() == EntityKind.ORGANIZATION ? known.body(name) : null;
        return new Entity(
                id,
                name,
                referent.kind(),
                referent.country(),
                sector(referent),
                referent.actor() == null ? null : referent.actor().identifier(),
                List.copyOf(aliases),
                roles(referent),
                body == null ? null : body.owner());
    }

    /** A country by its common name, anything else by its longest name, else by its first description. */
    private static String name(Referent referent) {
        String given = referent.givenName();
        if (given != null && referent.kind() == EntityKind.COUNTRY) {
            return given;
        }
        String longest = "";
        String description = "";
        for (Draft draft : referent.drafts()) {
            if (draft.isName() && draft.text.length() > longest.length()) {
                longest = draft.text;
            } else if (draft.isNominal() && description.isEmpty()) {
                description = bare(draft.text);
            }
        }
        if (longest.isEmpty() && given != null && description.isEmpty()) {
            return given;
        }
        if (longest.isEmpty()) {
            return description.isEmpty() ? "unnamed" : description;
        }
        return given != null && given.length() > longest.length() ? given : longest;
    }

    private static String bare(String description) {
        String lower = description.toLowerCase(Locale.ROOT);
        for (String article : List.of("the ", "a ", "an ", "this ", "that ", "these ", "those ")) {
            if (lower.startsWith(article) && lower.length() > article.length()) {
                return description.substring(article.length());
            }
        }
        return description;
    }

    private List<Role> roles(Referent referent) {
        List<Role> roles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> owned = new HashSet<>();
        for (Office office : referent.offices()) {
            if (owner(referent, office) != null) {
                owned.add(office.title());
            }
        }
        for (Office office : referent.offices()) {
            String owner = owner(referent, office);
            if (owner == null && owned.contains(office.title())) {
                continue;
            }
            if (seen.add(office.title() + "\t" + owner + "\t" + office.status())) {
                Role.Qualifier qualifier = OfficeTitle.qualifierIn(office.title());
                Actor.Post post = qualifier != null && qualifier.isToCome() ? null : titles.post(referent, office, day);
                roles.add(new Role(
                        office.title(),
                        owner,
                        office.status(),
                        post == null ? null : post.since(),
                        post == null ? null : post.until(),
                        office.evidence()));
            }
        }
        return roles;
    }

    /** What the report or a user's dictionary says; else the office that the bearer of the name held on the day. */
    private @Nullable String sector(Referent referent) {
        Leaders.Leader leader = referent.leader();
        boolean told = referent.sector() != null
                || referent.actor() != null
                || !referent.offices().isEmpty();
        return told || leader == null || referent.kind() != EntityKind.PERSON ? referent.sector() : leader.sector(day);
    }

    /** What the office belongs to; that of a head of state to the holder's country. */
    private @Nullable String owner(Referent holder, Office office) {
        if (office.owner() != null) {
            String id = ids.get(office.owner());
            return id != null ? id : office.owner().givenName();
        }
        String country = holder.country();
        if (country == null || !"head".equals(office.noun().group())) {
            return null;
        }
        String id = ids.get(byCountry.get(country));
        return id != null ? id : countries.byCode(country).map(Country::name).orElse(null);
    }
}
