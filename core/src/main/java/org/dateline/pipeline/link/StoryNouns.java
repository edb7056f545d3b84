// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.EntityKind;
import org.dateline.model.Evidence;
import org.dateline.model.Reading;
import org.dateline.model.Story;

/**
 * What the reports of a story call by one noun and nothing more: "the well", "the boy". It is one where it stands out in each of the
 * reports, since a story has few such.
 */
final class StoryNouns {
    private final List<Node> nodes;
    private final Groups groups;

    StoryNouns(List<Node> nodes, Groups groups) {
        this.nodes = nodes;
        this.groups = groups;
    }

    /**
     * Things that some report speaks of again and again, where another report speaks of one such but once, which its stages do not
     * take for a mention.
     */
    static List<Node> loose(List<Reading> readings, List<Node> nodes) {
        Map<String, Set<String>> reports = new TreeMap<>();
        Set<String> followed = new TreeSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (Described one : Described.of(i, nodes.get(i))) {
                reports.computeIfAbsent(one.noun(), any -> new TreeSet<>())
                        .add(nodes.get(i).report());
                if (one.isFollowed() && one.isSalient() && one.early() && one.thing()) {
                    followed.add(one.noun());
                }
            }
        }
        List<Node> found = new ArrayList<>();
        for (String noun : followed) {
            for (Reading reading : readings) {
                if (!reports.getOrDefault(noun, Set.of())
                        .contains(reading.report().id())) {
                    Phrases.first(reading, noun)
                            .ifPresent(span -> found.add(Node.ofWords(
                                    reading,
                                    EntityKind.OTHER,
                                    span.of(reading.text()),
                                    List.of(new Evidence(reading.report().id(), span)))));
                }
            }
        }
        return found;
    }

    void join() {
        Map<String, Map<String, List<Described>>> byNoun = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            int at = i;
            Described.of(i, nodes.get(i)).forEach(one -> byNoun.computeIfAbsent(one.noun(), any -> new TreeMap<>())
                    .computeIfAbsent(nodes.get(at).report(), any -> new ArrayList<>())
                    .add(one));
        }
        byNoun.values().forEach(this::join);
    }

    private void join(Map<String, List<Described>> byReport) {
        List<Described> best = new ArrayList<>();
        byReport.values().forEach(all -> main(all).ifPresent(best::add));
        if (best.size() < 2
                || best.stream().noneMatch(Described::isFollowed)
                || best.stream().noneMatch(Described::early)) {
            return;
        }
        Set<Integer> named = new TreeSet<>();
        best.stream().filter(one -> groups.isNamed(one.node())).forEach(one -> named.add(groups.of(one.node())));
        // Where two names go by the noun, those without a name may be either.
        if (named.size() > 1) {
            return;
        }
        Described first =
                best.stream().filter(Described::isFollowed).findFirst().orElseThrow();
        for (Described other : best) {
            if (!groups.areOne(first.node(), other.node())
                    && !first.excludes(other)
                    && groups.agree(first.node(), other.node())) {
                groups.join(
                        Math.min(first.node(), other.node()),
                        Math.max(first.node(), other.node()),
                        Story.Join.Reason.DESCRIPTION);
            }
        }
    }

    /** The one that a report chiefly means by the noun. */
    private static Optional<Described> main(List<Described> all) {
        Described best = all.get(0);
        for (Described one : all) {
            boolean more = one.times() > best.times() || one.times() == best.times() && one.early() && !best.early();
            best = more ? one : best;
        }
        int most = best.times();
        boolean early = best.early();
        long others = all.stream()
                .filter(one -> 2 * one.times() > most && (one.early() || !early))
                .count();
        return best.isSalient() && others == 1 ? Optional.of(best) : Optional.empty();
    }
}
