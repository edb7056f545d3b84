// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.Factuality;
import org.dateline.model.Sentence;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;

/**
 * Gives each event the time that its clause states or inherits. What happened in the first sentences of a report that
 * says nothing else is dated by the publication; everything else stays undated rather than guessed.
 */
public final class EventDater {
    /** News that carries no date of its own is told in so many first sentences. */
    private static final int LEAD = 2;

    /** Verbs whose time is that of the telling, not of what is told. */
    private static final Set<String> TELLING = Set.of(
            "say",
            "tell",
            "announce",
            "report",
            "add",
            "note",
            "claim",
            "state",
            "warn",
            "confirm",
            "deny",
            "write",
            "argue",
            "insist",
            "reveal",
            "acknowledge",
            "admit",
            "declare",
            "explain",
            "believe",
            "think",
            "know",
            "suggest",
            "accuse",
            "allege",
            "predict",
            "estimate",
            "show",
            "learn",
            "hear",
            "call",
            "ask",
            "urge",
            "promise",
            "pledge",
            "vow",
            "threaten",
            "expect",
            "plan");

    /** Verbs whose object has a time of its own: "on Monday the council condemned the attack". */
    private static final Set<String> LOOKING_ON = Set.of(
            "condemn",
            "denounce",
            "discuss",
            "criticize",
            "investigate",
            "recall",
            "mark",
            "commemorate",
            "mourn",
            "remember",
            "blame",
            "praise",
            "welcome",
            "review",
            "probe",
            "describe",
            "mention",
            "cite",
            "demand",
            "prevent",
            "propose",
            "fear",
            "postpone",
            "cancel",
            "protest",
            "celebrate");

    /** "jailed on Monday for the attack", "talks after the attack": what they name has a time of its own. */
    private static final Set<String> APART = Set.of(
            "for",
            "about",
            "over",
            "after",
            "before",
            "since",
            "following",
            "despite",
            "of",
            "against",
            "from",
            "until");

    /** What befalls people in an event of the same clause, and so at its time: "killed in Tuesday's attack". */
    private static final Set<String> BEFALLING = Set.of("kill", "die", "injure", "wound", "hurt", "perish", "displace");

