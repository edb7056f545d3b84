// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.cli.Sheet.Ink;
import org.dateline.model.Finding;
import org.dateline.model.Story;
import org.dateline.store.StoryLine;

/** What the reports of a story cannot all be right about, and what has changed: a line for each side with the outlets that have it. */
final class DisputesPrinter {
    private static final int MOST = 6;

    private DisputesPrinter() {}

    /** Conflicts before changes, those that matter most to a reader first. */
    static List<Finding> disputes(Story story) {
        return story.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.CONFLICT || isChange(finding))
                .sorted(Comparator.comparing(DisputesPrinter::isChange)
                        .thenComparingDouble((Finding finding) -> -finding.weight()))
                .toList();
    }

    private static boolean isChange(Finding finding) {
        return finding.kind() == Finding.Kind.CHANGE;
    }

    static void print(Sheet sheet, Story story) {
        List<Finding> all = disputes(story);
        Map<String, String> outlets = outlets(story);
        for (Finding finding : all.subList(0, Math.min(MOST, all.size()))) {
            sheet.item("  - ", Ink.WARNING, Labels.difference(finding) + ":");
            for (Finding.Side side : finding.sides()) {
                String hedge = side.status() == null ? "" : HedgePrinter.label(side.status(), side.value(), ": ");
                String speaker = side.speaker() == null || side.value().contains(side.speaker())
                        ? ""
                        : " — " + Sheet.oneLine(side.speaker());
                String told = String.join(", ", told(side, outlets));
                sheet.item("      ", Ink.PLAIN, hedge + Sheet.oneLine(side.value()) + speaker + " (" + told + ")");
            }
        }
        if (all.size() > MOST) {
            sheet.line(Ink.PLAIN, "    … and " + (all.size() - MOST) + " more ('dateline story' tells all)");
        }
    }

    static ObjectNode json(StoryLine line, Story story) {
        ObjectNode object = LookupJson.storyLine(line);
        ArrayNode disputes = object.putArray("disputes");
        for (Finding finding : disputes(story)) {
            ObjectNode one =
                    disputes.addObject().put("kind", finding.kind().words()).put("field", finding.field());
            ArrayNode sides = one.putArray("sides");
            for (Finding.Side side : finding.sides()) {
                ObjectNode told = sides.addObject()
                        .put("value", side.value())
                        .put(
                                "status",
                                side.status() == null ? null : side.status().words())
                        .put("speaker", side.speaker());
                ArrayNode reports = told.putArray("reports");
                side.evidence().stream()
                        .map(evidence -> evidence.report())
                        .distinct()
                        .forEach(reports::add);
            }
        }
        return object;
    }

    private static Map<String, String> outlets(Story story) {
        Map<String, String> outlets = new TreeMap<>();
        for (Story.Member member : story.reports()) {
            String source = member.source();
            outlets.put(member.report(), source == null ? "report " + Labels.brief(member.report()) : source);
        }
        return outlets;
    }

    private static Set<String> told(Finding.Side side, Map<String, String> outlets) {
        Set<String> told = new LinkedHashSet<>();
        side.evidence().forEach(evidence -> told.add(outlets.getOrDefault(evidence.report(), evidence.report())));
        return told;
    }
}
