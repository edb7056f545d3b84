// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import org.jspecify.annotations.Nullable;

/**
 * What a list of stories shows of one.
 *
 * @param from first day that its reports were published, ISO; {@code null} when none is dated
 */
public record StoryLine(
        String id, String title, @Nullable String from, @Nullable String to, int reports, int origins, int conflicts) {}
