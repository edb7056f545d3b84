// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;

/**
 * Readings of one happening, in order of publication and then of id; an undated one is dated by the others where they
 * allow it.
 *
 * @param id of the story
 * @param members in the order of {@code readings}
 * @param origins lists of report ids that go back to one origin
 */
public record Gathering(String id, List<Reading> readings, List<Story.Member> members, List<List<String>> origins) {
    public Gathering {
        readings = List.copyOf(readings);
        members = List.copyOf(members);
        origins = origins.stream().map(List::copyOf).toList();
    }
}
