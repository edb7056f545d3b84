// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;

/**
 * Actors that a user knows, to find in reports.
 *
 * @param name where they come from, for messages
 * @param actors in the order of the file
 * @param problems what of the file could not be used
 * @param version hash of all that a reading could depend on
 */
public record ActorDictionary(String name, List<Actor> actors, List<Problem> problems, String version) {
    public ActorDictionary {
        actors = List.copyOf(actors);
        problems = List.copyOf(problems);
    }
}
