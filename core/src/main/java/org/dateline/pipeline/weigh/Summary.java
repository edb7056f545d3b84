// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;
import org.dateline.model.Story;

/**
 * A few sentences of the reports that tell most of the story: what most origins say and the reports begin with first, then what has
 * come of it, background last. Extractive, so that nothing is said that no report says; no line hangs on a sentence that is not there.
 */
final class Summary {
    private static final int FEWEST = 4;
    private static final int MOST = 8;
    private static final int LONGEST = 320;
    /** Two units of which one has so much of the other tell one thing. */
    private static final double REPEATED = 0.35;

    private static final double CONTAINED = 0.6;
    /** An agreement on less than this share of a sentence is none on what the sentence tells. */
    private static final double MUCH = 0.35;

    private static final double OF_LEAD = 1.2;
    private static final double OF_ORIGIN = 0.25;
    private static final double OF_CHANGE = 0.3;
    private static final double IF_DISPUTED = 0.35;
    private static final double IF_AHEAD = 0.5;
    private static final double IF_BACKGROUND = 0.7;
    /** The first sentence of the newest report may have so much of another, since it tells what has come of it. */
    private static final double REPEATED_BY_NEWS = 0.55;

    private static final double FILLING = 0.2;
    /** What is worth less is told only where the summary would be too short. */
    private static final double WORTHY = 0.3;

    /** A note of the editors on an earlier report. */
    private static final Pattern NOTICE =
            Pattern.compile("(?i)[\\s(\\[]*(?:correct(?:s|ed|ion)|clarification|editor[’']s note|refile)\\b");
    /** What opens a sentence that cannot be understood without the one before it. */
    private static final Pattern HANGING = Pattern.compile(
            "[“\"‘(]*(?:He|She|It|They|We|I|You|This|That|These|Those|His|Her|Hers|Its|Their|Our|My|Both|Neither|Such|Others?|Another|Some of"
                    + "|But|And|Or|So|Also|However|Meanwhile|Instead|Still|Yet|Then|There|Here|Asked|Earlier|Later)\\b.*",
            Pattern.DOTALL);

    private static final Pattern STOP = Pattern.compile("[.!?]?[”\"’)]?[.!?]?");

    private final Sources sources;
    private final List<Passage> passages;
    private final List<Passage> chosen = new ArrayList<>();
    private final Weights weights;
    private final double[] worth;
    private final List<Set<Evidence>> support = new ArrayList<>();
    private final List<Set<String>> origins = new ArrayList<>();

    Summary(Material material, List<Finding> findings, Weights weights, Sources sources, Outdated outdated) {
        this.weights = weights;
        this.sources = sources;
        passages = material.passages();
        worth = new double[material.passages().size()];
        int reports = (int)
                material.passages().stream().map(Summary::report).distinct().count();
        for (Passage passage : material.passages()) {
            worth[passage.number()] = own(passage);
            support.add(new TreeSet<>());
            origins.add(new HashSet<>());
        }
        for (Finding finding : findings) {
            weigh(finding);
        }
        List<Passage> order = new ArrayList<>(passages);
        order.sort(Comparator.comparingDouble((Passage passage) -> -worth[passage.number()])
                .thenComparing(Summary::report)
                .thenComparing(Passage::span));
        int most = Math.max(FEWEST, Math.min(MOST, reports + 2));
        for (Passage passage : order) {
            boolean wanted = chosen.size() < FEWEST || chosen.size() < most && worth[passage.number()] >= WORTHY;
            if (wanted
                    && passage.span().length() <= LONGEST
                    && !HANGING.matcher(passage.words()).matches()
                    && !isNotice(passage)
                    && !outdated.meets(report(passage), passage.span())
                    && isNew(passage)) {
                chosen.add(passage);
            }
        }
    }

    /** What most reports tell of first, then what came before what followed, then background. */
    List<Story.SummaryLine> lines() {
        Passage main = chosen.stream()
                .max(Comparator.comparingDouble(this::share)
                        .thenComparing(Summary::report, Comparator.reverseOrder())
                        .thenComparing(Passage::span, Comparator.reverseOrder()))
                .orElse(null);
        return chosen.stream()
                .sorted(Comparator.comparing((Passage one) -> one == main ? 0 : isBackground(one) ? 2 : 1)
                        .thenComparing(one ->
                                String.valueOf(sources.published(report(one)).iso()))
                        .thenComparing(one -> -worth[one.number()])
                        .thenComparing(Summary::report)
                        .thenComparing(Passage::span))
                .map(this::line)
                .toList();
    }

    /** How much the reports have of a sentence on the whole. */
    private double share(Passage passage) {
        Map<String, Double> most = new TreeMap<>();
        for (Passage other : passages) {
            if (!report(other).equals(report(passage))) {
                most.merge(
                        report(other),
                        weights.likeness(passage.whole(), other.whole()).coverage(),
                        Math::max);
            }
        }
        double all = most.values().stream().mapToDouble(Double::doubleValue).sum();
        return cubed(passage.clauses().get(0).lead()) + (most.isEmpty() ? 0 : 2 * all / most.size());
    }

    private static String report(Passage passage) {
        return passage.reading().report().id();
    }

