// SPDX-License-Identifier: Apache-2.0
/** Which reports tell of one happening, which go back to one origin, and when an undated one was published. */
@NullMarked
package org.dateline.pipeline.track;

import org.jspecify.annotations.NullMarked;
