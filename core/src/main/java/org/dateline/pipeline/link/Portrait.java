// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityRef;
import org.dateline.model.Evidence;
import org.dateline.model.Role;
import org.dateline.model.Spelling;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/** Draws one entity from the nodes that are it. */
final class Portrait {
    private final List<Node> nodes;

    /** @param nodes at least one, in order */
    Portrait(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** What its id is made from: the same for the same name, whatever reports there are. */
    String identity() {
        EntityKind kind = kind();
        String country = kind == EntityKind.COUNTRY ? most(Entity::country) : null;
        return kind + "|" + (country != null ? country : Spelling.key(name()) + "|" + (named() ? "" : name()));
    }

    /**
     * The merged entity.
     *
     * @param ids the merged entity's id for an entity of a report
     */
    Story.StoryEntity draw(String id, Map<EntityRef, String> ids) {
        Map<String, Role> roles = new LinkedHashMap<>();
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (Node node : nodes) {
            for (Role role : node.entity().roles()) {
                String of =
                        role.of() == null ? null : ids.getOrDefault(new EntityRef(node.report(), role.of()), role.of());
                String key = role.title().toLowerCase(Locale.ROOT) + "|" + of + "|" + role.status();
                roles.putIfAbsent(
                        key, new Role(role.title(), of, role.status(), role.since(), role.until(), role.evidence()));
                evidence.putIfAbsent(key, new Evidence(node.report(), role.evidence()));
            }
        }
        String name = name();
        Entity entity = new Entity(
                id,
                name,
                kind(),
                most(Entity::country),
                most(Entity::sector),
                most(Entity::identifier),
                names().keySet().stream().filter(other -> !other.equals(name)).toList(),
                List.copyOf(roles.values()));
        List<Evidence> mentions = nodes.stream()
                .flatMap(node -> node.mentions().stream())
                .distinct()
                .sorted()
                .toList();
        return new Story.StoryEntity(entity, mentions, List.copyOf(evidence.values()));
    }

    private boolean named() {
        return nodes.stream().anyMatch(Node::named);
    }

    private EntityKind kind() {
        if (nodes.stream().anyMatch(Node::isCountry)) {
            return EntityKind.COUNTRY;
        }
        String kind = most(entity ->
                entity.kind() == EntityKind.OTHER ? null : entity.kind().name());
        return kind == null ? EntityKind.OTHER : EntityKind.valueOf(kind);
    }

    /** The value that most nodes have. */
    private @Nullable String most(Function<Entity, @Nullable String> field) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Node node : nodes) {
            String value = field.apply(node.entity());
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The common name of a country, else the most frequent of the fullest names. */
    private String name() {
        String code = nodes.stream().anyMatch(Node::isCountry) ? most(Entity::country) : null;
        return code == null ? fullest() : CountryNames.of(code).orElseGet(this::fullest);
    }

    private String fullest() {
        boolean full = nodes.stream().anyMatch(node -> node.isPerson() && node.longest() > 1);
        return names().keySet().stream()
                .filter(name -> !full || Spelling.of(name).words().size() > 1)
                .filter(name -> !isAcronym(name) || names().size() == 1)
                .findFirst()
                .orElseGet(() -> names().keySet().iterator().next());
    }

    private static boolean isAcronym(String name) {
        return name.length() <= 7 && name.chars().noneMatch(Character::isLowerCase);
    }

    /** All its names with the number of reports that chiefly use each, the commonest first. */
    private Map<String, Integer> names() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Node node : nodes) {
            counts.merge(node.entity().name(), 2, Integer::sum);
            node.entity().aliases().forEach(alias -> counts.merge(alias, 1, Integer::sum));
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> one) -> -one.getValue())
                        .thenComparing(one -> -one.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(one -> sorted.put(one.getKey(), Objects.requireNonNull(one.getValue())));
        return sorted;
    }
}
