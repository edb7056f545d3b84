// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Cast;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.Evidence;
import org.dateline.model.Participant;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Story;

/** The events of a story: those of its reports, merged where aligned clauses tell of one of the same kind. */
final class Happenings {
    private record Ref(Clause clause, Event event) {
        String key() {
            return clause.report() + " " + event.id();
        }
    }

    private final Cast cast;
    private final Sources sources;
    private final Map<String, Ref> refs = new TreeMap<>();
    private final Map<String, List<Ref>> ofClause = new HashMap<>();
    private final Map<String, String> parent = new HashMap<>();
    private final Map<String, String> idOf = new HashMap<>();
    private final List<Story.StoryEvent> events = new ArrayList<>();
    private final Set<String> telling = new HashSet<>();
    /** Entities that go by a name. */
    private final Set<String> named = new HashSet<>();

    Happenings(Material material, Collection<Pair> agreeing, Cast cast, Sources sources) {
        this.cast = cast;
        this.sources = sources;
        material.clauses().forEach(this::collect);
        for (Pair pair : agreeing) {
            for (Ref one : ofClause.getOrDefault(pair.one().key(), List.of())) {
                for (Ref other : ofClause.getOrDefault(pair.other().key(), List.of())) {
                    if (isOneKind(one, other) && shareSomebody(one, other) && !isReversed(one, other)) {
                        join(one.key(), other.key());
                    }
                }
            }
        }
        cast.entities().stream()
                .map(Story.StoryEntity::entity)
                .filter(entity -> Character.isUpperCase(entity.name().charAt(0)))
                .forEach(entity -> named.add(entity.id()));
        joinByWord();
        Map<String, List<Ref>> groups = new TreeMap<>();
        refs.forEach((key, ref) ->
                groups.computeIfAbsent(root(key), any -> new ArrayList<>()).add(ref));
        groups.forEach((first, group) -> events.add(merged(first, group)));
    }

    List<Story.StoryEvent> events() {
        return events;
    }

    /** Entities of the story that go by a name. */
    Set<String> named() {
        return named;
    }

    /** Events whose words can be understood by themselves, in order of their ids' making. */
    List<Story.StoryEvent> tellingEvents() {
        return events.stream().filter(event -> telling.contains(event.id())).toList();
    }

    /** The event of the story that a clause tells of first. */
    Optional<String> about(Clause clause) {
        return ofClause.getOrDefault(clause.key(), List.of()).stream()
                .min(Comparator.comparing(ref -> ref.event.trigger()))
                .map(ref -> idOf.getOrDefault(ref.key(), ref.key()));
    }

    /** An event belongs to the smallest clause that holds its trigger. */
    private void collect(Clause clause) {
        Span span = clause.statement().span();
        for (Event event : clause.reading().events()) {
            if (span.contains(event.trigger())
                    && event.sentence() == clause.statement().sentence()) {
                Ref ref = new Ref(clause, event);
                Ref known = refs.get(ref.key());
                if (known == null
                        || span.length() < known.clause.statement().span().length()) {
                    refs.put(ref.key(), ref);
                }
                ofClause.computeIfAbsent(clause.key(), any -> new ArrayList<>()).add(ref);
            }
        }
    }

