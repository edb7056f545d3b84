// SPDX-License-Identifier: Apache-2.0
/**
 * The nouns: immutable values that the stages hand on to each other.
 *
 * <p>Offsets are half-open and count UTF-16 code units of the report's text, as Java does; the interchange counts Unicode
 * code points, and {@code org.dateline.export} converts at the border.
 */
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
