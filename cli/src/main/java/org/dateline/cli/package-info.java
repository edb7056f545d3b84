// SPDX-License-Identifier: GPL-3.0-or-later
/** The {@code dateline} command: the only module that chooses implementations. */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
