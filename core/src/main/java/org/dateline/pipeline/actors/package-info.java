// SPDX-License-Identifier: Apache-2.0
/** Users' own dictionaries of actors: files to {@link org.dateline.model.ActorDictionary}. */
@NullMarked
package org.dateline.pipeline.actors;

import org.jspecify.annotations.NullMarked;
