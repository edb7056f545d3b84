// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.Optional;
import org.dateline.model.Document;

/**
 * What of a whole report bears on each of its happenings.
 *
 * @param yearPublished where the report is dated
 * @param report how much it speaks as a report rather than as people talk, 0 to 1
 */
record Setting(Optional<Integer> yearPublished, double report) {
    static Setting of(Document document) {
        return new Setting(
                document.report().published().date().map(day -> day.getYear()),
                SignWeights.STANDARD.report(document.sentences()));
    }
}
