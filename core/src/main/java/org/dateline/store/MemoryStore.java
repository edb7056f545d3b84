// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.model.Change;
import org.dateline.model.Finding;
import org.dateline.model.Reading;
import org.dateline.model.Story;

/** A store that is gone with the process. */
public final class MemoryStore implements Store {
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Story> stories = new TreeMap<>();
    /** The last change of each story. */
    private final Map<String, StoryChange> changes = new TreeMap<>();

    private final List<Correction> corrections = new ArrayList<>();
    private long revision;
    /** Who took over the entities that are told no more. */
    private final TreeMap<String, String> successors = new TreeMap<>();

    @Override
    public void check() {}

    @Override
    public synchronized void apply(Change change) {
        readings.put(change.reading().report().id(), change.reading());
        List<Story> before = Stream.concat(
                        change.gone().stream(), change.stories().stream().map(Story::id))
                .flatMap(id -> Stream.ofNullable(stories.get(id)))
                .toList();
        successors.putAll(Successions.of(before, change.stories()));
        for (String gone : change.gone()) {
            if (stories.remove(gone) != null) {
                changes.put(gone, new StoryChange(++revision, gone, true));
            }
        }
        for (Story story : change.stories()) {
            stories.put(story.id(), story);
            changes.put(story.id(), new StoryChange(++revision, story.id(), false));
        }
    }

    @Override
    public synchronized StoryPage page(StoryQuery query) {
        List<StoryCard> fitting = stories.values().stream()
                .filter(story -> query.fits(story) && (query.words() == null || hasWords(story, query.words())))
                .map(StoryCard::of)
                .sorted(Comparator.comparing((StoryCard card) -> card.to() == null ? "" : card.to())
                        .reversed()
                        .thenComparing(StoryCard::id))
                .toList();
        return new StoryPage(
                fitting.stream().skip(query.offset()).limit(query.most()).toList(), fitting.size());
    }

    private boolean hasWords(Story story, String words) {
        String[] all = NameFound.words(words).split(" ");
        return story.reports().stream().anyMatch(member -> {
            Reading reading = readings.get(member.report());
            String title = member.title() == null ? "" : member.title();
            String text =
                    " " + NameFound.words(title) + " " + (reading == null ? "" : NameFound.words(reading.text())) + " ";
            return Stream.of(all).allMatch(word -> text.contains(" " + word + " "));
        });
    }

