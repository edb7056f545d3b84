// SPDX-License-Identifier: Apache-2.0
/** The front door: {@link org.dateline.Reader} reads one report, {@link org.dateline.Ledger} keeps what many say. */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
