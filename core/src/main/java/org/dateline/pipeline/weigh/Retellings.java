// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.Cast;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.Evidence;
import org.dateline.model.Excluded;
import org.dateline.model.Factuality;
import org.dateline.model.Gathering;
import org.dateline.model.Participant;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * What else happens in a story: the further happenings of its reports, merged with one another and into the coded events where
 * one word tells them and neither day nor speaker speaks against it. Verb and noun of one root are one word. Coded events are
 * never merged with each other here.
 */
final class Retellings {
    private static final String STATEMENT = "statement";

    /** A mention of a happening: its report, and the characters by which it is put in order. */
    private record Told(Reading reading, Event event) {
        static final Comparator<Told> ORDER = Comparator.comparing(Told::report)
                .thenComparing(one -> one.event.trigger())
                .thenComparing(one -> one.event.id());

        String report() {
            return reading.report().id();
        }

        boolean isSaying() {
            return STATEMENT.equals(event.code().kind());
        }

        String stem() {
            return Happenings.word(event, reading);
        }

        /** Of the verb without its particle, or of the noun: the kind of a further happening but for words of saying. */
        String stemOfKind() {
            String kind = event.code().kind();
            return kind == null || isSaying() ? stem() : Stem.of(kind.split(" ", 2)[0]);
        }
    }

    /** Mentions of what is held to be one happening. */
    private static final class Group {
        final Story.@Nullable StoryEvent coded;
        final List<Told> mentions = new ArrayList<>();
        final Set<String> days = new HashSet<>();
        final Set<String> speakers = new HashSet<>();
        final Set<Factuality.Polarity> polarities = EnumSet.noneOf(Factuality.Polarity.class);
        boolean saying;

        Group(Story.@Nullable StoryEvent coded) {
            this.coded = coded;
        }
    }

    private final Cast cast;
    private final Sources sources;
    private final Set<String> named;
    private final Map<String, Group> ofCoded = new LinkedHashMap<>();
    private final List<Group> others = new ArrayList<>();

    /** @param happenings the coded events, merged */
    Retellings(Gathering gathering, Cast cast, Sources sources, Happenings happenings) {
        this.cast = cast;
        this.named = happenings.named();
        this.sources = sources;
        Map<String, Reading> readings = new TreeMap<>();
        for (int i = 0; i < gathering.readings().size(); i++) {
            if (gathering.members().get(i).status() != Report.Status.WITHDRAWN) {
                Reading reading = gathering.readings().get(i);
                readings.put(reading.report().id(), reading);
            }
        }
        Map<String, List<Group>> byStem = new HashMap<>();
        happenings.events().forEach(event -> begin(event, readings, byStem));
        for (Reading reading : readings.values()) {
            for (Event event : reading.happenings()) {
                Told told = new Told(reading, event);
                add(told, byStem.computeIfAbsent(told.stemOfKind(), any -> new ArrayList<>()));
            }
        }
    }

    private void begin(Story.StoryEvent event, Map<String, Reading> readings, Map<String, List<Group>> byStem) {
        Group group = new Group(event);
        ofCoded.put(event.id(), group);
        for (Story.EventMention mention : event.mentions()) {
            Reading reading = readings.get(mention.report());
            if (reading != null) {
                reading.events().stream()
                        .filter(one -> one.id().equals(mention.event()))
                        .map(one -> new Told(reading, one))
                        .forEach(told -> {
                            learn(group, told, day(told), speakers(told));
                            List<Group> alike = byStem.computeIfAbsent(told.stem(), any -> new ArrayList<>());
                            if (!alike.contains(group)) {
                                alike.add(group);
                            }
                        });
            }
        }
    }

    private void add(Told told, List<Group> alike) {
        Optional<String> day = day(told);
        Set<String> speakers = speakers(told);
        Group home = alike.stream()
                .filter(group -> mayBeOne(told, day, speakers, group))
                .findFirst()
                .orElseGet(() -> {
                    Group fresh = new Group(null);
                    others.add(fresh);
                    alike.add(fresh);
                    return fresh;
                });
        home.mentions.add(told);
        learn(home, told, day, speakers);
    }

