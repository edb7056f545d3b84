// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.Countries;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityRef;
import org.dateline.model.Evidence;
import org.dateline.model.Spelling;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/** Draws one entity from the nodes that are it. */
final class Portrait {
    private static final Set<String> NUMBERS = Set.of(
            "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Several", "Some", "Many", "Local");

    private final List<Node> nodes;
    private final Groups.@Nullable Ruled ruled;

    /**
     * @param nodes at least one, in order
     * @param ruled what reviewers say of it
     */
    Portrait(List<Node> nodes, Groups.@Nullable Ruled ruled) {
        this.nodes = nodes;
        this.ruled = ruled;
    }

    /** What its id is made from: the same for the same name, whatever reports there are. */
    String identity() {
        EntityKind kind = kind();
        String country = kind == EntityKind.COUNTRY ? country() : null;
        String apart = ruled == null || ruled.apart().isEmpty() ? "" : "|apart " + ruled.apart();
        return kind + "|" + (country != null ? country : Spelling.key(name()) + "|" + (named() ? "" : name())) + apart;
    }

    /**
     * The merged entity.
     *
     * @param ids the merged entity's id for an entity of a report
     * @param joins why its nodes are one
     */
    Story.StoryEntity draw(String id, Map<EntityRef, String> ids, List<Story.Join> joins) {
        List<Parts.Part> roles = kind() == EntityKind.PERSON ? Parts.of(nodes, ids) : List.of();
        String name = name();
        Entity entity = new Entity(
                id,
                name,
                kind(),
                country(),
                most(Entity::sector),
                most(Entity::identifier),
                names().keySet().stream()
                        .filter(other -> !other.equalsIgnoreCase(name))
                        .toList(),
                roles.stream().map(Parts.Part::role).toList(),
                nodes.stream()
                        .flatMap(node -> Stream.ofNullable(node.entity().owner()))
                        .findFirst()
                        .orElse(null));
        List<Evidence> mentions = nodes.stream()
                .flatMap(node -> node.mentions().stream())
                .distinct()
                .sorted()
                .toList();
        return new Story.StoryEntity(
                entity,
                mentions,
                roles.stream().map(Parts.Part::evidence).toList(),
                joins,
                ruled == null || ruled.apart().isEmpty() ? null : ruled.apart());
    }

    private @Nullable String country() {
        return ruled != null && ruled.country() != null ? ruled.country() : most(Entity::country);
    }

    private boolean named() {
        return nodes.stream().anyMatch(Node::named);
    }

    EntityKind kind() {
        if (ruled != null && ruled.kind() != null) {
            return ruled.kind();
        }
        if (nodes.stream().anyMatch(Node::isCountry)) {
            return EntityKind.COUNTRY;
        }
        if (nodes.stream().allMatch(Node::isSeveral)) {
            return EntityKind.GROUP;
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
    String name() {
        if (ruled != null && ruled.name() != null) {
            return ruled.name();
        }
        String code = nodes.stream().anyMatch(Node::isCountry) ? most(Entity::country) : null;
        if (!named() && code == null) {
            return description(fullest());
        }
        return code == null ? fullest() : CountryNames.of(code).orElseGet(this::fullest);
    }

    /** As it stands within a sentence. */
    private static String description(String text) {
        String first = text.split(" ", 2)[0];
        boolean plain = first.length() == text.length() || NUMBERS.contains(first);
        boolean name = !plain
                || Countries.table().byDemonym(first).isPresent()
                || first.substring(1).chars().anyMatch(Character::isUpperCase);
        return name ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
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
        boolean named = named() && nodes.stream().allMatch(Node::isPerson);
        for (Node node : nodes) {
            if (named && !node.named()) {
                continue;
            }
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
