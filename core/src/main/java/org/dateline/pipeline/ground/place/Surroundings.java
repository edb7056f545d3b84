// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.List;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a report is set, when most of its towns and sites lie together. What it names there and no gazetteer has, a hamlet
 * or a street, is somewhere around.
 */
final class Surroundings {
    private static final double TOGETHER_KM = 100;
    private static final int FEWEST = 2;
    private static final double MOST = 0.5;

    private final @Nullable Toponym middle;

    /** @param meant what the names of a report mean, each as often as it is named */
    Surroundings(List<Toponym> meant) {
        List<Toponym> local = meant.stream().filter(Surroundings::isLocal).toList();
        Toponym best = null;
        long most = 0;
        for (Toponym one : local) {
            long together = local.stream()
                    .filter(other -> one.kilometresTo(other) <= TOGETHER_KM)
                    .count();
            if (together > most) {
                best = one;
                most = together;
            }
        }
        middle = most >= FEWEST && most >= MOST * local.size() ? best : null;
    }

    private static boolean isLocal(Toponym one) {
        return switch (one.precision()) {
            case CITY, SITE, DISTRICT -> true;
            case PROVINCE, COUNTRY, REGION -> false;
        };
    }

    /**
     * A place that no gazetteer has: somewhere around the middle, or nobody knows where.
     *
     * @param town where a street or a building is, as the town named last tells; {@code null} where none is
     */
    Place place(Span span, String written, boolean site, @Nullable Toponym town) {
        Toponym there = middle != null ? middle : town;
        if (there == null) {
            return new Place(span, written, null, null, null, null, site ? Place.Precision.SITE : Place.Precision.CITY);
        }
        return new Place(
                span,
                written,
                there.latitudeDegrees(),
                there.longitudeDegrees(),
                there.country(),
                null,
                Place.Precision.REGION);
    }
}
