// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.List;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.Statement;
import org.dateline.model.TimeExpression;

/** Cuts a document into its clauses, in the terms by which reports are compared. */
public final class Statements {
    public List<Statement> of(
            Document document, List<Attribution> attributions, List<Event> events, List<TimeExpression> times) {
        return List.of();
    }
}
