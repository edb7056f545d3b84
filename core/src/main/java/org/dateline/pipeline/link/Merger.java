// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.ArrayList;
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
    private final Groups groups;
    /** Bearers of a name of whom too little is told to say which of two namesakes they are. */
    private final Set<Integer> unclear = new TreeSet<>();

    private Merger(List<Node> nodes) {
        this.nodes = nodes;
        groups = new Groups(nodes, (one, other) -> Agreement.agree(one, other, isRare(one, other)));
    }

    /** The groups, in the order of their first node. */
    static List<Groups.Group> groups(List<Node> nodes) {
        Merger merger = new Merger(nodes.stream().sorted().toList());
        merger.byCode();
        merger.byName();
        merger.byLikeness();
        merger.byShortName();
        merger.byVessel();
        NearNames.join(merger.nodes, merger.groups, merger.unclear);
        merger.byDescription();
        new StateBodies(merger.nodes, merger.groups).join();
        merger.byOffice();
        new StoryNouns(merger.nodes, merger.groups).join();
        new Relatives(merger.nodes, merger.groups).join();
        return merger.groups.all();
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
                groups.join(earlier, i, Story.Join.Reason.CODE);
            }
        }
    }

    /** A capital by its country: Peking and Beijing. */
    private static @Nullable String capital(Node node) {
        return node.named() && node.entity().kind() == EntityKind.PLACE
                ? Stream.of(node.entity().name(), Kinds.plain(node.entity().name()))
                        .flatMap(name -> Countries.table().byCapital(name).stream())
                        .findFirst()
                        .map(country -> "capital " + country.iso3())
                        .orElse(null)
                : null;
    }

    /** Names of one sound; a name of a single word only where it cannot be short for something else, which comes later. */
    private void byName() {
        findUnclear();
        for (boolean whole : new boolean[] {true, false}) {
            Map<String, List<Integer>> index = new TreeMap<>();
            for (int i = 0; i < nodes.size(); i++) {
                Node node = nodes.get(i);
                // A name of one word that is a person's here and a place's there is one of the second kind.
                boolean due = whole ? isWhole(node) : !isWhole(node) || node.longest() == 1;
                if (!node.named() || node.isCountry() || !due || unclear.contains(i)) {
                    continue;
                }
                for (String lookup : keys(node)) {
                    List<Integer> known = index.computeIfAbsent(lookup, key -> new ArrayList<>());
                    for (int other : known) {
                        if (!groups.areOne(other, i) && sameName(nodes.get(other), node) && groups.agree(other, i)) {
                            groups.join(other, i, nameReason(nodes.get(other), node));
                        }
                    }
                    known.add(i);
                }
            }
        }
        byNamesake();
    }

    /**
     * Full names of which a report says too little to tell which of two namesakes it means, the minister or the footballer: they
     * join neither before all others have joined.
     */
    private void findUnclear() {
        Map<String, List<Integer>> index = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node.named() && node.isPerson() && isWhole(node)) {
                for (String lookup : keys(node)) {
                    index.computeIfAbsent(lookup, key -> new ArrayList<>()).add(i);
                }
            }
        }
        for (List<Integer> like : index.values()) {
            for (int one : like) {
                for (int other : like) {
                    if (one < other && areTwo(one, other)) {
                        like.stream()
                                .filter(third -> third != one && third != other)
                                .filter(third -> mayBe(third, one) && mayBe(third, other))
                                .forEach(unclear::add);
                    }
                }
            }
        }
    }

    /** Whether they have one name and are two people by what their reports say. */
    private boolean areTwo(int one, int other) {
        return !nodes.get(one).report().equals(nodes.get(other).report())
                && sameName(nodes.get(one), nodes.get(other))
                && !groups.agree(one, other);
    }

    private boolean mayBe(int one, int other) {
        return sameName(nodes.get(one), nodes.get(other)) && groups.agree(one, other);
    }

    /** Each joins the namesake whom most reports tell of, and none where there are two such. */
    private void byNamesake() {
        for (int i : List.copyOf(unclear)) {
            Set<Integer> fitting = new TreeSet<>();
            for (int other = 0; other < nodes.size(); other++) {
                boolean person = !unclear.contains(other) && nodes.get(other).isPerson() && isWhole(nodes.get(other));
                if (person && !groups.areOne(other, i) && mayBe(other, i)) {
                    fitting.add(groups.of(other));
                }
            }
            int most = fitting.stream().mapToInt(groups::size).max().orElse(0);
            List<Integer> best =
                    fitting.stream().filter(group -> groups.size(group) == most).toList();
            if (best.size() == 1) {
                groups.join(best.get(0), i, nameReason(nodes.get(best.get(0)), nodes.get(i)));
                unclear.remove(i);
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
            if (!node.named() || node.isCountry() || unclear.contains(i)) {
                continue;
            }
            for (String lookup : node.likeness().keys()) {
                List<Integer> known = index.computeIfAbsent(lookup, key -> new ArrayList<>());
                for (int other : known) {
                    boolean fits = !groups.areOne(other, i)
                            && !isLike(like, other, i)
                            && match(nodes.get(other), node).isPresent();
                    if (fits && groups.agree(other, i)) {
                        like.computeIfAbsent(groups.of(other), key -> new TreeSet<>())
                                .add(groups.of(i));
                        like.computeIfAbsent(groups.of(i), key -> new TreeSet<>())
                                .add(groups.of(other));
                    }
                }
                known.add(i);
            }
        }
        like.forEach((group, others) -> others.add(group));
        like.forEach((group, others) -> {
            if (others.stream().allMatch(other -> others.equals(like.get(other)))) {
                others.stream()
                        .filter(other -> !groups.areOne(other, group) && groups.agree(group, other))
                        .forEach(
                                other -> groups.join(group, other, likenessReason(nodes.get(group), nodes.get(other))));
            }
        });
    }

    private static Story.Join.Reason likenessReason(Node a, Node b) {
        return match(a, b).orElse(NameMatch.NICKNAME) == NameMatch.ACRONYM
                ? Story.Join.Reason.ACRONYM
                : Story.Join.Reason.NICKNAME;
    }

    private boolean isLike(Map<Integer, Set<Integer>> like, int one, int other) {
        return like.getOrDefault(groups.of(one), Set.of()).contains(groups.of(other));
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
            if (node.named() && isWhole(node) && node.isPerson() && !unclear.contains(i)) {
                for (Spelling spelling : node.spellings()) {
                    for (String word : spelling.words()) {
                        bearers.computeIfAbsent(Spelling.skeleton(word), key -> new TreeSet<>())
                                .add(i);
                    }
                }
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (!nodes.get(i).named() || nodes.get(i).inferred() || !isPersonal(nodes.get(i)) || unclear.contains(i)) {
                continue;
            }
            Set<Integer> fitting = new TreeSet<>();
            for (Spelling brief : nodes.get(i).spellings()) {
                for (int bearer : bearers.getOrDefault(lastWord(brief), Set.of())) {
                    if (!groups.areOne(bearer, i) && isShort(brief, nodes.get(bearer)) && groups.agree(bearer, i)) {
                        fitting.add(groups.of(bearer));
                    }
                }
            }
            if (fitting.size() == 1) {
                groups.join(fitting.iterator().next(), i, Story.Join.Reason.SHORT_NAME);
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
                    groups.join(earlier, i, Story.Join.Reason.DESCRIPTION);
                }
            }
        }
    }

    /** "MV Orion" of one report is "the Orion" of another, for whatever a name model took the latter. */
    private void byVessel() {
        for (int i = 0; i < nodes.size(); i++) {
            Node ship = nodes.get(i);
            Optional<String> bare = ship.named() ? Kinds.vessel(ship.entity().name()) : Optional.empty();
            for (int j = 0; j < nodes.size() && bare.isPresent(); j++) {
                Node other = nodes.get(j);
                boolean one = !groups.areOne(i, j)
                        && other.named()
                        && !other.isCountry()
                        && other.entity().name().equalsIgnoreCase(bare.get())
                        && other.mentions().stream()
                                .anyMatch(at -> Kinds.isVesselAfter(
                                        other.reading().text(), at.span().start()));
                if (one) {
                    groups.join(Math.min(i, j), Math.max(i, j), Story.Join.Reason.SPELLING);
                }
            }
        }
    }

    /** "The Kenyan foreign minister" of a report that does not name one is whoever held the office on its day. */
    private void byOffice() {
        Holders holders = new Holders(nodes, groups::of);
        for (int i = 0; i < nodes.size(); i++) {
            Integer holder = groups.size(i) > 1 ? null : holders.of(nodes.get(i));
            if (holder != null && groups.agree(holder, i)) {
                groups.join(holder, i, Story.Join.Reason.OFFICE);
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
        boolean doubtful =
                node.isPerson() && node.gender() == 0 && node.entity().roles().isEmpty();
        int letters = doubtful || node.entity().kind() == EntityKind.FACILITY ? RARE - 1 : RARE;
        return node.longest() == 1
                && node.entity().country() == null
                && node.spellings().stream().allMatch(one -> one.toString().length() >= letters)
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
}
