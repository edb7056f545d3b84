// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;
import org.dateline.model.Quantity;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that one report alone gives, within clauses that others tell too: an hour, a vote, a year, so many of a kind. A number in
 * whose place another report may have another one is no such thing, since the two may dispute each other.
 */
final class SoleNumbers {
    private static final int MOST = 10;
    private static final double WEIGHT = 0.15;
    /** A clause up to this length is told whole. */
    private static final int SHORT = 70;
    /** Several numbers of a clause are told together up to this length. */
    private static final int LONGEST = 120;

    private static final int FEWEST_WORDS = 5;

    /** From three on: one and two are in any text. */
    private static final Pattern COUNT = Pattern.compile("#(?:[3-9]|\\d{2}.*|\\d[.:E-].*)");

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,:]\\d+)*(?:[-–]\\d+)?");
    private static final Pattern BOUND = Pattern.compile("[;()—“”\"]\\s*|[,:]\\s+|\\s[-–]\\s"
            + "|\\s+(?=(?:and|but|while|who|which|that|after|before|when|where)\\s)");
    /** What a piece may begin with only if it does not stand alone. */
    private static final Pattern HANGS = Pattern.compile(
            "(?:and|but|while|as|who|which|that|after|before|when|where|is|are|was|were|has|had|have|will|would|could|may)\\b.*");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Units of time and of shares, which count nothing that people or things are counted by. */
    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "o'clock");

    private static final Set<String> SHARES = Set.of("percent", "%");

    private final List<Passage> passages;
    private final Tokens tokens;
    private final Map<String, Set<Integer>> originsOf = new HashMap<>();
    private final Sources sources;
    private final Map<Integer, Set<Integer>> met = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param alone what whole clauses are told by one alone, which is not told again */
    SoleNumbers(
            Material material,
            Alignment alignment,
            Verdicts verdicts,
            Tokens tokens,
            List<Finding> alone,
            Claims claims,
            Sources sources) {
        passages = material.passages();
        this.tokens = tokens;
        this.sources = sources;
        if (SoleSources.isOfOneOrigin(material, sources)) {
            return;
        }
        for (Passage passage : passages) {
            int origin = sources.origin(passage.reading().report().id());
            tokens.of(passage).stream()
                    .flatMap(token -> forms(passage, token).stream())
                    .forEach(form -> give(form, origin));
        }
        // A clause may end before its number does, so whatever is written counts.
        for (Reading reading :
                passages.stream().map(Passage::reading).distinct().toList()) {
            FIGURE.matcher(reading.text())
                    .results()
                    .forEach(found -> give(
                            written(found.group()),
                            sources.origin(reading.report().id())));
        }
        for (Alignment.Meeting meeting : alignment.meetings()) {
            if (meeting.best() != null) {
                meet(meeting.one(), meeting.other());
                meet(meeting.other(), meeting.one());
            }
        }
        Set<Integer> opposed = opposed(verdicts);
        Set<String> told = new HashSet<>();
        for (Passage passage : passages) {
            boolean open = !opposed.contains(passage.number()) && metBy(passage).noneMatch(SoleNumbers::denies);
            for (Clause clause : open ? passage.clauses() : List.<Clause>of()) {
                @Nullable Span span = mayTell(clause, verdicts) ? numbersOf(passage, clause) : null;
                if (span == null || findings.size() == MOST) {
                    continue;
                }
                Evidence evidence = new Evidence(clause.report(), span);
                String words = words(clause, span);
                if (alone.stream().noneMatch(finding -> meets(finding, evidence))
                        && told.add(sources.origin(clause.report()) + " " + words)) {
                    findings.add(new Finding(
                            Finding.Kind.SOLE_SOURCE,
                            claims.about(clause),
                            "what",
                            List.of(new Told(List.of(clause)).side(words, List.of(evidence), sources)),
                            WEIGHT));
                }
            }
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private void meet(Passage one, Passage other) {
        if (!sources.isOneOrigin(one, other)) {
            met.computeIfAbsent(one.number(), any -> new TreeSet<>()).add(other.number());
        }
    }

    private Stream<Passage> metBy(Passage passage) {
        return met.getOrDefault(passage.number(), Set.of()).stream().map(passages::get);
    }

    /** Sentences that dispute another, be it in a number. */
    private static Set<Integer> opposed(Verdicts verdicts) {
        Set<Integer> opposed = new HashSet<>();
        verdicts.denied()
                .forEach(pair -> opposed.addAll(
                        List.of(pair.one().passage(), pair.other().passage())));
        verdicts.contrasted()
                .forEach(contrast -> opposed.addAll(List.of(
                        contrast.pair().one().passage(), contrast.pair().other().passage())));
        verdicts.clashes()
                .forEach(clash -> opposed.addAll(
                        List.of(clash.one().passage(), clash.other().passage())));
        return opposed;
    }

    private static boolean denies(Passage passage) {
        return passage.clauses().stream().anyMatch(Clause::denies);
    }

    private boolean mayTell(Clause clause, Verdicts verdicts) {
        return clause.isTelling()
                && !clause.denies()
                && clause.status() != Factuality.Status.HYPOTHETICAL
                && sources.citedBy(clause).isEmpty()
                && verdicts.elsewhere().holds(clause);
    }

    private static boolean meets(Finding finding, Evidence evidence) {
        return finding.sides().get(0).evidence().stream()
                .anyMatch(one ->
                        one.report().equals(evidence.report()) && one.span().overlaps(evidence.span()));
    }

    /** The words of a clause around its numbers that nobody else has; {@code null} where it has none. */
    private @Nullable Span numbersOf(Passage passage, Clause clause) {
        @Nullable Span all = null;
        for (Token number : numbers(passage)) {
            if (holder(passage, number) == clause && isNew(passage, number) && !isDisputable(passage, number)) {
                Span piece = piece(clause, number.span());
                Span both = all == null ? piece : all.cover(piece);
                all = all == null || both.length() <= LONGEST ? both : all;
            }
        }
        return all;
    }

    /** A number as it is known and as it is written, since not of each is it known that it is of millions. */
    private static List<String> forms(Passage passage, Token number) {
        return List.of(number.key(), written(number.span().of(passage.reading().text())));
    }

    private static String written(String figure) {
        return "#" + figure.replace(",", "").replace('–', '-');
    }

    private void give(String form, int origin) {
        originsOf.computeIfAbsent(form, any -> new HashSet<>()).add(origin);
    }

    private boolean isNew(Passage passage, Token number) {
        return forms(passage, number).stream()
                .allMatch(form -> originsOf.getOrDefault(form, Set.of()).size() == 1);
    }

    private List<Token> numbers(Passage passage) {
        return tokens.of(passage).stream()
                .filter(token -> token.kind() == Token.Kind.NUMBER && isCount(passage, token))
                .toList();
    }

    /** Whether it counts or dates something: no part of a name ("A42"), and no other measure of the same in brackets. */
    private static boolean isCount(Passage passage, Token token) {
        String before = passage.reading()
                .text()
                .substring(passage.span().start(), token.span().start());
        return COUNT.matcher(token.key()).matches()
                && before.lastIndexOf('(') <= before.lastIndexOf(')')
                && (before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1)));
    }

    private static @Nullable Clause holder(Passage passage, Token number) {
        return passage.clauses().stream()
                .filter(clause -> clause.statement().span().contains(number.span()))
                .min(Comparator.comparingInt(clause -> clause.statement().span().length()))
                .orElse(null);
    }

    /** Whether a sentence that it is compared with has a number of its own that may stand in the place of this one. */
    private boolean isDisputable(Passage passage, Token number) {
        Set<String> own = new HashSet<>();
        numbers(passage).forEach(one -> own.add(one.key()));
        return metBy(passage).anyMatch(other -> numbers(other).stream()
                .anyMatch(one -> !own.contains(one.key()) && mayCountOne(unit(passage, number), unit(other, one))));
    }

    private static String unit(Passage passage, Token number) {
        return passage.whole().quantities().stream()
                .filter(one -> one.span().contains(number.span()))
                .map(Quantity::unit)
                .findFirst()
                .orElse("");
    }

    private static boolean mayCountOne(String one, String other) {
        return one.isEmpty()
                || other.isEmpty()
                || TIMES.contains(one) == TIMES.contains(other) && SHARES.contains(one) == SHARES.contains(other);
    }

    private static Span piece(Clause clause, Span number) {
        Span all = clause.statement().span();
        if (all.length() <= SHORT) {
            return all;
        }
        int start = all.start();
        int end = all.end();
        Matcher bound = BOUND.matcher(clause.reading().text()).region(start, end);
        while (bound.find() && end == all.end()) {
            start = bound.end() <= number.start() ? bound.end() : start;
            end = bound.start() >= number.end() ? bound.start() : end;
        }
        return new Span(start, end);
    }

    /** The piece, or its clause where it says too little by itself. */
    private static String words(Clause clause, Span piece) {
        String words = piece.lineOf(clause.reading().text());
        boolean begins = piece.start() == clause.statement().span().start();
        boolean tells = begins
                ? clause.words().startsWith(words) && hasPredicate(clause, words)
                : !HANGS.matcher(words).matches();
        return tells && BLANKS.split(words).length >= FEWEST_WORDS ? words : clause.words();
    }

    private static boolean hasPredicate(Clause clause, String words) {
        String head = Stem.of(clause.statement().head());
        return BLANKS.splitAsStream(words).anyMatch(word -> Stem.ofRunning(word).equals(head));
    }
}
