// SPDX-License-Identifier: GPL-3.0-or-later
/** What Dateline is held to: examples of every rule, shared gold where it is present, floors that only rise. */
@NullMarked
package org.dateline.eval;

import org.jspecify.annotations.NullMarked;
