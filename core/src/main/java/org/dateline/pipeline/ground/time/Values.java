// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The operations that {@code time.rules} names: from what a pattern took down to a TIMEX3 value. Values follow TimeBank
 * 1.2 (Pustejovsky et al. 2003) where it is of one mind.
 */
final class Values {
    /** An expression without a value: relative to a publication that is not known. */
    static final String UNKNOWN = "";

    private Values() {}

    /**
     * @return {@link #UNKNOWN} where the value needs a date of publication and there is none; empty where what was matched
     *     is no time at all, such as February 31
     */
    static Optional<String> of(TimeRules.Rule rule, Map<String, String> captured, Anchor anchor) {
        List<String> arguments = rule.arguments();
        return switch (rule.operation()) {
            case "fixed" -> Optional.of(arguments.get(0));
            case "day" -> Calendar.day(captured, anchor);
            case "iso" -> Optional.of(captured.getOrDefault("iso", UNKNOWN));
            case "slash" -> Calendar.slash(captured.getOrDefault("slash", ""));
            case "holiday" -> Feasts.holiday(arguments, captured, anchor);
            case "month" -> Calendar.month(captured, anchor);
            case "weekday" -> Calendar.weekday(captured, anchor);
            case "year" -> Optional.of(captured.getOrDefault("year", UNKNOWN));
            case "season" -> Calendar.season(captured, anchor);
            case "quarter" -> Calendar.quarter(captured, anchor);
            case "decade" -> Optional.of(decade(captured.getOrDefault("decade", ""), anchor));
            case "spoken" -> Optional.of(captured.getOrDefault("spoken", UNKNOWN));
            case "weekend" -> Optional.of(weekend(anchor));
            case "vague" -> Optional.of(Durations.of("X", captured.getOrDefault("unit", "D")));
            case "century" -> Optional.of(century(captured));
            case "shift" -> Optional.of(shift(unit(captured, arguments), steps(captured, arguments), anchor));
            case "part" -> Optional.of(part(steps(captured, arguments), captured, anchor));
            case "ago" -> Optional.of(Relative.ago(captured, anchor));
            case "apart" -> Optional.of(Relative.apart(captured, Integer.parseInt(arguments.get(0)), anchor));
            case "hence" -> Optional.of(Relative.hence(captured, anchor));
            case "agofrom" -> Optional.of(Relative.agoFrom(captured, arguments.get(0), anchor));
            case "partofthat" -> Optional.of(Relative.partOfThat(captured, anchor));
            case "half" -> Calendar.year(captured, anchor).map(year -> year + "-H" + number(captured, "half"));
            case "era" -> Optional.of(era(captured));
            case "that" -> Optional.of(Relative.that(captured, anchor));
            case "yearago" -> Optional.of(Relative.yearAgo(captured, anchor));
            case "none" -> Optional.empty();
            case "clock" -> Clock.of(captured, anchor);
            case "duration" -> Optional.of(Durations.of(captured));
            case "every" -> Optional.of(Relative.every(captured));
            default -> throw new IllegalStateException("no such operation: " + rule.operation());
        };
    }

    /** "the 5th century" is 04, of which TimeBank writes 4; before Christ the two digits stand behind {@code BC}. */
    private static String century(Map<String, String> captured) {
        int century = number(captured, "ordinal") - 1;
        return captured.containsKey("bc") ? String.format(Locale.ROOT, "BC%02d", century) : Integer.toString(century);
    }

    /** "44 BC" is BC0044, "AD 79" is 0079. */
    private static String era(Map<String, String> captured) {
        String digits = String.format(Locale.ROOT, "%04d", number(captured, "num"));
        return captured.containsKey("bc") ? "BC" + digits : digits;
    }

    static int number(Map<String, String> captured, String name) {
        String text = captured.getOrDefault(name, "1");
        return text.equals("X") ? 1 : (int) Double.parseDouble(text);
    }

    static int number(Map<String, String> captured, String name, int otherwise) {
        return captured.containsKey(name) ? number(captured, name) : otherwise;
    }

    private static String unit(Map<String, String> captured, List<String> arguments) {
        return arguments.isEmpty() ? captured.getOrDefault("unit", "D") : arguments.get(0);
    }

    private static int steps(Map<String, String> captured, List<String> arguments) {
        return arguments.size() > 1
                ? Integer.parseInt(arguments.get(1))
                : number(captured.containsKey("dir") ? captured : Map.of("dir", "0"), "dir");
    }

    /** The unit of time that lies {@code steps} units from the publication. */
    static String shift(String unit, int steps, Anchor anchor) {
        LocalDate day = anchor.published();
        return day == null ? UNKNOWN : shifted(day, unit, steps);
    }

    static String shifted(LocalDate day, String unit, int steps) {
        return switch (unit) {
            case "W" -> Calendar.week(day.plusWeeks(steps));
            case "WE" -> Calendar.week(day.plusWeeks(steps)) + "-WE";
            case "M" -> Calendar.month(day.plusMonths(steps));
            case "Q" -> Calendar.quarter(day.plusMonths(3L * steps));
            case "Y" -> Integer.toString(day.getYear() + steps);
            case "E" -> Integer.toString(day.getYear() / 10 + steps);
            case "C" -> Integer.toString(day.getYear() / 100 + steps);
            default -> day.plusDays(steps).toString();
        };
    }

    /** The weekend before the publication, or the one in its week for what is to come. */
    private static String weekend(Anchor anchor) {
        LocalDate day = anchor.published();
        boolean over = day != null
                && day.getDayOfWeek().getValue() < 6
                && anchor.tense().get() != ClauseTense.FUTURE;
        return shift("WE", over ? -1 : 0, anchor);
    }

    private static String part(int steps, Map<String, String> captured, Anchor anchor) {
        String day = shift("D", steps, anchor);
        return day.isEmpty() ? UNKNOWN : day + "T" + captured.getOrDefault("part", "NI");
    }

    /** "the 1990s" is 199, "the '80s" the last such decade. */
    private static String decade(String digits, Anchor anchor) {
        String plain = digits.replace("'", "");
        if (plain.length() == 4) {
            return plain.substring(0, 3);
        }
        int tens = plain.charAt(0) - '0';
        @Nullable LocalDate published = anchor.published();
        int now = published == null ? 202 : published.getYear() / 10;
        int century = tens <= now % 10 ? now / 10 : now / 10 - 1;
        return Integer.toString(century * 10 + tens);
    }
}
