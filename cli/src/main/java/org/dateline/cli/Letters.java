// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.Evidence;
import org.dateline.model.Story;

/** A short letter for each report of a story: A to Z, then AA, AB, … */
final class Letters {
    private final Map<String, String> letters = new LinkedHashMap<>();

    Letters(Story story) {
        for (Story.Member member : story.reports()) {
            letters.putIfAbsent(member.report(), letter(letters.size()));
        }
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : letter(index / 26 - 1) + (char) ('A' + index % 26);
    }

    String of(String report) {
        return letters.getOrDefault(report, "?");
    }

    /** The letters of the reports that carry the evidence, in order, e.g. {@code [A C]}. */
    String of(Collection<Evidence> evidence) {
        TreeSet<String> used = new TreeSet<>(
                (one, other) -> one.length() != other.length() ? one.length() - other.length() : one.compareTo(other));
        evidence.forEach(one -> used.add(of(one.report())));
        return used.stream().collect(Collectors.joining(" ", "[", "]"));
    }
}
