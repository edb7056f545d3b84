// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office on a day, as the stored reports tell it.
 *
 * @param title as it is compared
 * @param of as asked; {@code null} where the question does not say
 * @param on the day; {@code null} when it was not given and no dated report tells of the office
 * @param holders one; several where reports differ; none where no report tells
 * @param reason why nobody is named as the holder; {@code null} where somebody is
 * @param lastTold the day of the last report up to the day asked that names the holder
 */
public record OfficeAnswer(
        String title,
        @Nullable String of,
        @Nullable LocalDate on,
        List<String> holders,
        @Nullable String reason,
        @Nullable LocalDate lastTold,
        List<Word> because) {
    public OfficeAnswer {
        holders = List.copyOf(holders);
        because = List.copyOf(because);
        if (reason == null && (holders.size() != 1 || because.isEmpty())) {
            throw new IllegalArgumentException("a holder needs evidence, and no holder a reason: " + title);
        }
    }

    /**
     * What a report says of a holder.
     *
     * @param published ISO day; {@code null} for an undated report
     * @param words the characters that say so
     */
    public record Word(
            String holder,
            String title,
            Role.Status status,
            Role.@Nullable Qualifier qualifier,
            @Nullable String since,
            @Nullable String until,
            String report,
            @Nullable String source,
            @Nullable String published,
            String words) {}
}
