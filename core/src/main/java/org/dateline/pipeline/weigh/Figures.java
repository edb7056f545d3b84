// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/**
 * Numbers that a happening has but one of, by the words around them ("a turnout of 61 percent", "the 6.1-magnitude earthquake"), whatever
 * clause a parser makes of them. The rules stand in {@code figures.txt}.
 */
final class Figures {
    /**
     * One such number.
     *
     * @param role the rule's name and key
     * @param span in the text that was searched
     * @param value in the base unit of its kind: metres, square metres, kilograms, hours, km/h, units of a currency
     * @param min as far as the words leave open, in the same unit; likewise {@code max}
     * @param unit as written, or the currency's sign
     */
    record Figure(Rule rule, String role, Span span, double value, double min, double max, String unit) {
        /** Whether both may be true, one of them rounded or in another unit. */
        boolean fits(Figure other) {
            if (min <= other.max && other.min <= max) {
                return true;
            }
            double large = Math.max(value, other.value);
            return !unit.equals(other.unit) && Math.abs(value - other.value) <= IN_OTHER_UNITS * large;
        }
    }

    /** A line of the file. */
    record Rule(String name, boolean grows, boolean alike, String kind, Pattern pattern) {}

    private static final double IN_OTHER_UNITS = 0.06;
    private static final double NEARLY = 0.07;
    private static final double SCORE = 1000;
    private static final double HOTTEST = 58;

    private static final String NUMBER =
            "(?<bound>(?:at least|at most|more than|over|up to|as many as|fewer than|less than|under"
                    + "|about|around|some|nearly|almost|roughly|approximately|an? estimated|just over|just under|close to) )?"
                    + "(?<currency>US\\$|[$€£])?(?<![\\d.,])(?<n>\\d[\\d,]*(?:\\.\\d+)?(?!,?\\d|\\.\\d)|\\b(?:"
                    + Tolls.UP_TO_NINETY_NINE + ")\\b)";
    private static final String SCALE = "(?:[ -]?(?<scale>thousand|million|billion|trillion|bn|tn|m)\\b)?";

