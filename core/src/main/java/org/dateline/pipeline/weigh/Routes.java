// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which way somebody or something went: from one town to another, or from there to here. */
final class Routes implements Contrasts.Slot {
    private static final String NAME = "(?:\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})";
    private static final Pattern WAY =
            Pattern.compile("\\b(?:from (" + NAME + ") to (" + NAME + ")|left (" + NAME + ") for (" + NAME + "))");

    private static final int FROM = 1;
    private static final int TO = 2;
    private static final int LEFT = 3;
    private static final int FOR = 4;

    /** One way, as far as a clause tells it. */
    private record Way(String from, String to) {
        boolean isReverseOf(Way other) {
            return from.equals(other.to) && to.equals(other.from);
        }

        String words() {
            return "from " + from + " to " + to;
        }
    }

    /** By clause; one is compared with many. */
    private final Map<String, Optional<Way>> ways = new HashMap<>();

    @Override
    public Optional<Contrast> contrast(Pair pair) {
        Optional<Way> one = of(pair.one());
        Optional<Way> other = one.isPresent() ? of(pair.other()) : Optional.empty();
        return other.filter(way -> way.isReverseOf(one.get())
                        && pair.one().tellsFact()
                        && pair.other().tellsFact()
                        && !Days.apart(
                                pair.one().own().days(), pair.other().own().days())
                        && !pair.one().namesOthersThan(pair.other())
                        && !tells(pair.one(), way)
                        && !tells(pair.other(), one.get()))
                .map(way -> new Contrast(pair, "place", one.get().words(), way.words()));
    }

    /** Whether the report of a clause tells of a way anywhere: who went there and back went both ways. */
    private static boolean tells(Clause clause, Way way) {
        return WAY.matcher(clause.reading().text()).results().map(Routes::way).anyMatch(way::equals);
    }

    /** The only way that a clause tells. */
    private Optional<Way> of(Clause clause) {
        return ways.computeIfAbsent(clause.key(), any -> only(clause));
    }

    private static Optional<Way> only(Clause clause) {
        Matcher matcher = WAY.matcher(clause.tight());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Way way = way(matcher.toMatchResult());
        return matcher.find() ? Optional.empty() : Optional.of(way);
    }

    private static Way way(MatchResult found) {
        return found.group(FROM) == null
                ? new Way(found.group(LEFT), found.group(FOR))
                : new Way(found.group(FROM), found.group(TO));
    }
}
