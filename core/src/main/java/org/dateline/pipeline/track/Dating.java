// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.EntityKind;
import org.dateline.model.Evidence;
import org.dateline.model.Mention;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.model.Spelling;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Dates an undated report by dated ones of the same story: when both tell one happening of the same weekday, the dated report
 * tells which day that was, and the undated one was published on it or soon after.
 */
final class Dating {
    /** Sentences that count as a report's opening. */
    private static final int OPENING = 3;
    /** Cosine from which two sentences with one weekday tell one happening. */
    private static final double SAME_HAPPENING = 0.25;

    private static final int LONGEST_AFTER_DAYS = 3;
    /** Consonants from which a name may be known by them alone. */
    private static final int SHORTEST_SKELETON = 4;

    /** A sentence that names a weekday. */
    private record Told(DayOfWeek weekday, Span sentence, int index, Weighted words) {}

    /** Two sentences that tell one happening: {@code day} is the weekday's date. */
    private record Match(
            LocalDate day, LocalDate published, boolean opening, double likeness, Evidence own, Evidence other) {}

    /** A date with what it rests on. */
    record Inferred(Publication publication, List<Evidence> evidence) {
        /** Itself, or that day where it is an earlier one: what corrects a report came after it. */
        Inferred notBefore(LocalDate first) {
            return publication.date().filter(first::isAfter).isEmpty()
                    ? this
                    : new Inferred(new Publication(first.toString(), publication.basis()), evidence);
        }
    }

    private Dating() {}

    /** The publication date of {@code undated}, when the dated ones of {@code siblings} allow one. */
    static Optional<Inferred> infer(Reading undated, List<Reading> siblings) {
        Optional<Inferred> told = ofItself(undated, siblings);
        if (undated.report().status() != Report.Status.CORRECTED) {
            return told;
        }
        return corrected(undated, siblings)
                .map(earlier -> earlier.report().published())
                .flatMap(Publication::date)
                .flatMap(first -> told.map(inferred -> inferred.notBefore(first)));
    }

    /** What a correction corrects: the last dated report of its outlet, else the first one of all. */
    private static Optional<Reading> corrected(Reading undated, List<Reading> siblings) {
        Comparator<Reading> byDay = Comparator.comparing(
                        (Reading one) -> one.report().published().date().orElse(LocalDate.MAX))
                .thenComparing(one -> one.report().id());
        List<Reading> dated = siblings.stream()
                .filter(one -> one.report().published().date().isPresent())
                .sorted(byDay)
                .toList();
        String outlet = undated.report().source();
        return dated.stream()
                .filter(one -> outlet != null && outlet.equals(one.report().source()))
                .max(byDay)
                .or(() -> dated.stream().findFirst());
    }

    private static Optional<Inferred> ofItself(Reading undated, List<Reading> siblings) {
        Optional<Inferred> stated = DatelineDay.infer(undated, siblings);
        if (stated.isPresent()) {
            return stated;
        }
        List<Told> own = told(undated);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Match> matches = new ArrayList<>();
        for (Reading sibling : siblings) {
            Optional<LocalDate> published = sibling.report().published().date();
            if (published.isPresent()) {
                matches(undated, own, sibling, published.get(), matches);
            }
        }
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        LocalDate latest =
                matches.stream().map(Match::day).max(Comparator.naturalOrder()).orElseThrow();
        List<Match> decisive = matches.stream()
                .filter(match -> match.day.equals(latest))
                .sorted(Comparator.comparing((Match match) -> match.published)
                        .thenComparing(match -> -match.likeness)
                        .thenComparing(Match::own)
                        .thenComparing(Match::other))
                .toList();
        boolean asThatDay = decisive.stream().anyMatch(Match::opening);
        Match first = decisive.get(0);
        LocalDate day =
                asThatDay || first.published.isAfter(latest.plusDays(LONGEST_AFTER_DAYS)) ? latest : first.published;
        return Optional.of(new Inferred(
                new Publication(day.toString(), Publication.Basis.INFERRED), List.of(first.own, first.other)));
    }

