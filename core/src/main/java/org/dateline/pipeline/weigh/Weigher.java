// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.List;
import org.dateline.model.Cast;
import org.dateline.model.Gathering;
import org.dateline.model.Story;

/** Compares the readings of a story: agreement, conflict, change, sole source, reuse; the timeline; the summary. */
public final class Weigher {
    public Story weigh(Gathering gathering, Cast cast) {
        return new Story(
                gathering.id(),
                "untitled",
                null,
                null,
                gathering.members(),
                gathering.origins(),
                cast.entities(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
