// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Evidence;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Details that sentences of different origins tell alike, though the sentences tell different things: the same names, numbers and
 * telling words close together in both ("the election on 25 June", "a graduate of Leeds and York"). Each has at its heart a name
 * or a number that is rare in the story.
 */
final class Details {
    /**
     * The same detail in two sentences.
     *
     * @param weight what its words are worth by how rare they are in the story
     */
    record Detail(Clause one, Evidence first, Clause other, Evidence second, double weight) {}

    /** A token of each sentence that say the same; {@code value} is what that is worth. */
    private record Match(int one, int other, double value, boolean anchors) {}

    private static final double RARE = 0.5;
    private static final double LEAST = 1.25;
    private static final double FOR_A_STRANGER = 0.25;
    private static final double FOR_THE_DAY = 0.3;
    /** Further words of a name say little more than its first. */
    private static final double REST_OF_A_NAME = 0.3;

    private static final int REACH = 8;
    private static final int LONG_NAME = 4;

    private static final Set<String> TITLES = Stream.of(
                    "rep",
                    "reps",
                    "representative",
                    "sen",
                    "senator",
                    "gov",
                    "governor",
                    "president",
                    "minister",
                    "prime",
                    "mayor",
                    "judge",
                    "justice",
                    "secretary",
                    "chief",
                    "gen",
                    "general",
                    "col",
                    "colonel",
                    "capt",
                    "captain",
                    "lt",
                    "lieutenant",
                    "sgt",
                    "sergeant",
                    "professor",
                    "dr",
                    "king",
                    "queen",
                    "prince",
                    "princess",
                    "pope",
                    "bishop",
                    "former",
                    "ex",
                    "acting",
                    "deputy",
                    "spokesman",
                    "spokeswoman",
                    "lawyer")
            .map(Stem::of)
            .collect(Collectors.toUnmodifiableSet());

    private final Tokens tokens;
    private final Weights weights;
    private final Verdicts verdicts;
    private final Sources sources;
    private final Set<String> opposed = new HashSet<>();
    private final List<Detail> details = new ArrayList<>();

    Details(Material material, Tokens tokens, Weights weights, Verdicts verdicts, Sources sources) {
        this.tokens = tokens;
        this.weights = weights;
        this.verdicts = verdicts;
        this.sources = sources;
        List<Passage> passages = material.passages();
        verdicts.denied().forEach(pair -> oppose(pair.one(), pair.other()));
        verdicts.contrasted()
                .forEach(contrast ->
                        oppose(contrast.pair().one(), contrast.pair().other()));
        verdicts.clashes().forEach(clash -> oppose(clash.one(), clash.other()));
        Map<String, List<Passage>> byAnchor = new TreeMap<>();
        for (Passage passage : passages) {
            tokens.of(passage).stream()
                    .filter(this::isAnchor)
                    .map(Token::key)
                    .distinct()
                    .forEach(key -> byAnchor.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(passage));
        }
        for (Passage passage : passages) {
            BitSet others = new BitSet();
            for (Token token : tokens.of(passage)) {
                for (Passage other : byAnchor.getOrDefault(token.key(), List.of())) {
                    if (other.number() > passage.number() && mayMeet(passage, other)) {
                        others.set(other.number());
                    }
                }
            }
            others.stream()
                    .forEach(number -> find(passage, passages.get(number)).ifPresent(details::add));
        }
    }

    /** In order of their places. */
    List<Detail> details() {
        return details;
    }

    /** The words of a clause that are a detail which another origin tells too. */
    List<Span> of(Clause clause) {
        return details.stream()
                .flatMap(detail -> Stream.of(detail.first(), detail.second()))
                .filter(place -> place.report().equals(clause.report())
                        && clause.statement().span().contains(place.span()))
                .map(Evidence::span)
                .toList();
    }

    /** Whether the sentences of two clauses cannot both be true. */
    boolean areOpposed(Clause one, Clause other) {
        return opposed.contains(one.passage() + " " + other.passage());
    }

    private void oppose(Clause one, Clause other) {
        opposed.add(one.passage() + " " + other.passage());
        opposed.add(other.passage() + " " + one.passage());
    }

    private boolean isAnchor(Token token) {
        return token.kind() != Token.Kind.WORD && tokens.weight(token) >= RARE;
    }

    private boolean mayMeet(Passage one, Passage other) {
        return !sources.isOneOrigin(
                        one.reading().report().id(), other.reading().report().id())
                && !opposed.contains(one.number() + " " + other.number())
                && (Evidences.shareSomebody(one, other)
                        || !Evidences.elsewhere(weights, one)
                        || !Evidences.elsewhere(weights, other));
    }

    /** Where something is denied, be it in another clause, only a number that both give shows that it is not this. */
    private static boolean denies(Passage passage) {
        return passage.clauses().stream().anyMatch(Clause::denies);
    }

