// SPDX-License-Identifier: Apache-2.0
package org.dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.answer.Reviews;
import org.dateline.model.Change;
import org.dateline.model.Correction;
import org.dateline.model.EntityKind;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.model.StoryId;
import org.dateline.store.NameFound;
import org.dateline.store.Names;
import org.dateline.store.Store;
import org.dateline.store.StoryCard;
import org.dateline.store.StoryChange;
import org.dateline.store.StoryFacet;
import org.dateline.store.StoryLine;
import org.dateline.store.StoryPage;
import org.dateline.store.StoryQuery;
import org.dateline.store.StoryTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does. */
public abstract class StoreContract {
    private final Reading first = Samples.reading("r1", "v1", 3, "The ferry to Ostrava Bay sank.\n\nNo one was hurt.");
    private final Reading second = Samples.reading("r2", "v1", 5, "A ferry sank.");
    private final Story early = story("sa1", "Ferry sinks", "Ada Brenner", List.of(first));
    private final Story both = story("sa1", "Ferry sinks", "Ada Brenner", List.of(first, second));
    private final Story late = story("sb2", "Second ferry", "Józef Kranz", List.of(second));
    private Store store;

    /** A store with nothing in it. */
    protected abstract Store empty() throws IOException;

    /** For tests of what only one implementation does. */
    protected final Store store() {
        return store;
    }

