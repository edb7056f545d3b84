// SPDX-License-Identifier: Apache-2.0
/** Pages, HTTP API and feeds over a store. */
@NullMarked
package org.dateline.server;

import org.jspecify.annotations.NullMarked;
