// SPDX-License-Identifier: Apache-2.0
/** Following feeds over the network: politely, safely, and so that a restart neither misses nor doubles an item. */
@NullMarked
package org.dateline.pipeline.acquire.follow;

import org.jspecify.annotations.NullMarked;
