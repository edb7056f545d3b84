// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ends of which somebody or something can have had but one: he resigned or was dismissed, it passed a test or failed it. They stand in
 * {@code rivals.txt}. Both clauses speak of one by name, or of next to nothing else.
 */
final class Rivals implements Contrasts.Slot {
    /** Two ends that shut each other out. */
    record Ends(Pattern one, Pattern other) {}

    private static final List<Ends> ENDS = ends();
    private static final double NAMED = 0.5;
    private static final double COVERED = 0.5;
    private static final double SHARED = 0.9;

    private final Sources sources;

    Rivals(Sources sources) {
        this.sources = sources;
    }

    /** The lines of the file. */
    static List<Ends> ends() {
        List<Ends> ends = new ArrayList<>();
        for (String line : Lexicon.read("rivals.txt")) {
            int between = line.indexOf("<=>");
            if (!line.startsWith("EXAMPLE ") && between > 0) {
                ends.add(new Ends(
                        Developments.pattern(line.substring(0, between)),
                        Developments.pattern(line.substring(between + "<=>".length()))));
            }
        }
        return ends;
    }

    @Override
    public Optional<Contrast> contrast(Pair pair) {
        Likeness own = pair.own();
        boolean ofOne = (own.rarest() >= NAMED || own.coverage() >= COVERED)
                && own.terms() + own.whos() >= SHARED
                && pair.one().tellsFact()
                && pair.other().tellsFact()
                && !Days.apart(pair.one().own().days(), pair.other().own().days())
                && !pair.one().namesOthersThan(pair.other())
                && sources.areOfOneTime(pair.one().report(), pair.other().report());
        return ofOne
                ? ENDS.stream().flatMap(ends -> contrast(pair, ends).stream()).findFirst()
                : Optional.empty();
    }

    private static Optional<Contrast> contrast(Pair pair, Ends ends) {
        return between(pair, ends.one, ends.other).or(() -> between(pair, ends.other, ends.one));
    }

    /** Where each tells one end, and neither speaks of the other end too. */
    private static Optional<Contrast> between(Pair pair, Pattern first, Pattern second) {
        String one = pair.one().tight();
        String other = pair.other().tight();
        Matcher here = first.matcher(one);
        Matcher there = second.matcher(other);
        boolean apart = here.find()
                && there.find()
                && !second.matcher(one).find()
                && !first.matcher(other).find();
        return apart
                ? Optional.of(new Contrast(
                        pair, "what", pair.one().words(), pair.other().words()))
                : Optional.empty();
    }
}
