// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Evidence;
import org.dateline.model.Finding;

/** One dispute that was found in two ways is told once: by what differs, and not also as said by the one and denied by the other. */
final class Repeats {
    private static final String POLARITY = "polarity";

    private Repeats() {}

    static List<Finding> without(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            boolean repeats = isOpposition(finding)
                    && finding.field().equals(POLARITY)
                    && (findings.stream().anyMatch(other -> !other.field().equals(POLARITY) && isOf(finding, other))
                            || kept.stream().anyMatch(other -> isOf(finding, other)));
            if (!repeats) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private static boolean isOpposition(Finding finding) {
        return finding.kind() == Finding.Kind.CONFLICT || finding.kind() == Finding.Kind.CHANGE;
    }

    /** Whether the two sides of one lie on two sides of the other. */
    private static boolean isOf(Finding finding, Finding other) {
        if (!isOpposition(other)) {
            return false;
        }
        Finding.Side one = finding.sides().get(0);
        Finding.Side two = finding.sides().get(1);
        for (Finding.Side a : other.sides()) {
            for (Finding.Side b : other.sides()) {
                if (a != b && meet(one, a) && meet(two, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meet(Finding.Side one, Finding.Side other) {
        return one.evidence().stream().anyMatch(a -> other.evidence().stream().anyMatch(b -> overlap(a, b)));
    }

    private static boolean overlap(Evidence one, Evidence other) {
        return one.report().equals(other.report()) && one.span().overlaps(other.span());
    }
}
