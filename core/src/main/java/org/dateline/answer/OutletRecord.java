// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Evidence;
import org.dateline.model.Finding;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.dateline.store.Store;
import org.dateline.store.StoryCard;
import org.dateline.store.StoryFacet;
import org.dateline.store.StoryPage;
import org.dateline.store.StoryQuery;
import org.jspecify.annotations.Nullable;

/**
 * How an outlet reports, by its latest stories.
 *
 * @param name as its reports bear it
 * @param all how many stories have a report of it
 * @param stories those that were looked at, the latest first
 * @param reports how many of its reports stand in them
 * @param alone what it alone says
 * @param reprints reports of it that go back to an origin with a report of another outlet that was published no later
 * @param contradicted disputes in which a later report of another outlet says otherwise
 * @param corrected changes of what it said at first
 * @param marked its reports that are marked as corrected or withdrawn
 */
public record OutletRecord(
        String name,
        int all,
        List<StoryCard> stories,
        int reports,
        List<Told> alone,
        List<Reprint> reprints,
        List<Told> contradicted,
        List<Told> corrected,
        List<Evidenced> marked) {
    public OutletRecord {
        stories = List.copyOf(stories);
        alone = List.copyOf(alone);
        reprints = List.copyOf(reprints);
        contradicted = List.copyOf(contradicted);
        corrected = List.copyOf(corrected);
        marked = List.copyOf(marked);
    }

    /** A finding of a story. */
    public record Told(String story, Finding finding) {}

    /** A report and the others of its origin. */
    public record Reprint(String story, Story.Member report, List<Story.Member> others) {
        public Reprint {
            others = List.copyOf(others);
        }
    }

    /** A report of a story. */
    public record Evidenced(String story, Story.Member report) {}

    /** @param most how many of its latest stories are looked at */
    public static OutletRecord of(Store store, String outlet, int most) throws IOException {
        StoryPage page = store.page(new StoryQuery(null, null, Map.of(StoryFacet.OUTLET, outlet), null, null, 0, most));
        Gatherer gatherer = new Gatherer(outlet);
        for (StoryCard card : page.stories()) {
            store.storiesByPrefix(card.id()).forEach(gatherer::take);
        }
        return gatherer.record(page);
    }

    /** Goes through stories. */
    private static final class Gatherer {
        private final String key;
        private String name;
        private int reports;
        private final List<Told> alone = new ArrayList<>();
        private final List<Reprint> reprints = new ArrayList<>();
        private final List<Told> contradicted = new ArrayList<>();
        private final List<Told> corrected = new ArrayList<>();
        private final List<Evidenced> marked = new ArrayList<>();

        Gatherer(String outlet) {
            key = StoryFacet.key(outlet);
            name = outlet;
        }

        OutletRecord record(StoryPage page) {
            return new OutletRecord(
                    name, page.all(), page.stories(), reports, alone, reprints, contradicted, corrected, marked);
        }

        private boolean isOwn(Story.Member member) {
            return member.source() != null && StoryFacet.key(member.source()).equals(key);
        }

        void take(Story story) {
            Map<String, Story.Member> members = story.reports().stream()
                    .collect(Collectors.toMap(Story.Member::report, one -> one, (one, other) -> one));
            Set<String> own = new HashSet<>();
            for (Story.Member member : story.reports()) {
                if (isOwn(member)) {
                    own.add(member.report());
                    name = String.valueOf(member.source());
                    reports++;
                    if (member.status() != Report.Status.USABLE) {
                        marked.add(new Evidenced(story.id(), member));
                    }
                    reprint(story, member, members);
                }
            }
            for (Finding finding : story.findings()) {
                judge(story, finding, own, members);
            }
        }

        private void reprint(Story story, Story.Member member, Map<String, Story.Member> members) {
            List<Story.Member> others = story.origins().stream()
                    .filter(origin -> origin.contains(member.report()))
                    .flatMap(List::stream)
                    .flatMap(id -> Stream.ofNullable(members.get(id)))
                    .filter(other -> !isOwn(other) && day(other).compareTo(day(member)) <= 0)
                    .toList();
            if (!others.isEmpty()) {
                reprints.add(new Reprint(story.id(), member, others));
            }
        }

        private void judge(Story story, Finding finding, Set<String> own, Map<String, Story.Member> members) {
            Told told = new Told(story.id(), finding);
            switch (finding.kind()) {
                case SOLE_SOURCE -> {
                    boolean others = story.reports().size() > own.size();
                    if (others && isOf(finding.sides().get(0), own)) {
                        alone.add(told);
                    }
                }
                case CONFLICT -> {
                    if (isAnswered(finding, own, members)) {
                        contradicted.add(told);
                    }
                }
                case CHANGE -> {
                    if (isOf(finding.sides().get(0), own)) {
                        corrected.add(told);
                    }
                }
                default -> {}
            }
        }

        private static boolean isOf(Finding.Side side, Set<String> own) {
            return side.evidence().stream().allMatch(one -> own.contains(one.report()));
        }

        /** Whether another outlet says otherwise on the same day or later. */
        private static boolean isAnswered(Finding finding, Set<String> own, Map<String, Story.Member> members) {
            for (Finding.Side side : finding.sides()) {
                String first = first(side, own, true, members);
                if (first == null) {
                    continue;
                }
                for (Finding.Side other : finding.sides()) {
                    String answer = first(other, own, false, members);
                    if (other != side && answer != null && answer.compareTo(first) >= 0) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** The first day of the side's reports that are the outlet's own, or are not; {@code null} where there is none. */
        private static @Nullable String first(
                Finding.Side side, Set<String> own, boolean ours, Map<String, Story.Member> members) {
            return side.evidence().stream()
                    .map(Evidence::report)
                    .filter(report -> own.contains(report) == ours)
                    .flatMap(report -> Stream.ofNullable(members.get(report)))
                    .map(Gatherer::day)
                    .min(String::compareTo)
                    .orElse(null);
        }

        private static String day(Story.Member member) {
            String iso = member.published().iso();
            return iso == null ? "" : iso.length() > 10 ? iso.substring(0, 10) : iso;
        }
    }
}
