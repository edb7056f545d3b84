// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ends of which somebody or something can have had but one: he resigned or was dismissed, it passed a test or failed it. They stand in
 * {@code rivals.txt}. Both clauses speak of one by name, or of next to nothing else.
 */
final class Rivals implements Contrasts.Slot {
    /** Two ends that shut each other out. */
    record Ends(Pattern one, Pattern other, boolean ofPart) {}

    /** Nouns for somebody or something of which a happening is told to have had one. */
    private static final String NOUNS =
            "(?:driver|pilot|captain|gunman|attacker|shooter|assailant|bomber|suspect|hijacker|kidnapper|robber"
                    + "|thief|baby|hotel|school|airport|bridge|road|tunnel|station)";

    private static final String PART = NOUNS + "(?: of (?:the|a) [\\w-]+)?";
    private static final Pattern PARTS = Pattern.compile("(?i)\\b" + NOUNS + "\\b");

    private static final List<Ends> ENDS = ends();
    private static final double NAMED = 0.5;
    private static final double COVERED = 0.5;
    private static final double SHARED = 0.9;
    /** The same where both ends are of one part in the happening ("the driver"), or are sharp enough by themselves. */
    private static final double LITTLE = 0.3;

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
                        pattern(line.substring(0, between)),
                        pattern(line.substring(between + "<=>".length())),
                        line.contains("{part}")));
            }
        }
        return ends;
    }

    private static Pattern pattern(String phrases) {
        return Developments.pattern(phrases.replace("{part}", PART));
    }

    @Override
    public Optional<Contrast> contrast(Pair pair) {
        Likeness own = pair.own();
        boolean ofOne = pair.one().tellsFact()
                && pair.other().tellsFact()
                && own.terms() + own.whos() >= LITTLE
                && !Days.apart(pair.one().own().days(), pair.other().own().days())
                && !pair.one().namesOthersThan(pair.other())
                && sources.areOfOneTime(pair.one().report(), pair.other().report());
        boolean alike = (own.rarest() >= NAMED || own.coverage() >= COVERED) && own.terms() + own.whos() >= SHARED;
        return ofOne
                ? ENDS.stream()
                        .filter(ends -> alike || ends.ofPart)
                        .flatMap(ends -> contrast(pair, ends).stream())
                        .findFirst()
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
                && parts(here.group()).equals(parts(there.group()))
                && !second.matcher(one).find()
                && !first.matcher(other).find();
        return apart
                ? Optional.of(new Contrast(
                        pair, "what", pair.one().words(), pair.other().words()))
                : Optional.empty();
    }

    private static Set<String> parts(String words) {
        Set<String> parts = new TreeSet<>();
        PARTS.matcher(words).results().forEach(found -> parts.add(found.group().toLowerCase(Locale.ROOT)));
        return parts;
    }
}
