// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.Statement;

/**
 * Counts of the harmed by the words right beside the number, where a parser has cut the clause between them: "wounding at least 90",
 * "25 people | were injured".
 */
final class Harms {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("killing", "dead"),
            Map.entry("killed", "dead"),
            Map.entry("wounding", "injured"),
            Map.entry("wounded", "injured"),
            Map.entry("injuring", "injured"),
            Map.entry("injured", "injured"),
            Map.entry("hurting", "injured"),
            Map.entry("hurt", "injured"),
            Map.entry("missing", "missing"),
            Map.entry("arrested", "arrested"),
            Map.entry("detained", "arrested"),
            Map.entry("trapped", "trapped"),
            Map.entry("rescued", "rescued"));

    private static final Map<String, String> NONES =
            Map.of("deaths", "dead", "fatalities", "dead", "casualties", "dead", "killed", "dead");

    private static final String BOUND = "(?:(?<bound>at least|more than|over|about|around|some|nearly|almost) )?";
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)\\b(?<what>killing|wounding|injuring|hurting) " + BOUND + "(?<number>\\d[\\d,]*|" + Tolls.ONE_TO_TWENTY
                    + ")\\b(?=\\s*(?:[,.;]|$|and\\b|others?\\b|in\\b|on\\b|at\\b|near\\b|before\\b|when\\b|after\\b|while\\b|during\\b|outside\\b|inside\\b))");
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)^,? (?:(?:(?:who|that) )?(?:were|was|are|is|have been|had been)(?: still)? (?<what>killed|wounded|injured|hurt|missing|arrested|detained|rescued|trapped)"
                    + "|(?:have |had |has )?(?:fallen|fell) (?<ill>ill|sick))\\b");
    /** "A march by some 300 people". */
    private static final Pattern GATHERED =
            Pattern.compile("(?i)\\b(?:march|rally|protest|demonstration|vigil|gathering) (?:by|of|with)\\s$");

    /** "Sixty demonstrators were detained", where a tagger took the number for a name. */
    private static final Pattern OPENING = Pattern.compile("(?i)^(?<number>" + Tolls.UP_TO_NINETY_NINE
            + ") (?:[a-z-]+ ){0,2}?(?<who>[a-z]{3,}?)(?<plural>s?) (?:were|was|have been|had been|has been)(?: [a-z]+ly)? "
            + "(?<what>killed|wounded|injured|hurt|arrested|detained|rescued|trapped)\\b");

    /** "No deaths were reported", "nobody was hurt": none of anybody, not none of some. */
    private static final Pattern NONE = Pattern.compile(
            "(?i)\\b(?:no (?<what>deaths|fatalities|injuries|casualties)(?: (?:have|had) been|(?: were| was| are))? (?:immediately )?(?:reported|recorded|confirmed)"
                    + "|(?:no ?one|nobody) (?:was|were|is|had been|has been) (?:seriously )?(?<how>killed|hurt|injured|wounded))\\b");

    private Harms() {}

    /** That there were none, as a number, where a clause says so. */
    static Optional<Quantity> none(Clause clause) {
        Matcher matcher = NONE.matcher(clause.tight());
        if (!matcher.find() || matcher.group().toLowerCase(Locale.ROOT).contains("seriously")) {
            return Optional.empty();
        }
        String what = matcher.group("what") == null ? matcher.group("how") : matcher.group("what");
        String field = NONES.getOrDefault(what.toLowerCase(Locale.ROOT), "injured");
        int from = clause.statement().span().start();
        return Optional.of(new Quantity(
                new Span(from + matcher.start(), from + matcher.end()), 0, null, null, "person", field, null));
    }

    /** The number with its field, where that stands right behind it. */
    static Quantity named(Quantity one, String text, Span sentence) {
        if (one.field() != null || !one.unit().equals("person") || one.span().end() > sentence.end()) {
            return one;
        }
        Matcher behind = BEHIND.matcher(text.substring(one.span().end(), sentence.end()));
        if (behind.find()) {
            String what = behind.group("what");
            return one.withField(what == null ? "infected" : FIELDS.getOrDefault(what.toLowerCase(Locale.ROOT), what));
        }
        boolean gathered = one.span().start() > sentence.start()
                && GATHERED.matcher(text.substring(sentence.start(), one.span().start()))
                        .find();
        String field = gathered ? "crowd" : null;
        return field == null ? one : one.withField(field);
    }

    /** A clause with what stands behind its number, where a parser has cut it there. */
    static Span extent(Clause clause, Quantity one) {
        Span span = clause.statement().span();
        String text = clause.reading().text();
        int end =
                clause.reading().sentences().get(clause.statement().sentence()).end();
        if (one.span().end() != span.end() || end <= span.end()) {
            return span;
        }
        Matcher behind = BEHIND.matcher(text.substring(span.end(), end));
        return behind.find() ? new Span(span.start(), span.end() + behind.end()) : span;
    }

    /** Counts that begin within a clause and that none of its quantities has. */
    static List<Quantity> besides(Statement statement, String text, Span sentence) {
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = BEFORE.matcher(text).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            String bound = matcher.group("bound");
            Span span = new Span(matcher.start(bound == null ? "number" : "bound"), matcher.end("number"));
            if (statement.span().contains(span)
                    && statement.quantities().stream()
                            .noneMatch(one -> one.span().overlaps(span))) {
                double value = Tolls.value(matcher.group("number"));
                boolean least = bound != null
                        && List.of("at least", "more than", "over").contains(bound.toLowerCase(Locale.ROOT));
                found.add(new Quantity(
                        span,
                        value,
                        least ? Double.valueOf(value) : null,
                        null,
                        "person",
                        FIELDS.get(matcher.group("what").toLowerCase(Locale.ROOT)),
                        null));
            }
        }
        Matcher opening = OPENING.matcher(text).region(sentence.start(), sentence.end());
        if (opening.find()) {
            Span span = new Span(opening.start("number"), opening.end("plural"));
            if (statement.span().contains(span)
                    && statement.quantities().stream()
                            .noneMatch(one -> one.span().overlaps(span))) {
                found.add(new Quantity(
                        span,
                        Tolls.value(opening.group("number")),
                        null,
                        null,
                        opening.group("who").toLowerCase(Locale.ROOT),
                        FIELDS.get(opening.group("what").toLowerCase(Locale.ROOT)),
                        null));
            }
        }
        return found;
    }
}
