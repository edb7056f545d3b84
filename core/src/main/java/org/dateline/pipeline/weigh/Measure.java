// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Quantity;

/**
 * How old, deep, tall, long or wide a clause says that somebody or something is: "a five-year-old boy", "Ana Rey, 34,", "the shaft
 * was 40 metres deep".
 *
 * @param dimension {@code age}, {@code depth}, {@code height}, {@code length} or {@code width}
 * @param value years or metres
 * @param holders words for whom or what it is said of, lower case and singular; empty where only the measure names them ("the
 *     six-year-old")
 * @param words the measure as written
 */
record Measure(Clause clause, String dimension, double value, Set<String> holders, String words) {
    private static final Map<String, String> DIMENSIONS = Map.of(
            "old", "age", "deep", "depth", "tall", "height", "high", "height", "long", "length", "wide", "width");
    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("year", 1.0),
            Map.entry("month", 1 / 12.0),
            Map.entry("week", 7 / 365.25),
            Map.entry("day", 1 / 365.25),
            Map.entry("m", 1.0),
            Map.entry("metre", 1.0),
            Map.entry("meter", 1.0),
            Map.entry("km", 1000.0),
            Map.entry("kilometre", 1000.0),
            Map.entry("kilometer", 1000.0),
            Map.entry("cm", 0.01),
            Map.entry("centimetre", 0.01),
            Map.entry("centimeter", 0.01),
            Map.entry("mile", 1609.344),
            Map.entry("ft", 0.3048),
            Map.entry("foot", 0.3048),
            Map.entry("feet", 0.3048),
            Map.entry("inch", 0.0254),
            Map.entry("yard", 0.9144));
    private static final Set<String> TIMES = Set.of("year", "month", "week", "day");

    /** Words that end the phrase that a measure is put before. */
    private static final Set<String> ENDS = Set.of(
            "who", "whose", "was", "is", "were", "are", "and", "or", "in", "from", "at", "with", "of", "on", "that",
            "which", "to", "had", "has", "after", "when", "for", "by", "as", "said", "into", "under");

    /** Words for whoever is young that name nobody in particular. */
    private static final Set<String> ANYBODY =
            Set.of("child", "toddler", "youngster", "infant", "baby", "victim", "one");

    private static final String NUMBER = "(?<number>\\d{1,4}(?:\\.\\d+)?|" + Tolls.ONE_TO_TWENTY + ")";
    private static final Pattern GAUGED = Pattern.compile(
            "(?i)(?<![\\d.,-])\\b" + NUMBER
                    + "[ -]?(?<unit>years?|months?|weeks?|days?|m|met(?:re|er)s?|km|kilomet(?:re|er)s?|cm|centimet(?:re|er)s?|miles?"
                    + "|ft|foot|feet|inch(?:es)?|yards?)[ -](?<dimension>old|deep|tall|high|long|wide)\\b(?<behind>(?: [\\p{L}'’-]+){0,3})");
    private static final Pattern BEFORE = Pattern.compile(
            "(?<holder>[\\p{L}'’-]+),? (?:is|was|are|were|measures|measured|turned)(?: (?:about|around|only|just|some|nearly|almost))?"
                    + " ?$");
    /** "Dana Orlik, a 24-year-old baker" is said of Orlik, too. */
    private static final Pattern NAMED_BEFORE =
            Pattern.compile("(?<holder>\\p{Lu}[\\p{L}’'-]+), (?:who (?:is|was) )?(?:an? |the )?$");

    /** "The suspect, 44, ..." */
    private static final Pattern ROLE_APPOSED = Pattern.compile(
            "\\b[Tt]he (?<holder>suspect|attacker|gunman|shooter|victim|driver|pilot|captain|boy|girl|defendant|assailant|teenager|bomber), (?:aged )?(?<number>\\d{1,3})(?=,|\\.|;|$)");

    private static final Pattern APPOSED =
            Pattern.compile("(?<holder>\\p{Lu}[\\p{L}'’-]+), (?:aged )?(?<number>\\d{1,3})(?=,|\\.|;|$| of | from )");

    Measure {
        holders = Set.copyOf(holders);
    }

    /** The length that a quantity is, in metres; empty where it is none. */
    static OptionalDouble metres(Quantity quantity) {
        String unit = quantity.unit();
        Double metres = TIMES.contains(unit) ? null : UNITS.get(unit);
        return metres == null ? OptionalDouble.empty() : OptionalDouble.of(quantity.value() * metres);
    }

    /** All that the clause gives. */
    static List<Measure> of(Clause clause) {
        String text = clause.tight();
        List<Measure> found = new ArrayList<>();
        Matcher matcher = GAUGED.matcher(text);
        while (matcher.find()) {
            String unit = unit(matcher.group("unit").toLowerCase(Locale.ROOT));
            String dimension = DIMENSIONS.get(matcher.group("dimension").toLowerCase(Locale.ROOT));
            if (dimension != null && TIMES.contains(unit) == dimension.equals("age")) {
                double value = Tolls.value(matcher.group("number")) * UNITS.getOrDefault(unit, 1.0);
                String words = text.substring(matcher.start("number"), matcher.end("dimension"));
                String before = text.substring(0, matcher.start());
                Set<String> holders = holders(matcher.group("behind"), before);
                Matcher named = NAMED_BEFORE.matcher(before);
                if (named.find() && isPerson(clause, named.group("holder"))) {
                    add(named.group("holder").toLowerCase(Locale.ROOT), holders);
                }
                found.add(new Measure(clause, dimension, value, holders, words));
            }
        }
        Matcher apposed = APPOSED.matcher(text);
        while (apposed.find()) {
            String holder = apposed.group("holder");
            double age = Double.parseDouble(apposed.group("number"));
            if (age > 0 && age < 115 && isPerson(clause, holder)) {
                found.add(new Measure(
                        clause,
                        "age",
                        age,
                        Set.of(holder.toLowerCase(Locale.ROOT)),
                        holder + ", " + apposed.group("number")));
            }
        }
        Matcher role = ROLE_APPOSED.matcher(text);
        while (role.find()) {
            found.add(new Measure(
                    clause,
                    "age",
                    Double.parseDouble(role.group("number")),
                    Set.of(role.group("holder")),
                    role.group("holder") + ", " + role.group("number")));
        }
        return found;
    }

    private static String unit(String written) {
        if (written.equals("feet") || written.equals("inches")) {
            return written.equals("feet") ? "foot" : "inch";
        }
        return written.length() > 2 && written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
    }

    private static Set<String> holders(String behind, String before) {
        Set<String> holders = new HashSet<>();
        for (String word : behind.strip().split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (ENDS.contains(lower)) {
                break;
            }
            add(lower, holders);
        }
        Matcher subject = BEFORE.matcher(before);
        if (behind.isBlank() || holders.isEmpty()) {
            if (subject.find()) {
                add(subject.group("holder").toLowerCase(Locale.ROOT), holders);
            }
        }
        return holders;
    }

    private static void add(String word, Set<String> holders) {
        String bare = word.replaceFirst("['’]s$", "");
        String one = bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")
                ? bare.substring(0, bare.length() - 1)
                : bare;
        boolean pronoun =
                Set.of("he", "she", "it", "they", "who", "this", "that").contains(one);
        if (!one.isEmpty() && !pronoun && !ANYBODY.contains(one)) {
            holders.add(one);
        }
    }

    private static boolean isPerson(Clause clause, String surname) {
        for (Entity entity : clause.reading().entities()) {
            if (entity.kind() == EntityKind.PERSON
                    && (entity.name().endsWith(surname) || entity.aliases().contains(surname))) {
                return true;
            }
        }
        return false;
    }

    /** Whether both are said of what the same word names. */
    boolean sharesHolder(Measure other) {
        return holders.stream().anyMatch(other.holders::contains);
    }

    /** Whether both numbers may be true, one of them rounded or in other units; of an age, the year must be the same. */
    boolean fits(Measure other) {
        double large = Math.max(value, other.value);
        double small = Math.min(value, other.value);
        return dimension.equals("age") ? large - small < 1 : large <= small * 1.15;
    }
}
