// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.model.EventTime;
import org.dateline.model.Factuality;
import org.dateline.model.Story;

/** The dated events of a story, past and to come, in order of time; a happening of which several events tell has one line. */
final class Timeline {
    private static final Pattern DATED = Pattern.compile("\\d{3,4}.*");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Two texts of one day with this part of the shorter one's words in common tell one happening. */
    private static final double SAME = 0.75;

    private record Line(Story.StoryEvent event, String value, Set<String> words) {}

    private Timeline() {}

    static List<Story.TimelineEntry> of(List<Story.StoryEvent> events, Outdated outdated) {
        List<Line> lines = events.stream()
                .filter(event -> isDated(event.best().time()))
                .filter(event -> event.best().factuality().status() != Factuality.Status.HYPOTHETICAL)
                .filter(event ->
                        !outdated.meets(event.bestReport(), event.best().trigger()))
                .map(event -> new Line(event, String.valueOf(event.best().time().value()), words(event.text())))
                .sorted(Comparator.comparingInt(
                                (Line line) -> -line.event.mentions().size())
                        .thenComparing(line -> line.value)
                        .thenComparing(line -> line.event.id()))
                .toList();
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            if (kept.stream().noneMatch(other -> isOne(line, other))) {
                kept.add(line);
            }
        }
        return kept.stream()
                .map(line -> new Story.TimelineEntry(
                        line.value,
                        line.event.id(),
                        line.event.best().factuality().status()))
                .sorted(Comparator.comparing(Story.TimelineEntry::value).thenComparing(Story.TimelineEntry::event))
                .toList();
    }

    private static boolean isOne(Line one, Line other) {
        boolean sameTime = one.value.startsWith(other.value) || other.value.startsWith(one.value);
        if (!sameTime) {
            return one.event.bestReport().equals(other.event.bestReport())
                    && one.event.text().equals(other.event.text());
        }
        Set<String> shared = new HashSet<>(one.words);
        shared.retainAll(other.words);
        return shared.size() >= SAME * Math.min(one.words.size(), other.words.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : NOT_LETTERS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() > 3) {
                words.add(Stem.of(word));
            }
        }
        return words;
    }

    private static boolean isDated(EventTime time) {
        return time.value() != null && DATED.matcher(time.value()).matches();
    }
}
