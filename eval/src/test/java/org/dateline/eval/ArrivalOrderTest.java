// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.Ledger;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever the order in which reports come, at once or one by one, the stories and their findings are the same. */
class ArrivalOrderTest {
    private static final int ORDERS = 10;
    private static final String[] TOWNS = {"Velmore", "Tarnhill", "Osterby"};
    private static final String[] KINDS = {"ferry", "museum", "bridge", "school", "harbour", "market"};

    private static List<Reading> readings = List.of();

    @BeforeAll
    static void read() {
        List<Report> reports = new ArrayList<>();
        new Acquirer().acquire(Path.of("..", "examples", "reports"), one -> {
            if (one instanceof Acquired.Usable usable) {
                reports.add(usable.report());
            }
        });
        invent(reports);
        readings = reports.stream().map(Tools.READER::read).toList();
    }

    /** Happenings of one kind in one place, told by several papers: agreeing, differing, copied, undated. */
    private static void invent(List<Report> reports) {
        for (int i = 0; i < 12; i++) {
            String town = TOWNS[i % TOWNS.length];
            String kind = KINDS[i % KINDS.length];
            String day = "2031-05-" + (10 + i);
            String fire =
                    "A fire at the " + kind + " of " + town + " killed " + (2 + i) + " people on Monday, police said. "
                            + "Mayor Ilse Brandt said the " + kind + " would stay closed until June. "
                            + "Firefighters in " + town + " needed six hours to put out the fire.";
            String other = "Police in " + town + " said " + (3 + i) + " people had died in Monday's fire at the " + kind
                    + ". Ilse Brandt, the mayor, denied that the " + kind + " of " + town
                    + " would reopen before June. "
                    + "A guard, Karel Ruud, was arrested.";
            reports.add(Tools.report("a" + i, fire, day));
            reports.add(Tools.report("b" + i, other, day));
            reports.add(Tools.report("c" + i, fire + " Karel Ruud, a guard, was arrested, police said.", null));
        }
    }

    private static List<Reading> shuffled(int seed) {
        List<Reading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** All but the story's id, which goes by the report that came first. */
    private static Set<Story> withoutIds(List<Story> stories) {
        Set<Story> told = stories.stream()
                .map(one -> new Story(
                        "",
                        one.title(),
                        one.from(),
                        one.to(),
                        one.reports(),
                        one.origins(),
                        one.entities(),
                        one.events(),
                        one.claims(),
                        one.findings(),
                        one.timeline(),
                        one.summary(),
                        one.happenings()))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(told).hasSameSizeAs(stories);
        return told;
    }

    @Test
    void allAtOnce() {
        List<Story> expected = new Ledger().addAll(readings);
        assertThat(expected)
                .anyMatch(
                        story -> story.reports().size() > 2 && !story.findings().isEmpty());
        for (int seed = 0; seed < ORDERS; seed++) {
            assertThat(new Ledger().addAll(shuffled(seed))).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void oneByOne() {
        Set<Story> expected = withoutIds(new Ledger().addAll(readings));
        for (int seed = 0; seed < ORDERS; seed++) {
            Ledger ledger = new Ledger();
            shuffled(seed).forEach(ledger::add);
            assertThat(withoutIds(ledger.stories())).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void aReportThatChangesAndChangesBack() {
        Set<Story> expected = withoutIds(new Ledger().addAll(readings));
        Ledger ledger = new Ledger();
        readings.forEach(ledger::add);
        List<Reading> some = readings.stream()
                .sorted(Comparator.comparing(one -> one.report().id()))
                .limit(8)
                .toList();
        for (Reading one : some) {
            ledger.add(Tools.READER.read(Tools.report(one.report().id(), "Nothing is known of this any more.", null)));
        }
        some.forEach(ledger::add);
        assertThat(withoutIds(ledger.stories())).isEqualTo(expected);
    }
}
