// SPDX-License-Identifier: Apache-2.0
/** Where: toponyms that are used as places, and the place of each event. */
@NullMarked
package org.dateline.pipeline.ground.place;

import org.jspecify.annotations.NullMarked;
