// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Finding;

/**
 * What has come of what an earlier report tells: a bridge is closed, then open again; a child is missing, then found. The states stand
 * in {@code developments.txt}. The two sentences tell of one happening, and the report that tells the first state does not tell the second.
 */
final class Developments {
    /** A state in which something is, and one in which it is thereafter. */
    record Step(Pattern before, Pattern after) {}

    private static final List<Step> STEPS = steps();
    private static final double WEIGHT = 0.58;
    /** So much of both sentences, so that they speak of one thing. */
    private static final double SHARED = 0.8;

    private static final double RARE = 0.5;
    private static final double ALIKE = 0.3;

    private final Sources sources;
    private final Claims claims;
    /** By number of a passage, those of other reports that are like it. */
    private final Map<Integer, List<Passage>> met = new HashMap<>();

    private final Set<String> taken = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    Developments(Alignment alignment, Sources sources, Claims claims) {
        this.sources = sources;
        this.claims = claims;
        for (Alignment.Meeting meeting : alignment.meetings()) {
            meets(meeting.one(), meeting.other());
            meets(meeting.other(), meeting.one());
        }
        for (Alignment.Meeting meeting : alignment.meetings()) {
            develop(meeting.one(), meeting.other(), meeting.likeness());
            develop(meeting.other(), meeting.one(), meeting.likeness());
        }
    }

    private void meets(Passage one, Passage other) {
        met.computeIfAbsent(one.number(), any -> new ArrayList<>()).add(other);
    }

    /** The steps of the file. */
    static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (String line : Lexicon.read("developments.txt")) {
            int arrow = line.indexOf("=>");
            if (!line.startsWith("EXAMPLE ") && arrow > 0) {
                steps.add(new Step(pattern(line.substring(0, arrow)), pattern(line.substring(arrow + "=>".length()))));
            }
        }
        return steps;
    }

    /** Alternatives as a pattern of whole words. */
    static Pattern pattern(String phrases) {
        return Pattern.compile("(?i)\\b(?:" + phrases.strip() + ")\\b");
    }

    List<Finding> findings() {
        return findings;
    }

    private void develop(Passage early, Passage late, Likeness like) {
        if (like.terms() + like.whos() < SHARED || like.rarest() < RARE && like.coverage() < ALIKE) {
            return;
        }
        String from = early.reading().report().id();
        String to = late.reading().report().id();
        if (!sources.isLater(to, from) && !(sources.isOneOrigin(from, to) && !sources.isLater(from, to))) {
            return;
        }
        for (Step step : STEPS) {
            Optional<Clause> before = clause(early, step.before);
            Optional<Clause> after = clause(late, step.after);
            if (before.isPresent()
                    && after.isPresent()
                    && !isToldBy(from, late, step)
                    && taken.add(from + " " + STEPS.indexOf(step))) {
                findings.add(finding(before.get(), after.get()));
            }
        }
    }

    /** Whether the report that tells the first state tells the second of the same thing, too. */
    private boolean isToldBy(String report, Passage late, Step step) {
        return met.getOrDefault(late.number(), List.of()).stream()
                .anyMatch(passage -> passage.reading().report().id().equals(report)
                        && step.after.matcher(passage.words()).find());
    }

    /** The clause that tells a state as a fact. */
    private static Optional<Clause> clause(Passage passage, Pattern state) {
        return passage.clauses().stream()
                .filter(clause ->
                        !clause.denies() && state.matcher(clause.tight()).find())
                .findFirst();
    }

    private Finding finding(Clause before, Clause after) {
        Told first = new Told(List.of(before));
        Told then = new Told(List.of(after));
        return new Finding(
                Finding.Kind.CHANGE,
                claims.about(before),
                "state",
                List.of(first.side(before, sources), then.side(after, sources)),
                WEIGHT);
    }
}
