// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Reading;
import org.dateline.model.Spelling;
import org.jspecify.annotations.Nullable;

/** Which reports of a story go back to one origin: a copy and its model, a reprint and the agency that it credits. */
final class Origins {
    /** Share of copied sentences from which a credit is believed. */
    private static final double CREDITED = 0.15;
    /** Share of a report's statements that it gives as another outlet's from which all of it counts as taken from there. */
    private static final double RETOLD = 0.5;
    /** Sentences that count as a report's opening. */
    private static final int OPENING = 2;

    private Origins() {}

    /** Lists of report ids, in the order of {@code readings}, that go back to one origin; a report that stands alone is a list of its own. */
    static List<List<String>> of(List<Reading> readings, List<CopyTrace> traces) {
        int[] root = new int[readings.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            for (int j = 0; j < i; j++) {
                if (find(root, i) != find(root, j)
                        && oneOrigin(readings.get(i), traces.get(i), readings.get(j), traces.get(j))) {
                    int a = find(root, i);
                    int b = find(root, j);
                    root[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        List<List<String>> origins = new ArrayList<>();
        for (int i = 0; i < root.length; i++) {
            List<String> one = new ArrayList<>();
            for (int j = i; find(root, i) == i && j < root.length; j++) {
                if (find(root, j) == i) {
                    one.add(readings.get(j).report().id());
                }
            }
            if (!one.isEmpty()) {
                origins.add(one);
            }
        }
        return origins;
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }

    private static boolean oneOrigin(Reading a, CopyTrace traceA, Reading b, CopyTrace traceB) {
        return traceA.sharesOrigin(traceB)
                || (credits(a, b) && traceA.kept(traceB) >= CREDITED)
                || retells(a, b)
                || retells(b, a);
    }

    /** Whether most of what {@code a} says, its opening included, is told as the other outlet's report. */
    private static boolean retells(Reading a, Reading b) {
        String outlet = b.report().source();
        if (outlet == null || a.statements().isEmpty()) {
            return false;
        }
        long cited = a.statements().stream()
                .filter(statement -> same(statement.citedOutlet(), outlet))
                .count();
        boolean opening = a.statements().stream()
                .anyMatch(statement -> statement.sentence() < OPENING && same(statement.citedOutlet(), outlet));
        return opening && cited >= RETOLD * a.statements().size();
    }

    /** Whether one credits an agency that published the other, or both credit the same. */
    private static boolean credits(Reading a, Reading b) {
        return same(a.agency(), b.agency())
                || same(a.agency(), b.report().source())
                || same(b.agency(), a.report().source());
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a != null
                && b != null
                && (a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT))
                        || Spelling.key(a).equals(Spelling.key(b)));
    }
}
