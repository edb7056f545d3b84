// SPDX-License-Identifier: Apache-2.0
package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.dateline.model.Reading;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** The readings of a ledger: all of them, or, where a store keeps them too, those that were used last. */
final class Readings implements Function<String, Reading> {
    /** Characters of text whose readings are held; with what was found in it a character costs about 50 bytes. */
    private static final long MOST_CHARACTERS = 2_000_000;

    private final Map<String, Reading> held = new LinkedHashMap<>(16, 0.75f, true);
    private final @Nullable Store store;
    private long characters;

    Readings(@Nullable Store store) {
        this.store = store;
    }

    void put(Reading reading) {
        Reading earlier = held.put(reading.report().id(), reading);
        characters +=
                reading.text().length() - (earlier == null ? 0 : earlier.text().length());
        Iterator<Reading> eldest = held.values().iterator();
        // The one put last stays whatever its length: the store does not have it yet.
        while (store != null && characters > MOST_CHARACTERS && held.size() > 1) {
            characters -= eldest.next().text().length();
            eldest.remove();
        }
    }

    @Override
    public Reading apply(String report) {
        Reading reading = held.get(report);
        if (reading != null) {
            return reading;
        }
        if (store == null) {
            throw new IllegalStateException("no reading of " + report);
        }
        try {
            Reading kept = store.reading(report)
                    .orElseThrow(() -> new IllegalStateException("the store has lost the report " + report));
            put(kept);
            return kept;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
