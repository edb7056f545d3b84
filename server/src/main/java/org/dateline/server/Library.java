// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.io.IOException;
import org.dateline.search.Search;
import org.dateline.store.Store;

/** A store and the search in it. */
public record Library(Store store, Search search) {
    /** Opens one. */
    public interface Opener {
        Library open() throws IOException;
    }
}
