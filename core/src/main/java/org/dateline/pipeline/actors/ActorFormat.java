// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import java.io.IOException;
import java.util.List;
import org.dateline.model.Actor;

/** A form in which dictionaries of actors come. */
interface ActorFormat {
    /** Whether a file with this first line, which is neither blank nor a comment, has this form. */
    boolean takes(String first);

    /** All its actors, in their order; what cannot be used becomes a note. */
    List<Actor> read(Lines lines, Notes notes) throws IOException;
}
