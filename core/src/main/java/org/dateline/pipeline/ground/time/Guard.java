// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import org.dateline.model.Token;

/** Keeps out what looks like a time and is none: amounts, parts of names, ages. */
final class Guard {
    private Guard() {}

    static boolean isTime(Units units, int first, int end, TimeRules.Rule rule) {
        boolean year = rule.operation().equals("year") && end - first == 1 && !isNamePart(units, first - 1);
        if ((!year && isInName(units, first, end)) || isTitle(units, end, rule)) {
            return false;
        }
        String before = units.word(first - 1);
        if (before.equals("$") || before.equals("#") || units.word(end).equals("%")) {
            return false;
        }
        return switch (rule.operation()) {
            case "year" -> end - first > 1 || isYear(units, first);
            case "vague" -> end - first > 1 || isVagueLength(units, first, end);
            case "decade" -> !units.token(Math.max(first - 1, 0)).isPronoun();
            case "month" -> end - first > 1 || !isOfAName(units, first);
            case "duration" -> !isAge(units, end) && !isShare(units, end) && !isCounted(units, first, end);
            case "fixed" ->
                !(units.word(first).equals("soon") && units.word(end).equals("as"));
            default -> true;
        };
    }

    private static boolean isAge(Units units, int end) {
        return units.word(end).equals("old")
                || (units.word(end).equals("of") && units.word(end + 1).equals("age"));
    }

    /** "for years", "within weeks"; not "the days when" nor "minutes apart". */
    private static boolean isVagueLength(Units units, int first, int end) {
        return units.word(first - 1).matches("for|within|in|of|over|after|or|and|many|some") && !isAge(units, end);
    }

    /** "the March of the Mothers". */
    private static boolean isOfAName(Units units, int first) {
        return units.word(first - 1).matches("the|a|an|annual")
                && units.word(first + 1).matches("of|for|on");
    }

    /** "three-quarters of its food". */
    private static boolean isShare(Units units, int end) {
        return units.word(end - 1).startsWith("quarter") && units.word(end).equals("of");
    }

    /** "24 hours a day": how much of each, neither a length nor how often. */
    private static boolean isCounted(Units units, int first, int end) {
        boolean whole = units.word(end).matches("an?") && units.word(end + 1).matches("day|week|month|year");
        return whole || (isRate(units, first) && units.word(first - 1).matches("minutes|hours|days|weeks|months"));
    }

    /**
     * Where the expression begins: "the third-quarter loss" and "the Tuesday deadline" without the article, which belongs
     * to the noun behind.
     */
    static int start(Units units, int first, int end) {
        if (end - first < 2 || !units.word(first).matches("the|an?|its|their|his|her")) {
            return first;
        }
        int last = units.at(end - 1).token();
        int head = units.token(first).head();
        boolean modifies = units.token(end - 1).relation().matches("compound|amod|nummod")
                && units.token(end - 1).head() > last;
        return modifies && head > last ? first + 1 : first;
    }

    /** "This Week", "60 Minutes": the unit is part of a title. */
    private static boolean isTitle(Units units, int end, TimeRules.Rule rule) {
        return rule.operation().matches("duration|shift|that")
                && end - 1 > 0
                && !units.word(end - 2).matches("[\\p{Punct}“”‘’]+")
                && units.at(end - 1).capital()
                && units.at(end - 1).word().matches("minutes|hours|days?|weeks?|months?|years?|today|tomorrow|tonight");
    }

    /** "two million dollars a year", "four flights a week". */
    static boolean isRate(Units units, int first) {
        if (first == 0 || !units.word(first).matches("an?")) {
            return false;
        }
        String tag = units.token(first - 1).tag();
        return tag.equals("NNS") || tag.equals("CD") || units.word(first - 1).equals("%");
    }

    /** Whether a name has begun before: "Agenda 2000", but not "the 1994 Fisheries Act". */
    private static boolean isNamePart(Units units, int at) {
        return at >= 0 && units.token(at).ner().matches("PERSON|ORGANIZATION|MISC");
    }

    /** "Sunday Times", "April Jones": the name goes on beyond what was found. */
    private static boolean isInName(Units units, int first, int end) {
        for (int i = first; i < end; i++) {
            String ner = units.token(i).ner();
            if (!ner.equals("PERSON") && !ner.equals("ORGANIZATION")) {
                continue;
            }
            boolean before = first > 0 && units.token(first - 1).ner().equals(ner);
            boolean behind = end < units.size() && units.token(end).ner().equals(ner);
            if (before || behind) {
                return true;
            }
        }
        return false;
    }

    /** A bare number of four digits is a year unless it counts or measures something. */
    private static boolean isYear(Units units, int at) {
        int year = Integer.parseInt(units.word(at).matches("[0-9]{4}") ? units.word(at) : "1900");
        if (year < 1400 || year > 2100) {
            return false;
        }
        if (at + 1 >= units.size()) {
            return true;
        }
        Token next = units.token(at + 1);
        boolean joined = units.at(at).span().end() + 1 >= next.span().start()
                && next.tag().equals("CD");
        boolean told = units.word(at - 1).equals("the");
        boolean counts = !told
                && units.token(at).relation().equals("nummod")
                && next.tag().equals("NNS")
                && !units.token(Math.max(at - 1, 0)).tag().matches("IN|PRP\\$|POS");
        return !counts
                && !(joined
                        && units.word(at + 1).matches("[0-9,.]+")
                        && !units.word(at + 1).matches("[0-9]{2,4}"));
    }
}
