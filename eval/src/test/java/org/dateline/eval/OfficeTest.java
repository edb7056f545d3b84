// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.dateline.Ledger;
import org.dateline.answer.OfficeAnswer;
import org.dateline.answer.OfficeHolders;
import org.dateline.model.Entity;
import org.dateline.model.Finding;
import org.dateline.model.Reading;
import org.dateline.model.Role;
import org.dateline.model.Story;
import org.dateline.store.MemoryStore;
import org.junit.jupiter.api.Test;

/** Offices over time, from texts as they are read. */
class OfficeTest {
    private static final int REPORTS = 500;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 3000;
    private static final String[][] COUNTRIES = {{"Kenya", "Kenyan"}, {"Norway", "Norwegian"}, {"Peru", "Peruvian"}};
    private static final String[] TITLES = {"foreign minister", "defence minister", "president"};
    private static final String[] NAMES = {
        "Peter Harker", "Anna Lindqvist", "Carlos Sandoval", "Maria Quispe", "Joseph Kamau", "Karen Dahl",
        "David Mwangi", "Laura Mendez", "Henrik Berg", "Susan Wanjiru", "Miguel Torres", "Ingrid Holm"
    };
    private static final String[] TEXTS = {
        "%2$s %3$s %1$s said on Monday that the talks would go on.",
        "The %4$s of %5$s, %1$s, met reporters on Monday.",
        "%1$s, the %2$s %4$s, arrived for talks on Monday."
    };

    /** What one report tells. */
    private record Word(int office, LocalDate day, String holder) {}

    private static String holder(int office, LocalDate day) {
        int term = (int) ((day.toEpochDay() - FIRST.toEpochDay() + office * 97) / 600);
        return NAMES[(office * 5 + term) % NAMES.length];
    }

    private static String title(int office) {
        return TITLES[office % TITLES.length];
    }

    private static String[] country(int office) {
        return COUNTRIES[office / TITLES.length];
    }

    private static Reading reading(int number, Word word, Random random) {
        String title = title(word.office());
        String[] country = country(word.office());
        String capitals = title.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + title.substring(1).replace(" m", " M");
        String text = String.format(
                TEXTS[random.nextInt(TEXTS.length)], word.holder(), country[1], capitals, title, country[0]);
        return Tools.READER.read(Tools.report("r" + number, text, word.day().toString()));
    }

    @Test
    void holdersLearntFromTextsAreNeverLaterOnes() throws IOException {
        Random random = new Random(5);
        int offices = COUNTRIES.length * TITLES.length;
        List<Word> words = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            int office = random.nextInt(offices);
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            words.add(new Word(office, day, holder(office, day)));
            readings.add(reading(i, words.get(i), random));
        }
        Collections.shuffle(readings, random);
        MemoryStore store = new MemoryStore();
        readings.forEach(one -> store.apply(new org.dateline.model.Change(one, List.of(), List.of())));
        int right = 0;
        int asked = 0;
        List<String> wrong = new ArrayList<>();
        for (int office = 0; office < offices; office++) {
            for (int i = -10; i < DAYS + 60; i += 31) {
                LocalDate day = FIRST.plusDays(i);
                String expected = expected(words, office, day);
                OfficeAnswer answer = new OfficeHolders(store).of(title(office), country(office)[0], day);
                String told = answer.reason() == null ? answer.holders().get(0) : "";
                asked += expected.isEmpty() ? 0 : 1;
                right += !expected.isEmpty() && told.equals(expected) ? 1 : 0;
                if (!told.isEmpty() && !told.equals(expected)) {
                    wrong.add(title(office) + " of " + country(office)[0] + " on " + day + ": " + told + " for "
                            + expected);
                }
            }
        }
        System.out.println("offices from texts: asked " + asked + ", right " + right + ", wrong " + wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(right).isGreaterThan((int) (0.97 * asked));
    }

    private static String expected(List<Word> words, int office, LocalDate day) {
        return words.stream()
                .filter(word -> word.office() == office && !word.day().isAfter(day))
                .max(Comparator.comparing(Word::day))
                .map(Word::holder)
                .orElse("");
    }

    private static Role role(String text, String name) {
        Entity entity = Tools.reading(text, "2031-05-04").entities().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(entity.roles()).as(text).isNotEmpty();
        return entity.roles().get(0);
    }

    @Test
    void aRoleHasItsTimesAndItsManner() {
        Role acting = role("The acting defence minister of Kenya, Joseph Kamau, spoke.", "Joseph Kamau");
        assertThat(acting.qualifier()).isEqualTo(Role.Qualifier.ACTING);
        Role since = role("Kenyan Foreign Minister Joseph Kamau, in office since 2029, spoke.", "Joseph Kamau");
        assertThat(since.since()).isEqualTo("2029");
        assertThat(since.status()).isEqualTo(Role.Status.CURRENT);
        Role both = role("Susan Wanjiru, foreign minister from 2020 to 2024, did not come.", "Susan Wanjiru");
        assertThat(both.since()).isEqualTo("2020");
        assertThat(both.until()).isEqualTo("2024");
        assertThat(both.status()).isEqualTo(Role.Status.FORMER);
        Role none = role("Kenyan Foreign Minister Joseph Kamau said that prices had risen since 2029.", "Joseph Kamau");
        assertThat(none.since()).isNull();
        assertThat(none.qualifier()).isNull();
    }

    private static List<Finding> offices(String... dayAndText) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < dayAndText.length; i += 2) {
            String text =
                    dayAndText[i + 1] + " Police in Nairobi said that the ferry had sunk in the harbour of Mombasa"
                            + " and that divers searched the harbour of Mombasa for the ferry.";
            readings.add(Tools.READER.read(Tools.report("r" + i, text, dayAndText[i])));
        }
        List<Story> stories = new Ledger().addAll(readings);
        assertThat(stories).hasSize(1);
        return stories.get(0).findings().stream()
                .filter(one -> one.field().equals("office"))
                .toList();
    }

    private static final String KAMAU = "Kenyan Transport Minister Joseph Kamau went to the harbour of Mombasa.";
    private static final String WANJIRU = "The transport minister of Kenya, Susan Wanjiru, asked for calm in Mombasa.";

    @Test
    void twoHoldersAtOneTimeAreAConflict() {
        List<Finding> found = offices("2031-05-04", KAMAU, "2031-05-04", WANJIRU);
        assertThat(found).hasSize(1);
        Finding finding = found.get(0);
        assertThat(finding.kind()).isEqualTo(Finding.Kind.CONFLICT);
        assertThat(finding.sides())
                .extracting(Finding.Side::value)
                .containsExactly("Joseph Kamau, transport minister", "Susan Wanjiru, transport minister");
        assertThat(finding.sides())
                .extracting(side -> side.evidence().get(0).report())
                .containsExactly("r0", "r2");
    }

    @Test
    void aSuccessionIsNoConflict() {
        assertThat(offices("2031-05-04", KAMAU, "2031-05-05", WANJIRU)).isEmpty();
        String former = "The former transport minister of Kenya, Susan Wanjiru, asked for calm in Mombasa.";
        assertThat(offices("2031-05-04", KAMAU, "2031-05-04", former)).isEmpty();
        String acting = "The acting transport minister of Kenya, Susan Wanjiru, asked for calm in Mombasa.";
        assertThat(offices("2031-05-04", KAMAU, "2031-05-04", acting)).isEmpty();
    }
}
