// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.util.List;
import org.dateline.model.Document;
import org.dateline.model.TimeExpression;

/** Finds time expressions and gives them TIMEX3 values against the date of publication. */
public final class TimeFinder {
    public List<TimeExpression> find(Document document) {
        return List.of();
    }
}
