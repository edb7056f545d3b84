// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.List;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.Place;

/** Gives each event the place that its clause names. */
public final class EventPlacer {
    public List<Event> place(Document document, List<Event> events, List<Place> places) {
        return events;
    }
}