    private static void learn(Group group, Told told, Optional<String> day, Set<String> speakers) {
        day.ifPresent(group.days::add);
        group.speakers.addAll(speakers);
        group.polarities.add(told.event.factuality().polarity());
        group.saying |= told.isSaying();
    }

    /** What is told not to be so is another happening; words of saying are one where nobody else by name says them, others where words give no other day. */
    private static boolean mayBeOne(Told told, Optional<String> day, Set<String> speakers, Group group) {
        if (told.isSaying() != group.saying
                || !group.polarities.contains(told.event.factuality().polarity())) {
            return false;
        }
        if (group.saying) {
            boolean unknown = speakers.isEmpty() || group.speakers.isEmpty();
            return unknown || speakers.stream().anyMatch(group.speakers::contains);
        }
        return day.map(one -> group.days.isEmpty() || group.days.stream().anyMatch(other -> Days.mayBeOne(other, one)))
                .orElse(true);
    }

    /** Who does it, of those who go by a name. */
    private Set<String> speakers(Told told) {
        Set<String> ids = new HashSet<>();
        for (Participant actor : told.event.actors()) {
            cast.id(told.report(), actor.entity()).filter(named::contains).ifPresent(ids::add);
        }
        return ids;
    }

    /** The day that words give it, weekdays dated by the day that the story gives to its report. */
    private Optional<String> day(Told told) {
        EventTime time = told.event.time();
        if (time.value() == null || time.basis() != EventTime.Basis.STATED) {
            return Optional.empty();
        }
        String day = Days.dated(time.value(), sources.published(told.report()));
        return Days.of(Set.of(day), sources.published(told.report())).stream().findFirst();
    }

    /** The coded events, each with the further happenings that tell of it. */
    List<Story.StoryEvent> events() {
        return ofCoded.values().stream().map(this::completed).toList();
    }

    private Story.StoryEvent completed(Group group) {
        Story.StoryEvent event = Objects.requireNonNull(group.coded);
        List<Story.EventMention> mentions = new ArrayList<>(event.mentions());
        mentions.addAll(mentions(group.mentions));
        List<Evidence> evidence = new ArrayList<>(event.evidence());
        evidence.addAll(evidence(group.mentions));
        evidence.sort(null);
        return new Story.StoryEvent(event.id(), event.best(), event.bestReport(), event.text(), mentions, evidence);
    }

    /** The further happenings, in order of their first mentions. */
    List<Story.StoryEvent> happenings() {
        return others.stream().map(group -> merged(group.mentions)).toList();
    }

    private Story.StoryEvent merged(List<Told> group) {
        Told first = group.stream().min(Told.ORDER).orElseThrow();
        Told best = group.stream()
                .max(Comparator.comparingInt((Told one) -> Happenings.detail(one.event))
                        .thenComparing(Told.ORDER.reversed()))
                .orElseThrow();
        return new Story.StoryEvent(
                "e" + Ids.hash(first.report() + " " + first.event.id()),
                Happenings.told(best.event, best.report(), cast, sources),
                best.report(),
                words(best),
                mentions(group),
                evidence(group));
    }

    private static List<Story.EventMention> mentions(Collection<Told> group) {
        return group.stream()
                .map(one -> new Story.EventMention(one.report(), one.event.id()))
                .toList();
    }

    private static List<Evidence> evidence(Collection<Told> group) {
        return group.stream()
                .map(one -> new Evidence(one.report(), one.event.trigger()))
                .sorted()
                .toList();
    }

    /** The smallest clause around a happening; of one that no sentence tells, what stands apart from the prose there. */
    private static String words(Told told) {
        Span trigger = told.event.trigger();
        Reading reading = told.reading;
        return Stream.concat(
                        reading.statements().stream().map(Statement::span),
                        Stream.concat(
                                reading.sentences().stream(),
                                reading.excluded().stream().map(Excluded::span)))
                .filter(span -> span.contains(trigger))
                .min(Comparator.comparingInt(Span::length))
                .orElse(trigger)
                .of(reading.text());
    }
}
