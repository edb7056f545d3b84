// SPDX-License-Identifier: GPL-3.0-or-later
/** Words and syntax by Stanford CoreNLP, kept apart because of its licence. */
@NullMarked
package org.dateline.corenlp;

import org.jspecify.annotations.NullMarked;
