// SPDX-License-Identifier: Apache-2.0
/** One entity for all its names across reports. */
@NullMarked
package org.dateline.pipeline.link;

import org.jspecify.annotations.NullMarked;
