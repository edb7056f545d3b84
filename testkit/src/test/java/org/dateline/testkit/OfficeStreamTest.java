// SPDX-License-Identifier: Apache-2.0
package org.dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.answer.OfficeAnswer;
import org.dateline.answer.OfficeHolders;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Role;
import org.dateline.model.Span;
import org.dateline.store.MemoryStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holders of offices learnt from 500 dated reports that come in any order, asked as of days. */
class OfficeStreamTest {
    private static final int REPORTS = 500;
    private static final int SEEDS = 4;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 3650;
    private static final String[] TITLES = {"president", "prime minister", "foreign minister", "defense minister"};
    private static final String[] COUNTRIES = {"KEN", "NOR", "PER", "VNM", "GEO"};
    private static final String[] GIVEN = {"Amina", "Karel", "Rosa", "Minh", "Nino", "Peter", "Ilse", "Omar"};
    private static final String[] SURNAMES = {
        "Otieno", "Brandt", "Quispe", "Tran", "Beridze", "Mwangi", "Harker", "Kranz", "Dvorak", "Sandoval", "Lindqvist"
    };

    /** Somebody who holds an office from a day. */
    private record Term(String holder, LocalDate from) {}

    /** An office with those who hold it, in their order. */
    private record Office(String title, String country, List<Term> terms) {
        Term on(LocalDate day) {
            Term found = terms.get(0);
            for (Term term : terms) {
                if (!term.from().isAfter(day)) {
                    found = term;
                }
            }
            return found;
        }
    }

    /** What one report says. */
    private record Word(Office office, LocalDate day, Term current, @Nullable Term former) {}

    private final List<Office> offices = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    private void invent(int seed) {
        Random random = new Random(seed);
        offices.clear();
        words.clear();
        readings.clear();
        for (String country : COUNTRIES) {
            for (String title : TITLES) {
                offices.add(new Office(title, country, terms(random)));
            }
        }
        for (int i = 0; i < REPORTS; i++) {
            Office office = offices.get(random.nextInt(offices.size()));
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            Term current = office.on(day);
            int at = office.terms().indexOf(current);
            Term former = at > 0 && random.nextInt(3) == 0 ? office.terms().get(at - 1) : null;
            Word word = new Word(office, day, current, former);
            words.add(word);
            readings.add(reading(i, word, random));
        }
    }

    private static List<Term> terms(Random random) {
        List<String> surnames = new ArrayList<>(List.of(SURNAMES));
        Collections.shuffle(surnames, random);
        List<Term> terms = new ArrayList<>();
        LocalDate from = FIRST.minusDays(300);
        for (int i = 0; i < 6; i++) {
            terms.add(new Term(GIVEN[random.nextInt(GIVEN.length)] + " " + surnames.get(i), from));
            from = from.plusDays(200 + random.nextInt(900));
        }
        return terms;
    }

    private static Reading reading(int number, Word word, Random random) {
        String text = "Somebody spoke of somebody.";
        Report report = Report.of("r" + number, text)
                .withPublished(Publication.stated(word.day().toString()));
        Span span = new Span(0, 8);
        Entity country = new Entity(
                "c",
                word.office().country(),
                EntityKind.COUNTRY,
                word.office().country(),
                null,
                null,
                List.of(),
                List.of());
        List<Entity> entities = new ArrayList<>(List.of(country));
        List<Mention> mentions = new ArrayList<>();
        String of = random.nextInt(4) == 0 ? word.office().country() : "c";
        Role.Qualifier qualifier = random.nextInt(5) == 0 ? Role.Qualifier.ACTING : null;
        String title = random.nextBoolean()
                ? word.office().title()
                : word.office().title().toUpperCase(java.util.Locale.ROOT);
        add(entities, mentions, word.current(), new Role(title, of, Role.Status.CURRENT, null, null, span, qualifier));
        Term former = word.former();
        if (former != null) {
            add(entities, mentions, former, new Role(title, of, Role.Status.FORMER, null, null, span));
        }
        int next = word.office().terms().indexOf(word.current()) + 1;
        if (next < word.office().terms().size() && random.nextInt(6) == 0) {
            Term elect = word.office().terms().get(next);
            Role.Qualifier toCome = random.nextBoolean() ? Role.Qualifier.ELECT : Role.Qualifier.DESIGNATE;
            add(entities, mentions, elect, new Role(title, of, Role.Status.CURRENT, null, null, span, toCome));
        }
        Reading plain = Samples.reading("r" + number, "v1", 1, text);
        Reading told = Samples.withEntities(plain, entities, mentions);
        return told.withReport(report);
    }

    private static void add(List<Entity> entities, List<Mention> mentions, Term term, Role role) {
        String id = "p" + entities.size();
        entities.add(new Entity(id, term.holder(), EntityKind.PERSON, null, null, null, List.of(), List.of(role)));
        mentions.add(new Mention(role.evidence(), EntityKind.PERSON, Mention.Form.NAME, 0, 0, id));
    }

    /** Whom the last report up to the day names, unless none does or they have been called a former holder since. */
    private Optional<Term> expected(Office office, LocalDate day) {
        return words.stream()
                .filter(word -> word.office() == office && !word.day().isAfter(day))
                .max(Comparator.comparing(Word::day))
                .map(Word::current);
    }

    @Test
    void holdersAreRightAsOfAnyDayAndNeverLaterOnes() throws IOException {
        int answered = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            invent(seed);
            MemoryStore store = new MemoryStore();
            List<Reading> arriving = new ArrayList<>(readings);
            Collections.shuffle(arriving, new Random(seed + 100L));
            arriving.forEach(one -> store.apply(Samples.change(one)));
            OfficeHolders holders = new OfficeHolders(store);
            for (Office office : offices) {
                for (int i = -20; i < DAYS + 100; i += 61) {
                    answered += ask(holders, office, FIRST.plusDays(i)) ? 1 : 0;
                }
            }
        }
        assertThat(answered).isGreaterThan(3000);
    }

    private boolean ask(OfficeHolders holders, Office office, LocalDate day) throws IOException {
        OfficeAnswer answer = holders.of(office.title(), office.country(), day);
        Optional<Term> expected = expected(office, day);
        String asked = office + " on " + day + ": " + answer;
        if (expected.isEmpty()) {
            assertThat(answer.holders()).as(asked).isEmpty();
            assertThat(answer.reason()).as(asked).contains("no report");
            return false;
        }
        assertThat(answer.reason()).as(asked).isNull();
        assertThat(answer.holders()).as(asked).containsExactly(expected.get().holder());
        assertThat(answer.because())
                .as(asked)
                .allMatch(word -> String.valueOf(word.published()).compareTo(day.toString()) <= 0);
        for (Term later : office.terms()) {
            assertThat(later.from().isAfter(day) && answer.holders().contains(later.holder()))
                    .as(asked)
                    .isFalse();
        }
        return true;
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() throws IOException {
        invent(7);
        List<List<OfficeAnswer>> told = new ArrayList<>();
        for (int order = 0; order < 3; order++) {
            MemoryStore store = new MemoryStore();
            List<Reading> arriving = new ArrayList<>(readings);
            Collections.shuffle(arriving, new Random(order));
            arriving.forEach(one -> store.apply(Samples.change(one)));
            List<OfficeAnswer> answers = new ArrayList<>();
            for (Office office : offices) {
                answers.add(new OfficeHolders(store).of(office.title(), office.country(), FIRST.plusDays(1800)));
            }
            told.add(answers);
        }
        assertThat(told.get(1)).isEqualTo(told.get(0));
        assertThat(told.get(2)).isEqualTo(told.get(0));
    }
}
