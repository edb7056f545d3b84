// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Dates that share a month or a year: "April 24 and 25, 2025", "3-7 March", "between March and May 2024", "1939-45". */
final class Ranges {
    private static final Pattern JOINT = Pattern.compile("and|or|to|through|until|till|&|–|—|-|--");
    private static final Pattern DAY = Pattern.compile("[12][0-9]|3[01]|0?[1-9]");
    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");

    private final Units units;
    private final List<Found> told = new ArrayList<>();

    private Ranges(Units units) {
        this.units = units;
    }

    /** The times of a sentence in their order, completed by one another. */
    static List<Found> complete(List<Found> line, Units units) {
        Ranges ranges = new Ranges(units);
        for (int i = 0; i < line.size(); i++) {
            ranges.add(line.get(i), i + 1 < line.size() ? line.get(i + 1) : null);
        }
        return ranges.told;
    }

    private void add(Found found, @org.jspecify.annotations.Nullable Found next) {
        Found last = told.isEmpty() ? null : told.get(told.size() - 1);
        if (last != null && last.end() > found.first()) {
            return;
        }
        if (found.operation().equals("day") && hasDay(found)) {
            if (isDay(found.first())) {
                dayBefore(found, last == null ? 0 : last.end());
                told.add(found);
            } else {
                told.add(found);
                dayBehind(found, next);
            }
        } else {
            told.add(found);
            shortYear(found);
        }
        shareYear();
    }

    /** "24-25 April": a day right before the one that has the month. */
    private void dayBefore(Found found, int from) {
        int at = JOINT.matcher(units.word(found.first() - 1)).matches() ? found.first() - 2 : found.first() - 1;
        boolean joined = at == found.first() - 2 || isTied(at, found.first());
        if (joined && at >= from && isDay(at)) {
            addDay(found, at, at + 1, found.value());
        }
    }

    /** "April 24 and 25", with the year that may follow the last day. */
    private void dayBehind(Found found, @org.jspecify.annotations.Nullable Found next) {
        int end = found.end();
        if (!isDay(end - 1)) {
            return;
        }
        int at = JOINT.matcher(units.word(end)).matches() ? end + 1 : end;
        boolean joined = at > end || isTied(end - 1, end);
        if (!joined || !isDay(at) || isCount(at)) {
            return;
        }
        int year = units.word(at + 1).equals(",") ? at + 2 : at + 1;
        boolean dated = next != null
                && next.operation().equals("year")
                && next.first() == year
                && YEAR.matcher(units.word(year)).matches();
        String month = (dated ? units.word(year) : found.value().substring(0, 4))
                + found.value().substring(4);
        told.set(told.size() - 1, found.withValue(month));
        addDay(found, at, dated ? year + 1 : at + 1, month);
    }

    /** "April 24 and 31": the latter is no day of that month. */
    private void addDay(Found found, int first, int end, String month) {
        int day = Integer.parseInt(units.word(first));
        String prefix = month.substring(0, 8);
        boolean known = Character.isDigit(prefix.charAt(0));
        if (!known || YearMonth.parse(prefix.substring(0, 7)).isValidDay(day)) {
            told.add(new Found(first, end, found.type(), prefix + (day < 10 ? "0" : "") + day, "day"));
        }
    }

    /** "1939-45": the latter year without its century. */
    private void shortYear(Found found) {
        int at = found.end();
        if (!found.operation().equals("year")
                || !YEAR.matcher(found.value()).matches()
                || !isTied(at - 1, at)
                || !units.word(at).matches("[0-9]{2}")
                || units.word(at).compareTo(found.value().substring(2)) <= 0) {
            return;
        }
        told.add(new Found(at, at + 1, found.type(), found.value().substring(0, 2) + units.word(at), "year"));
    }

    /** "from March to May 2024": the year told at the end is that of both. */
    private void shareYear() {
        int size = told.size();
        if (size < 2) {
            return;
        }
        Found last = told.get(size - 1);
        Found before = told.get(size - 2);
        boolean alike = last.operation().equals(before.operation())
                && last.operation().matches("day|month")
                && last.value().length() == before.value().length();
        boolean beside = last.first() - before.end() == 1
                        && JOINT.matcher(units.word(before.end())).matches()
                || last.first() == before.end() && isTied(before.end() - 1, last.first());
        if (!alike || !beside || !hasYear(last) || hasYear(before) || isRelative(before)) {
            return;
        }
        int year = Integer.parseInt(last.value().substring(0, 4));
        boolean later = before.value().substring(4).compareTo(last.value().substring(4)) > 0;
        told.set(
                size - 2,
                before.withValue((later ? year - 1 : year) + before.value().substring(4)));
    }

    private static boolean hasDay(Found found) {
        return found.value().length() == 10;
    }

    private boolean hasYear(Found found) {
        return YEAR.matcher(units.word(found.end() - 1)).matches()
                && found.value().startsWith(units.word(found.end() - 1));
    }

    /** "last March and May 2024". */
    private boolean isRelative(Found found) {
        return units.word(found.end() - 1).equals("year")
                || units.word(found.first()).matches("last|next|this");
    }

    private boolean isDay(int at) {
        return DAY.matcher(units.word(at)).matches();
    }

    /** "April 24 and 25 people": the latter counts what follows. */
    private boolean isCount(int at) {
        if (at + 1 >= units.size()) {
            return false;
        }
        String tag = units.token(at + 1).tag();
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || (tag.equals("CD") && !YEAR.matcher(units.word(at + 1)).matches())
                || units.word(at + 1).equals("%");
    }

    /** Whether nothing but a hyphen or dash stands between two units. */
    private boolean isTied(int before, int behind) {
        return before >= 0
                && behind < units.size()
                && units.at(before).span().end() + 1 == units.at(behind).span().start()
                && units.at(before).token() + 2 >= units.at(behind).token()
                && isHyphen(before, behind);
    }

    private boolean isHyphen(int before, int behind) {
        int first = units.at(before).token();
        int second = units.at(behind).token();
        return second - first == 2
                ? JOINT.matcher(units.sentence().token(first + 1).word()).matches()
                : second == first;
    }
}
