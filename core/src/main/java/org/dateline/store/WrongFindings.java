// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Correction;
import org.dateline.model.Evidence;
import org.dateline.model.Finding;
import org.dateline.model.Story;

/** The findings that reviewers have marked as wrong. */
public final class WrongFindings {
    private WrongFindings() {}

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
                finding.kind().words(),
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
        return correction.what() == Correction.What.FINDING
                && correction.key().equals(key(finding))
                && !Collections.disjoint(correction.reports(), reports(finding));
    }

    /** The story without the findings that are marked as wrong. */
    public static Story without(Story story, List<Correction> standing) {
        List<Correction> wrong = standing.stream()
                .filter(one -> one.what() == Correction.What.FINDING)
                .toList();
        List<Finding> right = wrong.isEmpty()
                ? story.findings()
                : story.findings().stream()
                        .filter(finding -> wrong.stream().noneMatch(one -> isOf(one, finding)))
                        .toList();
        return right.size() == story.findings().size() ? story : story.withFindings(right);
    }
}
