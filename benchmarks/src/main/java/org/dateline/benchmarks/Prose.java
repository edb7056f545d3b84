// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Layout;
import org.dateline.model.Publication;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.pipeline.acquire.LayoutFinder;

/** What of a text is prose, and nothing else: its paragraphs with an empty line between them. */
record Prose(Report report, Layout layout) {
    private static final String BETWEEN = "\n\n";

    static Prose of(LayoutFinder layouts, int number, String text) {
        StringBuilder prose = new StringBuilder();
        List<Span> paragraphs = new ArrayList<>();
        for (Span paragraph : layouts.find(Report.of("r" + number, text)).paragraphs()) {
            int start = prose.length();
            prose.append(paragraph.of(text));
            paragraphs.add(new Span(start, prose.length()));
            prose.append(BETWEEN);
        }
        Layout layout = new Layout(paragraphs, List.of(), Publication.unknown(), null, null, null, null, null);
        return new Prose(Report.of("r" + number, prose.toString()), layout);
    }

    String text() {
        return report.text();
    }
}
