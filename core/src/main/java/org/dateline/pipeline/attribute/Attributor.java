// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.List;
import org.dateline.model.Attribution;
import org.dateline.model.Document;

/** Finds attributions: source, cue and content, the speaker and the speaker's stance. */
public final class Attributor {
    public List<Attribution> attribute(Document document) {
        return List.of();
    }
}
