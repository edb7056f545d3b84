// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import org.dateline.model.Span;

/**
 * A passage between quotation marks within one paragraph.
 *
 * @param span with its marks
 * @param paragraph index of its paragraph
 * @param closed whether its closing mark stands in the paragraph; else it ends with it
 */
record Quotation(Span span, int paragraph, boolean closed) {
    boolean holds(int offset) {
        return span.contains(offset);
    }
}