    /** Events that may be of one kind and are told with one word, of one day and the same people by name as far as is known. */
    private void joinByWord() {
        Map<String, List<Ref>> byWord = new TreeMap<>();
        refs.values()
                .forEach(ref -> byWord.computeIfAbsent(word(ref.event, ref.clause.reading()), any -> new ArrayList<>())
                        .add(ref));
        for (List<Ref> alike : byWord.values()) {
            for (int i = 0; i < alike.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (maybeOneKind(alike.get(i), alike.get(j))
                            && maybeOneDay(alike.get(i), alike.get(j))
                            && maybeOfTheSame(alike.get(i), alike.get(j))
                            && !isReversed(alike.get(i), alike.get(j))) {
                        join(alike.get(i).key(), alike.get(j).key());
                    }
                }
            }
        }
    }

    /** Stem of the last word of an event's trigger. */
    static String word(Event event, Reading reading) {
        String trigger = event.trigger().of(reading.text());
        return Stem.ofRunning(trigger.substring(trigger.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    private boolean maybeOneDay(Ref one, Ref other) {
        String a = told(one).time().value();
        String b = told(other).time().value();
        return a == null || b == null || a.startsWith(b) || b.startsWith(a);
    }

    private boolean maybeOfTheSame(Ref one, Ref other) {
        Set<String> a = people(one);
        Set<String> b = people(other);
        return a.stream().anyMatch(b::contains)
                || a.stream().noneMatch(named::contains)
                || b.stream().noneMatch(named::contains);
    }

    private static boolean isOneKind(Ref one, Ref other) {
        if (one.event.factuality().polarity() != other.event.factuality().polarity()) {
            return false;
        }
        if (one.event.code().type() != null || other.event.code().type() != null) {
            return one.event.code().type() == other.event.code().type();
        }
        return one.event.code().kind() != null
                && one.event.code().kind().equals(other.event.code().kind());
    }

    /** As {@link #isOneKind}, but a word that has a type in one report may have none in another. */
    private static boolean maybeOneKind(Ref one, Ref other) {
        boolean untyped = one.event.code().type() == null || other.event.code().type() == null;
        return untyped
                ? one.event.factuality().polarity() == other.event.factuality().polarity()
                : isOneKind(one, other);
    }

    private boolean shareSomebody(Ref one, Ref other) {
        Set<String> a = people(one);
        Set<String> b = people(other);
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    /** Whether who does it in one has it done to him in the other: "the rebels attacked the army" and the other way round. */
    private boolean isReversed(Ref one, Ref other) {
        Set<String> actors = ids(one, one.event.actors());
        Set<String> recipients = ids(one, one.event.recipients());
        Set<String> others = ids(other, other.event.actors());
        Set<String> othersRecipients = ids(other, other.event.recipients());
        boolean swapped = actors.stream().anyMatch(othersRecipients::contains)
                || recipients.stream().anyMatch(others::contains);
        return swapped
                && actors.stream().noneMatch(others::contains)
                && recipients.stream().noneMatch(othersRecipients::contains);
    }

    private Set<String> people(Ref ref) {
        Set<String> ids = ids(ref, ref.event.actors());
        ids.addAll(ids(ref, ref.event.recipients()));
        return ids;
    }

    private Set<String> ids(Ref ref, List<Participant> participants) {
        Set<String> ids = new HashSet<>();
        for (Participant participant : participants) {
            cast.id(ref.clause.report(), participant.entity()).ifPresent(ids::add);
        }
        return ids;
    }

    private void join(String one, String other) {
        String a = root(one);
        String b = root(other);
        if (!a.equals(b)) {
            parent.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
        }
    }

    private String root(String key) {
        String at = key;
        String up = parent.getOrDefault(at, at);
        while (!up.equals(at)) {
            at = up;
            up = parent.getOrDefault(at, at);
        }
        return at;
    }

    private Story.StoryEvent merged(String first, List<Ref> group) {
        String id = "e" + Ids.hash(first);
        group.forEach(ref -> idOf.put(ref.key(), id));
        Ref best = group.stream()
                .max(Comparator.comparing((Ref ref) -> ref.clause.isTelling())
                        .thenComparingInt(ref -> detail(ref.event))
                        .thenComparing(Ref::key, Comparator.reverseOrder()))
                .orElseThrow();
        if (best.clause.isTelling()) {
            telling.add(id);
        }
        List<Story.EventMention> mentions = group.stream()
                .map(ref -> new Story.EventMention(ref.clause.report(), ref.event.id()))
                .toList();
        List<Evidence> evidence = group.stream()
                .map(ref -> new Evidence(ref.clause.report(), ref.event.trigger()))
                .sorted()
                .toList();
        return new Story.StoryEvent(id, told(best), best.clause.report(), best.clause.words(), mentions, evidence);
    }

    /** How much a mention tells. */
    static int detail(Event event) {
        return event.actors().size() * 2
                + event.recipients().size() * 2
                + event.sizes().size()
                + (event.time().value() == null ? 0 : 2)
                + (event.place() < 0 ? 0 : 1)
                + (event.code().type() == null ? 0 : 1);
    }

    private Event told(Ref ref) {
        return told(ref.event, ref.clause.report(), cast, sources);
    }

    /** With the story's entities, and with a weekday dated by the day that the story gives to its report. */
    static Event told(Event event, String report, Cast cast, Sources sources) {
        Publication published = sources.published(report);
        EventTime time = event.time();
        if (time.value() != null) {
            time = new EventTime(Days.dated(time.value(), published), time.span(), time.basis());
        }
        return new Event(
                event.id(),
                event.trigger(),
                event.sentence(),
                event.head(),
                event.code(),
                ofStory(event.actors(), report, cast),
                ofStory(event.recipients(), report, cast),
                time,
                event.place(),
                event.factuality(),
                event.attribution(),
                event.sizes(),
                event.content(),
                event.reason());
    }

    private static List<Participant> ofStory(List<Participant> participants, String report, Cast cast) {
        return participants.stream()
                .map(one -> new Participant(cast.id(report, one.entity()).orElse(one.entity()), one.span()))
                .toList();
    }
}
