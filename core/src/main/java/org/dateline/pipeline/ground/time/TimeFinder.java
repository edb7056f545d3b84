// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and gives them TIMEX3 values against the date of publication: the longest match of a rule at
 * each word, from left to right.
 */
public final class TimeFinder {
    private static final TimeRules RULES = TimeRules.load();

    private static final Map<String, String> PARTS = Map.of(
            "morning", "MO", "afternoon", "AF", "evening", "EV", "night", "NI", "mornings", "MO", "nights", "NI");

    /** A quarter that was named so many sentences ago is no longer what "a year earlier" compares with. */
    private static final int QUARTER_REACH = 2;

    public List<TimeExpression> find(Document document) {
        LocalDate published = document.report().published().date().orElse(null);
        List<TimeExpression> times = new ArrayList<>();
        for (Sentence line : Datelines.of(document)) {
            times.addAll(days(new Units(line), published, document.text()));
        }
        String focus = null;
        String quarter = null;
        int told = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.index() - told > QUARTER_REACH) {
                quarter = null;
            }
            Units units = new Units(sentence);
            List<Found> line = new ArrayList<>();
            int at = 0;
            while (at < units.size()) {
                Found found = longest(units, at, published, focus, quarter);
                if (found == null) {
                    at++;
                    continue;
                }
                line.add(found);
                at = found.end();
                if (found.type() == TimeExpression.Type.DATE && found.value().matches("[0-9]{4}(-[0-9]{2}.*)?")) {
                    focus = found.value();
                } else if (found.value().matches("[0-9]{4}-Q[1-4]") && !found.compares()) {
                    quarter = found.value();
                    told = sentence.index();
                }
            }
            for (Found found : join(Ranges.complete(line, units), units)) {
                times.add(expression(found, units, document.text()));
            }
        }
        return times;
    }

    /** The days with a month that a dateline names; nothing else in it is a time. */
    private static List<TimeExpression> days(Units units, @Nullable LocalDate published, String text) {
        List<TimeExpression> days = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            Found found = longest(units, at, published, null, null);
            if (found != null && found.operation().equals("day")) {
                days.add(expression(found, units, text));
                at = found.end() - 1;
            }
        }
        return days;
    }

    private static TimeExpression expression(Found found, Units units, String text) {
        Span span = new Span(
                units.at(found.first()).span().start(),
                units.at(found.end() - 1).span().end());
        return new TimeExpression(
                span, span.of(text), found.type(), found.value().isEmpty() ? null : found.value());
    }

    private static @Nullable Found longest(
            Units units, int at, @Nullable LocalDate published, @Nullable String focus, @Nullable String quarter) {
        TimeRules.Rule best = null;
        Shape.State furthest = null;
        for (TimeRules.Rule rule : RULES.at(units, at)) {
            for (Shape.State state : rule.shape().fit(units, new Shape.State(at, Map.of()))) {
                if (state.end() > at && (furthest == null || state.end() > furthest.end())) {
                    best = rule;
                    furthest = state;
                }
            }
        }
        if (best == null || furthest == null || !Guard.isTime(units, at, furthest.end(), best)) {
            return null;
        }
        int last = tenseAt(units, at, furthest.end() - 1);
        boolean named = best.operation().equals("month");
        Anchor anchor = new Anchor(
                published,
                focus,
                quarter,
                () -> named
                                && ClauseTense.isAttribute(
                                        units.sentence(), units.at(last).token())
                        ? ClauseTense.UNKNOWN
                        : ClauseTense.at(units.sentence(), units.at(last).token()));
        Optional<String> value = Values.of(best, furthest.captures(), anchor);
        if (value.isEmpty()) {
            return null;
        }
        boolean rate = best.operation().equals("duration") && Guard.isRate(units, at);
        return new Found(
                Guard.start(units, at, furthest.end()),
                furthest.end(),
                rate ? TimeExpression.Type.SET : best.type(),
                value.get(),
                best.operation());
    }

    /** "until 9 a.m. Tuesday": the tense that the day is seen from is that of the time of day before it. */
    private static int tenseAt(Units units, int first, int last) {
        boolean clock = units.word(first - 1).matches("[ap]\\.?m\\.?|midnight|noon|midday|e[sd]t|gmt");
        return clock ? first - 1 : last;
    }

    /** Joins a time of day with the date beside it: "10 p.m. Wednesday", "Friday at noon", "Sunday night". */
    private static List<Found> join(List<Found> line, Units units) {
        List<Found> joined = new ArrayList<>();
        for (Found next : unglossed(line, units)) {
            Found one = withPart(next, units);
            Found before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && isBeside(before.end(), one.first(), units)) {
                if (before.clock() && isDay(one)) {
                    joined.set(joined.size() - 1, merged(before, one, before, one));
                    continue;
                }
                if (one.clock() && isDay(before)) {
                    joined.set(joined.size() - 1, merged(before, one, one, before));
                    continue;
                }
            }
            joined.add(one);
        }
        return joined;
    }

    /**
     * Without a time of day in brackets behind another, which is the same moment by another clock; the day behind the brackets is
     * the day of the first: "10:35 a.m. (0735 GMT) Friday".
     */
    private static List<Found> unglossed(List<Found> line, Units units) {
        List<Found> kept = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Found one = line.get(i);
            Found gloss = i + 1 < line.size() ? line.get(i + 1) : null;
            if (gloss == null || !one.clock() || !gloss.clock() || !isGloss(one, gloss, units)) {
                kept.add(one);
                continue;
            }
            Found day = i + 2 < line.size() ? line.get(i + 2) : null;
            if (day != null && day.first() == gloss.end() + 1 && isDay(day)) {
                kept.add(one.withValue(
                        day.value() + one.value().substring(one.value().indexOf('T'))));
            } else {
                kept.add(one);
            }
            i++;
        }
        return kept;
    }

    private static boolean isGloss(Found one, Found gloss, Units units) {
        return gloss.first() == one.end() + 1
                && units.word(one.end()).matches("\\(|-lrb-")
                && units.word(gloss.end()).matches("\\)|-rrb-");
    }

    private static Found merged(Found first, Found last, Found clock, Found day) {
        String value = day.value().substring(0, 10)
                + clock.value().substring(clock.value().indexOf('T'));
        return new Found(first.first(), last.end(), TimeExpression.Type.TIME, value, "");
    }

    private static boolean isBeside(int end, int first, Units units) {
        if (first - end == 1) {
            return units.word(end).matches(",|at|on");
        }
        return first == end;
    }

    private static boolean isDay(Found found) {
        return found.type() == TimeExpression.Type.DATE
                && found.value().length() == 10
                && (Character.isDigit(found.value().charAt(9)) || found.value().startsWith("XXXX-WXX"));
    }

    private static Found withPart(Found found, Units units) {
        String part = PARTS.get(units.word(found.end()));
        if (part == null || !isDay(found)) {
            return found;
        }
        return new Found(found.first(), found.end() + 1, TimeExpression.Type.TIME, found.value() + "T" + part, "");
    }
}
