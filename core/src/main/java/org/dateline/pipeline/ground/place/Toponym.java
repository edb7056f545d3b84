// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a gazetteer.
 *
 * @param id the gazetteer and its key, such as {@code geonames:4717560}
 * @param latitudeDegrees WGS 84, north positive
 * @param longitudeDegrees WGS 84, east positive
 * @param country ISO 3166-1 alpha-3; {@code null} for what lies in several or none
 * @param admin1 name of the first-level division that it lies in or is
 * @param population inhabitants; 0 where not known
 */
public record Toponym(
        String id,
        String name,
        double latitudeDegrees,
        double longitudeDegrees,
        @Nullable String country,
        @Nullable String admin1,
        Place.Precision precision,
        long population) {

    private static final double EARTH_KM = 6371;

    /** Great-circle distance in kilometres. */
    public double kilometresTo(Toponym other) {
        double lat1 = Math.toRadians(latitudeDegrees);
        double lat2 = Math.toRadians(other.latitudeDegrees);
        double dLat = Math.sin((lat2 - lat1) / 2);
        double dLon = Math.sin(Math.toRadians(other.longitudeDegrees - longitudeDegrees) / 2);
        double chord = dLat * dLat + Math.cos(lat1) * Math.cos(lat2) * dLon * dLon;
        return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
    }
}