    /** Between what is told and a time that only bounds it: "since 2014", "until Friday". */
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "before", "after");

    /**
     * A time of the sentence and the token that governs its words.
     *
     * @param carrier the noun of an event that the time is part of; −1 where it stands in a clause
     */
    private record Placed(TimeExpression time, int head, int carrier) {}

    public List<Event> date(Document document, List<Event> events, List<TimeExpression> times) {
        return date(document, events, List.of(), times);
    }

    /** @param others what has a time of its own beside these events, and is not dated; what no sentence tells stays undated, too */
    public List<Event> date(Document document, List<Event> events, List<Event> others, List<TimeExpression> times) {
        Map<Integer, Set<Integer>> heads = new HashMap<>();
        Stream.concat(events.stream(), others.stream())
                .forEach(event -> heads.computeIfAbsent(event.sentence(), any -> new HashSet<>())
                        .add(event.head()));
        Map<Integer, List<Placed>> bySentence = new HashMap<>();
        List<Event> dated = new ArrayList<>(events.size());
        for (Event event : events) {
            if (event.sentence() < 0) {
                dated.add(event);
                continue;
            }
            Sentence sentence = document.sentences().get(event.sentence());
            List<Placed> placed = bySentence.computeIfAbsent(
                    event.sentence(), at -> placed(sentence, times, heads.getOrDefault(at, Set.of())));
            dated.add(event.withTime(timeOf(document, sentence, event, placed)));
        }
        return dated;
    }

    /** @param triggers heads of what the sentence tells: "the arrests in the Nov. 3 attack" has the attack's time only */
    private static List<Placed> placed(Sentence sentence, List<TimeExpression> times, Set<Integer> triggers) {
        List<Placed> found = new ArrayList<>();
        for (TimeExpression time : times) {
            if (isDate(time) && sentence.span().contains(time.span())) {
                int head = sentence.headOf(time.span());
                if (!isBound(sentence, head)) {
                    found.add(new Placed(time, head, carrier(sentence, head, triggers)));
                }
            }
        }
        // The most exact time first: "Friday" before "this week".
        found.sort(Comparator.comparing(
                        (Placed one) -> -String.valueOf(one.time().value()).length())
                .thenComparing(one -> one.time().span()));
        return found;
    }

    private static boolean befell(Sentence sentence, int verb, int noun) {
        return noun >= 0
                && sentence.token(noun).head() == verb
                && BEFALLING.contains(sentence.token(verb).lemma())
                && sentence.children(noun, "case").stream()
                        .anyMatch(i -> sentence.token(i).is("in", "by", "during"));
    }

    private static boolean isBound(Sentence sentence, int time) {
        return sentence.children(time, "case", "mark").stream()
                .anyMatch(i -> BOUNDS.contains(sentence.token(i).lemma()));
    }

    /** The event noun that a time stands below, before any verb: "the Nov. 3 attack", "the murder of 2019". */
    private static int carrier(Sentence sentence, int time, Set<Integer> triggers) {
        int at = sentence.token(time).head();
        for (int steps = 0; at >= 0 && steps < 4 && !sentence.token(at).isVerb(); steps++) {
            if (triggers.contains(at)) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    /** Lengths and repetitions are no dates, nor are "now" and "recently". */
    private static boolean isDate(TimeExpression time) {
        String value = time.value();
        boolean date = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        return date && value != null && !value.endsWith("_REF") && !value.startsWith("P");
    }

    private static EventTime timeOf(Document document, Sentence sentence, Event event, List<Placed> times) {
        for (Placed one : times) {
            if (one.carrier() == event.head()
                    && !event.trigger().overlaps(one.time().span())) {
                return new EventTime(one.time().value(), one.time().span(), EventTime.Basis.STATED);
            }
        }
        for (Placed one : times) {
            if (one.carrier() < 0 && isOwn(sentence, event, one)) {
                return new EventTime(one.time().value(), one.time().span(), EventTime.Basis.STATED);
            }
        }
        for (Placed one : times) {
            if (befell(sentence, event.head(), one.carrier())) {
                return new EventTime(one.time().value(), one.time().span(), EventTime.Basis.INHERITED);
            }
        }
        Optional<Placed> governing = governing(sentence, event.head(), times);
        if (governing.isPresent()) {
            TimeExpression time = governing.get().time();
            return new EventTime(time.value(), time.span(), EventTime.Basis.INHERITED);
        }
        Optional<LocalDate> published = document.report().published().date();
        if (published.isPresent() && isNews(sentence, event)) {
            return new EventTime(published.get().toString(), null, EventTime.Basis.PUBLISHED);
        }
        return EventTime.NONE;
    }

    /** Whether the time stands in the trigger's own clause: below it, or below the verb that carries its noun. */
    private static boolean isOwn(Sentence sentence, Event event, Placed one) {
        if (event.trigger().overlaps(one.time().span())) {
            return false;
        }
        int clause = clauseOf(sentence, one.head(), event.head());
        if (clause == event.head()) {
            return true;
        }
        if (clause < 0) {
            return false;
        }
        Token trigger = sentence.token(event.head());
        if (trigger.isVerb()) {
            return trigger.head() == clause && sentence.hasRelation(event.head(), "xcomp", "aux", "cop");
        }
        boolean carried = trigger.head() == clause
                && !TELLING.contains(sentence.token(clause).lemma())
                && !isSeenFromAfar(sentence, event.head())
                && sentence.hasRelation(event.head(), "obj", "nsubj", "obl", "nmod", "xcomp");
        boolean carries = sentence.token(clause).head() == event.head() && sentence.hasRelation(clause, "acl");
        return carried || carries;
    }

    /** The token whose clause or phrase a time belongs to: the trigger where it lies on the way up, else the next verb. */
    private static int clauseOf(Sentence sentence, int time, int trigger) {
        int at = sentence.token(time).head();
        if (sentence.hasRelation(time, "nmod:poss") && at != trigger) {
            // "The toll of Tuesday's blast has risen": Tuesday is the day of the blast and of nothing else.
            return -1;
        }
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            if (at == trigger
                    || sentence.token(at).isVerb()
                    || sentence.child(at, "cop").isPresent()) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    /** The time of the clause above, which what is told beside it shares: not that of a verb of telling. */
    private static Optional<Placed> governing(Sentence sentence, int trigger, List<Placed> times) {
        int at = trigger;
        for (int steps = 0; steps < 3; steps++) {
            int above = sentence.token(at).head();
            boolean participle =
                    sentence.hasRelation(at, "dep") && sentence.token(at).tag().equals("VBG");
            boolean beside = sentence.hasRelation(at, "advcl", "conj", "xcomp", "obj", "nsubj", "obl", "nmod");
            if (above < 0 || !(beside || participle)) {
                return Optional.empty();
            }
            if (TELLING.contains(sentence.token(above).lemma()) || isSeenFromAfar(sentence, at)) {
                return Optional.empty();
            }
            for (Placed one : times) {
                if (one.carrier() < 0 && clauseOf(sentence, one.head(), above) == above) {
                    return Optional.of(one);
                }
            }
            at = above;
        }
        return Optional.empty();
    }

    /** What a clause only speaks of: the object of "condemn", the murder that somebody is "jailed for". */
    private static boolean isSeenFromAfar(Sentence sentence, int noun) {
        if (sentence.token(noun).isVerb()) {
            return false;
        }
        int above = sentence.token(noun).head();
        boolean object = sentence.hasRelation(noun, "obj", "nsubj:pass", "nsubjpass")
                && above >= 0
                && LOOKING_ON.contains(sentence.token(above).lemma());
        return object
                || sentence.children(noun, "case").stream()
                        .anyMatch(i -> APART.contains(sentence.token(i).lemma()));
    }

    private static boolean isNews(Sentence sentence, Event event) {
        return event.factuality().status() == Factuality.Status.HAPPENED
                && sentence.index() < LEAD
                && isMain(sentence, event.head())
                && !isPluperfect(sentence, event.head());
    }

    /** Whether the trigger heads a main clause, is what a main clause tells, or stands right below its verb. */
    private static boolean isMain(Sentence sentence, int trigger) {
        int at = trigger;
        for (int steps = 0; steps < 6; steps++) {
            int above = sentence.token(at).head();
            if (above < 0) {
                return true;
            }
            boolean direct =
                    at == trigger && !sentence.token(trigger).isVerb() && sentence.hasRelation(at, "obj", "nsubj");
            if (!direct && !sentence.hasRelation(at, "ccomp", "conj", "xcomp", "parataxis", "root")) {
                return false;
            }
            at = above;
        }
        return false;
    }

    private static boolean isPluperfect(Sentence sentence, int trigger) {
        return sentence.children(trigger, "aux").stream()
                .anyMatch(i ->
                        sentence.token(i).is("have") && sentence.token(i).tag().equals("VBD"));
    }
}
