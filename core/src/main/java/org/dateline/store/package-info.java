// SPDX-License-Identifier: Apache-2.0
/** Where readings and stories are kept: the port, and one in memory. */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
