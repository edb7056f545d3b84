// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.model.Countries;
import org.dateline.model.EntityKind;
import org.dateline.model.NameMatch;
import org.dateline.model.Spelling;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/** Puts the nodes that are one entity into one group; surest grounds first, and never against a contradiction. */
final class Merger {
    /** Letters from which a single word is no common name. */
    private static final int RARE = 5;

    private final List<Node> nodes;
    private final int[] root;
    private final List<List<Integer>> members = new ArrayList<>();
    private final Map<Integer, List<Story.Join>> joins = new TreeMap<>();

    /** Nodes that are one entity, in order, and why they are. */
    record Group(List<Node> nodes, List<Story.Join> joins) {}

    private Merger(List<Node> nodes) {
        this.nodes = nodes;
        this.root = new int[nodes.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** The groups, in the order of their first node. */
    static List<Group> groups(List<Node> nodes) {
        List<Node> sorted = nodes.stream().sorted().toList();
        Merger merger = new Merger(sorted);
        merger.byCode();
        merger.byName();
        merger.byLikeness();
        merger.byShortName();
        merger.byDescription();
        merger.byOffice();
        Map<Integer, List<Node>> groups = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            groups.computeIfAbsent(merger.root[i], key -> new ArrayList<>()).add(sorted.get(i));
        }
        List<Group> found = new ArrayList<>();
        groups.forEach((root, own) -> found.add(new Group(own, merger.joins.getOrDefault(root, List.of()))));
        return found;
    }

    private void byCode() {
        Map<String, Integer> first = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String code = node.isCountry()
                    ? "country " + node.entity().country()
                    : node.entity().identifier() != null ? node.entity().identifier() : capital(node);
            Integer earlier = code == null ? null : first.putIfAbsent(code, i);
            if (earlier != null) {
                join(earlier, i, Story.Join.Reason.CODE);
            }
        }
    }