    @BeforeEach
    void open() throws IOException {
        store = empty();
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    private static Story story(String id, String title, String name, List<Reading> readings) {
        return Samples.story(id, title, Samples.minister("e-" + id, name, List.of(), readings), readings);
    }

    @Test
    void nothingIsInAnEmptyStore() throws IOException {
        store.check();
        assertThat(store.version("r1")).isEmpty();
        assertThat(store.reading("r1")).isEmpty();
        assertThat(store.text("r1")).isEmpty();
        assertThat(readings()).isEmpty();
        assertThat(store.stories(10)).isEmpty();
        assertThat(store.storyCount()).isZero();
        assertThat(store.storyReports()).isEmpty();
        assertThat(store.storiesByPrefix("")).isEmpty();
        assertThat(store.storiesWithEntity(List.of("x"))).isEmpty();
    }

    @Test
    void aChangeIsKeptAsItWas() throws IOException {
        store.apply(Samples.change(first, early));
        assertThat(store.reading("r1")).contains(first);
        assertThat(store.version("r1")).contains("v1");
        assertThat(store.text("r1")).contains(first.text());
        assertThat(store.storiesByPrefix("sa")).containsExactly(early);
        assertThat(store.storyReports()).containsExactly(new Store.StoryReports("sa1", List.of("r1")));
    }

    @Test
    void allStoriesComeInOrder() throws IOException {
        store.apply(Samples.change(second, late));
        store.apply(Samples.change(first, early));
        List<String> ids = new ArrayList<>();
        store.forEachStory(story -> ids.add(story.id()));
        assertThat(ids).containsExactly("sa1", "sb2");
        assertThat(store.storiesWithEvent("e"))
                .as("no story of these has events")
                .isEmpty();
    }

    @Test
    void twiceIsTheSameAsOnce() throws IOException {
        Change change = Samples.change(second, both);
        store.apply(Samples.change(first, early));
        store.apply(change);
        store.apply(change);
        assertThat(readings()).containsExactly(first, second);
        assertThat(store.stories(10))
                .containsExactly(new StoryLine("sa1", "Ferry sinks", "2031-05-03", "2031-05-05", 2, 2, 0));
        assertThat(store.storyReports()).containsExactly(new Store.StoryReports("sa1", List.of("r1", "r2")));
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldOne() throws IOException {
        store.apply(Samples.change(first, early));
        store.apply(Samples.change(second, late));
        Reading corrected = Samples.reading("r1", "v2", 4, "The ferry did not sink.");
        store.apply(Samples.change(corrected, story("sa1", "No ferry sinks", "Ada Brenner", List.of(corrected))));
        assertThat(store.version("r1")).contains("v2");
        assertThat(store.text("r1")).contains("The ferry did not sink.");
        assertThat(readings()).as("in order of first arrival").containsExactly(corrected, second);
        assertThat(store.storiesByPrefix("sa1").get(0).title()).isEqualTo("No ferry sinks");
    }

    @Test
    void aStoryThatIsGoneIsNowhere() throws IOException {
        store.apply(Samples.change(first, early));
        store.apply(new Change(second, List.of(late), List.of("sa1")));
        assertThat(store.stories(10)).extracting(StoryLine::id).containsExactly("sb2");
        assertThat(store.storyCount()).isOne();
        assertThat(store.storiesByPrefix("sa1")).isEmpty();
        assertThat(store.storyReports()).extracting(Store.StoryReports::story).containsExactly("sb2");
        assertThat(withName("Brenner")).isEmpty();
    }

    @Test
    void aReportTellsItsStory() throws IOException {
        assertThat(store.toldWith("r1")).isEmpty();
        store.apply(Samples.change(first, early));
        store.apply(Samples.change(second, both));
        assertThat(store.toldWith("r2")).contains(new Store.StoryReports("sa1", List.of("r1", "r2")));
        assertThat(store.toldWith("r3")).isEmpty();
    }

    @Test
    void anyReportsIdFindsItsStory() throws IOException {
        store.apply(Samples.change(first, early));
        store.apply(Samples.change(second, both));
        assertThat(store.storiesByPrefix(StoryId.of("r2"))).containsExactly(both);
        assertThat(store.storiesByPrefix(StoryId.of("r3"))).isEmpty();
        assertThat(store.storiesByPrefix(StoryId.of("r2").substring(0, 9)))
                .as("only whole ids")
                .isEmpty();
    }

    @Test
    void storiesAreListedTheLatestFirst() throws IOException {
        store.apply(Samples.change(first, early));
        store.apply(Samples.change(second, late));
        assertThat(store.stories(10)).extracting(StoryLine::id).containsExactly("sb2", "sa1");
        assertThat(store.stories(1)).extracting(StoryLine::id).containsExactly("sb2");
        assertThat(store.storiesByPrefix("s")).hasSize(2);
    }

    @Test
    void storiesAreFoundByWhomTheyName() throws IOException {
        store.apply(Samples.change(first, early));
        store.apply(Samples.change(second, late));
        assertThat(withName("Ada Brenner")).containsExactly("sa1");
        assertThat(withName("BRENNER")).containsExactly("sa1");
        assertThat(withName("Jozef Kranz")).containsExactly("sb2");
        assertThat(withName("Nobody")).isEmpty();
    }

    private Story told(String id, String entity, String name, Reading... readings) {
        List<Reading> all = List.of(readings);
        return Samples.story(id, "Told", Samples.minister(entity, name, List.of(), all), all);
    }

    @Test
    void anIdThatWasMergedAnswersForTheOneThatTookItOver() throws IOException {
        store.apply(Samples.change(first, told("sa1", "e11aa", "Brenner", first)));
        store.apply(Samples.change(second, told("sb2", "e22bb", "Ada Brenner", second)));
        assertThat(store.entityNow("e11aa")).contains("e11aa");
        Change merged = new Change(second, List.of(told("sb2", "e22bb", "Ada Brenner", first, second)), List.of("sa1"));
        store.apply(merged);
        store.apply(merged);
        assertThat(store.entityNow("e11")).contains("e22bb");
        assertThat(store.storiesWithEntityId("e22bb")).extracting(Story::id).containsExactly("sb2");
        store.apply(Samples.change(second, told("sb2", "e33cc", "Ada M. Brenner", first, second)));
        assertThat(store.entityNow("e11aa")).as("over two steps").contains("e33cc");
        assertThat(store.entityNow("e")).as("several begin so").isEmpty();
        assertThat(store.entityNow("e99")).isEmpty();
    }

    @Test
    void anIdThatIsToldAgainIsItself() throws IOException {
        store.apply(Samples.change(first, told("sa1", "e11aa", "Brenner", first)));
        store.apply(Samples.change(first, told("sa1", "e22bb", "Ada Brenner", first)));
        assertThat(store.entityNow("e11aa")).contains("e22bb");
        store.apply(Samples.change(first, told("sa1", "e11aa", "Brenner", first)));
        assertThat(store.entityNow("e11aa")).contains("e11aa");
        assertThat(store.entityNow("e22bb")).contains("e11aa");
    }

    @Test
    void readingsAreFoundByTheOfficesThatTheyTellOf() throws IOException {
        Reading mayor = Samples.withHolder(second, "Ada Brenner", "acting Mayor");
        Reading minister = Samples.withHolder(first, "Ada Brenner", "minister of defense");
        store.apply(Samples.change(mayor));
        store.apply(Samples.change(minister));
        assertThat(store.readingsWithOffice("mayor")).containsExactly(mayor);
        assertThat(store.readingsWithOffice("defence minister")).containsExactly(minister);
        assertThat(store.readingsWithOffice("queen")).isEmpty();
        store.apply(Samples.change(Samples.withHolder(second, "Ada Brenner", "queen")));
        assertThat(store.readingsWithOffice("mayor"))
                .as("of the version before")
                .isEmpty();
        assertThat(store.readingsWithOffice("queen")).hasSize(1);
    }

    private static StoryQuery query(
            @Nullable String from,
            @Nullable String to,
            Map<StoryFacet, String> facets,
            @Nullable String actor,
            @Nullable String words) {
        return new StoryQuery(
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                facets,
                actor,
                words,
                0,
                10);
    }

    private List<String> found(StoryQuery query) throws IOException {
        StoryPage page = store.page(query);
        assertThat(page.all()).isEqualTo(page.stories().size());
        return page.stories().stream().map(StoryCard::id).toList();
    }

    @Test
    void aPageHasTheLatestFirstAndSaysHowManyThereAre() throws IOException {
        assertThat(store.page(StoryQuery.latest(5))).isEqualTo(new StoryPage(List.of(), 0));
        store.apply(Samples.change(first, early));
        store.apply(Samples.change(second, late));
        StoryPage page = store.page(new StoryQuery(null, null, Map.of(), null, null, 1, 1));
        assertThat(page.all()).isEqualTo(2);
        assertThat(page.stories()).containsExactly(StoryCard.of(early));
        assertThat(found(StoryQuery.latest(10))).containsExactly("sb2", "sa1");
        assertThat(StoryCard.of(early).tags()).containsExactly(StoryTag.ONE_SOURCE);
    }

    @Test
    void storiesAreFilteredByDayFacetActorAndWords() throws IOException {
        store.apply(Samples.change(first, early));
        store.apply(Samples.change(second, late));
        assertThat(found(query("2031-05-04", null, Map.of(), null, null))).containsExactly("sb2");
        assertThat(found(query(null, "2031-05-03", Map.of(), null, null))).containsExactly("sa1");
        assertThat(found(query("2031-05-06", null, Map.of(), null, null))).isEmpty();
        Map<StoryFacet, String> both =
                Map.of(StoryFacet.OUTLET, "LAKESIDE post", StoryFacet.TAG, StoryTag.ONE_SOURCE.word());
        assertThat(found(query(null, null, both, null, null))).containsExactly("sb2", "sa1");
        assertThat(found(query("2031-05-04", "2031-05-05", both, "Kranz", "ferry sank")))
                .containsExactly("sb2");
        assertThat(found(query(null, null, Map.of(StoryFacet.COUNTRY, "FRA"), null, null)))
                .isEmpty();
        assertThat(found(query(null, null, Map.of(), "Ada Brenner", null))).containsExactly("sa1");
        assertThat(found(query(null, null, Map.of(), null, "ostrava BAY"))).containsExactly("sa1");
        assertThat(found(query(null, null, Map.of(), null, "?"))).isEmpty();
    }

    @Test
    void valuesOfASideAreCounted() throws IOException {
        store.apply(Samples.change(first, early));
        store.apply(Samples.change(second, late));
        assertThat(store.counts(StoryFacet.OUTLET, 5)).containsExactly(new StoryFacet.Count("Lakeside Post", 2));
        store.apply(new Change(second, List.of(both), List.of("sb2")));
        assertThat(store.counts(StoryFacet.OUTLET, 5)).containsExactly(new StoryFacet.Count("Lakeside Post", 1));
        assertThat(store.counts(StoryFacet.TAG, 5)).as("two origins now").isEmpty();
    }

    @Test
    void namesAreFoundWhileTheyAreTyped() throws IOException {
        store.apply(Samples.change(first, early));
        store.apply(Samples.change(second, late));
        assertThat(store.names("józ", 5)).containsExactly(new NameFound("Józef Kranz", EntityKind.PERSON, 1));
        assertThat(store.names("KRAN", 5)).hasSize(1);
        assertThat(store.names("anz", 5)).as("not within a word").isEmpty();
        assertThat(store.names(" ", 5)).isEmpty();
        store.apply(new Change(second, List.of(), List.of("sb2")));
        assertThat(store.names("kran", 5)).as("told no more").isEmpty();
    }

    @Test
    void whatHasChangedIsToldSinceARevision() throws IOException {
        assertThat(store.revision()).isZero();
        store.apply(Samples.change(first, early));
        long then = store.revision();
        assertThat(then).isPositive();
        assertThat(store.changesSince(then, 5)).isEmpty();
        store.apply(new Change(second, List.of(late), List.of("sa1", "snone")));
        assertThat(store.changesSince(0, 5))
                .as("the last change of each")
                .extracting(StoryChange::story, StoryChange::gone)
                .containsExactly(tuple("sa1", true), tuple("sb2", false));
        assertThat(store.changesSince(then, 1)).hasSize(1);
        assertThat(store.revision()).isGreaterThan(then);
        assertThat(store.storiesOf("r2")).containsExactly("sb2");
        assertThat(store.storiesOf("r9")).isEmpty();
    }

    @Test
    void correctionsStayWhateverIsReadAnew() throws IOException {
        Correction wrong = new Correction(
                0, "agreement|what|x", List.of("r1"), "agreement", List.of("x"), "no", "2031-05-06T07:08:09Z", false);
        assertThat(store.corrections()).isEmpty();
        Correction kept = store.correct(wrong);
        assertThat(kept).isEqualTo(wrong.as(kept.number(), false));
        store.apply(Samples.change(first, early));
        store.apply(new Change(second, List.of(late), List.of("sa1")));
        Correction other = store.correct(wrong);
        assertThat(store.corrections()).containsExactly(kept, other);
        assertThat(store.undo(kept.number())).isTrue();
        assertThat(store.undo(other.number() + 1)).isFalse();
        assertThat(store.corrections()).containsExactly(kept.as(kept.number(), true), other);
    }

    @Test
    void storiesThatReviewersPutTogetherAreOneUntilThatIsUndone() throws IOException {
        store.apply(Samples.change(first, early));
        store.apply(Samples.change(second, late));
        Story laterToo = store.storiesByPrefix("sb2").get(0);
        long then = store.revision();
        Correction kept = store.correct(new Reviews("one boat", "2031-05-06T07:08:09Z").merge(early, late));
        assertThat(found(StoryQuery.latest(5))).containsExactly("sa1");
        assertThat(store.storiesByPrefix("sb2"))
                .as("an id that was given goes on to answer")
                .extracting(Story::id)
                .containsExactly("sa1");
        Story one = store.storiesByPrefix("sa1").get(0);
        assertThat(one.reports()).extracting(Story.Member::report).containsExactly("r1", "r2");
        assertThat(store.counts(StoryFacet.OUTLET, 5)).containsExactly(new StoryFacet.Count("Lakeside Post", 1));
        assertThat(store.changesSince(then, 5))
                .extracting(StoryChange::story, StoryChange::gone)
                .containsExactlyInAnyOrder(tuple("sa1", false), tuple("sb2", true));
        assertThat(store.storyReports())
                .as("whoever gathers stories goes on from what was told")
                .containsExactly(
                        new Store.StoryReports("sa1", List.of("r1")), new Store.StoryReports("sb2", List.of("r2")));
        Reading anew = Samples.reading("r2", "v2", 5, "A second ferry sank.");
        store.apply(Samples.change(anew, story("sb2", "Second ferry", "Józef Kranz", List.of(anew))));
        assertThat(found(StoryQuery.latest(5))).as("read anew").containsExactly("sa1");
        store.apply(Samples.change(second, late));
        assertThat(store.undo(kept.number())).isTrue();
        assertThat(store.undo(kept.number())).isFalse();
        assertThat(store.review(5)).isZero();
        assertThat(found(StoryQuery.latest(5))).containsExactly("sb2", "sa1");
        assertThat(store.storiesByPrefix("sb2")).containsExactly(laterToo);
        assertThat(store.storiesByPrefix("sa1")).containsExactly(early);
    }

    @Test
    void aStoryThatReviewersPartIsTwo() throws IOException {
        store.apply(Samples.change(first));
        store.apply(Samples.change(second, both));
        Correction kept = store.correct(new Reviews("", "2031-05-06T07:08:09Z").split(both, List.of("r2")));
        List<String> ids = found(StoryQuery.latest(5));
        assertThat(ids).hasSize(2).contains("sa1");
        assertThat(store.storiesOf("r1")).containsExactly("sa1");
        assertThat(store.storiesOf("r2")).doesNotContain("sa1").hasSize(1);
        assertThat(store.storyReports()).containsExactly(new Store.StoryReports("sa1", List.of("r1", "r2")));
        store.apply(Samples.change(second, both));
        assertThat(found(StoryQuery.latest(5))).as("read anew").isEqualTo(ids);
        store.apply(new Change(second, List.of(late), List.of("sa1")));
        assertThat(found(StoryQuery.latest(5)))
                .as("what was parted is told no more")
                .containsExactly("sb2");
        store.apply(new Change(second, List.of(both), List.of("sb2")));
        store.undo(kept.number());
        assertThat(store.storiesByPrefix("s")).containsExactly(both);
    }

    private List<String> withName(String name) throws IOException {
        return store.storiesWithEntity(List.copyOf(Names.keys(name))).stream()
                .map(Story::id)
                .toList();
    }

    private List<Reading> readings() throws IOException {
        List<Reading> all = new ArrayList<>();
        store.forEachReading(all::add);
        return all;
    }
}
