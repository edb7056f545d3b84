// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.List;
import org.dateline.model.Reading;
import org.dateline.model.Span;

/**
 * A sentence of a report with its clauses.
 *
 * @param whole what all its clauses say together
 * @param span from its first clause to its last
 */
record Passage(int number, Reading reading, int sentence, Span span, List<Clause> clauses, Unit whole) {
    Passage {
        clauses = List.copyOf(clauses);
    }

    String words() {
        return span.of(reading.text());
    }
}
