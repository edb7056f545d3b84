// SPDX-License-Identifier: Apache-2.0
/** Formats that need foreign libraries. Each loads its library only when a file of it is read. */
@NullMarked
package org.dateline.formats;

import org.jspecify.annotations.NullMarked;
