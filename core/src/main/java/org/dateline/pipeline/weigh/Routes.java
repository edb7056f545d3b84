// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which way somebody or something went: from one town to another, or from there to here. */
final class Routes implements Contrasts.Slot {
    private static final String NAME = "(?:\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})";
    private static final Pattern WAY = Pattern.compile("\\b(?:from (?<from>" + NAME + ") to (?<to>" + NAME
            + ")|left (?<left>" + NAME + ") for (?<for>" + NAME + "))");

    /** One way, as far as a clause tells it. */
    private record Way(String from, String to) {
        boolean isReverseOf(Way other) {
            return from.equals(other.to) && to.equals(other.from);
        }

        String words() {
            return "from " + from + " to " + to;
        }
    }

    @Override
    public Optional<Contrast> contrast(Pair pair) {
        Optional<Way> one = of(pair.one());
        Optional<Way> other = one.isPresent() ? of(pair.other()) : Optional.empty();
        return other.filter(way -> way.isReverseOf(one.get()))
                .map(way -> new Contrast(pair, "place", one.get().words(), way.words()));
    }

    /** The only way that a clause tells. */
    private static Optional<Way> of(Clause clause) {
        Matcher matcher = WAY.matcher(clause.tight());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Way way = matcher.group("from") == null
                ? new Way(matcher.group("left"), matcher.group("for"))
                : new Way(matcher.group("from"), matcher.group("to"));
        return matcher.find() ? Optional.empty() : Optional.of(way);
    }
}
