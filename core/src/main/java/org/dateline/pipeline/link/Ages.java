// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Reading;

/** In which year somebody was born, by the age that a report of known date gives beside the name. */
final class Ages {
    private static final Pattern AFTER =
            Pattern.compile("^, (?:aged )?(\\d{1,3})(?:,|\\.|;|\\s*\\))|^ \\((\\d{1,3})\\)");
    private static final Pattern BEFORE = Pattern.compile("(\\d{1,3})-year-old (?:[\\p{Ll}-]+ ){0,2}$");

    /** The longest text that is looked at before a name. */
    private static final int NEAR = 60;

    private static final int OLDEST = 115;

    private Ages() {}

    static OptionalInt birthYear(Reading reading, Entity entity) {
        LocalDate published = reading.report().published().date().orElse(null);
        if (published == null || entity.kind() != EntityKind.PERSON) {
            return OptionalInt.empty();
        }
        for (Mention mention : reading.mentions()) {
            if (entity.id().equals(mention.entity()) && mention.form() == Mention.Form.NAME) {
                int age = age(
                        reading.text(), mention.span().start(), mention.span().end());
                if (age > 0 && age <= OLDEST) {
                    return OptionalInt.of(published.getYear() - age);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Zero where none is told. */
    private static int age(String text, int start, int end) {
        Matcher after = AFTER.matcher(text.substring(end, Math.min(text.length(), end + NEAR)));
        if (after.find()) {
            return Integer.parseInt(after.group(1) == null ? after.group(2) : after.group(1));
        }
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, start - NEAR), start));
        return before.find() ? Integer.parseInt(before.group(1)) : 0;
    }
}
