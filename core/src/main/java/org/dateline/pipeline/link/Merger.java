// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.EntityKind;
import org.dateline.model.Spelling;

/** Puts the nodes that are one entity into one group; surest grounds first, and never against a contradiction. */
final class Merger {
    private static final Set<EntityKind> BODIES =
            EnumSet.of(EntityKind.ORGANIZATION, EntityKind.GROUP, EntityKind.FACILITY, EntityKind.OTHER);
    private static final Set<EntityKind> SITES = EnumSet.of(EntityKind.PLACE, EntityKind.FACILITY, EntityKind.OTHER);

    private final List<Node> nodes;
    private final int[] root;
    private final List<List<Integer>> members = new ArrayList<>();

    private Merger(List<Node> nodes) {
        this.nodes = nodes;
        this.root = new int[nodes.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** The groups, in the order of their first node. */
    static List<List<Node>> groups(List<Node> nodes) {
        List<Node> sorted = nodes.stream().sorted().toList();
        Merger merger = new Merger(sorted);
        merger.byCode();
        merger.byName();
        merger.byAcronym();
        merger.byShortName();
        Map<Integer, List<Node>> groups = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            groups.computeIfAbsent(merger.root[i], key -> new ArrayList<>()).add(sorted.get(i));
        }
        return List.copyOf(groups.values());
    }

    private void byCode() {
        Map<String, Integer> first = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String code = node.isCountry()
                    ? "country " + node.entity().country()
                    : node.entity().identifier();
            Integer earlier = code == null ? null : first.putIfAbsent(code, i);
            if (earlier != null) {
                join(earlier, i);
            }
        }
    }

    /** Names of one sound; a name of a single word only where it cannot be short for something else, which comes later. */
    private void byName() {
        for (boolean whole : new boolean[] {true, false}) {
            Map<String, List<Integer>> index = new TreeMap<>();
            for (int i = 0; i < nodes.size(); i++) {
                Node node = nodes.get(i);
                if (!node.named() || node.isCountry() || (whole != isWhole(node))) {
                    continue;
                }
                for (String skeleton : skeletons(node)) {
                    List<Integer> known = index.computeIfAbsent(skeleton, key -> new ArrayList<>());
                    for (int other : known) {
                        if (root[other] != root[i] && sameName(nodes.get(other), node) && agree(other, i)) {
                            join(other, i);
                        }
                    }
                    known.add(i);
                }
            }
        }
    }

    private void byAcronym() {
        Map<String, Set<Integer>> expansions = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).named() && !nodes.get(i).isPerson()) {
                for (String initials : Acronyms.initials(nodes.get(i).entity())) {
                    expansions.computeIfAbsent(initials, key -> new TreeSet<>()).add(root[i]);
                }
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            String acronym = Acronyms.acronym(nodes.get(i).entity());
            Set<Integer> groups = new TreeSet<>();
            if (acronym != null && !nodes.get(i).isPerson()) {
                expansions.getOrDefault(acronym, Set.of()).forEach(group -> groups.add(root[group]));
            }
            groups.remove(root[i]);
            if (groups.size() == 1 && agree(groups.iterator().next(), i)) {
                join(groups.iterator().next(), i);
            }
        }
    }

    /** A surname joins the one bearer of it; where there are two it stays by itself. */
    private void byShortName() {
        Map<String, Set<Integer>> bearers = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node.named() && isWhole(node) && node.isPerson()) {
                for (Spelling spelling : node.spellings()) {
                    bearers.computeIfAbsent(lastWord(spelling), key -> new TreeSet<>())
                            .add(i);
                    bearers.computeIfAbsent(firstWord(spelling), key -> new TreeSet<>())
                            .add(i);
                }
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (!nodes.get(i).named() || nodes.get(i).inferred() || !isPersonal(nodes.get(i))) {
                continue;
            }
            Set<Integer> fitting = new TreeSet<>();
            for (Spelling brief : nodes.get(i).spellings()) {
                for (int bearer : bearers.getOrDefault(lastWord(brief), Set.of())) {
                    if (root[bearer] != root[i] && isShort(brief, nodes.get(bearer)) && agree(bearer, i)) {
                        fitting.add(root[bearer]);
                    }
                }
            }
            if (fitting.size() == 1) {
                join(fitting.iterator().next(), i);
            }
        }
    }

    private static boolean isPersonal(Node node) {
        return node.isPerson() || node.entity().kind() == EntityKind.OTHER;
    }

    private static boolean isShort(Spelling brief, Node full) {
        return full.spellings().stream().anyMatch(brief::shortFor);
    }

    private static boolean sameName(Node a, Node b) {
        if (a.isPerson() != b.isPerson() && (a.longest() < 2 || b.longest() < 2)) {
            return false;
        }
        boolean whole = (isPersonal(a) && a.longest() > 1) || (isPersonal(b) && b.longest() > 1);
        return a.spellings().stream()
                .filter(one -> one.words().size() > 1 || !whole)
                .anyMatch(one -> b.spellings().stream().anyMatch(one::same));
    }

    /** A person with given name and surname; anything else with any name. */
    private static boolean isWhole(Node node) {
        return !isPersonal(node) || node.longest() > 1;
    }

    private static Set<String> skeletons(Node node) {
        Set<String> found = new TreeSet<>();
        node.spellings().forEach(one -> found.add(Spelling.skeleton(one.toString())));
        return found;
    }

    private static String lastWord(Spelling spelling) {
        return Spelling.skeleton(spelling.words().get(spelling.words().size() - 1));
    }

    private static String firstWord(Spelling spelling) {
        return Spelling.skeleton(spelling.words().get(0));
    }

    /** Whether nothing that is known of the two groups speaks against their being one. */
    private boolean agree(int a, int b) {
        for (int one : members.get(root[a])) {
            for (int other : members.get(root[b])) {
                if (!agree(nodes.get(one), nodes.get(other))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean agree(Node a, Node b) {
        if (a.isCountry() != b.isCountry() || !kindsAgree(a, b)) {
            return false;
        }
        if (a.gender() * b.gender() < 0 && a.isPerson() && b.isPerson()) {
            return false;
        }
        boolean oneReport = a.report().equals(b.report());
        if (oneReport && a.spellings().stream().noneMatch(one -> b.spellings().contains(one))) {
            return false;
        }
        String here = a.entity().country();
        String there = b.entity().country();
        return here == null || there == null || Objects.equals(here, there) || shareRole(a, b);
    }

    private static boolean kindsAgree(Node a, Node b) {
        EntityKind one = a.entity().kind();
        EntityKind other = b.entity().kind();
        return one == other
                || one == EntityKind.OTHER
                || other == EntityKind.OTHER
                || (BODIES.contains(one) && BODIES.contains(other))
                || (SITES.contains(one) && SITES.contains(other))
                // A name of several words is sooner mistaken for another kind than borne by two things in one story.
                || (a.longest() > 1 && b.longest() > 1 && one != EntityKind.COUNTRY && other != EntityKind.COUNTRY);
    }

    private static boolean shareRole(Node a, Node b) {
        return a.entity().roles().stream().anyMatch(role -> b.entity().roles().stream()
                .anyMatch(theirs -> theirs.title().equals(role.title())));
    }

    private void join(int a, int b) {
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
    }
}
