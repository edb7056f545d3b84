// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import org.dateline.model.Layout;
import org.dateline.model.Report;

/** Tells a text's prose from what else stands in it: title line, date stamp, dateline, subheading, inserted label. */
public final class LayoutFinder {
    private final LineRules rules = new LineRules();

    /**
     * The layout of a report's text. A line is taken as something other than prose only where its shape or its words leave
     * no doubt; the text itself stays as it is.
     */
    public Layout find(Report report) {
        return new LayoutScan(report, rules).layout();
    }
}
