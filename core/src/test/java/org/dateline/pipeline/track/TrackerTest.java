// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.Gathering;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrackerTest {
    private static final String BRIDGE =
            "A road bridge over the Lorn river in Karvale collapsed on Tuesday, killing four motorists. "
                    + "Engineers had warned of rust in the Karvale bridge two years ago. "
                    + "Mayor Ilse Brandt said that divers were searching the Lorn for two missing cars.";
    private static final String BRIDGE_TOO =
            "Four people died when the Lorn bridge at Karvale gave way under traffic on Tuesday. "
                    + "Divers searched the river for two cars, said the mayor, Ilse Brandt. "
                    + "An inspection had found rust in the bridge.";
    private static final String STRIKE =
            "Bakers in Osterholm walked out on Monday over night pay. The union of bakers said that 900 members had"
                    + " joined. Owners of the bakeries in Osterholm offered talks.";
    private static final String STRIKE_TOO =
            "A strike over pay at night closed most bakeries in Osterholm. The bakers' union counted 900 on strike"
                    + " since Monday, and owners offered to talk.";

    static Reading reading(String id, String published, String title, String text) {
        return reading(id, published, title, text, Report.Status.USABLE);
    }

    private static Reading reading(String id, String published, String title, String text, Report.Status status) {
        Report report = new Report(
                id,
                null,
                null,
                null,
                title,
                null,
                null,
                published == null ? Publication.unknown() : Publication.stated(published),
                null,
                text,
                status,
                List.of());
        return new Reading(
                report,
                "v" + text.hashCode(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A tracker with the readings that it was given. */
    private static final class Held {
        private final Map<String, Reading> readings = new HashMap<>();
        private final Tracker tracker = new Tracker(report -> Objects.requireNonNull(readings.get(report)));

        Tracker.Update add(Reading reading) {
            return addAll(List.of(reading));
        }

        Tracker.Update addAll(List<Reading> given) {
            given.forEach(reading -> readings.put(reading.report().id(), reading));
            return tracker.addAll(given);
        }
    }

    private static List<Reading> stream() {
        return List.of(
                reading("b1", "2031-05-06", "Bridge collapses in Karvale", BRIDGE),
                reading("b2", "2031-05-07", "Four dead as bridge falls", BRIDGE_TOO),
                reading(
                        "b3",
                        null,
                        "Karvale mourns",
                        BRIDGE_TOO.replace("Four people died", "Four motorists were killed")),
                reading("s1", "2031-05-06", "Bakers strike in Osterholm", STRIKE),
                reading("s2", "2031-05-06", "No bread in Osterholm", STRIKE_TOO),
                reading("h1", "2031-05-07", "Karvale bridge collapse: divers find two cars in Lorn", ""));
    }

    private static Map<String, Gathering> fold(Held tracker, List<Reading> readings) {
        Map<String, Gathering> stories = new TreeMap<>();
        for (Reading reading : readings) {
            Tracker.Update update = tracker.add(reading);
            update.gone().forEach(stories::remove);
            update.changed().forEach(gathering -> stories.put(gathering.id(), gathering));
        }
        return stories;
    }

    private static Set<List<Story.Member>> members(Map<String, Gathering> stories) {
        return stories.values().stream().map(Gathering::members).collect(Collectors.toSet());
    }

    private static Set<String> reports(Gathering gathering) {
        return gathering.members().stream().map(Story.Member::report).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void reportsOfOneHappeningMakeOneStory() {
        assertThat(fold(new Held(), stream()).values().stream().map(TrackerTest::reports))
                .containsExactlyInAnyOrder(Set.of("b1", "b2", "b3", "h1"), Set.of("s1", "s2"));
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        Set<List<Story.Member>> expected = members(fold(new Held(), stream()));
        for (int seed = 0; seed < 20; seed++) {
            List<Reading> shuffled = new ArrayList<>(stream());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(members(fold(new Held(), shuffled))).isEqualTo(expected);
        }
        assertThat(new Held().addAll(stream()).changed().stream().map(Gathering::members))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aStoryKeepsItsId() {
        Held tracker = new Held();
        String id = tracker.add(stream().get(0)).changed().get(0).id();
        for (Reading reading : stream().subList(1, 6)) {
            assertThat(tracker.add(reading).gone()).isEmpty();
        }
        assertThat(tracker.add(stream().get(1)).changed()).isEmpty();
        assertThat(fold(new Held(), stream())).containsKey(id);
    }

    @Test
    void aCorrectedReportLeavesTheStoryThatItWasIn() {
        Held tracker = new Held();
        Map<String, Gathering> stories = fold(tracker, stream());
        assertThat(stories).hasSize(2);
        Tracker.Update update = tracker.add(reading("s2", "2031-05-06", "Bread", BRIDGE_TOO));
        assertThat(update.changed().stream().map(TrackerTest::reports))
                .containsExactlyInAnyOrder(Set.of("b1", "b2", "b3", "h1", "s2"), Set.of("s1"));
    }

    @Test
    void likeHappeningsOfTwoYearsAreTwoStories() {
        Held tracker = new Held();
        tracker.add(reading("old", "2030-05-07", "Bridge collapses in Karvale", BRIDGE));
        assertThat(
                        tracker
                                .add(reading("new", "2031-05-06", "Bridge collapses in Karvale", BRIDGE_TOO))
                                .changed()
                                .stream()
                                .map(TrackerTest::reports))
                .containsExactly(Set.of("new"));
    }

    @Test
    void anUndatedReportIsDatedByAWeekdayThatBothTell() {
        Gathering bridge = fold(new Held(), stream()).values().stream()
                .filter(gathering -> reports(gathering).contains("b3"))
                .findFirst()
                .orElseThrow();
        Story.Member undated = bridge.members().stream()
                .filter(member -> member.report().equals("b3"))
                .findFirst()
                .orElseThrow();
        assertThat(undated.published()).isEqualTo(new Publication("2031-05-06", Publication.Basis.INFERRED));
        assertThat(undated.dateEvidence()).extracting("report").contains("b3").hasSize(2);
    }

    @Test
    void anUndatedReportThatSharesNoWeekdayStaysUndated() {
        Held tracker = new Held();
        tracker.add(reading("b1", "2031-05-06", "Bridge collapses in Karvale", BRIDGE));
        Gathering both = tracker.add(reading("b4", null, "Bridge in Karvale", BRIDGE_TOO.replace(" on Tuesday", "")))
                .changed()
                .get(0);
        assertThat(both.members()).hasSize(2);
        assertThat(both.members().get(1).published()).isEqualTo(Publication.unknown());
    }

    private static final Map<String, List<String>> ASIDES = Map.of(
            "m",
            List.of(
                    "Rustamov had come from Samarkand with nineteen victories and a reputation for early knockouts.",
                    "His manager said afterwards that Rustamov would rest his broken hand until the end of winter.",
                    "Television showed it in thirty countries, and tickets for the hall had been gone within a day.",
                    "Before it both had been weighed, and Rustamov had not said a friendly word about the other.",
                    "The winner thanked his coach and his wife, and called Rustamov the hardest puncher of all.",
                    "Some whistled, since they had hoped that Rustamov would bring an upset after so many easy"
                            + " evenings."),
            "z",
            List.of(
                    "Quantrill, a former docker of Baltimore, has earned five million euros and went home by"
                            + " ambulance.",
                    "Doctors sewed the cut above his eyebrow, and Quantrill spoke of a clash of heads early on.",
                    "It was the longest evening for the Norwegian since he took the belt from Danilo Petrov.",
                    "Promoters want a third meeting of Quantrill with somebody of the younger generation next spring.",
                    "Rain had soaked the open arena, and both slipped on the wet canvas more than once.",
                    "Quantrill raised his gloves at the last bell as though he and not the other had prevailed."));

    private static List<Reading> bout(String id, List<String> texts) {
        List<Reading> reports = new ArrayList<>();
        for (String text : texts) {
            String whole = text + " " + ASIDES.get(id).get(reports.size());
            reports.add(reading(id + reports.size(), null, "Brandvik keeps heavyweight title", whole));
        }
        return reports;
    }

    /** Neither has a date, and in both the champion keeps his title. */
    @Test
    void twoBoutsOfOneChampionAreTwoStories() {
        List<Reading> both = new ArrayList<>(bout(
                "m",
                List.of(
                        "Oskar Brandvik kept his heavyweight title by stopping Pavel Rustamov in round seven in"
                                + " Mannheim. The champion knocked Rustamov down twice before the referee stepped in.",
                        "The referee stopped the heavyweight fight in Mannheim in round seven when Rustamov could not"
                                + " answer the punches of champion Oskar Brandvik.",
                        "Pavel Rustamov went down twice and lost in round seven as Oskar Brandvik defended his"
                                + " heavyweight belt. The crowd in Mannheim had paid for twelve rounds.",
                        "Champion Oskar Brandvik needed seven rounds in Mannheim to keep his heavyweight title. Pavel"
                                + " Rustamov was counted out by the referee.",
                        "Heavyweight champion Brandvik stopped the Uzbek Pavel Rustamov in Mannheim, his ninth title"
                                + " defence. Rustamov went down in round seven.",
                        "In Mannheim the champion Oskar Brandvik won again: Rustamov, down twice, was stopped in round"
                                + " seven of their heavyweight title fight.")));
        both.addAll(bout(
                "z",
                List.of(
                        "Oskar Brandvik kept his heavyweight title on points against Leroy Quantrill in Zaragoza."
                                + " Judges gave the champion ten of the twelve rounds.",
                        "Leroy Quantrill lost on points to heavyweight champion Oskar Brandvik. All judges in Zaragoza"
                                + " had the champion ahead.",
                        "Champion Oskar Brandvik went twelve rounds in Zaragoza to defend his heavyweight belt;"
                                + " Quantrill was bleeding from the left eye but lasted.",
                        "Judges in Zaragoza were of one mind: Brandvik is still heavyweight champion, and Leroy"
                                + " Quantrill won no more than two of twelve rounds.",
                        "A bleeding eye cost Leroy Quantrill his chance of the heavyweight title in Zaragoza, where"
                                + " champion Oskar Brandvik won on points.",
                        "The champion, Oskar Brandvik, beat Leroy Quantrill on points in Zaragoza and keeps the"
                                + " heavyweight title. Quantrill lasted all twelve rounds.")));
        Held tracker = new Held();
        Map<String, Gathering> stories = fold(tracker, both);
        assertThat(stories.values().stream().map(TrackerTest::reports))
                .containsExactlyInAnyOrder(
                        Set.of("m0", "m1", "m2", "m3", "m4", "m5"), Set.of("z0", "z1", "z2", "z3", "z4", "z5"));
        Collections.reverse(both);
        assertThat(fold(new Held(), both).values().stream().map(TrackerTest::reports))
                .containsExactlyInAnyOrderElementsOf(
                        stories.values().stream().map(TrackerTest::reports).toList());
    }

    @Test
    void figuresOfManyFirmsAreNoStory() {
        List<String> firms = List.of(
                "Arvensis", "Bolthurst", "Calderock", "Dunmorrow", "Eskvale", "Farrowgate", "Glenhollow", "Hestbridge");
        List<Reading> reports = new ArrayList<>();
        for (int i = 0; i < firms.size(); i++) {
            reports.add(reading(
                    "f" + i,
                    "2031-05-06",
                    firms.get(i) + " quarterly profit rises",
                    "Quarterly profit of " + firms.get(i) + " rose to " + (3 + i) + " million dollars from " + (2 + i)
                            + " million a year before, as sales increased and costs fell. Shareholders of "
                            + firms.get(i)
                            + " get a dividend of " + (10 + i)
                            + " cents a share, payable on the last day of the month."));
        }
        assertThat(fold(new Held(), reports).values())
                .allSatisfy(story -> assertThat(reports(story)).hasSizeLessThan(5));
    }

    @Test
    void aStoryThatHasComeToRestTakesACorrection() {
        Held tracker = new Held();
        String id = tracker.add(stream().get(0)).changed().get(0).id();
        tracker.add(stream().get(1));
        List<Reading> later = new ArrayList<>();
        LocalDate day = LocalDate.of(2031, 9, 1);
        for (int i = 0; i < 7_000; i++) {
            String word = Integer.toString(i + 7_000, 26).replaceAll("[0-9]", "q");
            later.add(reading("l" + i, day.plusDays(i / 20).toString(), null, "zu" + word + " ka" + word));
        }
        tracker.addAll(later);
        assertThat(tracker.tracker.atRest()).isGreaterThan(2);
        Tracker.Update update = tracker.add(reading("b2", "2031-05-07", "Four dead as bridge falls", BRIDGE));
        assertThat(update.gone()).isEmpty();
        assertThat(update.changed()).hasSize(1);
        assertThat(update.changed().get(0).id()).isEqualTo(id);
        assertThat(reports(update.changed().get(0))).containsExactly("b1", "b2");
    }

    @Test
    void whatWasLetGoIsNotHeldAndComesBack() {
        Map<String, Reading> readings = new HashMap<>();
        Map<String, Tracker.Group> kept = new HashMap<>();
        Tracker tracker =
                new Tracker(report -> Objects.requireNonNull(readings.get(report)), report -> kept.values().stream()
                        .filter(group -> group.reports().contains(report))
                        .findFirst());
        List<Reading> come = new ArrayList<>(stream().subList(0, 2));
        LocalDate day = LocalDate.of(2031, 9, 1);
        for (int i = 0; i < 7_000; i++) {
            String word = Integer.toString(i + 7_000, 26).replaceAll("[0-9]", "q");
            come.add(reading("l" + i, day.plusDays(i / 20).toString(), null, "zu" + word + " ka" + word));
        }
        String id = "";
        for (Reading reading : come) {
            readings.put(reading.report().id(), reading);
            tracker.take(reading);
            Tracker.Groups groups = tracker.regroup();
            groups.gone().forEach(kept::remove);
            groups.changed().forEach(group -> kept.put(group.story(), group));
            id = id.isEmpty() ? groups.changed().get(0).story() : id;
            tracker.release();
        }
        assertThat(tracker.atRest()).as("let go").isZero();
        tracker.take(reading("b2", "2031-05-07", "Four dead as bridge falls", BRIDGE));
        assertThat(tracker.regroup().changed()).containsExactly(new Tracker.Group(id, List.of("b1", "b2")));
    }

    /** Stories that are kept elsewhere, by their ids. */
    private static Tracker letting(Map<String, Tracker.Group> kept) {
        return new Tracker(
                report -> {
                    throw new IllegalStateException("nothing is told");
                },
                report -> Optional.ofNullable(kept.get(report)));
    }

    /** Lets reports come that are like no other, twenty a day. */
    private static void pass(Tracker tracker, int from, int to) {
        LocalDate day = LocalDate.of(2031, 9, 1);
        for (int i = from; i < to; i++) {
            String word = Integer.toString(i + 20_000, 26).replaceAll("[0-9]", "q");
            tracker.take(reading("l" + i, day.plusDays(i / 20).toString(), null, "zu" + word + " ka" + word));
            if (i % 500 == 499) {
                tracker.regroup();
                tracker.release();
            }
        }
    }

    /** A report that has come with one that is like it and one that is not. */
    private static WeakReference<String> came(Tracker tracker, @Nullable String published) {
        String id = "report " + Objects.hashCode(published);
        tracker.take(reading(id, published, "Bridge collapses in Karvale", BRIDGE));
        tracker.take(reading("b2", published, "Four dead as bridge falls", BRIDGE_TOO));
        tracker.take(reading("s1", published, "Bakers strike in Osterholm", STRIKE));
        assertThat(tracker.regroup().changed()).hasSize(2);
        return new WeakReference<>(id);
    }

    private static void awaitCollection(WeakReference<String> id) throws InterruptedException {
        for (int i = 0; i < 50 && id.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
    }

    @Test
    void ofAReportWhoseTimeHasPassedNothingIsHeld() throws InterruptedException {
        Tracker tracker = letting(new HashMap<>());
        WeakReference<String> id = came(tracker, "2031-05-06");
        pass(tracker, 0, 7_000);
        awaitCollection(id);
        assertThat(id.get()).isNull();
        tracker.release();
        assertThat(tracker.atRest()).isZero();
    }

    @Test
    void undatedReportsComeToRestWhenManyHaveComeSince() throws InterruptedException {
        Tracker tracker = letting(new HashMap<>());
        WeakReference<String> id = came(tracker, null);
        pass(tracker, 0, 7_000);
        tracker.take(reading("b3", null, "Karvale mourns", BRIDGE_TOO));
        assertThat(tracker.regroup().changed().get(0).reports())
                .as("not yet at rest")
                .hasSize(3);
        pass(tracker, 7_000, 19_000);
        awaitCollection(id);
        assertThat(id.get()).isNull();
        tracker.take(reading("b4", null, "Karvale mourns", BRIDGE_TOO));
        assertThat(tracker.regroup().changed())
                .extracting(Tracker.Group::reports)
                .containsExactly(List.of("b4"));
    }

    @Test
    void anUndatedCorrectionIsNotDatedBeforeWhatItCorrects() {
        Reading corrected = reading("b4", null, "Correction: Bridge in Karvale", BRIDGE_TOO, Report.Status.CORRECTED);
        Held tracker = new Held();
        tracker.add(reading("b1", "2031-05-08", "Bridge collapses in Karvale", BRIDGE));
        Gathering both = tracker.add(corrected).changed().get(0);
        assertThat(both.members()).extracting(Story.Member::report).containsExactly("b1", "b4");
        assertThat(both.members().get(1).published())
                .isEqualTo(new Publication("2031-05-08", Publication.Basis.INFERRED));
    }
}
