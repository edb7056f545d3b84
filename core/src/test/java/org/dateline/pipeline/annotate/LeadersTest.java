// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.Countries;
import org.dateline.model.OfficeTitle;
import org.dateline.model.PartialDate;
import org.junit.jupiter.api.Test;

class LeadersTest {
    private static final List<String[]> ROWS = Resource.lines("leaders.tsv").stream()
            .map(line -> line.split("\t", -1))
            .filter(cells -> !cells[0].equals("as of"))
            .toList();

    @Test
    void rowsHaveKnownCodesAndDatesInOrder() {
        KnownNames known = new KnownNames();
        for (String[] cells : ROWS) {
            String row = String.join(" ", cells);
            assertThat(cells).as(row).hasSize(8);
            assertThat(Countries.table().byCode(cells[2])).as(row).isPresent();
            assertThat(cells[3]).as(row).isIn("m", "f");
            boolean country = Countries.table().byCode(cells[5]).isPresent();
            assertThat(country || known.body(cells[5]) != null).as(row).isTrue();
            assertThat(country).as(row).isEqualTo(Leaders.isCountry(cells[5]) && known.body(cells[5]) == null);
            assertThat(PersonName.of(cells[0]).isFull()).as(row).isTrue();
            if (!cells[6].isEmpty() && !cells[7].isEmpty() && !cells[7].equals("now")) {
                assertThat(PartialDate.firstDay(cells[6])).as(row).isBefore(PartialDate.lastDay(cells[7]));
            }
        }
        assertThat(ROWS.stream().map(cells -> cells[5]).distinct().count()).isGreaterThan(100);
    }

    @Test
    void anOfficeHasOneHolderAtATime() {
        Map<String, List<String[]>> byOffice = new TreeMap<>();
        for (String[] cells : ROWS) {
            assertThat(OfficeTitle.of(cells[4]).isSingle() || cells[4].endsWith("director") || cells[4].contains("-"))
                    .as(cells[4])
                    .isTrue();
            byOffice.computeIfAbsent(cells[4] + " of " + cells[5], office -> new ArrayList<>())
                    .add(cells);
        }
        byOffice.forEach((office, rows) -> {
            rows.sort(Comparator.comparing(cells -> cells[7]));
            for (int i = 1; i < rows.size(); i++) {
                String before = rows.get(i - 1)[7];
                String next = rows.get(i)[6];
                assertThat(before).as(office + ": " + rows.get(i - 1)[0]).isNotEqualTo("now");
                if (!before.isEmpty() && !next.isEmpty()) {
                    assertThat(PartialDate.firstDay(before))
                            .as(office + ": " + rows.get(i - 1)[0] + ", " + rows.get(i)[0])
                            .isBeforeOrEqualTo(PartialDate.lastDay(next));
                }
            }
        });
    }

    @Test
    void aNameIsOnePersons() {
        Map<String, String> seen = new HashMap<>();
        for (String table : List.of("leaders.tsv", "people.tsv")) {
            for (String line : Resource.lines(table)) {
                String[] cells = line.split("\t", -1);
                if (cells.length < 3) {
                    continue;
                }
                boolean leader = table.equals("leaders.tsv");
                String who = leader ? cells[2] + cells[3] : cells[1] + cells[2];
                for (String name :
                        (leader && !cells[1].isEmpty() ? cells[0] + "|" + cells[1] : cells[0]).split("\\|")) {
                    String known = seen.putIfAbsent(PersonName.of(name).key(), who);
                    assertThat(known == null || known.equals(who)).as(line).isTrue();
                }
            }
        }
    }

    @Test
    void sectorsHoldWithinTheDatesOnly() {
        KnownNames known = new KnownNames();
        Leaders.Leader merkel = known.leader(PersonName.of("Angela Merkel"));
        assertThat(merkel).isNotNull();
        assertThat(merkel.sector(LocalDate.of(2005, 11, 21))).isNull();
        assertThat(merkel.sector(LocalDate.of(2005, 11, 22))).isEqualTo("GOV");
        assertThat(merkel.sector(LocalDate.of(2021, 12, 9))).isNull();
        assertThat(merkel.sector(null)).isNull();
        Leaders.Leader month = known.leader(PersonName.of("Alain Juppé"));
        assertThat(month).isNotNull();
        assertThat(month.sector(LocalDate.of(1995, 5, 20))).isNull();
        assertThat(month.sector(LocalDate.of(1996, 5, 20))).isEqualTo("GOV");
        assertThat(month.sector(LocalDate.of(1997, 6, 2))).isNull();
        Leaders.Leader lagarde = known.leader(PersonName.of("Christine Lagarde"));
        assertThat(lagarde).isNotNull();
        assertThat(lagarde.sector(LocalDate.of(2015, 1, 1))).isEqualTo("IGO");
        assertThat(lagarde.sector(LocalDate.of(2019, 10, 1))).isNull();
        assertThat(lagarde.sector(LocalDate.of(2035, 1, 1))).isNull();
    }
}
