// SPDX-License-Identifier: GPL-3.0-or-later
/** Inference of the neural dependency parser of Chen and Manning (EMNLP 2014) from the model that CoreNLP ships. */
@NullMarked
package org.dateline.corenlp.parse;

import org.jspecify.annotations.NullMarked;
