// SPDX-License-Identifier: GPL-3.0-or-later
/** Models in a form that is mapped rather than parsed: named arrays in one file of the user's cache folder. */
@NullMarked
package org.dateline.corenlp.digest;

import org.jspecify.annotations.NullMarked;
