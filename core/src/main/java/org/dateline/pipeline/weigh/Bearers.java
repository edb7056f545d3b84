// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Cast;
import org.dateline.model.EntityKind;

/**
 * What the one who has a role in a happening is called: "the owner of the mill, Ana Rahn,", "identified the gunman as Ana Rahn". Two
 * spellings of a name are one, and a role that many have ("the spokesman") is not compared.
 */
final class Bearers implements Contrasts.Slot {
    /** The role that a clause gives to the only person that it so names. */
    private record Bearer(String role, String name) {}

    private static final Pattern IDENTIFIED =
            Pattern.compile("(?i)\\b(?:identified|named)\\b[^.;]{0,60}?\\bas\\s+(?:[a-z0-9-]+[ -]){0,3}$");
    private static final Pattern BEFORE =
            Pattern.compile("(?i)\\b(?:the|its|his|her|their)\\s+(?<role>[\\p{L}’'-][^,;.]{1,60}),\\s+$");
    private static final Pattern BEHIND =
            Pattern.compile("(?i)^,\\s+(?:\\d+,\\s+)?the\\s+(?<role>[\\p{L}’'-][^,;.]{1,60})");
    private static final Pattern LIMITED = Pattern.compile("\\s(?:of|in|at|for|on|who|from|to|near|and)\\s.*");
    private static final Set<String> MANY = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "official",
            "officer",
            "lawyer",
            "attorney",
            "lawmaker",
            "senator",
            "expert",
            "analyst",
            "witness",
            "resident",
            "member",
            "politician",
            "professor",
            "journalist",
            "reporter",
            "city",
            "town",
            "country");

    private final Cast cast;

    Bearers(Cast cast) {
        this.cast = cast;
    }

    @Override
    public Optional<Contrast> contrast(Pair pair) {
        Optional<Bearer> one = of(pair.one());
        Optional<Bearer> other = one.isPresent() ? of(pair.other()) : Optional.empty();
        boolean apart = other.isPresent()
                && one.get().role.equals(other.get().role)
                && !Names.maybeOne(one.get().name, other.get().name)
                && !speaksOf(pair.other(), one.get().name)
                && !speaksOf(pair.one(), other.get().name);
        return apart ? Optional.of(new Contrast(pair, "name", one.get().name, other.get().name)) : Optional.empty();
    }

    private static boolean speaksOf(Clause clause, String name) {
        return clause.reading().text().contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    private Optional<Bearer> of(Clause clause) {
        List<Bearer> found = Named.in(clause, cast).stream()
                .filter(one -> one.kind() == EntityKind.PERSON && one.words().indexOf(' ') > 0)
                .flatMap(one -> role(clause, one).map(role -> new Bearer(role, one.words())).stream())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<String> role(Clause clause, Named person) {
        String text = clause.reading().text();
        String before =
                text.substring(clause.statement().span().start(), person.span().start());
        if (IDENTIFIED.matcher(before).find()) {
            return Optional.of("identified");
        }
        Matcher role = BEFORE.matcher(before);
        Matcher behind = BEHIND.matcher(
                text.substring(person.span().end(), clause.statement().span().end()));
        String words = role.find() ? role.group("role") : behind.find() ? behind.group("role") : "";
        String head = LIMITED.matcher(words + " ").replaceFirst("").strip().toLowerCase(Locale.ROOT);
        String last = head.substring(head.lastIndexOf(' ') + 1);
        boolean one = !last.isEmpty() && !last.endsWith("s") && !MANY.contains(last);
        return one ? Optional.of(last) : Optional.empty();
    }
}
