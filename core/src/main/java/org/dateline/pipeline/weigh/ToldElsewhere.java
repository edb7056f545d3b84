// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which clauses may be told by a report of another origin too, so that nobody can say that one alone tells them. What copies share tells
 * nothing of that; but what others tell of a clause holds for its copies.
 */
final class ToldElsewhere {
    /** From this likeness on, two clauses may tell one thing. */
    private static final double MAY_BE_ONE = 0.6;

    /** From this likeness on, also two that have no act and no number in common. */
    private static final double SURELY = 0.7;

    private final Sources sources;
    private final Set<String> touched = new HashSet<>();
    private final Set<String> alike = new HashSet<>();
    private final Set<Integer> touchedPassages = new HashSet<>();
    /** Those that surely tell of what another report tells of. */
    private final Set<Integer> metPassages = new HashSet<>();

    private final Map<String, Set<String>> copies = new HashMap<>();

    ToldElsewhere(Sources sources) {
        this.sources = sources;
    }

    /** @param surely whether it is beyond doubt that the sentences tell of one thing */
    void meet(Alignment.Meeting meeting, boolean surely) {
        if (!sources.isOneOrigin(meeting.one(), meeting.other())) {
            Set<Integer> passages = surely ? metPassages : touchedPassages;
            passages.add(meeting.one().number());
            passages.add(meeting.other().number());
        }
    }

    /** Two clauses that have something in common. */
    void liken(Pair pair) {
        String one = pair.one().key();
        String other = pair.other().key();
        boolean tellsAlike = pair.sharesAnAct() || pair.score() >= SURELY;
        boolean mayBeOne = pair.score() >= MAY_BE_ONE && tellsAlike;
        if (sources.isOneOrigin(pair.one().report(), pair.other().report())) {
            if (mayBeOne) {
                copies.computeIfAbsent(one, any -> new HashSet<>()).add(other);
                copies.computeIfAbsent(other, any -> new HashSet<>()).add(one);
            }
            return;
        }
        if (tellsAlike) {
            alike.add(one);
            alike.add(other);
        }
        if (mayBeOne) {
            touch(pair.one(), pair.other());
        }
    }

    /** Two clauses that tell one thing, or dispute each other. */
    void touch(Clause one, Clause other) {
        touched.add(one.key());
        touched.add(other.key());
    }

    /** Whether a clause, or a copy of it, may be told elsewhere. */
    boolean holds(Clause clause) {
        return touched.contains(clause.key())
                || copiesOf(clause).stream().anyMatch(touched::contains)
                || metPassages.contains(clause.passage())
                || touchedPassages.contains(clause.passage()) && !isUnlikeAny(clause);
    }

    /** Whether no clause of another origin is anything like it. */
    boolean isUnlikeAny(Clause clause) {
        return !alike.contains(clause.key());
    }

    /** Whether the clauses of two reports of one origin may tell one thing. */
    boolean areCopies(Clause one, Clause other) {
        return copiesOf(one).contains(other.key());
    }

    private Set<String> copiesOf(Clause clause) {
        return copies.getOrDefault(clause.key(), Set.of());
    }
}
