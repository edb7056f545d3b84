// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.List;

/** Names of places and where they are. Implementations may be used by several threads at once. */
public interface Gazetteer {
    /**
     * Everything that bears this name, the most populous first; spellings may differ in case, accents and hyphens.
     *
     * @param name as written in a text
     */
    List<Toponym> named(String name);

    /** What bears a name that is another romanisation of this one ("Tartous" for "Tartus"); asked when nothing is named so. */
    List<Toponym> soundingLike(String name);
}
