// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import org.dateline.model.Sentence;

/** A sentence with what is worked out of it once for all its words: their forms, and how each stands to the facts. */
record Parsed(Sentence sentence, Forms forms, Stands stands) {}
