// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.wire;

import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;

/** Whether anything of an item is there to be read. */
final class Presence {
    private Presence() {}

    /** The item; or, where it has neither text nor title, why it is none. A kill needs neither. */
    static Found of(Item item, String name) {
        boolean words = item.get(Field.TEXT) != null || item.get(Field.TITLE) != null;
        boolean kill = item.status() == Report.Status.WITHDRAWN && item.get(Field.ID) != null;
        return words || kill ? item : new Found.Refused(name, ProblemCode.NO_TEXT, "neither text nor headline");
    }
}
