// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A toponym that is used as a place.
 *
 * @param latitudeDegrees WGS 84, north positive; {@code null} together with the longitude when no gazetteer entry fits
 * @param longitudeDegrees WGS 84, east positive
 * @param country ISO 3166-1 alpha-3
 * @param gazetteer id of the gazetteer entry
 */
public record Place(
        Span span,
        String name,
        @Nullable Double latitudeDegrees,
        @Nullable Double longitudeDegrees,
        @Nullable String country,
        @Nullable String gazetteer,
        Precision precision) {
    /** How much ground it covers; {@code name().toLowerCase()} is its spelling in the interchange. */
    public enum Precision {
        SITE,
        CITY,
        DISTRICT,
        PROVINCE,
        COUNTRY,
        REGION
    }
}
