// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.dateline.model.EntityKind;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/** Nodes in groups, each alone at first; two groups are joined where all their nodes agree. Nodes go by their index. */
final class Groups {
    /**
     * Nodes that are one entity, in order, and why they are.
     *
     * @param ruled what reviewers say of it; {@code null} for nearly all
     */
    record Group(List<Node> nodes, List<Story.Join> joins, @Nullable Ruled ruled) {
        Portrait portrait() {
            return new Portrait(nodes, ruled);
        }
    }

    /**
     * What reviewers say of an entity, over what its nodes have.
     *
     * @param name {@code null} for its own
     * @param kind {@code null} for its own
     * @param country {@code null} for its own
     * @param apart key of the correction that parted it from its namesakes; empty for none
     */
    record Ruled(@Nullable String name, @Nullable EntityKind kind, @Nullable String country, String apart) {}

    private final List<Node> nodes;
    private final BiPredicate<Node, Node> mayBeOne;
    private final int[] root;
    private final List<List<Integer>> members = new ArrayList<>();
    private final Map<Integer, List<Story.Join>> joins = new TreeMap<>();

    /** @param mayBeOne whether nothing that is known of the two speaks against their being one */
    Groups(List<Node> nodes, BiPredicate<Node, Node> mayBeOne) {
        this.nodes = nodes;
        this.mayBeOne = mayBeOne;
        root = new int[nodes.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** The group that the node is in, as the index of its first node. */
    int of(int node) {
        return root[node];
    }

    boolean areOne(int a, int b) {
        return root[a] == root[b];
    }

    /** How many nodes are in the node's group. */
    int size(int node) {
        return members.get(root[node]).size();
    }

    /** Whether nothing that is known of the two groups speaks against their being one. */
    boolean agree(int a, int b) {
        for (int one : members.get(root[a])) {
            for (int other : members.get(root[b])) {
                if (!mayBeOne.test(nodes.get(one), nodes.get(other))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether one report tells of both groups. */
    boolean shareReport(int a, int b) {
        Set<String> reports = new HashSet<>();
        members.get(root[a]).forEach(one -> reports.add(nodes.get(one).report()));
        return members.get(root[b]).stream()
                .anyMatch(one -> reports.contains(nodes.get(one).report()));
    }

    /** Whether a node of the group has a name. */
    boolean isNamed(int node) {
        return members.get(root[node]).stream().anyMatch(one -> nodes.get(one).named());
    }

    void join(int a, int b, Story.Join.Reason reason) {
        int keep = Math.min(root[a], root[b]);
        int lose = Math.max(root[a], root[b]);
        if (keep == lose) {
            return;
        }
        for (int member : members.get(lose)) {
            root[member] = keep;
        }
        members.get(keep).addAll(members.get(lose));
        members.get(lose).clear();
        List<Story.Join> known = joins.computeIfAbsent(keep, any -> new ArrayList<>());
        List<Story.Join> theirs = joins.remove(lose);
        known.addAll(theirs == null ? List.of() : theirs);
        Node one = nodes.get(a);
        Node other = nodes.get(b);
        known.add(new Story.Join(
                reason, other.entity().name(), other.report(), one.entity().name(), one.report()));
    }

    /** In the order of their first node. */
    List<Group> all() {
        Map<Integer, List<Node>> groups = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            groups.computeIfAbsent(root[i], key -> new ArrayList<>()).add(nodes.get(i));
        }
        List<Group> found = new ArrayList<>();
        groups.forEach((first, own) -> found.add(new Group(own, joins.getOrDefault(first, List.of()), null)));
        return found;
    }
}
