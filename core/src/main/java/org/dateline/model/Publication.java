// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published, and how that is known. Never the time of reading.
 *
 * @param iso ISO 8601 date or date-time; {@code null} exactly when the basis is {@link Basis#UNKNOWN}
 */
public record Publication(@Nullable String iso, Basis basis) {
    /** How a date is known; {@code name().toLowerCase()} is its spelling in the interchange. */
    public enum Basis {
        STATED,
        URL,
        INFERRED,
        UNKNOWN
    }

    public Publication {
        if ((iso == null) != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("a date needs a basis and a basis a date: " + iso + ", " + basis);
        }
        if (iso != null) {
            parse(iso);
        }
    }

    public static Publication unknown() {
        return new Publication(null, Basis.UNKNOWN);
    }

    public static Publication stated(String iso) {
        return new Publication(iso, Basis.STATED);
    }

    /** The day, without its time. */
    public Optional<LocalDate> date() {
        return iso == null ? Optional.empty() : Optional.of(parse(iso));
    }

    private static LocalDate parse(String iso) {
        try {
            return LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso);
        } catch (DateTimeException notIso) {
            throw new IllegalArgumentException("not an ISO 8601 date: " + iso, notIso);
        }
    }
}
