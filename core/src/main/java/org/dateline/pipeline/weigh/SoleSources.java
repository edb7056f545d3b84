// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;
import org.dateline.model.Span;

/** What one report alone tells, or reports of one origin, and is worth telling. */
final class SoleSources {
    private static final int MOST = 90;
    private static final int SHORTEST = 15;
    private static final int SHORTEST_SHOWN = 18;

    private static final int MOST_OF_A_SENTENCE = 3;
    private static final int FEWEST = 2;
    private static final double WORTHY = 0.2;
    /** From so large a number on, it is enough by itself. */
    private static final double LARGE = 12;
    /** Share of words that no other origin has which a clause must have that is like one of another report. */
    private static final double NEW = 0.2;
    /** The same for a clause whose sentence has so much in common with one of another report that it may tell the same in other words. */
    private static final double NEW_IN_A_LIKE_SENTENCE = 0.4;

    private static final double LIKE = 0.3;
    /** The same where the other report's sentence has half of it and more. */
    private static final double NEW_IN_ONE_MUCH_ALIKE = 0.65;

    private static final double MUCH_ALIKE = 0.5;

    /** The same for a clause that gives a number which others give too. */
    private static final double NEW_WITH_A_NUMBER_OF_OTHERS = 0.8;

    /** Predicates that only say that something came about. */
    private static final Set<String> OCCURRENCE = Set.of("happen", "occur");

    private static final Pattern UNFULFILLED =
            Pattern.compile("^(?!if\\b).*\\bwould(?: not|n[’']t)? have\\b(?! to\\b)");

    private record Candidate(Clause clause, double worth) {}

    /**
     * What is told as one.
     *
     * @param worth of the clause that is worth most
     */
    private record Fact(double worth, List<Clause> clauses) {
        Finding finding(Material material, ToldElsewhere elsewhere, Claims claims, Sources sources) {
            Clause longest = clauses.stream()
                    .max(Comparator.comparingInt(
                                    (Clause clause) -> clause.words().length())
                            .thenComparing(Clause::key))
                    .orElseThrow();
            return new Finding(
                    Finding.Kind.SOLE_SOURCE,
                    claims.about(longest),
                    "what",
                    List.of(new Told(clauses).side(longest, words(longest, material, elsewhere), sources)),
                    Math.min(0.6, 0.1 + 0.2 * longest.lead() + 0.3 * worth));
        }

        /** "Ana Ruiz, who led the club" of a sentence that goes on to tell of her what others tell too. */
        private static String words(Clause clause, Material material, ToldElsewhere elsewhere) {
            boolean goesOnElsewhere = material.passages().get(clause.passage()).clauses().stream()
                    .anyMatch(one -> clause.isWithin(one) && elsewhere.holds(one));
            return goesOnElsewhere ? clause.shown().cut() : clause.words();
        }

        /** Whether a report of the same origin, which has told no part of it yet, tells it too. */
        boolean isCopied(Clause clause, ToldElsewhere elsewhere) {
            return clauses.stream().noneMatch(one -> one.report().equals(clause.report()))
                    && clauses.stream().anyMatch(one -> elsewhere.areCopies(one, clause));
        }
    }

    private final List<Finding> findings = new ArrayList<>();

