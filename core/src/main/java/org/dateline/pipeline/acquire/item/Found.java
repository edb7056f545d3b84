// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.item;

import org.dateline.model.ProblemCode;

/** What stands in a feed, a package or a table: an item, or why one is none. */
public sealed interface Found permits Item, Found.Refused {
    /**
     * A thing that is told and not read.
     *
     * @param name which of several things in one file, or blank
     */
    record Refused(String name, ProblemCode code, String why) implements Found {}
}
