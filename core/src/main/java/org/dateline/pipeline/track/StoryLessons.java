// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Reading;

/** What the tracker decides, with what is right where it is known: to learn its weights from. */
public final class StoryLessons {
    /**
     * Signs of two reports telling of one story: a constant, square roots of cosines, the gap in days, whether both are headlines, how
     * much of whom each opens with the other does not name.
     */
    public static final List<String> JOINING =
            List.of("always", "words", "names", "lead", "days", "headlines", "others");
    /** Signs of a story being two: a constant, the size of the smaller half, what joins the halves, a name that tells them apart. */
    public static final List<String> PARTING = List.of("always", "smaller", "across", "name");

    /**
     * A decision.
     *
     * @param one the story that it is about
     * @param other the other one, of two reports
     * @param signs in the order of {@link #JOINING} or {@link #PARTING}
     */
    public record Lesson(String one, String other, double[] signs, boolean right) {}

    private static final double RIGHT_HALVES = 0.9;

    /**
     * Days that are taken to lie between two reports where one has no date. In ECB+ that is often one of two look-alikes; taken to be
     * nearer, the weight of all days would learn that habit.
     */
    private static final int UNKNOWN_DAYS = 20;

    private StoryLessons() {}

    /** The reports of each story, as they are gathered by other weights, in the order of {@link #JOINING} and {@link #PARTING}. */
    public static List<List<String>> gathered(List<Reading> readings, double[] join, double[] part) {
        StoryWeights weights = new StoryWeights(
                Arrays.stream(join).boxed().toList(),
                Arrays.stream(part).boxed().toList());
        Tracker tracker = new Tracker(
                report -> {
                    throw new IllegalStateException("no story is told");
                },
                report -> Optional.empty(),
                weights);
        readings.forEach(tracker::take);
        return tracker.regroup().changed().stream().map(Tracker.Group::reports).toList();
    }

    /**
     * Pairs that the tracker would compare, and whether they are of one story.
     *
     * @param stories of the readings, by their reports
     */
    public static List<Lesson> joining(List<Reading> readings, Map<String, String> stories) {
        Candidates candidates = new Candidates();
        List<Lesson> lessons = new ArrayList<>();
        for (Reading reading : readings) {
            Profile profile = Profile.of(reading);
            String own = stories.getOrDefault(profile.report(), "");
            for (Profile other : candidates.of(profile)) {
                String theirs = stories.getOrDefault(other.report(), "");
                lessons.add(new Lesson(own, theirs, Likeness.signs(profile, other, UNKNOWN_DAYS), own.equals(theirs)));
            }
            candidates.add(profile);
        }
        return lessons;
    }

    /**
     * Stories by themselves, which are not to be parted, and those of one topic together, which are; of the latter only those whose
     * halves are found.
     *
     * @param topics of the stories that have look-alikes
     */
    public static List<Lesson> parting(
            List<Reading> readings, Map<String, String> stories, Map<String, String> topics) {
        Map<String, List<Profile>> ofStory = new TreeMap<>();
        for (Reading reading : readings) {
            ofStory.computeIfAbsent(stories.getOrDefault(reading.report().id(), ""), any -> new ArrayList<>())
                    .add(Profile.of(reading));
        }
        Map<String, List<String>> ofTopic = new TreeMap<>();
        topics.forEach((story, topic) ->
                ofTopic.computeIfAbsent(topic, any -> new ArrayList<>()).add(story));
        List<Lesson> lessons = new ArrayList<>();
        ofStory.forEach((story, profiles) ->
                halves(profiles).ifPresent(halves -> lessons.add(new Lesson(story, story, halves.signs(), false))));
        ofTopic.values().removeIf(alike -> alike.size() < 2);
        ofTopic.forEach((topic, alike) -> {
            List<Profile> both = alike.stream()
                    .flatMap(story -> ofStory.getOrDefault(story, List.of()).stream())
                    .collect(Collectors.toCollection(ArrayList::new));
            halves(both)
                    .filter(halves -> isOfOneEach(halves, stories))
                    .ifPresent(halves -> lessons.add(new Lesson(alike.get(0), alike.get(1), halves.signs(), true)));
        });
        return lessons;
    }

    private static Optional<Parting.Halves> halves(List<Profile> profiles) {
        profiles.sort(Comparator.comparing(Profile::report));
        return Parting.halves(profiles);
    }

    private static boolean isOfOneEach(Parting.Halves halves, Map<String, String> stories) {
        Map.Entry<String, Long> one = most(halves.one(), stories);
        Map.Entry<String, Long> other = most(halves.other(), stories);
        int all = halves.one().size() + halves.other().size();
        return !one.getKey().equals(other.getKey()) && one.getValue() + other.getValue() >= RIGHT_HALVES * all;
    }

    private static Map.Entry<String, Long> most(List<Profile> half, Map<String, String> stories) {
        return half.stream()
                .collect(Collectors.groupingBy(
                        one -> stories.getOrDefault(one.report(), ""), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
    }
}
