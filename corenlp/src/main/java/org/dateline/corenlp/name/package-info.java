// SPDX-License-Identifier: GPL-3.0-or-later
/** Inference of the conditional random field that tells names, from the model that CoreNLP ships. */
@NullMarked
package org.dateline.corenlp.name;

import org.jspecify.annotations.NullMarked;
