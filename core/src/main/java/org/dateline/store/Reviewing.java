// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Correction;
import org.dateline.model.Reading;
import org.dateline.model.Story;

/**
 * Lays what reviewers say over the stories as they were told. A store keeps both, and shows what comes out of it to everybody who
 * asks: nobody need lay anything over an answer.
 */
public interface Reviewing {
    /** Leaves out the findings that are wrong; whoever can tell no story anew shows the others as they were told. */
    Reviewing FINDINGS_ONLY = (told, standing, readings) ->
            told.stream().map(story -> WrongFindings.without(story, standing)).toList();

    /**
     * What is shown.
     *
     * @param told stories that the corrections may bind together, with all that they bind to them
     * @param standing in the order in which they were made
     * @return the stories in place of {@code told}; no two with one id
     */
    List<Story> over(Collection<Story> told, List<Correction> standing, Readings readings) throws IOException;

    /** Finds readings by their reports. */
    interface Readings {
        Optional<Reading> reading(String report) throws IOException;
    }
}
