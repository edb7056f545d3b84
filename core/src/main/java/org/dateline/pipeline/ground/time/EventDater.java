// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.util.List;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.TimeExpression;

/** Gives each event the time that its clause states or inherits. */
public final class EventDater {
    public List<Event> date(Document document, List<Event> events, List<TimeExpression> times) {
        return events;
    }
}
