// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.Statement;

/** Totals that stand after a word for them: "the number of people killed has risen to 11", "the toll stood at seven". */
final class Tolls {
    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    /** Words for numbers, as alternatives of a pattern. */
    static final String ONE_TO_TWENTY = String.join("|", NUMBERS.subList(1, NUMBERS.size()));

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** The same up to ninety-nine. */
    static final String UP_TO_NINETY_NINE =
            "(?:" + String.join("|", TENS) + ")(?:-(?:" + ONE_TO_TWENTY + "))?|" + ONE_TO_TWENTY;

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("killed", "dead"),
            Map.entry("dead", "dead"),
            Map.entry("deaths", "dead"),
            Map.entry("fatalities", "dead"),
            Map.entry("injured", "injured"),
            Map.entry("wounded", "injured"),
            Map.entry("hurt", "injured"),
            Map.entry("missing", "missing"));
    private static final Pattern TOLL = Pattern.compile(
            "\\b(?:(?<death>(?:death )?toll)|number of (?:people |those |the )?(?<what>killed|dead|deaths|fatalities|injured|wounded"
                    + "|hurt|missing))\\b[^.;]{0,90}?\\b(?:rise|rises|risen|rose|climb|climbs|climbed|jumped|grown|grew|"
                    + "increased|reached|reaches|passed|stood|stands|stand|remains|remained|put|was|is|now)\\b"
                    + "(?:[^.;,]{0,60}?\\b(?:to|at))? (?<bound>at least |more than |over |about )?(?<number>\\d[\\d,]*|"
                    + String.join("|", NUMBERS) + ")\\b(?! (?:per|percent|years?|days?|hours?))",
            Pattern.CASE_INSENSITIVE);

    /** "Bringing the number of dead to nine". */
    private static final Pattern BROUGHT = Pattern.compile(
            "\\b(?:bring(?:s|ing)?|brought|tak(?:es|ing)|took|push(?:es|ed|ing)|rais(?:es|ed|ing)|lift(?:s|ed|ing)) the (?:total |overall )?"
                    + "(?:(?<death>(?:death )?toll)|number of (?:people |those |the )?(?<what>killed|dead|deaths|fatalities|injured|wounded"
                    + "|hurt|missing))\\b[^.;,]{0,60}? to (?<bound>at least |more than |over |about )?(?<number>\\d[\\d,]*|"
                    + String.join("|", NUMBERS) + ")\\b(?! (?:per|percent|years?|days?|hours?))",
            Pattern.CASE_INSENSITIVE);

    /** What is counted where a number is of deeds and not of people: "six arrests". */
    private static final Map<String, String> DEEDS = Map.of(
            "arrest", "arrested", "detention", "arrested", "injury", "injured", "death", "dead", "fatality", "dead");

    private Tolls() {}

    /** The number with its field, where its unit names that: as many injuries, as many injured. */
    static Quantity named(Quantity one) {
        String field = one.field() == null ? DEEDS.get(one.unit().toLowerCase(Locale.ROOT)) : null;
        return field == null ? one : one.withField(field);
    }

    /** The total that a clause gives and that none of its quantities has. */
    static Optional<Quantity> of(Statement statement, String text) {
        String words = statement.span().of(text);
        if (!words.contains("toll") && !words.contains("umber of")) {
            return Optional.empty();
        }
        Matcher matcher = TOLL.matcher(words);
        if (!matcher.find()) {
            matcher = BROUGHT.matcher(words);
            if (!matcher.find()) {
                return Optional.empty();
            }
        }
        int from = statement.span().start() + matcher.start(matcher.group("bound") == null ? "number" : "bound");
        Span span = new Span(from, statement.span().start() + matcher.end("number"));
        if (statement.quantities().stream().anyMatch(one -> one.span().overlaps(span))) {
            return Optional.empty();
        }
        String what = matcher.group("what");
        String field = what == null ? "dead" : FIELDS.getOrDefault(what.toLowerCase(Locale.ROOT), "dead");
        double value = value(matcher.group("number"));
        String bound = matcher.group("bound");
        boolean open = bound != null && !bound.toLowerCase(Locale.ROOT).startsWith("about");
        return Optional.of(new Quantity(span, value, open ? Double.valueOf(value) : null, null, "person", field, null));
    }

    /** Whether a number is one that stands after the word for a total. */
    static boolean isTotal(Quantity quantity, String text) {
        int from = Math.max(0, quantity.span().start() - 160);
        int stop = Math.max(
                text.lastIndexOf(". ", quantity.span().start()),
                text.lastIndexOf('\n', quantity.span().start()));
        for (Pattern pattern : List.of(TOLL, BROUGHT)) {
            Matcher matcher = pattern.matcher(text);
            matcher.region(Math.max(from, stop + 1), quantity.span().end());
            if (matcher.find() && matcher.end() == quantity.span().end()) {
                return true;
            }
        }
        return false;
    }

    static double value(String number) {
        String lower = number.toLowerCase(Locale.ROOT);
        int word = NUMBERS.indexOf(lower);
        int hyphen = lower.indexOf('-');
        int tens = TENS.indexOf(hyphen < 0 ? lower : lower.substring(0, hyphen));
        if (word < 0 && tens >= 0) {
            return (tens + 2) * 10 + Math.max(0, NUMBERS.indexOf(lower.substring(hyphen + 1)));
        }
        return word >= 0 ? word : Double.parseDouble(number.replace(",", ""));
    }

    /** The number that a word of a text is, if it is one. */
    static Optional<Double> number(String word) {
        boolean digits = !word.isEmpty() && word.length() < 10 && word.chars().allMatch(Character::isDigit);
        return digits || NUMBERS.contains(word.toLowerCase(Locale.ROOT)) ? Optional.of(value(word)) : Optional.empty();
    }
}