    private static final Map<String, Double> SCALES =
            Map.of("thousand", 1e3, "million", 1e6, "m", 1e6, "billion", 1e9, "bn", 1e9, "trillion", 1e12, "tn", 1e12);

    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("hour", 1.0),
            Map.entry("minute", 1 / 60.0),
            Map.entry("day", 24.0),
            Map.entry("week", 168.0),
            Map.entry("month", 730.5),
            Map.entry("year", 8766.0),
            Map.entry("m", 1.0),
            Map.entry("metre", 1.0),
            Map.entry("meter", 1.0),
            Map.entry("km", 1000.0),
            Map.entry("kilometre", 1000.0),
            Map.entry("kilometer", 1000.0),
            Map.entry("cm", 0.01),
            Map.entry("centimetre", 0.01),
            Map.entry("centimeter", 0.01),
            Map.entry("mm", 0.001),
            Map.entry("millimetre", 0.001),
            Map.entry("millimeter", 0.001),
            Map.entry("mile", 1609.344),
            Map.entry("foot", 0.3048),
            Map.entry("feet", 0.3048),
            Map.entry("inch", 0.0254),
            Map.entry("inche", 0.0254),
            Map.entry("kg", 1.0),
            Map.entry("kilo", 1.0),
            Map.entry("kilogram", 1.0),
            Map.entry("ton", 1000.0),
            Map.entry("tonne", 1000.0),
            Map.entry("pound", 0.4536),
            Map.entry("lb", 0.4536),
            Map.entry("gram", 0.001),
            Map.entry("acre", 4046.857),
            Map.entry("hectare", 10_000.0),
            Map.entry("square kilometre", 1e6),
            Map.entry("square kilometer", 1e6),
            Map.entry("square mile", 2.59e6),
            Map.entry("mph", 1.609344));

    /** By kind, the words that make a number one of it; without a group for the unit none is needed. */
    private static final Map<String, String> KINDS = Map.of(
            "count",
            NUMBER + SCALE,
            "percent",
            NUMBER + " ?(?:percent|per cent|%)",
            "money",
            NUMBER + SCALE
                    + "(?:[ -](?:US )?(?<unit>dollars?|euros?|pounds?|yen|yuan|rupees?|pesos?|francs?|crowns?))?",
            "time",
            NUMBER + "(?: (?:and a half ))?[ -]?(?<unit>minutes?|hours?|days?|weeks?|months?|years?)\\b",
            "length",
            NUMBER + "[ -]?(?<unit>k?m|[cm]m|(?:kilo|centi|milli)?met(?:re|er)s?|miles?|feet|foot|inch(?:es)?)\\b",
            "mass",
            NUMBER + SCALE + "[ -]?(?<unit>kg|kilos?|kilograms?|grams?|tons?|tonnes?|pounds?|lbs?)\\b",
            "area",
            NUMBER + SCALE + "[ -]?(?<unit>acres?|hectares?|square (?:kilomet(?:re|er)s?|miles?))\\b",
            "speed",
            NUMBER + "[ -]?(?<unit>km/h|kmh|kph|kilomet(?:re|er)s (?:an|per) hour|mph|miles (?:an|per) hour)",
            "degrees",
            NUMBER + " ?(?<unit>degrees? (?:celsius|fahrenheit)|°? ?[cf]\\b|degrees)",
            "score",
            "(?<n>\\d{1,3})(?:[-–]| to )(?<against>\\d{1,3})\\b(?![-–])");

    private static final Map<String, String> CURRENCIES = Map.of("dollar", "$", "us$", "$", "euro", "€", "pound", "£");

    private static final Pattern KIND = Pattern.compile("\\{([a-z]+)}");
    private static final List<Rule> RULES = rules();

    private Figures() {}

    /** The rules of the file. */
    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String line : Lexicon.read("figures.txt")) {
            int colon = line.indexOf(": ");
            if (line.startsWith("EXAMPLE ") || colon < 0) {
                continue;
            }
            String pattern = line.substring(colon + 2);
            Matcher braces = KIND.matcher(pattern);
            if (!braces.find()) {
                throw new IllegalArgumentException("no number in a line of figures.txt: " + line);
            }
            String kind = braces.group(1);
            String name = line.substring(0, colon);
            rules.add(new Rule(
                    name.replaceFirst("^[+~]", ""),
                    name.startsWith("+"),
                    name.startsWith("~"),
                    kind,
                    Pattern.compile(
                            "(?i)(?<![\\p{L}\\d])" + pattern.replace("{" + kind + "}", KINDS.getOrDefault(kind, "")))));
        }
        return List.copyOf(rules);
    }

    /** All that a sentence gives; one for each role and place. */
    static List<Figure> in(String sentence) {
        List<Figure> found = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern.matcher(sentence);
            while (matcher.find()) {
                Figure figure = figure(rule, matcher);
                boolean known =
                        found.stream().anyMatch(one -> one.role.equals(figure.role) && one.span.equals(figure.span));
                if (!known && !(rule.kind.equals("money") && figure.unit.isEmpty())) {
                    found.add(figure);
                }
            }
        }
        return found;
    }

    private static Figure figure(Rule rule, Matcher matcher) {
        String role = rule.pattern.pattern().contains("(?<key>")
                ? rule.name + " " + matcher.group("key").toLowerCase(Locale.ROOT)
                : rule.name;
        int from = matcher.start("n");
        int end = matcher.end("n");
        double written = Tolls.value(matcher.group("n"));
        if (rule.kind.equals("score")) {
            double against = Tolls.value(matcher.group("against"));
            double both = SCORE * Math.max(written, against) + Math.min(written, against);
            return new Figure(rule, role, new Span(from, matcher.end("against")), both, both, both, "");
        }
        String scale = group(matcher, "scale", SCALE, rule);
        double times = scale.isEmpty() ? 1 : SCALES.getOrDefault(scale, 1.0);
        String unit = unit(rule, matcher);
        if (rule.kind.equals("degrees")) {
            return degrees(rule, role, matcher, unit);
        }
        double base = rule.kind.equals("money") ? 1 : factor(unit);
        String bound = matcher.group("bound");
        if (bound != null) {
            from = matcher.start("bound");
        } else if (matcher.group("currency") != null) {
            from = matcher.start("currency");
        }
        end = scale.isEmpty() ? end : matcher.end("scale");
        double value = written * times * base;
        double step = (scale.isEmpty() ? step(matcher.group("n"), written) : finest(matcher.group("n"))) * times * base;
        double[] range = range(bound == null ? "" : bound.strip().toLowerCase(Locale.ROOT), value, step);
        return new Figure(rule, role, new Span(from, end), value, range[0], range[1], unit);
    }

    /** In degrees Celsius; without a scale, what nothing on earth has in Celsius is Fahrenheit. */
    private static Figure degrees(Rule rule, String role, Matcher matcher, String unit) {
        double written = Tolls.value(matcher.group("n"));
        boolean fahrenheit = unit.contains("f") || !unit.contains("c") && written > HOTTEST;
        double value = fahrenheit ? (written - 32) / 1.8 : written;
        double step = fahrenheit ? 1 : 0;
        double[] range = range("", value, step);
        return new Figure(
                rule, role, new Span(matcher.start("n"), matcher.end("n")), value, range[0], range[1], "degree");
    }

    private static String group(Matcher matcher, String name, String part, Rule rule) {
        String found = KINDS.getOrDefault(rule.kind, "").contains(part) ? matcher.group(name) : null;
        return found == null ? "" : found.toLowerCase(Locale.ROOT);
    }

    private static String unit(Rule rule, Matcher matcher) {
        String currency = rule.kind.equals("money") ? matcher.group("currency") : null;
        String unit = currency != null ? currency.toLowerCase(Locale.ROOT) : group(matcher, "unit", "(?<unit>", rule);
        String one = unit.length() > 2 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return rule.kind.equals("money") ? CURRENCIES.getOrDefault(one, one) : one;
    }

    private static double factor(String unit) {
        return unit.startsWith("mile") && unit.length() > "miles".length() ? 1.609344 : UNITS.getOrDefault(unit, 1.0);
    }

    /** What a number written with so many digits is rounded to, at the least: 1 of 45, 0.1 of 3.4, 1,000 of 40,000. */
    private static double step(String digits, double value) {
        if (digits.indexOf('.') >= 0) {
            return finest(digits);
        }
        double second = Math.pow(10, Math.floor(Math.log10(Math.max(1, value))) - 1);
        return value >= 100 && value % second == 0 ? second : value >= 100 ? 1 : 0;
    }

    /** The worth of the last digit. */
    private static double finest(String digits) {
        int point = digits.indexOf('.');
        return point < 0 ? 1 : Math.pow(10, point + 1 - digits.length());
    }

    private static double[] range(String bound, double value, double step) {
        return switch (bound) {
            case "at least", "more than", "over" -> new double[] {value, Double.POSITIVE_INFINITY};
            case "at most", "up to", "as many as", "fewer than", "less than", "under" -> new double[] {0, value};
            case "" -> new double[] {value - step / 2, value + step / 2};
            default -> new double[] {value * (1 - NEARLY), value * (1 + NEARLY)};
        };
    }
}
