// SPDX-License-Identifier: Apache-2.0
/** Who did what to whom, how surely, and in which numbers. */
@NullMarked
package org.dateline.pipeline.extract;

import org.jspecify.annotations.NullMarked;
