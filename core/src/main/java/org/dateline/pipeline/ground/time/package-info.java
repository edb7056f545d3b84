// SPDX-License-Identifier: Apache-2.0
/** When: time expressions, and the time of each event. */
@NullMarked
package org.dateline.pipeline.ground.time;

import org.jspecify.annotations.NullMarked;
