// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.Attribution;
import org.dateline.model.Cast;
import org.dateline.model.Correction;
import org.dateline.model.Entity;
import org.dateline.model.EntityRef;
import org.dateline.model.Event;
import org.dateline.model.Reading;
import org.dateline.model.Role;
import org.dateline.model.ShortHash;
import org.dateline.model.Story;

/** Merges the entities of several readings: one for all spellings, none for two that only look alike. */
public final class Linker {
    /** The result does not depend on the order of {@code readings}. */
    public Cast link(List<Reading> readings) {
        return link(readings, List.of());
    }

    /**
     * The same with what reviewers say of who is who.
     *
     * @param corrections those that stand, in the order in which they were made
     */
    public Cast link(List<Reading> readings, List<Correction> corrections) {
        List<Node> nodes = new ArrayList<>();
        for (Reading reading : readings) {
            for (Entity entity : reading.entities()) {
                nodes.add(Node.of(reading, entity));
            }
            nodes.addAll(LooseNames.of(reading));
            nodes.addAll(Phrases.bodies(reading));
        }
        nodes.addAll(StoryNouns.loose(readings, nodes));
        nodes.addAll(Echoes.of(readings, nodes));
        List<Groups.Group> merged = new Rulings(corrections)
                .over(Merger.groups(nodes)).stream()
                        .filter(group -> group.ruled() != null || isWorthTelling(group.nodes()))
                        .toList();
        List<List<Node>> groups = merged.stream().map(Groups.Group::nodes).toList();
        List<String> ids = ids(merged);
        Map<EntityRef, String> told = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Node node : groups.get(i)) {
                // Whoever compares statements leaves things out: a noun in common tells little there.
                if (!node.inferred() && !node.isThing()) {
                    told.put(new EntityRef(node.report(), node.entity().id()), ids.get(i));
                }
            }
        }
        List<Story.StoryEntity> entities = new ArrayList<>();
        Set<EntityRef> acting = acting(readings);
        for (int i = 0; i < groups.size(); i++) {
            if (!isListed(groups.get(i), acting)) {
                continue;
            }
            entities.add(merged.get(i)
                    .portrait()
                    .draw(ids.get(i), told, merged.get(i).joins()));
        }
        entities.sort(
                Comparator.comparing((Story.StoryEntity one) -> -one.mentions().size())
                        .thenComparing(one -> one.entity().name())
                        .thenComparing(one -> one.entity().id()));
        return new Cast(entities, told);
    }

    /** A thing, and a name that no stage took for an entity, is told only when it links reports. */
    private static boolean isWorthTelling(List<Node> group) {
        return group.stream().anyMatch(node -> !node.inferred() && !node.isThing()) || isShared(group);
    }

    private static boolean isShared(List<Node> group) {
        return group.stream().map(Node::report).distinct().count() > 1;
    }

    /**
     * Whoever has a name, and of those who have none whoever several reports tell of, whoever does, suffers or says something, or
     * has an office to give.
     */
    private static boolean isListed(List<Node> group, Set<EntityRef> acting) {
        return isShared(group) && !group.stream().allMatch(Node::isSeveral)
                || group.stream()
                        .anyMatch(node -> node.named()
                                || node.isCountry()
                                || acting.contains(new EntityRef(
                                        node.report(), node.entity().id())));
    }

    private static Set<EntityRef> acting(List<Reading> readings) {
        Set<EntityRef> acting = new HashSet<>();
        for (Reading reading : readings) {
            Set<String> ids = new HashSet<>();
            for (Event event : reading.events()) {
                event.actors().forEach(one -> ids.add(one.entity()));
                event.recipients().forEach(one -> ids.add(one.entity()));
            }
            for (Attribution attribution : reading.attributions()) {
                if (attribution.entity() != null) {
                    ids.add(attribution.entity());
                }
            }
            for (Entity entity : reading.entities()) {
                entity.roles().stream().map(Role::of).filter(Objects::nonNull).forEach(ids::add);
            }
            ids.forEach(id -> acting.add(new EntityRef(reading.report().id(), id)));
        }
        return acting;
    }

    /** Ids by kind and name; where two entities share these, the later one, by its reports, gets a number. */
    private static List<String> ids(List<Groups.Group> groups) {
        Map<String, Integer> used = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (Groups.Group group : groups) {
            String identity = group.portrait().identity();
            int number = used.merge(identity, 1, Integer::sum);
            ids.add(hash(number == 1 ? identity : identity + "|" + number));
        }
        return ids;
    }

    private static String hash(String identity) {
        return "e" + ShortHash.of(identity, 8);
    }
}
