// SPDX-License-Identifier: Apache-2.0
/** Values to and from the JSON of the interchange. */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
