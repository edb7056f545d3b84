// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.dateline.store.Store;

/** Texts of a store's reports by id, each fetched once; empty for a report that it does not hold. */
final class StoredTexts implements Function<String, String> {
    private final Store store;
    private final Map<String, String> texts = new HashMap<>();

    StoredTexts(Store store) {
        this.store = store;
    }

    @Override
    public String apply(String report) {
        return texts.computeIfAbsent(report, id -> {
            try {
                return store.text(id).orElse("");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
