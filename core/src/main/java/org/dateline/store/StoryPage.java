// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.List;

/**
 * Some of the stories that a query asks for.
 *
 * @param stories the latest first
 * @param all how many there are, of which these are some
 */
public record StoryPage(List<StoryCard> stories, int all) {
    public StoryPage {
        stories = List.copyOf(stories);
    }
}
