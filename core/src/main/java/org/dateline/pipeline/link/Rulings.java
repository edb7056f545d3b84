// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Correction;
import org.dateline.model.Correction.Side;
import org.dateline.model.Spelling;
import org.dateline.model.Story;

/**
 * What reviewers say of who is who, over what was merged. Each correction meets what those before it have left. What one report
 * takes for one person stays one: a correction joins and parts whole reports' entities.
 */
final class Rulings {
    private static final Groups.Ruled NOTHING = new Groups.Ruled(null, null, null, "");

    private final List<Correction> corrections;

    Rulings(List<Correction> corrections) {
        this.corrections = corrections;
    }

    /** The groups that remain, in the order of their first nodes as far as they were. */
    List<Groups.Group> over(List<Groups.Group> merged) {
        List<Groups.Group> groups = merged;
        for (Correction one : corrections) {
            groups = switch (one.what()) {
                case ENTITY_MERGE -> joined(groups, one);
                case ENTITY_SPLIT -> parted(groups, one);
                default -> groups;
            };
        }
        return groups;
    }

    private static List<Groups.Group> joined(List<Groups.Group> groups, Correction correction) {
        Side into = correction.sides().get(0);
        Side from = correction.sides().get(1);
        List<Groups.Group> joining =
                groups.stream().filter(group -> is(group, from)).toList();
        if (joining.isEmpty()) {
            return groups;
        }
        List<Groups.Group> one = groups.stream()
                .filter(group -> joining.contains(group) || is(group, into))
                .toList();
        List<Node> nodes =
                one.stream().flatMap(group -> group.nodes().stream()).sorted().toList();
        List<Story.Join> joins = new ArrayList<>(
                one.stream().flatMap(group -> group.joins().stream()).toList());
        for (Groups.Group group : joining) {
            Node node = group.nodes().get(0);
            String other = into.reports().stream().findFirst().orElse(node.report());
            joins.add(new Story.Join(
                    Story.Join.Reason.REVIEWER, group.portrait().name(), node.report(), into.name(), other));
        }
        Groups.Ruled ruled = new Groups.Ruled(into.name(), into.kind(), into.country(), into.apart());
        return replaced(groups, one, List.of(new Groups.Group(nodes, joins, ruled)));
    }

    private static List<Groups.Group> parted(List<Groups.Group> groups, Correction correction) {
        Side whole = correction.sides().get(0);
        Side part = correction.sides().get(1);
        Set<String> names =
                part.names().stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        List<Groups.Group> now = groups;
        for (Groups.Group group : groups) {
            if (!is(group, whole)) {
                continue;
            }
            List<Node> moved = group.nodes().stream()
                    .filter(node -> (part.reports().isEmpty() || part.reports().contains(node.report()))
                            && (names.isEmpty()
                                    || names.contains(node.entity().name().toLowerCase(Locale.ROOT))))
                    .toList();
            if (!moved.isEmpty()) {
                List<Node> stay = group.nodes().stream()
                        .filter(node -> !moved.contains(node))
                        .toList();
                Groups.Ruled other =
                        new Groups.Ruled(part.name().isEmpty() ? null : part.name(), null, null, correction.key());
                List<Groups.Group> two = new ArrayList<>();
                if (!stay.isEmpty()) {
                    two.add(new Groups.Group(stay, within(group.joins(), stay), group.ruled()));
                }
                two.add(new Groups.Group(moved, within(group.joins(), moved), other));
                now = replaced(now, List.of(group), two);
            }
        }
        return now;
    }

    private static List<Groups.Group> replaced(
            List<Groups.Group> groups, List<Groups.Group> these, List<Groups.Group> others) {
        List<Groups.Group> now = new ArrayList<>();
        boolean done = false;
        for (Groups.Group group : groups) {
            if (!these.contains(group)) {
                now.add(group);
            } else if (!done) {
                now.addAll(others);
                done = true;
            }
        }
        return now;
    }

    /** Why those that are left are one. */
    private static List<Story.Join> within(List<Story.Join> joins, List<Node> nodes) {
        Set<String> reports = nodes.stream().map(Node::report).collect(Collectors.toSet());
        return joins.stream()
                .filter(join -> reports.contains(join.report()) && reports.contains(join.otherReport()))
                .toList();
    }

    /**
     * Whether the group is whom the side tells of: of its kind and with one of its names, in one of its reports. A name of several
     * words is good for other reports too; a surname that somebody else has as well is good for nothing.
     */
    private static boolean is(Groups.Group group, Side side) {
        Groups.Ruled ruled = group.ruled() == null ? NOTHING : group.ruled();
        if (!ruled.apart().equals(side.apart())
                || side.kind() != null && group.portrait().kind() != side.kind()) {
            return false;
        }
        Set<String> names = names(group);
        boolean met = group.nodes().stream().anyMatch(node -> side.reports().contains(node.report()));
        Stream<String> asked = met
                ? Stream.concat(Stream.of(side.name()), side.names().stream())
                : Stream.of(side.name()).filter(Rulings::isFull);
        return asked.map(Spelling::key).anyMatch(names::contains);
    }

    /** Keys of the name that it goes by and of its full names. */
    private static Set<String> names(Groups.Group group) {
        Stream<String> full = group.nodes().stream()
                .flatMap(node -> Stream.concat(Stream.of(node.entity().name()), node.entity().aliases().stream()))
                .filter(Rulings::isFull);
        return Stream.concat(Stream.of(group.portrait().name()), full)
                .map(Spelling::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean isFull(String name) {
        return Spelling.of(name).words().size() > 1;
    }
}
