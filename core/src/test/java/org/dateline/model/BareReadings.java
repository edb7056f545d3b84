// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;

/** Readings with nothing in them but what a test is about. */
public final class BareReadings {
    private BareReadings() {}

    /** A reading that knows of mentions and their entities alone. */
    public static Reading of(Report report, List<Span> sentences, List<Mention> mentions, List<Entity> entities) {
        return new Reading(
                report, "1", null, List.of(), List.of(), sentences, mentions, entities, List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
