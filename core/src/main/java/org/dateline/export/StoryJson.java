// SPDX-License-Identifier: Apache-2.0
package org.dateline.export;

import static org.dateline.export.ReportJson.lower;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.model.Evidence;
import org.dateline.model.Finding;
import org.dateline.model.Role;
import org.dateline.model.Story;

/** Stories as JSON: section 3 of the interchange, with a few fields more. */
public final class StoryJson {
    private final Function<String, String> texts;
    private final boolean withHappenings;
    private final Map<String, CodePoints> points = new HashMap<>();

    /**
     * @param texts the text of a report by its id, against which offsets are counted
     */
    public StoryJson(Function<String, String> texts) {
        this(texts, true);
    }

    /**
     * @param withHappenings whether the further happenings stand among the events, marked {@code passing}
     */
    public StoryJson(Function<String, String> texts, boolean withHappenings) {
        this.texts = texts;
        this.withHappenings = withHappenings;
    }

    public ObjectNode write(Story story) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", story.id())
                .put("title", story.title())
                .put("from", story.from())
                .put("to", story.to());
        object.set("reports", reports(story));
        object.set("origins", lists(story.origins()));
        object.set("entities", entities(story));
        object.set("events", events(story));
        object.set("claims", claims(story));
        object.set("findings", findings(story));
        ArrayNode timeline = object.putArray("timeline");
        for (Story.TimelineEntry entry : story.timeline()) {
            timeline.addObject()
                    .put("value", entry.value())
                    .put("event", entry.event())
                    .put("status", entry.status().words());
        }
        ArrayNode summary = object.putArray("summary");
        for (Story.SummaryLine line : story.summary()) {
            ObjectNode told = summary.addObject().put("text", line.text()).put("origins", line.origins());
            told.set("evidence", evidence(line.evidence()));
        }
        return object;
    }

    private ArrayNode reports(Story story) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Story.Member member : story.reports()) {
            ObjectNode object = array.addObject()
                    .put("report", member.report())
                    .put("file", member.file())
                    .put("source", member.source())
                    .put("title", member.title());
            ReportJson.published(object, member.published());
            object.put("status", lower(member.status()));
            object.set("date_evidence", evidence(member.dateEvidence()));
        }
        return array;
    }

    private ArrayNode entities(Story story) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Story.StoryEntity one : story.entities()) {
            ObjectNode object = ReadingJson.entity(one.entity());
            ArrayNode roles = object.putArray("roles");
            for (int i = 0; i < one.entity().roles().size(); i++) {
                Role role = one.entity().roles().get(i);
                ObjectNode told = ReadingJson.role(role);
                put(told, one.roles().get(i));
                roles.add(told);
            }
            object.set("mentions", evidence(one.mentions()));
            ArrayNode joins = object.putArray("joins");
            for (Story.Join join : one.joins()) {
                joins.addObject()
                        .put("reason", join.reason().words())
                        .put("name", join.name())
                        .put("report", join.report())
                        .put("other_name", join.otherName())
                        .put("other_report", join.otherReport());
            }
            array.add(object);
        }
        return array;
    }

    private ArrayNode events(Story story) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        story.events().forEach(one -> array.add(event(one)));
        if (withHappenings) {
            story.happenings().forEach(one -> array.add(event(one).put("passing", true)));
        }
        return array;
    }

    private ObjectNode event(Story.StoryEvent one) {
        ObjectNode object = new EventJson(points(one.bestReport())).write(one.best());
        object.put("id", one.id()).put("report", one.bestReport()).put("text", one.text());
        // An index into the places of the reading, which a story has not.
        object.putNull("place");
        ArrayNode mentions = object.putArray("mentions");
        for (Story.EventMention mention : one.mentions()) {
            mentions.addObject().put("report", mention.report()).put("event", mention.event());
        }
        object.set("evidence", evidence(one.evidence()));
        return object;
    }

    private ArrayNode claims(Story story) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Story.Claim claim : story.claims()) {
            ObjectNode object = array.addObject().put("id", claim.id()).put("text", claim.text());
            ArrayNode mentions = object.putArray("mentions");
            for (Story.ClaimMention mention : claim.mentions()) {
                ObjectNode told = mentions.addObject();
                put(told, mention.evidence());
                told.put("attribution", mention.attribution()).put("event", mention.event());
            }
            object.set("speakers", ReadingJson.strings(claim.speakers()));
            object.put("status", claim.status() == null ? null : claim.status().words());
        }
        return array;
    }

    private ArrayNode findings(Story story) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        story.findings().forEach(finding -> array.add(finding(finding)));
        return array;
    }

    public ObjectNode finding(Finding finding) {
        ObjectNode object = JsonNodeFactory.instance
                .objectNode()
                .put("kind", finding.kind().words())
                .put("about", finding.about())
                .put("field", finding.field())
                .put("weight", finding.weight());
        ArrayNode sides = object.putArray("sides");
        finding.sides().forEach(side -> sides.add(side(side)));
        return object;
    }

    public ObjectNode side(Finding.Side side) {
        ObjectNode told = JsonNodeFactory.instance
                .objectNode()
                .put("value", side.value())
                .put("status", side.status() == null ? null : side.status().words())
                .put("speaker", side.speaker());
        told.set("evidence", evidence(side.evidence()));
        told.set("origins", lists(side.origins()));
        return told;
    }

    private static ArrayNode lists(List<List<String>> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        all.forEach(list -> array.add(ReadingJson.strings(list)));
        return array;
    }

    /** Reports with their spans. */
    public ArrayNode evidence(Collection<Evidence> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Evidence one : all) {
            put(array.addObject(), one);
        }
        return array;
    }

    private void put(ObjectNode object, Evidence one) {
        object.put("report", one.report());
        points(one.report()).put(object, one.span());
    }

    private CodePoints points(String report) {
        return points.computeIfAbsent(report, id -> new CodePoints(texts.apply(id)));
    }
}
