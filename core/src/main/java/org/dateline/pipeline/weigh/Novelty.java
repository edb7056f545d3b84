// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Span;

/**
 * How much of some words of a report stands nowhere in the reports of other origins, be it spread over many of their sentences, and how
 * like one of their sentences its own is.
 */
final class Novelty {
    private final Tokens tokens;
    private final GivenNumbers numbers;
    private final Sources sources;
    private final Map<String, Set<Integer>> originsOf = new HashMap<>();
    private final Map<Integer, Double> nearest = new HashMap<>();

    Novelty(Material material, Tokens tokens, GivenNumbers numbers, Sources sources, List<Alignment.Meeting> meetings) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.sources = sources;
        for (Alignment.Meeting meeting : meetings) {
            if (!sources.isOneOrigin(meeting.one(), meeting.other())) {
                double coverage = meeting.likeness().coverage();
                nearest.merge(meeting.one().number(), coverage, Math::max);
                nearest.merge(meeting.other().number(), coverage, Math::max);
            }
        }
        for (Passage passage : material.passages()) {
            int origin = origin(passage);
            for (Token token : tokens.of(passage)) {
                originsOf.computeIfAbsent(token.key(), any -> new HashSet<>()).add(origin);
                token.term().classes().forEach(name -> originsOf
                        .computeIfAbsent("=" + name, any -> new HashSet<>())
                        .add(origin));
            }
        }
    }

    private int origin(Passage passage) {
        return sources.origin(passage.reading().report().id());
    }

    /** How much of the sentence is in the likest sentence of another origin, 0 to 1. */
    double nearest(Passage passage) {
        return nearest.getOrDefault(passage.number(), 0.0);
    }

    /** Share of the telling words that no other origin has, 0 to 1; 0 where there are none. */
    double share(Passage passage, Span span) {
        List<Token> within = within(passage, span).toList();
        long fresh = within.stream().filter(token -> isNew(passage, token)).count();
        return within.isEmpty() ? 0 : fresh / (double) within.size();
    }

    /** Whether some words have a name or a number that no other origin has. */
    boolean hasParticulars(Passage passage, Span span) {
        return within(passage, span).anyMatch(token -> token.kind() != Token.Kind.WORD && isNew(passage, token));
    }

    /** Whether some words have a number that others give too, of which hardly two happenings of a story have the same. */
    boolean repeatsANumber(Passage passage, Span span) {
        return within(passage, span)
                .anyMatch(token -> token.kind() == Token.Kind.NUMBER
                        && numbers.isParticular(passage, token)
                        && numbers.isGivenElsewhere(passage, token));
    }

    private Stream<Token> within(Passage passage, Span span) {
        return tokens.of(passage).stream().filter(token -> span.contains(token.span()));
    }

    private boolean isNew(Passage passage, Token token) {
        int origin = origin(passage);
        return !isElsewhere(token.key(), origin)
                && switch (token.kind()) {
                    case NAME -> true;
                    case NUMBER -> !numbers.isGivenElsewhere(passage, token);
                    case WORD -> token.term().classes().stream().noneMatch(name -> isElsewhere("=" + name, origin));
                };
    }

    private boolean isElsewhere(String key, int origin) {
        return originsOf.getOrDefault(key, Set.of()).stream().anyMatch(other -> other != origin);
    }
}
