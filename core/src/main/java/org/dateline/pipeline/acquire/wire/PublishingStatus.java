// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.wire;

import java.util.Locale;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.item.Item;
import org.jspecify.annotations.Nullable;

/** What agencies' words for an item's standing mean for the report. */
final class PublishingStatus {
    private PublishingStatus() {}

    /**
     * Writes it to the item.
     *
     * @param told such as {@code usable}, {@code stat:canceled} or an address that ends so; {@code null} is usable
     */
    static void write(Item item, @Nullable String told) {
        if (told == null) {
            return;
        }
        String word = told.substring(Math.max(told.lastIndexOf(':'), told.lastIndexOf('/')) + 1)
                .strip()
                .toLowerCase(Locale.ROOT);
        switch (word) {
            case "canceled", "cancelled", "killed", "deleted", "retracted", "withdrawn" ->
                item.status(Report.Status.WITHDRAWN).problem(ProblemCode.WITHDRAWN, "its status is " + word);
            case "withheld" ->
                item.status(Report.Status.WITHDRAWN)
                        .problem(ProblemCode.WITHHELD, "not to be published until further notice");
            case "embargoed" -> item.problem(ProblemCode.EMBARGOED, "its status is embargoed");
            case "usable", "" -> {}
            default -> item.problem(ProblemCode.BAD_FIELD, "its status is " + word);
        }
    }

    /** Notes until when an item must not be published. */
    static void embargo(Item item, @Nullable String until) {
        if (until != null && !until.isBlank()) {
            item.problem(ProblemCode.EMBARGOED, "embargoed until " + until);
        }
    }
}
