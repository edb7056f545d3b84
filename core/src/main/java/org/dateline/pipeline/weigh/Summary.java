// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.model.Evidence;
import org.dateline.model.Finding;
import org.dateline.model.Story;

/**
 * A few sentences of the reports that tell most of the story: the lead first, then what most origins say, each with its
 * places. Extractive, so that nothing is said that no report says.
 */
final class Summary {
    private static final int MOST = 5;
    private static final int LONGEST = 320;

    /** A note of the editors on an earlier report. */
    private static final Pattern NOTICE =
            Pattern.compile("(?i)(?:correction|clarification|editor[’']s note|refile)\\b");

    private final List<Story.SummaryLine> lines = new ArrayList<>();
    private final List<Passage> chosen = new ArrayList<>();
    private final Weights weights;

    Summary(Material material, List<Finding> findings, Weights weights, Outdated outdated) {
        this.weights = weights;
        double[] worth = new double[material.passages().size()];
        List<Set<Evidence>> support = new ArrayList<>();
        List<Set<String>> origins = new ArrayList<>();
        for (Passage passage : material.passages()) {
            worth[passage.number()] = 1.2 * cubed(lead(passage));
            support.add(new TreeSet<>());
            origins.add(new HashSet<>());
        }
        for (Finding finding : findings) {
            if (finding.kind() == Finding.Kind.AGREEMENT) {
                support(finding.sides().get(0), material, worth, support, origins);
            }
        }
        List<Passage> order = new ArrayList<>(material.passages());
        order.sort(Comparator.comparingDouble((Passage passage) -> -worth[passage.number()])
                .thenComparing(passage -> passage.reading().report().id())
                .thenComparing(Passage::span));
        for (Passage passage : order) {
            if (lines.size() < MOST
                    && passage.span().length() <= LONGEST
                    && !isNotice(passage)
                    && !outdated.meets(passage.reading().report().id(), passage.span())
                    && isNew(passage, support)) {
                add(passage, support.get(passage.number()), origins.get(passage.number()));
            }
        }
    }

    List<Story.SummaryLine> lines() {
        return lines;
    }

    private static double lead(Passage passage) {
        return passage.clauses().get(0).lead();
    }

    private static double cubed(double value) {
        return value * value * value;
    }

    private static void support(
            Finding.Side side,
            Material material,
            double[] worth,
            List<Set<Evidence>> support,
            List<Set<String>> origins) {
        for (Passage passage : material.passages()) {
            String report = passage.reading().report().id();
            boolean holds = side.evidence().stream()
                    .anyMatch(
                            one -> one.report().equals(report) && passage.span().contains(one.span()));
            if (holds) {
                worth[passage.number()] += 0.25 * side.origins().size();
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
    private boolean isNew(Passage passage, List<Set<Evidence>> support) {
        return chosen.stream()
                .allMatch(one -> weights.likeness(one.whole(), passage.whole()).coverage() < 0.35
                        && !isSaidIn(support.get(one.number()), passage)
                        && !isSaidIn(support.get(passage.number()), one));
    }

    private static boolean isSaidIn(Set<Evidence> support, Passage passage) {
        return support.stream()
                .anyMatch(one -> one.report().equals(passage.reading().report().id())
                        && passage.span().contains(one.span()));
    }

    private void add(Passage passage, Set<Evidence> support, Set<String> origins) {
        Set<Evidence> evidence = new TreeSet<>(support);
        evidence.removeIf(one -> one.report().equals(passage.reading().report().id()));
        List<Evidence> places = new ArrayList<>();
        places.add(new Evidence(passage.reading().report().id(), passage.span()));
        places.addAll(evidence);
        chosen.add(passage);
        String text = passage.words().replaceAll("\\s+", " ").strip();
        lines.add(new Story.SummaryLine(text, places, Math.max(1, origins.size())));
    }
}
