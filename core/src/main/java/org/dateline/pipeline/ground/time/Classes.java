// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of words that a list cannot hold: numbers and dates in figures. */
enum Classes {
    NUM(null),
    YEAR(Pattern.compile("(1[0-9]{3}|20[0-9]{2})")),
    DAY(Pattern.compile("([12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?")),
    ORDINAL(Pattern.compile("([1-9][0-9]?)(?:st|nd|rd|th)")),
    ISO(Pattern.compile("((?:1[0-9]|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))")),
    SLASH(Pattern.compile("((?:0?[1-9]|[12][0-9]|3[01])[/.](?:0?[1-9]|[12][0-9]|3[01])[/.](?:(?:19|20)?[0-9]{2}))")),
    CLOCK(Pattern.compile("((?:[01]?[0-9]|2[0-4])[:.][0-5][0-9])")),
    COLON(Pattern.compile("((?:[01]?[0-9]|2[0-4]):[0-5][0-9])")),
    HOUR(Pattern.compile("(1[0-2]|0?[1-9])")),
    MILITARY(Pattern.compile("((?:[01][0-9]|2[0-4])[0-5][0-9])")),
    DECADE(Pattern.compile("((?:1[0-9]|20)[0-9]0|'?[1-9]0)'?s"));

    private final @Nullable Pattern pattern;

    Classes(@Nullable Pattern pattern) {
        this.pattern = pattern;
    }

    String key() {
        return "%" + name().toLowerCase(Locale.ROOT);
    }

    boolean begins(Units units, int at) {
        return !fit(units, at, "", new Shape.State(at, java.util.Map.of())).isEmpty();
    }

    List<Shape.State> fit(Units units, int at, String name, Shape.State from) {
        if (pattern == null) {
            Numbers.Amount number = Numbers.read(units, at);
            return number == null ? List.of() : List.of(from.with(number.end(), name, number.words()));
        }
        Matcher matcher = pattern.matcher(units.word(at));
        if (matcher.matches()) {
            return List.of(from.with(at + 1, name, matcher.group(1)));
        }
        Numbers.Amount spoken = this == YEAR ? Numbers.spokenYear(units, at) : null;
        return spoken == null ? List.of() : List.of(from.with(spoken.end(), name, spoken.words()));
    }
}
