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
    /** The report whose reading was put last: the store does not have it yet. */
    private @Nullable String newest;

    Readings(@Nullable Store store) {
        this.store = store;
    }

    /** Puts a reading that the store does not have yet; it stays until the next one is put. */
    void put(Reading reading) {
        newest = reading.report().id();
        hold(reading);
    }

    private void hold(Reading reading) {
        Reading earlier = held.put(reading.report().id(), reading);
        characters +=
                reading.text().length() - (earlier == null ? 0 : earlier.text().length());
        Iterator<Reading> eldest = held.values().iterator();
        while (store != null && characters > MOST_CHARACTERS && eldest.hasNext()) {
            Reading next = eldest.next();
            if (next != reading && !next.report().id().equals(newest)) {
                characters -= next.text().length();
                eldest.remove();
            }
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
            hold(kept);
            return kept;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