    /** Where all reports of a story go back to one origin there is nobody else who might have told it, and nothing is found. */
    SoleSources(
            Material material,
            ToldElsewhere elsewhere,
            Details details,
            Novelty novelty,
            Weights weights,
            Claims claims,
            Sources sources) {
        if (isOfOneOrigin(material, sources)) {
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Passage passage : material.passages()) {
            passage.clauses().stream()
                    .filter(clause -> isTelling(clause)
                            && sources.citedBy(clause).isEmpty()
                            && isAlone(clause, passage, elsewhere, novelty)
                            && !isDetail(details, clause))
                    .map(clause -> new Candidate(clause, worth(clause, weights)))
                    .filter(candidate -> candidate.worth > WORTHY
                            || elsewhere.isUnlikeAny(candidate.clause) && isParticular(candidate.clause, passage))
                    .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.worth)
                            .thenComparing(candidate -> candidate.clause.key(), Comparator.reverseOrder()))
                    .limit(MOST_OF_A_SENTENCE)
                    .forEach(candidates::add);
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.worth)
                .thenComparing(candidate -> candidate.clause.key()));
        for (Fact fact : facts(candidates, elsewhere)) {
            findings.add(fact.finding(material, elsewhere, claims, sources));
        }
    }

    /** Clauses of which a reader is shown the same words, as far as the shorter go, are one fact. */
    private static List<Fact> facts(List<Candidate> candidates, ToldElsewhere elsewhere) {
        List<Fact> facts = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Clause clause = candidate.clause;
            boolean told =
                    facts.stream().anyMatch(fact -> fact.clauses.stream().anyMatch(one -> isPartOf(clause, one)));
            if (told) {
                continue;
            }
            Optional<Fact> longer = facts.stream()
                    .filter(fact -> fact.clauses.stream().anyMatch(one -> isShownIn(clause, one))
                            || fact.isCopied(clause, elsewhere))
                    .findFirst();
            if (longer.isPresent()) {
                longer.get().clauses.add(clause);
            } else if (facts.size() < MOST) {
                facts.add(new Fact(candidate.worth, new ArrayList<>(List.of(clause))));
            }
        }
        return facts;
    }

    /** Whether the words that are shown of one of two clauses of a sentence are shown of the other too. */
    private static boolean isShownIn(Clause one, Clause other) {
        return one.passage() == other.passage()
                && (other.words().contains(one.words()) || one.words().contains(other.words()));
    }

    static boolean isOfOneOrigin(Material material, Sources sources) {
        return material.passages().stream()
                        .mapToInt(passage ->
                                sources.origin(passage.reading().report().id()))
                        .distinct()
                        .count()
                < 2;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether a detail that others tell too is most of what the clause tells. */
    private static boolean isDetail(Details details, Clause clause) {
        return details.of(clause).stream()
                .anyMatch(detail ->
                        2 * detail.length() >= clause.statement().span().length());
    }

    /**
     * Whether nobody else tells it as far as can be seen: a clause that is like another, or stands in a sentence that is, must have words of
     * its own.
     */
    private static boolean isAlone(Clause clause, Passage passage, ToldElsewhere elsewhere, Novelty novelty) {
        if (elsewhere.holds(clause)) {
            return false;
        }
        Span span = clause.statement().span();
        double share = novelty.share(passage, span);
        boolean repeats = novelty.repeatsANumber(passage, span) && share < NEW_WITH_A_NUMBER_OF_OTHERS;
        if ((repeats || onlyOccurs(clause)) && !novelty.hasParticulars(passage, span)) {
            return false;
        }
        boolean tells = share > 0 || !clause.own().quantities().isEmpty();
        return tells && share >= asked(clause, novelty.nearest(passage), elsewhere);
    }

    private static double asked(Clause clause, double nearest, ToldElsewhere elsewhere) {
        return nearest >= MUCH_ALIKE
                ? NEW_IN_ONE_MUCH_ALIKE
                : nearest >= LIKE ? NEW_IN_A_LIKE_SENTENCE : elsewhere.isUnlikeAny(clause) ? 0 : NEW;
    }

    /** "The accident happened late on Tuesday": it tells no more than when and where. */
    private static boolean onlyOccurs(Clause clause) {
        String head = clause.statement().head();
        if (Wording.asks(clause.tight())) {
            return false;
        }
        return OCCURRENCE.contains(head)
                || head.equals("take") && clause.statement().terms().contains("place");
    }

    /** Whether one of two clauses of a sentence is part of the other, or a reader is shown the same for both. */
    private static boolean isPartOf(Clause one, Clause other) {
        return one.passage() == other.passage()
                && (other.tight().contains(one.tight())
                        || one.tight().contains(other.tight())
                        || one.words().equals(other.words()));
    }

    private static boolean isTelling(Clause clause) {
        return clause.statement().span().length() >= SHORTEST
                && clause.words().length() >= SHORTEST_SHOWN
                && (clause.status() != Factuality.Status.HYPOTHETICAL || isUnfulfilled(clause))
                && clause.isTelling()
                // What it goes on to say is told by the next clause, which is shown with this one or with its speaker.
                && !Wording.goesOn(clause.reading().text(), clause.statement().span())
                && !Frames.isOnlyCue(clause.reading(), clause.statement().span());
    }

    /** Enough for what no other report has anything like; where its sentence names somebody, less is. */
    private static boolean isParticular(Clause clause, Passage passage) {
        long words = clause.own().terms().stream().filter(term -> !term.light()).count();
        long numbers = clause.own().quantities().stream()
                .mapToInt(number -> number.value() > LARGE ? FEWEST : 1)
                .sum();
        long particulars = words + clause.own().whos().size() + numbers;
        return particulars >= FEWEST
                || particulars > 0 && !passage.whole().whos().isEmpty();
    }

    /** "He would have voted against it": what did not come about, told as what somebody meant. */
    private static boolean isUnfulfilled(Clause clause) {
        return UNFULFILLED.matcher(clause.tight()).find();
    }

    /** How much it tells that is particular: acts, names, numbers. */
    private static double worth(Clause clause, Weights weights) {
        double words = 0;
        double acts = 0;
        for (Term term : clause.own().terms()) {
            words += weights.of(term);
            acts += weights.isAct(term) ? weights.of(term) : 0;
        }
        double names = clause.own().whos().stream().mapToDouble(weights::of).sum();
        double numbers = clause.own().quantities().size() + (clause.own().days().isEmpty() ? 0 : 0.5);
        if (words < 1 || names + numbers + acts < 0.5) {
            return 0;
        }
        double telling = Math.min(1, words / 5) * 0.35
                + Math.min(1, names / 2) * 0.3
                + Math.min(1, numbers / 1.5) * 0.25
                + Math.min(1, acts / 2) * 0.2;
        return telling * (clause.status().isFact() ? 1 : 0.85);
    }
}
