// SPDX-License-Identifier: Apache-2.0
package org.dateline.search;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds reports, and the stories that they stand in, by words. */
public interface Search {
    /**
     * Reports that have all of the words, best first.
     *
     * @param words in any order; a phrase in double quotes stands together; no operators
     */
    List<Hit> search(String words, int most) throws IOException;

    /**
     * The same while the words are being typed: of the last one only the beginning need be there.
     *
     * @param words see {@link #search}
     */
    List<Hit> searchTyped(String words, int most) throws IOException;

    /**
     * A report that was found.
     *
     * @param story id of the story it stands in; {@code null} for none
     * @param snippet the words around the first place, on one line
     */
    record Hit(
            String report,
            @Nullable String story,
            @Nullable String source,
            @Nullable String published,
            @Nullable String title,
            String snippet) {}
}
