// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;

/**
 * What a reading alters in the shared model: whole new versions of the stories that it touches, so that applying it twice
 * is the same as once.
 *
 * @param reading the reading that is added, or that takes the place of the report's earlier one
 * @param stories stories that are new or differ from before
 * @param gone ids of stories that are no more
 */
public record Change(Reading reading, List<Story> stories, List<String> gone) {
    public Change {
        stories = List.copyOf(stories);
        gone = List.copyOf(gone);
    }
}
