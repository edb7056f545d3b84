// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence counts: number, bounds, unit and which field it fills. Dates, ages and scores are left out. */
final class Quantities {
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "jun.",
            "jul.",
            "aug.",
            "sept.",
            "sep.",
            "oct.",
            "nov.",
            "dec.",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sept",
            "sep",
            "oct",
            "nov",
            "dec");
    private static final Map<String, String> MONEY = Map.ofEntries(
            Map.entry("$", "usd"),
            Map.entry("us$", "usd"),
            Map.entry("dollar", "usd"),
            Map.entry("€", "eur"),
            Map.entry("euro", "eur"),
            Map.entry("£", "gbp"),
            Map.entry("pound", "gbp"),
            Map.entry("¥", "jpy"),
            Map.entry("yen", "jpy"),
            Map.entry("rouble", "rub"),
            Map.entry("ruble", "rub"),
            Map.entry("yuan", "cny"),
            Map.entry("rupee", "inr"),
            Map.entry("franc", "chf"),
            Map.entry("rand", "zar"),
            Map.entry("naira", "ngn"),
            Map.entry("peso", "peso"),
            Map.entry("krona", "sek"),
            Map.entry("lira", "try"),
            Map.entry("won", "krw"));
    private static final Set<String> PERIODS =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "night", "weekend");
    private static final Set<String> CLOCK = Set.of("am", "pm", "a.m.", "p.m.", "gmt", "utc", "o'clock", "local");

    /** What follows a number behind a comma that counts the people or things named before it. */
    private static final List<List<String>> TOTALS = List.of(
            List.of("in", "all"),
            List.of("in", "total"),
            List.of("in", "number"),
            List.of("all", "told"),
            List.of("altogether"));

    private final SizeRules sizes = new SizeRules();

    /** A quantity with the token that its number begins at. */
    record Found(Quantity quantity, int token) {}

    /** In order of the text. */
    List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        BitSet used = new BitSet(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            Numeral number = used.get(i) ? null : numberAt(sentence, i);
            if (number != null) {
                Numeral wide = widened(sentence, number);
                used.set(number.first(), Math.max(number.last(), wide.last()) + 1);
                Found one = isDateOrName(sentence, number) ? null : quantity(sentence, wide);
                if (one != null) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private record Numeral(int first, int last, double value, @Nullable Double min, @Nullable Double max) {
        Numeral with(int from, int to, @Nullable Double low, @Nullable Double high) {
            return new Numeral(from, to, value, low, high);
        }
    }

    private static @Nullable Numeral numberAt(Sentence sentence, int i) {
        Token token = sentence.token(i);
        double @Nullable [] vague = Numerals.vague(token.word());
        if (vague != null && token.isNoun()) {
            return vagueAt(sentence, i, vague);
        }
        boolean dozen = token.is("a")
                && i + 1 < sentence.size()
                && Numerals.scale(sentence.token(i + 1).lemma()).isPresent();
        OptionalDouble value = dozen
                ? OptionalDouble.of(1)
                : token.tag().equals("CD") || opens(sentence, i)
                        ? Numerals.simple(token.word())
                        : OptionalDouble.empty();
        if (value.isEmpty()) {
            return null;
        }
        NumberRun run = NumberRun.from(sentence, i, value.getAsDouble());
        return new Numeral(i, run.last(), run.value(), null, null);
    }

    /** "Eleven inspectors were charged": a capital letter makes the first word no name where none follows it. */
    private static boolean opens(Sentence sentence, int i) {
        return i == 0
                && sentence.token(i).isName()
                && Character.isLetter(sentence.token(i).word().charAt(0))
                && sentence.size() > 2
                && !sentence.token(1).isName()
                && isPlural(sentence, sentence.token(i).head());
    }

    /** "Hundreds", "tens of thousands". */
    private static Numeral vagueAt(Sentence sentence, int i, double[] bounds) {
        boolean multiplied = i + 2 < sentence.size()
                && sentence.token(i + 1).is("of")
                && Numerals.vague(sentence.token(i + 2).word()) != null;
        if (multiplied) {
            double scale = Numerals.scale(sentence.token(i + 2).word().replaceFirst("s$", ""))
                    .orElse(1);
            return new Numeral(i, i + 2, bounds[0] * scale, bounds[0] * scale, bounds[1] * scale);
        }
        boolean tens = i > 1
                && sentence.token(i - 1).is("of")
                && sentence.token(i - 2).word().equalsIgnoreCase("tens");
        double factor = tens ? 10 / 2.0 : 1;
        double min = bounds[0] * factor;
        return new Numeral(tens ? i - 2 : i, i, min, min, tens ? min * 10 - 1 : bounds[1]);
    }

    private static boolean isDateOrName(Sentence sentence, Numeral number) {
        int first = number.first();
        int last = number.last();
        String before = first > 0 ? sentence.lower(first - 1) : "";
        String after = last + 1 < sentence.size() ? sentence.lower(last + 1) : "";
        if ((MONTHS.contains(before) && !before.equals("may"))
                || (before.equals("may") && sentence.token(first - 1).isName())) {
            return true;
        }
        if ((MONTHS.contains(after)
                        && last + 1 < sentence.size()
                        && sentence.token(last + 1).isName())
                || CLOCK.contains(after)) {
            return true;
        }
        String word = sentence.token(first).word();
        boolean year = first == last && word.length() == 4 && word.matches("(1[89]|20)\\d\\d");
        if (year
                && !(sentence.hasRelation(first, "nummod")
                        && isPlural(sentence, sentence.token(first).head()))) {
            return true;
        }
        boolean age = before.equals("aged")
                || before.equals("age")
                || (after.equals("-")
                        && last + 4 < sentence.size()
                        && sentence.token(last + 4).is("old"))
                || (last + 2 < sentence.size()
                        && sentence.token(last + 1).is("year")
                        && sentence.token(last + 2).is("old"))
                || after.startsWith("-year-old");
        boolean aside = before.equals(",")
                && after.equals(",")
                && sentence.hasRelation(first, "appos", "amod", "nummod", "dep")
                && first == last
                && sentence.token(first).head() >= 0
                && sentence.token(sentence.token(first).head()).isName();
        boolean score = after.equals("-")
                && last + 2 < sentence.size()
                && sentence.token(last + 2).tag().equals("CD");
        boolean named = first > 0
                && sentence.token(first - 1).isName()
                && sentence.token(first).head() == first - 1
                && !MONEY.containsKey(before);
        boolean ordinal = before.equals("no.") || before.equals("number") || before.equals("#") || before.equals("-");
        boolean loose = word.equalsIgnoreCase("one") && !sentence.hasRelation(first, "nummod");
        return age || aside || score || named || ordinal || loose;
    }

    private static boolean isPlural(Sentence sentence, int i) {
        return i >= 0
                && (sentence.token(i).tag().equals("NNS")
                        || sentence.token(i).tag().equals("NNPS"));
    }

    /** With "at least", "up to", "from 20 to" and their like taken in. */
    private static Numeral widened(Sentence sentence, Numeral number) {
        Numeral ranged = ranged(sentence, number);
        int first = ranged.first();
        if (first > 0 && MONEY.containsKey(sentence.lower(first - 1))) {
            first--;
        }
        String two = (word(sentence, first - 2) + " " + word(sentence, first - 1)).strip();
        String one = word(sentence, first - 1);
        String three = word(sentence, first - 3) + " " + two;
        double value = ranged.value();
        if (three.equals("no fewer than") || three.equals("no less than")) {
            return ranged.with(first - 3, ranged.last(), value, null);
        }
        if (three.equals("as many as")) {
            return ranged.with(first - 3, ranged.last(), null, value);
        }
        return switch (two) {
            case "at least", "more than", "upwards of", "greater than" ->
                ranged.with(first - 2, ranged.last(), value, null);
            case "up to", "at most", "fewer than", "less than" -> ranged.with(first - 2, ranged.last(), null, value);
            case "an estimated", "close to" -> ranged.with(first - 2, ranged.last(), value * 0.9, value * 1.1);
            default -> widenedByOne(ranged, one, first);
        };
    }

    private static Numeral widenedByOne(Numeral ranged, String one, int first) {
        double value = ranged.value();
        return switch (one) {
            case "over", "above" -> ranged.with(first - 1, ranged.last(), value, null);
            case "under", "below" -> ranged.with(first - 1, ranged.last(), null, value);
            case "nearly", "almost" -> ranged.with(first - 1, ranged.last(), value * 0.9, value);
            case "about", "around", "some", "roughly", "approximately", "estimated" ->
                ranged.with(first - 1, ranged.last(), value * 0.9, value * 1.1);
            default -> ranged.with(first, ranged.last(), ranged.min(), ranged.max());
        };
    }

    private static String word(Sentence sentence, int i) {
        return i < 0 ? "" : sentence.lower(i);
    }

    /** "20 to 30", "between 20 and 30": one number with both bounds. */
    private static Numeral ranged(Sentence sentence, Numeral number) {
        int joint = number.last() + 1;
        if (joint + 1 >= sentence.size()) {
            return number;
        }
        boolean to = sentence.token(joint).is("to");
        boolean between = sentence.token(joint).is("and")
                && word(sentence, number.first() - 1).equals("between");
        Numeral other = to || between ? numberAt(sentence, joint + 1) : null;
        if (other == null || other.value() <= number.value()) {
            return orMore(sentence, number);
        }
        int first = between ? number.first() - 1 : number.first();
        return new Numeral(first, other.last(), other.value(), number.value(), other.value());
    }

    private static Numeral orMore(Sentence sentence, Numeral number) {
        boolean more =
                word(sentence, Math.min(number.last() + 1, sentence.size() - 1)).equals("or")
                        && number.last() + 2 < sentence.size()
                        && sentence.token(number.last() + 2).word().equals("more");
        return more ? number.with(number.first(), number.last() + 2, number.value(), null) : number;
    }

    private @Nullable Found quantity(Sentence sentence, Numeral number) {
        Found total = total(sentence, number);
        if (total != null) {
            return total;
        }
        int counted = counted(sentence, number);
        String unit = unit(sentence, number, counted);
        boolean bare = counted >= number.first() && counted <= number.last();
        String field = kindOf(unit);
        if (field == null) {
            int head = sentence.token(counted).head();
            boolean beforeDay = counted <= number.last() && head > number.last() && isDay(sentence.token(head));
            field = sizes.field(sentence, beforeDay ? head : counted);
        }
        if (bare && field == null) {
            return null;
        }
        int last = bare ? number.last() : Math.max(counted, number.last());
        int first = bare ? number.first() : Math.min(number.first(), Math.max(counted, 0));
        Quantity quantity = new Quantity(
                sentence.spanOf(first, last), number.value(), number.min(), number.max(), unit, field, null);
        return new Found(quantity, number.first());
    }

    /** "Inmates at the prison, 29 in all, ...": what is counted stands before the comma. */
    private @Nullable Found total(Sentence sentence, Numeral number) {
        int comma = number.first() - 1;
        int words = TOTALS.stream()
                .filter(total -> follows(sentence, number.last() + 1, total))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
        if (words == 0 || comma < 1 || !sentence.token(comma).word().equals(",")) {
            return null;
        }
        for (int i = comma - 1; i >= 0; i--) {
            if (sentence.token(i).tag().equals("NNS")) {
                Quantity quantity = new Quantity(
                        sentence.spanOf(number.first(), number.last() + words),
                        number.value(),
                        number.min(),
                        number.max(),
                        sentence.token(i).lemma().toLowerCase(Locale.ROOT),
                        sizes.field(sentence, i),
                        null);
                return new Found(quantity, number.first());
            }
        }
        return null;
    }

    private static boolean follows(Sentence sentence, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (from + i >= sentence.size() || !sentence.lower(from + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String kindOf(String unit) {
        if (MONEY.containsValue(unit)) {
            return "money";
        }
        if (unit.equals("percent")) {
            return "percent";
        }
        return PERIODS.contains(unit) ? "duration" : null;
    }

    /** The noun that is counted; a token of the number itself where it stands alone. */
    private static int counted(Sentence sentence, Numeral number) {
        int within = number.last();
        for (int i = number.first(); i <= number.last(); i++) {
            int head = sentence.token(i).head();
            if (head > number.last()
                    && !isDay(sentence.token(head))
                    && sentence.hasRelation(i, "nummod", "compound", "amod")
                    && head - number.last() < 6) {
                return head;
            }
            if ((head < number.first() || head > number.last())
                    && !sentence.hasRelation(i, "case", "advmod", "punct", "cc")) {
                within = i;
            }
        }
        int of = number.last() + 1;
        if (of + 1 < sentence.size() && sentence.token(of).is("of")) {
            int noun = sentence.token(of).head();
            if (noun > of
                    && noun - of < 6
                    && !sentence.child(noun, "det")
                            .map(det -> sentence.token(det).is("the", "those", "these"))
                            .orElse(false)) {
                return noun;
            }
        }
        return within;
    }

    /** "Rose to six Friday" counts no Fridays. */
    private static boolean isDay(Token token) {
        return token.isName()
                && (token.word().endsWith("day") || MONTHS.contains(token.word().toLowerCase(Locale.ROOT)));
    }

    private static String unit(Sentence sentence, Numeral number, int counted) {
        for (int i = Math.max(0, number.first() - 1); i <= number.last(); i++) {
            String sign = MONEY.get(sentence.lower(i));
            if (sign != null) {
                return sign;
            }
        }
        if (number.last() + 1 < sentence.size()
                && sentence.token(number.last() + 1).word().equals("%")) {
            return "percent";
        }
        if (counted >= number.first() && counted <= number.last()) {
            return "person";
        }
        String lemma = sentence.token(counted).lemma().toLowerCase(Locale.ROOT);
        if (lemma.equals("other") || lemma.equals("more")) {
            return "person";
        }
        if (lemma.equals("per") || lemma.equals("%") || lemma.equals("percent") || lemma.equals("cent")) {
            return "percent";
        }
        return MONEY.getOrDefault(lemma, lemma);
    }
}
