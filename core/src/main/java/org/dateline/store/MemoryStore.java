// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Change;
import org.dateline.model.Correction;
import org.dateline.model.Finding;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.model.StoryId;

/** A store that is gone with the process. */
public final class MemoryStore implements Store {
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Story> stories = new TreeMap<>();
    /** The last change of each story. */
    private final Map<String, StoryChange> changes = new TreeMap<>();

    private final List<Correction> corrections = new ArrayList<>();
    private final Reviewing reviewing;
    /** As they were told, where they are shown otherwise. */
    private final Map<String, Story> told = new TreeMap<>();
    /** What is shown for each of these. */
    private final Map<String, Set<String>> shownFor = new TreeMap<>();

    private long revision;
    private final Hooks hooks = new MemoryHooks(this::revision);
    /** Who took over the entities that are told no more. */
    private final TreeMap<String, String> successors = new TreeMap<>();

    /** A store whose reviewers can only mark findings as wrong. */
    public MemoryStore() {
        this(Reviewing.FINDINGS_ONLY);
    }

    public MemoryStore(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public void check() {}

    @Override
    public synchronized void apply(Change change) {
        Layers.Plan plan = plan(change);
        readings.put(change.reading().report().id(), change.reading());
        show(plan);
    }

    private Layers.Plan plan(Change change) {
        try {
            return new Layers(new Told(), reviewing).of(change);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void show(Layers.Plan plan) {
        plan.plain().forEach(id -> {
            told.remove(id);
            shownFor.remove(id);
        });
        plan.told().forEach((story, instead) -> {
            told.put(story.id(), story);
            shownFor.put(story.id(), instead);
        });
        show(plan.put(), plan.gone());
    }

    private void show(List<Story> put, List<String> lost) {
        List<Story> before = Stream.concat(lost.stream(), put.stream().map(Story::id))
                .flatMap(id -> Stream.ofNullable(stories.get(id)))
                .toList();
        successors.putAll(Successions.of(before, put));
        for (String gone : lost) {
            if (stories.remove(gone) != null) {
                changes.put(gone, new StoryChange(++revision, gone, true));
            }
        }
        for (Story story : put) {
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
    public synchronized Correction correct(Correction correction) throws IOException {
        Correction kept = correction.as(corrections.size() + 1L, false);
        corrections.add(kept);
        lay(kept);
        return kept;
    }

    @Override
    public synchronized boolean undo(long number) throws IOException {
        int at = (int) number - 1;
        if (number < 1 || number > corrections.size() || corrections.get(at).undone()) {
            return false;
        }
        corrections.set(at, corrections.get(at).as(number, true));
        lay(corrections.get(at));
        return true;
    }

    private void lay(Correction correction) throws IOException {
        Layers layers = new Layers(new Told(), reviewing);
        Set<String> touched = layers.touched(correction);
        for (String key : Layers.namesOf(correction)) {
            for (Story story : storiesWithEntity(List.of(key))) {
                Set<String> behind = new Told().toldBehind(story.id());
                touched.addAll(behind.isEmpty() ? Set.of(story.id()) : behind);
            }
        }
        for (String story : touched) {
            show(layers.of(List.of(story)));
        }
    }

    @Override
    public int review(int most) {
        return 0;
    }

    /** What was told, beneath what is shown. */
    private final class Told implements Layers.Kept {
        @Override
        public List<Correction> standing() {
            return corrections.stream().filter(one -> !one.undone()).toList();
        }

        @Override
        public boolean isPlain() {
            return told.isEmpty();
        }

        @Override
        public Optional<Story> told(String id) {
            Story story = told.get(id);
            boolean made = shownFor.values().stream().anyMatch(shown -> shown.contains(id));
            return Optional.ofNullable(story != null || made ? story : stories.get(id));
        }

        @Override
        public Optional<String> toldOf(String report) {
            return storyReports().stream()
                    .filter(one -> one.reports().contains(report))
                    .map(StoryReports::story)
                    .findFirst();
        }

        @Override
        public Optional<Story> shown(String id) {
            return Optional.ofNullable(stories.get(id));
        }

        @Override
        public Set<String> toldBehind(String shown) {
            Set<String> behind = new TreeSet<>();
            shownFor.forEach((id, instead) -> {
                if (instead.contains(shown)) {
                    behind.add(id);
                }
            });
            return behind;
        }

        @Override
        public Set<String> shownFor(String id) {
            return shownFor.getOrDefault(id, Set.of());
        }

        @Override
        public Optional<Reading> reading(String report) {
            return Optional.ofNullable(readings.get(report));
        }
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
    public synchronized List<Place> places(String report) {
        return reading(report).map(Reading::places).orElse(List.of());
    }

    @Override
    public synchronized Optional<String> text(String report) {
        return reading(report).map(Reading::text);
    }

    @Override
    public synchronized List<StoryReports> storyReports() {
        Set<String> otherwise = shownFor.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return Stream.concat(
                        told.values().stream(),
                        stories.values().stream().filter(story -> !otherwise.contains(story.id())))
                .sorted(Comparator.comparing(Story::id))
                .map(story -> new StoryReports(
                        story.id(),
                        story.reports().stream().map(Story.Member::report).toList()))
                .toList();
    }

    @Override
    public synchronized Optional<StoryReports> toldWith(String report) {
        return storyReports().stream()
                .filter(one -> one.reports().contains(report))
                .findFirst();
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
    public synchronized boolean fits(String story, StoryQuery query) {
        Story one = stories.get(story);
        return one != null && query.fits(one) && (query.words() == null || hasWords(one, query.words()));
    }

    @Override
    public synchronized EventQuery.Page events(EventQuery query, int most) {
        List<EventQuery.Row> fitting = stories.values().stream()
                .flatMap(story -> story.events().stream().map(event -> EventQuery.Row.of(story, event)))
                .filter(query::fits)
                .sorted(Comparator.comparing(EventQuery.Row::firstDay)
                        .reversed()
                        .thenComparing(EventQuery.Row::story)
                        .thenComparing(EventQuery.Row::event))
                .toList();
        return new EventQuery.Page(
                fitting.stream()
                        .limit(most)
                        .map(row -> new EventQuery.Found(row.story(), row.event()))
                        .toList(),
                fitting.size());
    }

    @Override
    public Hooks hooks() {
        return hooks;
    }

    @Override
    public synchronized int storyCount() {
        return stories.size();
    }

    @Override
    public synchronized List<Story> storiesByPrefix(String idPrefix) {
        List<Story> found = stories.values().stream()
                .filter(story -> story.id().startsWith(idPrefix))
                .limit(2)
                .toList();
        if (found.isEmpty()) {
            found = shownFor.entrySet().stream()
                    .filter(one -> one.getKey().startsWith(idPrefix))
                    .flatMap(one -> one.getValue().stream())
                    .distinct()
                    .flatMap(id -> Stream.ofNullable(stories.get(id)))
                    .limit(2)
                    .toList();
        }
        return found.isEmpty() && StoryId.isWhole(idPrefix) ? storiesOfGiver(idPrefix) : found;
    }

    /** The stories of the report that gave this id. */
    private List<Story> storiesOfGiver(String id) {
        return readings.keySet().stream()
                .filter(report -> StoryId.of(report).equals(id))
                .flatMap(report -> stories.values().stream().filter(story -> story.reports().stream()
                        .anyMatch(one -> one.report().equals(report))))
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