    @Override
    public synchronized List<StoryFacet.Count> counts(StoryFacet facet, int most) {
        Map<String, Integer> counts = new TreeMap<>();
        stories.values().forEach(story -> facet.of(story).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(one -> new StoryFacet.Count(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(StoryFacet.Count::stories)
                        .reversed()
                        .thenComparing(StoryFacet.Count::value))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<NameFound> names(String beginning, int most) {
        String start = NameFound.folded(beginning);
        Map<NameFound, Integer> counts = new LinkedHashMap<>();
        stories.values().forEach(story -> story.entities().stream()
                .map(Story.StoryEntity::entity)
                .filter(one -> NameFound.starts(one.name()).stream().anyMatch(key -> key.startsWith(start)))
                .map(one -> new NameFound(one.name(), one.kind(), 0))
                .distinct()
                .forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(one -> new NameFound(one.getKey().name(), one.getKey().kind(), one.getValue()))
                .sorted(Comparator.comparingInt(NameFound::stories).reversed().thenComparing(NameFound::name))
                .limit(start.isEmpty() ? 0 : most)
                .toList();
    }

    @Override
    public synchronized List<String> storiesOf(String report) {
        return stories.values().stream()
                .filter(story ->
                        story.reports().stream().anyMatch(one -> one.report().equals(report)))
                .map(Story::id)
                .toList();
    }

    @Override
    public synchronized Correction correct(Correction correction) {
        Correction kept = correction.as(corrections.size() + 1L, false);
        corrections.add(kept);
        return kept;
    }

    @Override
    public synchronized boolean undo(long number) {
        if (number < 1 || number > corrections.size()) {
            return false;
        }
        int at = (int) number - 1;
        corrections.set(at, corrections.get(at).as(number, true));
        return true;
    }

    @Override
    public synchronized List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    @Override
    public synchronized long revision() {
        return revision;
    }

    @Override
    public synchronized List<StoryChange> changesSince(long since, int most) {
        return changes.values().stream()
                .filter(one -> one.revision() > since)
                .sorted(Comparator.comparingLong(StoryChange::revision))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Optional<String> version(String report) {
        return reading(report).map(Reading::version);
    }

    @Override
    public synchronized void forEachReading(Consumer<Reading> use) {
        readings.values().forEach(use);
    }

    @Override
    public synchronized Optional<Reading> reading(String report) {
        return Optional.ofNullable(readings.get(report));
    }

    @Override
    public synchronized Optional<String> text(String report) {
        return reading(report).map(Reading::text);
    }

    @Override
    public synchronized List<StoryReports> storyReports() {
        return stories.values().stream()
                .map(story -> new StoryReports(
                        story.id(),
                        story.reports().stream().map(Story.Member::report).toList()))
                .toList();
    }

    @Override
    public synchronized void forEachStory(Consumer<Story> use) {
        stories.values().forEach(use);
    }

    @Override
    public synchronized List<Story> storiesWithEvent(String idPrefix) {
        return stories.values().stream()
                .filter(story ->
                        story.events().stream().anyMatch(event -> event.id().startsWith(idPrefix)))
                .toList();
    }

    @Override
    public synchronized List<StoryLine> stories(int most) {
        return stories.values().stream()
                .sorted(Comparator.comparing((Story story) -> story.to() == null ? "" : story.to())
                        .reversed()
                        .thenComparing(Story::id))
                .limit(most)
                .map(MemoryStore::line)
                .toList();
    }

    static StoryLine line(Story story) {
        int conflicts = (int) story.findings().stream()
                .filter(one -> one.kind() == Finding.Kind.CONFLICT || one.kind() == Finding.Kind.CHANGE)
                .count();
        return new StoryLine(
                story.id(),
                story.title(),
                story.from(),
                story.to(),
                story.reports().size(),
                story.origins().size(),
                conflicts);
    }

    @Override
    public synchronized int storyCount() {
        return stories.size();
    }

    @Override
    public synchronized List<Story> storiesByPrefix(String idPrefix) {
        return stories.values().stream()
                .filter(story -> story.id().startsWith(idPrefix))
                .limit(2)
                .toList();
    }

    @Override
    public synchronized List<Story> storiesWithEntity(List<String> keys) {
        List<Story> found = new ArrayList<>();
        for (Story story : stories.values()) {
            if (story.entities().stream().anyMatch(one -> !Collections.disjoint(Names.keys(one.entity()), keys))) {
                found.add(story);
            }
        }
        return found;
    }

    @Override
    public synchronized Optional<String> entityNow(String idPrefix) {
        TreeSet<String> told = new TreeSet<>();
        stories.values().forEach(story -> story.entities()
                .forEach(one -> told.add(one.entity().id())));
        TreeSet<String> ids = new TreeSet<>(told);
        ids.addAll(successors.keySet());
        List<String> fitting =
                ids.stream().filter(id -> id.startsWith(idPrefix)).limit(2).toList();
        return fitting.size() == 1
                ? Optional.ofNullable(Successions.follow(fitting.get(0), told::contains, successors::get))
                : Optional.empty();
    }

    @Override
    public synchronized List<Story> storiesWithEntityId(String id) {
        return stories.values().stream()
                .filter(story -> story.entities().stream()
                        .anyMatch(one -> one.entity().id().equals(id)))
                .toList();
    }

    @Override
    public synchronized List<Reading> readingsWithOffice(String title) {
        return readings.values().stream()
                .filter(reading -> OfficeTitles.of(reading).contains(title))
                .sorted(Comparator.comparing(reading -> reading.report().id()))
                .toList();
    }

    @Override
    public void close() {}
}
