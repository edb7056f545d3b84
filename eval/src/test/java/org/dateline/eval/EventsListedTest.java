// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.Ledger;
import org.dateline.Reviewed;
import org.dateline.answer.EventFilter;
import org.dateline.answer.EventsTold;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Factuality;
import org.dateline.model.Reading;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import org.dateline.store.MemoryStore;
import org.dateline.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store's list of events gives what going through all stories gives. */
class EventsListedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path folder;

    private static EventFilter filter(Set<String> types, LocalDate from, LocalDate to, Factuality.Status... statuses) {
        return new EventFilter(types, null, null, null, from, to, Set.of(statuses), Set.of(), null);
    }

    private static void check(Store store) throws IOException {
        EventsTold events = new EventsTold(store);
        List<EventFilter> filters = List.of(
                EventFilter.ALL,
                filter(Set.of("CONSULT"), null, null),
                filter(Set.of("consult", "Agree"), null, null),
                filter(Set.of(), DAY, null),
                filter(Set.of(), null, DAY),
                filter(Set.of(), DAY, DAY.plusMonths(1), Factuality.Status.HAPPENED, Factuality.Status.EXPECTED),
                filter(Set.of("nothing"), null, null));
        assertThat(events.of(EventFilter.ALL, 1000).all()).isGreaterThan(20);
        for (EventFilter filter : filters) {
            EventsTold.Found slow = events.of(filter, Integer.MAX_VALUE);
            assertThat(events.of(filter, 1000)).as(filter.toString()).isEqualTo(slow);
            EventsTold.Found some = events.of(filter, 3);
            assertThat(some.events()).isEqualTo(slow.events().subList(0, Math.min(3, slow.all())));
            assertThat(some.all()).isEqualTo(slow.all());
        }
    }

    @Test
    void inAFileAndInMemory() throws IOException {
        List<Reading> readings = new ArrayList<>();
        new Acquirer().acquire(Path.of("..", "examples", "reports"), one -> {
            if (one instanceof Acquired.Usable usable) {
                readings.add(Tools.READER.read(usable.report()));
            }
        });
        try (SqliteStore store = SqliteStore.open(folder.resolve("store.db"), new StoreCodec(), new Reviewed());
                MemoryStore memory = new MemoryStore()) {
            for (Store one : List.of(store, memory)) {
                Ledger ledger = new Ledger();
                for (Reading reading : readings) {
                    one.apply(ledger.add(reading));
                }
                check(one);
            }
        }
    }
}
