// SPDX-License-Identifier: GPL-3.0-or-later
/** Whole-run timings, as ratios against named peers of the same run. */
@NullMarked
package org.dateline.benchmarks;

import org.jspecify.annotations.NullMarked;
