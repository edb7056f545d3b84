// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Part-of-speech tags by the maximum entropy model of Toutanova, Klein, Manning and Singer (NAACL 2003) that Stanford CoreNLP
 * ships for English. The model file is turned into a digest of hashed features once; the tags are those of CoreNLP.
 */
@NullMarked
package org.dateline.corenlp.tag;

import org.jspecify.annotations.NullMarked;