    /** What a sentence is worth by where it stands and how it tells. */
    private double own(Passage passage) {
        double lead = cubed(passage.clauses().get(0).lead());
        boolean newest = isNewest(passage);
        boolean ahead = !newest
                && passage.clauses().stream()
                        .filter(clause -> !clause.isFrame())
                        .allMatch(clause -> !clause.status().isFact());
        return OF_LEAD * lead - (ahead ? IF_AHEAD : 0) - (isBackground(passage) ? IF_BACKGROUND : 0);
    }

    private boolean isNewest(Passage passage) {
        return passages.stream().noneMatch(other -> sources.isLater(report(other), report(passage)));
    }

    private static double cubed(double value) {
        return value * value * value;
    }

    /** Whether a sentence tells of what was long before: in another year, or as history. */
    private boolean isBackground(Passage passage) {
        boolean history = passage.clauses().stream()
                .allMatch(clause -> clause.isFrame() || clause.status() == Factuality.Status.HISTORICAL);
        String year =
                Optional.ofNullable(sources.published(report(passage)).iso()).orElse("");
        Set<String> days = passage.whole().days();
        return history
                || !days.isEmpty()
                        && year.length() >= 4
                        && days.stream()
                                .allMatch(day -> day.matches("\\d{4}.*") && day.compareTo(year.substring(0, 4)) < 0);
    }

    private void weigh(Finding finding) {
        boolean change = finding.kind() == Finding.Kind.CHANGE;
        if (finding.kind() == Finding.Kind.AGREEMENT) {
            support(finding.sides().get(0));
        } else if (change || finding.kind() == Finding.Kind.CONFLICT) {
            Finding.Side last = finding.sides().get(finding.sides().size() - 1);
            for (Passage passage : passages) {
                if (change && holds(passage, last)) {
                    worth[passage.number()] += OF_CHANGE;
                } else if (!change && finding.sides().stream().anyMatch(side -> holds(passage, side))) {
                    worth[passage.number()] -= IF_DISPUTED;
                }
            }
        }
    }

    private static boolean holds(Passage passage, Finding.Side side) {
        return side.evidence().stream()
                .anyMatch(one ->
                        one.report().equals(report(passage)) && passage.span().contains(one.span()));
    }

    private void support(Finding.Side side) {
        for (Passage passage : passages) {
            boolean much = side.evidence().stream()
                    .anyMatch(one -> one.report().equals(report(passage))
                            && passage.span().contains(one.span())
                            && one.span().length() >= MUCH * passage.span().length());
            if (much) {
                worth[passage.number()] += OF_ORIGIN * side.origins().size();
                support.get(passage.number()).addAll(side.evidence());
                side.origins().forEach(list -> origins.get(passage.number()).add(list.get(0)));
            }
        }
    }

    private static boolean isNotice(Passage passage) {
        return passage.reading().paragraphs().stream()
                .filter(paragraph -> paragraph.contains(passage.span()))
                .anyMatch(paragraph -> NOTICE.matcher(
                                paragraph.of(passage.reading().text()).strip())
                        .lookingAt());
    }

    /** Whether it says enough that no chosen sentence says, nor agrees with. */
    private boolean isNew(Passage passage) {
        boolean news = passage.clauses().get(0).lead() == 1
                && isNewest(passage)
                && passages.stream().anyMatch(other -> sources.isLater(report(passage), report(other)));
        double most = news ? REPEATED_BY_NEWS : worth[passage.number()] >= WORTHY ? REPEATED : FILLING;
        return chosen.stream()
                .allMatch(one -> !isAlike(one, passage, most, news)
                        && (news
                                || !isSaidIn(support.get(one.number()), passage)
                                        && !isSaidIn(support.get(passage.number()), one)));
    }

    private boolean isAlike(Passage one, Passage other, double most, boolean news) {
        Likeness both = weights.likeness(one.whole(), other.whole());
        Likeness all = weights.likeness(other.whole(), other.whole());
        return both.coverage() >= most
                || !news
                        && both.terms() + both.whos() >= CONTAINED * (all.terms() + all.whos())
                        && both.terms() >= CONTAINED * all.terms();
    }

    private static boolean isSaidIn(Set<Evidence> support, Passage passage) {
        return support.stream()
                .anyMatch(one ->
                        one.report().equals(report(passage)) && passage.span().contains(one.span()));
    }

    private Story.SummaryLine line(Passage passage) {
        Set<Evidence> evidence = new TreeSet<>(support.get(passage.number()));
        evidence.removeIf(one -> one.report().equals(report(passage)));
        List<Evidence> places = new ArrayList<>();
        places.add(new Evidence(report(passage), passage.span()));
        places.addAll(evidence);
        String text = passage.reading().text();
        String words =
                text.substring(passage.span().start(), end(text, passage.span().end()));
        return new Story.SummaryLine(
                words.replaceAll("\\s+", " ").strip(),
                places,
                Math.max(1, origins.get(passage.number()).size()));
    }

    /** With the stop that ends the sentence. */
    private static int end(String text, int end) {
        Matcher stop = STOP.matcher(text).region(end, text.length());
        return stop.lookingAt() ? stop.end() : end;
    }
}
