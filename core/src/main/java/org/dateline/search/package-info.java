// SPDX-License-Identifier: Apache-2.0
/** Finding stories by words: the port. */
@NullMarked
package org.dateline.search;

import org.jspecify.annotations.NullMarked;
