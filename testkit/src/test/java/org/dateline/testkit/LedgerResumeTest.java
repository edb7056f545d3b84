// SPDX-License-Identifier: Apache-2.0
package org.dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.Ledger;
import org.dateline.Reader;
import org.dateline.model.Change;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.dateline.store.MemoryStore;
import org.dateline.store.StoryLine;
import org.junit.jupiter.api.Test;

/** A ledger that goes on from a store does as one that never stopped. */
class LedgerResumeTest {
    private static final String[] TEXTS = {
        "The ferry from Velmore sank in the harbour. Divers searched the harbour of Velmore for the ferry.",
        "Tarnhill voted on its museum. The museum of Tarnhill will be rebuilt after the vote.",
        "Divers found the ferry of Velmore in the harbour. The ferry sank near the harbour wall.",
        "A landslide closed the road to Osterby. Crews cleared the landslide near Osterby.",
        "Voters in Tarnhill backed the museum. The vote on the museum in Tarnhill was close.",
        "The harbour of Velmore reopened after divers raised the ferry. The ferry had sunk in the harbour."
    };

    private final Reader reader = new Reader(new SimpleAnnotator());

    private Reading reading(int number, String text) {
        return reader.read(Report.of("r" + number, text).withPublished(Publication.stated("2031-05-0" + (1 + number))));
    }

    private List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < TEXTS.length; i++) {
            readings.add(reading(i, TEXTS[i]));
        }
        // A new version of the first report, which moves it to another story.
        readings.add(reading(0, TEXTS[3]));
        return readings;
    }

    @Test
    void stoppingAfterEachReportChangesNothing() throws IOException {
        MemoryStore straight = new MemoryStore();
        MemoryStore stopped = new MemoryStore();
        Ledger ledger = new Ledger();
        for (Reading reading : readings()) {
            Change expected = ledger.add(reading);
            Change change = Ledger.resume(stopped).add(reading);
            assertThat(change).isEqualTo(expected);
            straight.apply(expected);
            stopped.apply(change);
        }
        assertThat(stopped.storiesByPrefix("")).isEqualTo(straight.storiesByPrefix(""));
        assertThat(stopped.stories(99)).isEqualTo(straight.stories(99));
        assertThat(stopped.stories(99)).extracting(StoryLine::reports).contains(2);
    }

    @Test
    void storiesThatAnotherVersionGatheredOtherwiseAreToldAnew() throws IOException {
        List<Reading> readings = readings().subList(0, 3);
        MemoryStore right = new MemoryStore();
        MemoryStore wrong = new MemoryStore();
        Ledger ledger = new Ledger();
        for (Reading reading : readings) {
            right.apply(ledger.add(reading));
            Story alone = Samples.story(
                    "sx" + reading.report().id(),
                    "Alone",
                    Samples.minister("e", "Ada Brenner", List.of(), List.of(reading)),
                    List.of(reading));
            wrong.apply(Samples.change(reading, alone));
        }
        Reading last = reading(7, TEXTS[3]);
        right.apply(ledger.add(last));
        wrong.apply(Ledger.resume(wrong).add(last));
        assertThat(wrong.stories(99)).isEqualTo(right.stories(99));
    }

    @Test
    void theSameReportsHaveOneIdInWhateverOrderTheyCome() throws IOException {
        List<Reading> readings = readings().subList(0, TEXTS.length);
        List<String> expected =
                new Ledger().addAll(readings).stream().map(Story::id).sorted().toList();
        assertThat(expected).hasSizeLessThan(TEXTS.length);
        for (int seed = 0; seed < 10; seed++) {
            List<Reading> shuffled = new ArrayList<>(readings);
            Collections.shuffle(shuffled, new Random(seed));
            MemoryStore store = new MemoryStore();
            Set<String> told = new TreeSet<>();
            Ledger ledger = Ledger.resume(store);
            for (Reading reading : shuffled) {
                Change change = ledger.add(reading);
                change.stories().forEach(story -> told.add(story.id()));
                store.apply(change);
            }
            assertThat(store.stories(99)).extracting(StoryLine::id).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(told)
                    .as("an id that was told goes on answering")
                    .allSatisfy(id -> assertThat(store.storiesByPrefix(id)).hasSize(1));
        }
    }
}