    /** A capital by its country: Peking and Beijing. */
    private static @Nullable String capital(Node node) {
        return node.named() && node.entity().kind() == EntityKind.PLACE
                ? Countries.table()
                        .byCapital(node.entity().name())
                        .map(country -> "capital " + country.iso3())
                        .orElse(null)
                : null;
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
                for (String lookup : keys(node)) {
                    List<Integer> known = index.computeIfAbsent(lookup, key -> new ArrayList<>());
                    for (int other : known) {
                        if (root[other] != root[i] && sameName(nodes.get(other), node) && agree(other, i)) {
                            join(other, i, nameReason(nodes.get(other), node));
                        }
                    }
                    known.add(i);
                }
            }
        }
    }

    /**
     * Names that may be one and need not be: an acronym and what it stands for, a nickname, an initial, a middle name. They are one
     * where whoever one of them fits also fits the other.
     */
    private void byLikeness() {
        Map<Integer, Set<Integer>> like = new TreeMap<>();
        Map<String, List<Integer>> index = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (!node.named() || node.isCountry()) {
                continue;
            }
            for (String lookup : node.likeness().keys()) {
                List<Integer> known = index.computeIfAbsent(lookup, key -> new ArrayList<>());
                for (int other : known) {
                    boolean fits = root[other] != root[i]
                            && !isLike(like, other, i)
                            && match(nodes.get(other), node).isPresent();
                    if (fits && agree(other, i)) {
                        like.computeIfAbsent(root[other], key -> new TreeSet<>())
                                .add(root[i]);
                        like.computeIfAbsent(root[i], key -> new TreeSet<>()).add(root[other]);
                    }
                }
                known.add(i);
            }
        }
        like.forEach((group, others) -> others.add(group));
        like.forEach((group, others) -> {
            if (others.stream().allMatch(other -> others.equals(like.get(other)))) {
                others.stream()
                        .filter(other -> root[other] != root[group] && agree(group, other))
                        .forEach(other -> join(group, other, likenessReason(nodes.get(group), nodes.get(other))));
            }
        });
    }

    private static Story.Join.Reason likenessReason(Node a, Node b) {
        return match(a, b).orElse(NameMatch.NICKNAME) == NameMatch.ACRONYM
                ? Story.Join.Reason.ACRONYM
                : Story.Join.Reason.NICKNAME;
    }

    private boolean isLike(Map<Integer, Set<Integer>> like, int one, int other) {
        return like.getOrDefault(root[one], Set.of()).contains(root[other]);
    }

    private static Optional<NameMatch> match(Node a, Node b) {
        boolean personal = isPersonal(a) && isPersonal(b) && (a.isPerson() || b.isPerson());
        return a.likeness().match(b.likeness(), personal);
    }

    /** A surname joins the one bearer of it; where there are two it stays by itself. */
    private void byShortName() {
        Map<String, Set<Integer>> bearers = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node.named() && isWhole(node) && node.isPerson()) {
                for (Spelling spelling : node.spellings()) {
                    for (String word : spelling.words()) {
                        bearers.computeIfAbsent(Spelling.skeleton(word), key -> new TreeSet<>())
                                .add(i);
                    }
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
                join(fitting.iterator().next(), i, Story.Join.Reason.SHORT_NAME);
            }
        }
    }

    /** "Two Kenyan officials" of two reports are the same two; plain "police" may be those of two towns. */
    private void byDescription() {
        Map<String, Integer> first = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node.isSeveral() && node.entity().name().indexOf(' ') > 0) {
                String key = node.entity().name().toLowerCase(Locale.ROOT) + "|"
                        + node.entity().country();
                Integer earlier = first.putIfAbsent(key, i);
                if (earlier != null && !nodes.get(earlier).report().equals(node.report())) {
                    join(earlier, i, Story.Join.Reason.DESCRIPTION);
                }
            }
        }
    }

    /** "The Kenyan foreign minister" of a report that does not name one is whoever held the office on its day. */
    private void byOffice() {
        Holders holders = new Holders(nodes, root);
        for (int i = 0; i < nodes.size(); i++) {
            Integer holder = members.get(root[i]).size() > 1 ? null : holders.of(nodes.get(i));
            if (holder != null && agree(holder, i)) {
                join(holder, i, Story.Join.Reason.OFFICE);
            }
        }
    }

    private static Story.Join.Reason nameReason(Node a, Node b) {
        boolean one = names(a).anyMatch(name -> names(b).anyMatch(name::equalsIgnoreCase));
        return one ? Story.Join.Reason.NAME : Story.Join.Reason.SPELLING;
    }

    private static Stream<String> names(Node node) {
        return Stream.concat(Stream.of(node.entity().name()), node.entity().aliases().stream());
    }

    private static boolean isPersonal(Node node) {
        return node.isPerson() || node.entity().kind() == EntityKind.OTHER;
    }

    private static boolean isShort(Spelling brief, Node full) {
        return full.spellings().stream().anyMatch(one -> brief.shortFor(one) || opens(brief, one));
    }

    /** "Carlos Vega" and "Carlos Vega Montoya", who has a second surname. */
    private static boolean opens(Spelling brief, Spelling full) {
        int length = brief.words().size();
        return length > 1
                && length < full.words().size()
                && full.words().subList(0, length).equals(brief.words());
    }

    private boolean sameName(Node a, Node b) {
        if (a.isPerson() != b.isPerson() && (a.longest() < 2 || b.longest() < 2) && !isRare(a, b)) {
            return false;
        }
        if (isPersonal(a) == isPersonal(b) || !a.isPerson() && !b.isPerson()) {
            return match(a, b).filter(NameMatch::sure).isPresent();
        }
        boolean whole = (isPersonal(a) && a.longest() > 1) || (isPersonal(b) && b.longest() > 1);
        return a.spellings().stream()
                .filter(one -> one.words().size() > 1 || !whole)
                .anyMatch(one -> b.spellings().stream().anyMatch(one::same));
    }

    /**
     * Whether the two are one long single word that no fuller name of a person contains and that no table knows: then a name
     * model has sooner taken one for the other kind than two things of one story have that name.
     */
    private boolean isRare(Node a, Node b) {
        return isRare(a) && isRare(b) && a.spellings().stream().noneMatch(this::isPartOfPerson);
    }

    private static boolean isRare(Node node) {
        return node.longest() == 1
                && node.entity().country() == null
                && node.spellings().stream().allMatch(one -> one.toString().length() >= RARE)
                && Countries.table().byCapital(node.entity().name()).isEmpty();
    }

    private boolean isPartOfPerson(Spelling word) {
        return nodes.stream()
                .filter(node -> node.isPerson() && node.longest() > 1)
                .flatMap(node -> node.spellings().stream())
                .anyMatch(full -> full.words().stream()
                        .anyMatch(part -> Spelling.skeleton(part).equals(Spelling.skeleton(word.toString()))));
    }

    /** A person with given name and surname; anything else with any name. */
    private static boolean isWhole(Node node) {
        return !isPersonal(node) || node.longest() > 1;
    }

    /** By which it is found, whatever kind it is compared as. */
    private static Set<String> keys(Node node) {
        Set<String> found = new TreeSet<>(node.likeness().keys());
        node.spellings().forEach(one -> found.add("whole " + Spelling.skeleton(one.toString())));
        return found;
    }

    private static String lastWord(Spelling spelling) {
        return Spelling.skeleton(spelling.words().get(spelling.words().size() - 1));
    }

    /** Whether nothing that is known of the two groups speaks against their being one. */
    private boolean agree(int a, int b) {
        for (int one : members.get(root[a])) {
            for (int other : members.get(root[b])) {
                Node here = nodes.get(one);
                Node there = nodes.get(other);
                if (!Agreement.agree(here, there, isRare(here, there))) {
                    return false;
                }
            }
        }
        return true;
    }

    private void join(int a, int b, Story.Join.Reason reason) {
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
}
