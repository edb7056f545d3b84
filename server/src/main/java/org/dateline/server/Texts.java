// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.dateline.store.Store;

/** The texts of reports for one answer; empty where the store has lost one. */
final class Texts implements Function<String, String> {
    private final Store store;
    private final Map<String, String> known = new HashMap<>();

    Texts(Store store) {
        this.store = store;
    }

    @Override
    public String apply(String report) {
        return known.computeIfAbsent(report, id -> {
            try {
                return store.text(id).orElse("");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
