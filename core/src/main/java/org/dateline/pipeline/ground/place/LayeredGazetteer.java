// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.ArrayList;
import java.util.List;

/** One gazetteer above another: what either has. */
final class LayeredGazetteer implements Gazetteer {
    private final Gazetteer above;
    private final Gazetteer below;

    LayeredGazetteer(Gazetteer above, Gazetteer below) {
        this.above = above;
        this.below = below;
    }

    @Override
    public List<Toponym> named(String name) {
        return merged(above.named(name), below.named(name));
    }

    @Override
    public List<Toponym> soundingLike(String name) {
        return merged(above.soundingLike(name), below.soundingLike(name));
    }

    private static List<Toponym> merged(List<Toponym> one, List<Toponym> other) {
        if (one.isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return one;
        }
        List<Toponym> all = new ArrayList<>(one);
        for (Toponym place : other) {
            if (all.stream().noneMatch(there -> there.id().equals(place.id()))) {
                all.add(place);
            }
        }
        all.sort(NameTable.LARGEST);
        return all;
    }
}