    private Optional<Detail> find(Passage one, Passage other) {
        List<Match> matches = matches(tokens.of(one), tokens.of(other));
        if (matches.stream().mapToDouble(Match::value).sum() + FOR_THE_DAY < LEAST) {
            return Optional.empty();
        }
        @Nullable Detail best = null;
        for (int from = 0; from < matches.size(); from++) {
            double most = FOR_THE_DAY;
            for (int to = from; to < matches.size(); to++) {
                Match first = matches.get(from);
                Match last = matches.get(to);
                if (last.one - first.one > REACH) {
                    break;
                }
                most += last.value;
                if (most < LEAST) {
                    continue;
                }
                Detail found = detail(one, other, matches.subList(from, to + 1));
                if (found != null && (best == null || found.weight() > best.weight())) {
                    best = found;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** One to one, the likest first where a token is like several; in order of the first sentence. */
    private List<Match> matches(List<Token> one, List<Token> other) {
        List<Match> matches = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int i = 0; i < one.size(); i++) {
            int best = -1;
            double most = 0;
            for (int j = 0; j < other.size(); j++) {
                double like = taken.get(j) ? 0 : one.get(i).likeness(other.get(j));
                if (like > most) {
                    most = like;
                    best = j;
                }
            }
            if (best >= 0) {
                taken.set(best);
                double value = most * Math.min(tokens.weight(one.get(i)), tokens.weight(other.get(best)));
                matches.add(new Match(i, best, value, most == 1 && isAnchor(one.get(i))));
            }
        }
        return matches;
    }

    private @Nullable Detail detail(Passage one, Passage other, List<Match> matches) {
        int low = matches.stream().mapToInt(Match::other).min().orElseThrow();
        int high = matches.stream().mapToInt(Match::other).max().orElseThrow();
        int start = matches.get(0).one;
        int end = matches.get(matches.size() - 1).one;
        if (high - low > REACH || matches.stream().noneMatch(Match::anchors)) {
            return null;
        }
        double weight = Days.shareDay(one.whole().days(), other.whole().days()) ? FOR_THE_DAY : 0;
        int things = 0;
        int names = 0;
        for (int i = 0; i < matches.size(); i++) {
            boolean goesOn = i > 0 && isOneName(one, matches.get(i - 1), matches.get(i));
            things += goesOn || isTitle(one, matches.get(i)) ? 0 : 1;
            names += goesOn ? 1 : 0;
            weight += matches.get(i).value * (goesOn ? REST_OF_A_NAME : 1);
        }
        int strangers = end - start + high - low + 2 - 2 * matches.size();
        weight -= FOR_A_STRANGER * strangers;
        if (weight < LEAST || things < 2 && names + 1 < LONG_NAME) {
            return null;
        }
        if ((denies(one) || denies(other)) && matches.stream().noneMatch(match -> isParticularNumber(one, match))) {
            return null;
        }
        Span first = words(one, start, end);
        Span second = words(other, low, high);
        Clause a = holder(one, first);
        Clause b = holder(other, second);
        return a != null && b != null && !Days.apart(a.own().days(), b.own().days()) && verdicts.mayBeOne(a, b)
                ? new Detail(a, new Evidence(a.report(), first), b, new Evidence(b.report(), second), weight)
                : null;
    }

    private boolean isParticularNumber(Passage passage, Match match) {
        Token token = tokens.of(passage).get(match.one);
        return token.kind() == Token.Kind.NUMBER && match.anchors;
    }

    /** "Senator", "former": with a name it says no more than the name. */
    private boolean isTitle(Passage passage, Match match) {
        Token token = tokens.of(passage).get(match.one);
        return token.kind() == Token.Kind.WORD && TITLES.contains(token.term().stem());
    }

    /** From one token to another, with the whole of a name that begins or ends there. */
    private Span words(Passage passage, int from, int to) {
        Span span = tokens.of(passage)
                .get(from)
                .span()
                .cover(tokens.of(passage).get(to).span());
        Span whole = span;
        for (Mention mention : passage.reading().mentions()) {
            boolean cut = mention.form() == Mention.Form.NAME
                    && mention.span().overlaps(span)
                    && passage.span().contains(mention.span());
            whole = cut ? whole.cover(mention.span()) : whole;
        }
        return whole;
    }

    private boolean isOneName(Passage passage, Match before, Match match) {
        List<Token> all = tokens.of(passage);
        return match.one == before.one + 1
                && all.get(match.one).kind() == Token.Kind.NAME
                && all.get(before.one).kind() == Token.Kind.NAME;
    }

    /** The smallest clause that holds the words; those of two clauses are no one detail. */
    private static @Nullable Clause holder(Passage passage, Span words) {
        return passage.clauses().stream()
                .filter(clause -> clause.statement().span().contains(words))
                .min(Comparator.comparingInt(clause -> clause.statement().span().length()))
                .orElse(null);
    }
}
