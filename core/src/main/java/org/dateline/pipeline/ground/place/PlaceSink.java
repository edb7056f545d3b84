// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

/** Takes the entries of a gazetteer, each with all its names before the next one's. */
interface PlaceSink {
    /** Makes the entry found by one of its names. */
    PlaceSink add(String name, Toponym toponym);

    /** Makes the entry also found by the sound of a name. */
    PlaceSink addSound(String name, Toponym toponym);
}
