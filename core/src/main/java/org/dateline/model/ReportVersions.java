// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The order of versions: of two numbers, and of two times. All else has none. */
final class ReportVersions {
    private ReportVersions() {}

    static boolean isBefore(String one, String other) {
        if (one.matches("\\d{1,30}") && other.matches("\\d{1,30}")) {
            return new BigInteger(one).compareTo(new BigInteger(other)) < 0;
        }
        if (one.length() < 10 || other.length() < 10) {
            return false;
        }
        try {
            // A time without an offset may be half a day off either way, and a day is no time.
            return one.length() == 10 || other.length() == 10
                    ? LocalDate.parse(one.substring(0, 10)).isBefore(LocalDate.parse(other.substring(0, 10)))
                    : time(one).isBefore(time(other));
        } catch (DateTimeException noTime) {
            return false;
        }
    }

    private static OffsetDateTime time(String iso) {
        boolean offset = iso.matches(".*(?:Z|[+-]\\d{2}:\\d{2})");
        return offset ? OffsetDateTime.parse(iso) : LocalDateTime.parse(iso).atOffset(ZoneOffset.UTC);
    }
}
