// SPDX-License-Identifier: Apache-2.0
package org.dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.answer.EventFilter;
import org.dateline.answer.EventsTold;
import org.dateline.export.EventTable;
import org.dateline.export.PloverRecords;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Event;
import org.dateline.model.EventCode;
import org.dateline.model.EventTime;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality;
import org.dateline.model.Participant;
import org.dateline.model.PloverType;
import org.dateline.model.Reading;
import org.dateline.model.Reason;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.ToldEvent;
import org.dateline.store.MemoryStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventsToldTest {
    private static final String TEXT = "=Karvale, \"the\" town, met.";

    private final MemoryStore store = new MemoryStore();
    private final EventsTold events = new EventsTold(store);

    private static Event event(EventCode code, @Nullable String time, Factuality.Status status, String actor) {
        return new Event(
                "v",
                new Span(21, 24),
                0,
                0,
                code,
                List.of(new Participant(actor, new Span(0, 8))),
                List.of(),
                time == null ? EventTime.NONE : new EventTime(time, null, EventTime.Basis.PUBLISHED),
                -1,
                new Factuality(
                        Factuality.Polarity.POSITIVE,
                        Factuality.Certainty.CERTAIN,
                        Factuality.Tense.PAST,
                        3,
                        status,
                        List.of()),
                null,
                List.of(),
                List.of(),
                Reason.UNKNOWN);
    }

    /** A story of two reports of one origin, with one event that both tell. */
    private void tell(int day, EventCode code, @Nullable String time, Factuality.Status status) {
        Reading one = Samples.reading("a" + day, "v1", day, TEXT);
        Reading other = Samples.reading("b" + day, "v1", day, TEXT);
        Entity karvale = new Entity("k", "Karvale", EntityKind.COUNTRY, "KVL", null, null, List.of(), List.of());
        Story base = Samples.story(
                "s" + day,
                "Story",
                new Story.StoryEntity(karvale, List.of(new Evidence("a" + day, new Span(0, 8))), List.of()),
                List.of(one, other));
        Story.StoryEvent event = new Story.StoryEvent(
                "e" + day,
                event(code, time, status, "k"),
                "a" + day,
                TEXT,
                List.of(new Story.EventMention("a" + day, "v"), new Story.EventMention("b" + day, "v")),
                List.of(new Evidence("a" + day, new Span(21, 24))));
        store.apply(Samples.change(
                one,
                new Story(
                        base.id(),
                        base.title(),
                        base.from(),
                        base.to(),
                        base.reports(),
                        List.of(List.of("a" + day, "b" + day)),
                        base.entities(),
                        List.of(event),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())));
        store.apply(Samples.change(other));
    }

    @BeforeEach
    void tellThree() {
        tell(
                3,
                new EventCode(PloverType.CONSULT, "visit", null, List.of(), "042", "1.1b3", 4),
                "2031-05-03",
                Factuality.Status.HAPPENED);
        tell(5, new EventCode(null, null, "disaster", List.of(), null, null, 0), "2031-06", Factuality.Status.EXPECTED);
        tell(
                7,
                new EventCode(PloverType.AGREE, null, null, List.of(), null, null, 2.5),
                null,
                Factuality.Status.DENIED);
    }

    private List<String> ids(EventFilter filter) throws IOException {
        return events.of(filter, 10).events().stream()
                .map(told -> told.event().id())
                .toList();
    }

    private static EventFilter filter(
            Set<String> types, @Nullable String actor, @Nullable String country, @Nullable String from) {
        return new EventFilter(
                types,
                actor,
                null,
                country,
                from == null ? null : LocalDate.parse(from),
                null,
                Set.of(),
                Set.of(),
                null);
    }

    @Test
    void theLatestIsFirstAndTheUndatedLast() throws IOException {
        assertThat(ids(EventFilter.ALL)).containsExactly("e5", "e3", "e7");
        assertThat(events.of(EventFilter.ALL, 1).all()).isEqualTo(3);
        ToldEvent first = events.of(EventFilter.ALL, 1).events().get(0);
        assertThat(first.reports()).isEqualTo(2);
        assertThat(first.origins()).isEqualTo(1);
    }

    @Test
    void aFilterAsksByTypeKindActorCountryAndDay() throws IOException {
        assertThat(ids(filter(Set.of("consult"), null, null, null))).containsExactly("e3");
        assertThat(ids(filter(Set.of("disaster", "AGREE"), null, null, null))).containsExactly("e5", "e7");
        assertThat(ids(filter(Set.of(), "karvale", null, null))).hasSize(3);
        assertThat(ids(filter(Set.of(), "Northwick", null, null))).isEmpty();
        assertThat(ids(filter(Set.of(), null, "KVL", null))).hasSize(3);
        assertThat(ids(filter(Set.of(), null, "NOR", null))).isEmpty();
        assertThat(ids(filter(Set.of(), null, null, "2031-06-20")))
                .as("a month touches its days")
                .containsExactly("e5");
        assertThat(ids(new EventFilter(
                        Set.of(), null, null, null, null, null, Set.of(Factuality.Status.DENIED), Set.of(), null)))
                .containsExactly("e7");
        assertThatThrownBy(() -> ids(new EventFilter(Set.of(), null, null, null, null, null, Set.of(), Set.of(), "zz")))
                .hasMessageContaining("no story has an id");
    }

    @Test
    void aTableQuotesAndKeepsSpreadsheetsFromFormulas() throws IOException {
        EventTable table = new EventTable(report -> TEXT);
        ToldEvent told = events.of(filter(Set.of("consult"), null, null, null), 1)
                .events()
                .get(0);
        String line = table.line(told);
        assertThat(line)
                .startsWith(
                        "e3,s3,2031-05-03,2031-05-03,2031-05-03,published,CONSULT,visit,,,,042,1.1b3,1,4,happened,");
        assertThat(line).endsWith(",2,1,a3,Lakeside Post,2031-05-03,21,24,\"'=Karvale, \"\"the\"\" town, met.\"");
        assertThat(table.header().split(",")).hasSize(41);
    }

    @Test
    void aPloverRecordHasTypeDayAndActorOrIsNone() throws IOException {
        PloverRecords records = new PloverRecords(report -> TEXT);
        List<ToldEvent> all = events.of(EventFilter.ALL, 10).events();
        assertThat(records.line(all.get(0))).as("no PLOVER type").isNull();
        assertThat(records.line(all.get(2))).as("no day").isNull();
        JsonNode record = new ObjectMapper().readTree(records.line(all.get(1)));
        assertThat(record.get("event").asText()).isEqualTo("CONSULT");
        assertThat(record.get("date").asText()).isEqualTo("2031-05-03");
        assertThat(record.get("actor").get(0).get("code").asText()).isEqualTo("KVL");
        assertThat(record.get("quad_code").asInt()).isEqualTo(1);
        assertThat(record.get("dateline").get("origins").asInt()).isEqualTo(1);
    }

    @Test
    void anEventIsFoundByTheBeginningOfItsId() {
        assertThat(store.storiesWithEvent("e5")).extracting(Story::id).containsExactly("s5");
        assertThat(store.storiesWithEvent("x")).isEmpty();
    }
}
