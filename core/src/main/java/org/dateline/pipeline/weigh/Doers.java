// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Cast;
import org.dateline.model.EntityKind;

/**
 * Who did it to whom. A doer is named before the verb of a clause in the active, or after its "by"; the verbs are those of
 * {@code deeds.txt}, by which one side does something that the other would not be said to have done.
 */
final class Doers implements Contrasts.Slot {
    /** Those that a clause names as doing something, and those that it is done to. */
    record Parties(List<Named> doers, List<Named> sufferers) {}

    /** So much of two clauses that it is one deed that both tell of. */
    private static final double SAME = 0.6;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern PASSIVE =
            Pattern.compile("(?i)\\b(?:was|were|is|are|been|being|be|got)(?:\\s+\\w+ly)?\\s+$");
    private static final Pattern BY = Pattern.compile("(?i)\\bby\\s");
    /** A name after these tells where, when or with what, not who. */
    private static final Pattern BESIDES = Pattern.compile(
            "(?i)\\b(?:in|near|at|from|after|before|since|outside|off|on|with|over|during|for|around|inside|through)\\s+(?:\\w+\\s+){0,2}$");

    private static final Deeds DEEDS = new Deeds();

    private final Cast cast;

    Doers(Cast cast) {
        this.cast = cast;
    }

    @Override
    public Optional<Contrast> contrast(Pair pair) {
        boolean oneDeed = pair.one().head().likeness(pair.other().head()) > 0;
        Optional<Parties> one = oneDeed ? of(pair.one()) : Optional.empty();
        Optional<Parties> other = one.isPresent() ? of(pair.other()) : Optional.empty();
        return other.isPresent() && areOthers(pair, one.get(), other.get())
                ? Optional.of(new Contrast(pair, "actor", words(one.get()), words(other.get())))
                : Optional.empty();
    }

    private static String words(Parties parties) {
        return String.join(", ", parties.doers.stream().map(Named::words).toList());
    }

    private boolean areOthers(Pair pair, Parties one, Parties other) {
        if (Named.meet(one.doers, other.doers)) {
            return false;
        }
        boolean reversed = (Named.meet(one.doers, other.sufferers) || Named.meet(one.sufferers, other.doers))
                && !Named.meet(one.sufferers, other.sufferers);
        boolean sameDeed =
                Named.meet(one.sufferers, other.sufferers) || pair.own().coverage() >= SAME;
        return reversed
                || sameDeed
                        && areOfOneSort(one.doers, other.doers)
                        && !Named.meet(one.doers, Named.in(pair.other(), cast))
                        && !Named.meet(other.doers, Named.in(pair.one(), cast));
    }

    /** Two countries, two people or two bodies: a country and its army are no contrast. */
    private static boolean areOfOneSort(List<Named> some, List<Named> others) {
        return some.stream()
                .allMatch(one -> others.stream().allMatch(other -> sort(one).equals(sort(other))));
    }

    private static String sort(Named one) {
        return one.kind() == EntityKind.PERSON || one.kind() == EntityKind.COUNTRY
                ? one.kind().name()
                : "BODY";
    }

    /** The parties of a clause whose predicate is a deed; none where no doer is named. */
    Optional<Parties> of(Clause clause) {
        if (!DEEDS.are(clause.statement().head())) {
            return Optional.empty();
        }
        String text = clause.tight();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (isForm(word.group(), clause)) {
                return of(clause, text, word.start(), word.end());
            }
        }
        return Optional.empty();
    }

    private static boolean isForm(String word, Clause clause) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.equals(clause.statement().head())
                || Stem.ofRunning(small).equals(Stem.of(clause.statement().head()));
    }

    private Optional<Parties> of(Clause clause, String text, int verb, int end) {
        boolean passive = PASSIVE.matcher(text.substring(0, verb)).find();
        Matcher by = BY.matcher(text);
        int agent = passive && by.find(end) ? by.end() : -1;
        List<Named> before = new ArrayList<>();
        List<Named> after = new ArrayList<>();
        int from = clause.statement().span().start();
        for (Named one : Named.in(clause, cast)) {
            int at = one.span().start() - from;
            int since = at < verb ? 0 : agent > 0 && at >= agent ? agent : end;
            if (!BESIDES.matcher(text.substring(since, at)).find()) {
                (at < verb ? before : passive && at < agent ? before : after).add(one);
            }
        }
        if (passive && agent < 0) {
            return Optional.empty();
        }
        List<Named> doers = (passive ? after : before)
                .stream().filter(one -> !one.isPlace()).toList();
        return doers.isEmpty() ? Optional.empty() : Optional.of(new Parties(doers, passive ? before : after));
    }
}
