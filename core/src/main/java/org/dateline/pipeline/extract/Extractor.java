// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.List;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.Predicate;

/** Codes the events of a document, and how sure each is. */
public final class Extractor {
    /** The events, without time and place, and the remaining predicates. */
    public record Extraction(List<Event> events, List<Predicate> predicates) {
        public Extraction {
            events = List.copyOf(events);
            predicates = List.copyOf(predicates);
        }
    }

    public Extraction extract(Document document, List<Attribution> attributions) {
        return new Extraction(List.of(), List.of());
    }
}
