// SPDX-License-Identifier: Apache-2.0
package org.dateline.export;

import org.dateline.model.ToldEvent;
import org.jspecify.annotations.Nullable;

/** A format that events are handed on in, one line each. */
public interface EventExport {
    /** The line before the first event; {@code null} where the format has none. */
    @Nullable String header();

    /** The event's line; {@code null} for one that the format cannot tell. */
    @Nullable String line(ToldEvent told);
}