    private static void matches(
            Reading undated, List<Told> own, Reading sibling, LocalDate published, List<Match> matches) {
        for (Told theirs : told(sibling)) {
            Optional<LocalDate> day = day(sibling, theirs, published);
            for (Told ours : own) {
                double likeness = ours.weekday == theirs.weekday ? ours.words.dot(theirs.words) : 0;
                if (day.isPresent() && likeness >= SAME_HAPPENING) {
                    matches.add(new Match(
                            day.get(),
                            published,
                            ours.index < OPENING,
                            likeness,
                            new Evidence(undated.report().id(), ours.sentence),
                            new Evidence(sibling.report().id(), theirs.sentence)));
                }
            }
        }
    }

    /** The date of the weekday in a dated report; nothing for a day yet to come. */
    private static Optional<LocalDate> day(Reading dated, Told told, LocalDate published) {
        for (TimeExpression time : dated.times()) {
            Optional<LocalDate> day = told.sentence.contains(time.span()) ? parsed(time.value()) : Optional.empty();
            if (day.isPresent() && day.get().getDayOfWeek() == told.weekday) {
                return day.filter(known -> !known.isAfter(published));
            }
        }
        return Optional.of(published.with(TemporalAdjusters.previousOrSame(told.weekday)));
    }

    private static Optional<LocalDate> parsed(@Nullable String value) {
        if (value == null || value.length() < 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.substring(0, 10)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static List<Told> told(Reading reading) {
        List<Told> found = new ArrayList<>();
        List<Span> sentences = Sentences.of(reading);
        for (int i = 0; i < sentences.size(); i++) {
            String text = sentences.get(i).of(reading.text());
            Optional<DayOfWeek> weekday = text.contains("day") ? weekday(text) : Optional.empty();
            if (weekday.isPresent()) {
                found.add(new Told(weekday.get(), sentences.get(i), i, words(reading, sentences.get(i))));
            }
        }
        return found;
    }

    /** The weekday in a sentence that names just one, as a day and not as every such day. */
    private static Optional<DayOfWeek> weekday(String sentence) {
        DayOfWeek found = null;
        String before = "";
        for (Words.Word word : Words.of(sentence)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (word.text().equalsIgnoreCase(day.name())
                        && Character.isUpperCase(word.text().charAt(0))) {
                    if ((found != null && found != day) || before.equals("every") || before.equals("next")) {
                        return Optional.empty();
                    }
                    found = day;
                }
            }
            before = word.text().toLowerCase(Locale.ROOT);
        }
        return Optional.ofNullable(found);
    }

    /** Its words; those of names by their sound, so that two spellings of one name count as one word. */
    private static Weighted words(Reading reading, Span sentence) {
        Map<String, Double> counts = new HashMap<>();
        Words.of(sentence.of(reading.text())).forEach(word -> counts.put(word.stem(), 1.0));
        for (DayOfWeek day : DayOfWeek.values()) {
            counts.remove(day.name().toLowerCase(Locale.ROOT));
        }
        for (Mention mention : reading.mentions()) {
            if (mention.form() == Mention.Form.NAME && sentence.contains(mention.span())) {
                names(mention, mention.span().of(reading.text()), counts);
            }
        }
        return Profile.weighted(counts);
    }

    /** A person's names each by itself, anything else by its whole name; names that everybody knows are spelled in one way. */
    private static void names(Mention mention, String name, Map<String, Double> counts) {
        List<List<String>> parts = new ArrayList<>();
        for (Words.Word word : Words.of(name)) {
            if (mention.kind() == EntityKind.PERSON || parts.isEmpty()) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(word.text());
        }
        for (List<String> part : parts) {
            List<String> stems = part.stream().map(Words::stem).toList();
            List<String> sounds = Spelling.of(String.join(" ", part)).words();
            if (!sounds.isEmpty() && stems.stream().noneMatch(WordWeights.STANDARD::knows)) {
                String sound = String.join("", sounds);
                String skeleton = Spelling.skeleton(sound);
                stems.forEach(counts::remove);
                counts.put("=" + (skeleton.length() < SHORTEST_SKELETON ? sound : skeleton), 1.0);
            }
        }
    }
}
