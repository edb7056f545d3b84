// SPDX-License-Identifier: GPL-3.0-or-later
/** Words by Stanford CoreNLP's tokenizer and lemmas; tags, names and syntax by its models, with inference of our own, kept apart because of its licence. */
@NullMarked
package org.dateline.corenlp;

import org.jspecify.annotations.NullMarked;
