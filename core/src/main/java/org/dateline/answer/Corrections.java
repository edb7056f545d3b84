// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.model.Evidence;
import org.dateline.model.Finding;
import org.dateline.model.Story;
import org.dateline.store.Correction;
import org.dateline.store.NameFound;

/** What reviewers have marked as wrong, laid over what was found. */
public final class Corrections {
    private final List<Correction> standing;

    /** @param all of them; those that are undone do not count */
    public Corrections(List<Correction> all) {
        standing = all.stream().filter(one -> !one.undone()).toList();
    }

    /** By its kind, its field and the words of its sides in any order: the same however often the reports are read. */
    public static String key(Finding finding) {
        return finding.sides().stream()
                .map(side -> NameFound.words(side.value()))
                .sorted()
                .collect(Collectors.joining("|", finding.kind().words() + "|" + finding.field() + "|", ""));
    }

    /** What is to be kept of a finding that is wrong. */
    public static Correction of(Finding finding, String note, String made) {
        return new Correction(
                0,
                key(finding),
                reports(finding),
                finding.kind().words().toLowerCase(Locale.ROOT),
                finding.sides().stream().map(Finding.Side::value).toList(),
                note,
                made,
                false);
    }

    private static List<String> reports(Finding finding) {
        return finding.sides().stream()
                .flatMap(side -> side.evidence().stream())
                .map(Evidence::report)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a correction is of the finding: it says the same, and a report of the one carries the other. */
    private static boolean isOf(Correction correction, Finding finding) {
        return correction.key().equals(key(finding)) && !Collections.disjoint(correction.reports(), reports(finding));
    }

    /** The corrections that a story's findings have. */
    public List<Correction> of(Story story) {
        return standing.stream()
                .filter(one -> story.findings().stream().anyMatch(finding -> isOf(one, finding)))
                .toList();
    }

    /** The story without the findings that are marked as wrong. */
    public Story applied(Story story) {
        List<Finding> right = story.findings().stream()
                .filter(finding -> standing.stream().noneMatch(one -> isOf(one, finding)))
                .toList();
        return right.size() == story.findings().size()
                ? story
                : new Story(
                        story.id(),
                        story.title(),
                        story.from(),
                        story.to(),
                        story.reports(),
                        story.origins(),
                        story.entities(),
                        story.events(),
                        story.claims(),
                        right,
                        story.timeline(),
                        story.summary());
    }
}
