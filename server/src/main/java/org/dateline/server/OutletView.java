// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.answer.OutletRecord;
import org.dateline.model.Story;

/** How an outlet reports, as JSON. */
final class OutletView {
    private final StoryView views;

    OutletView(StoryView views) {
        this.views = views;
    }

    ObjectNode write(OutletRecord outlet) {
        ObjectNode object = Json.object()
                .put("name", outlet.name())
                .put("all_stories", outlet.all())
                .put("looked_at", outlet.stories().size())
                .put("reports", outlet.reports());
        object.set("alone", told(outlet.alone()));
        ArrayNode reprints = object.putArray("reprints");
        for (OutletRecord.Reprint reprint : outlet.reprints()) {
            ObjectNode one = reprints.addObject().put("story", reprint.story());
            one.set("report", member(reprint.report()));
            ArrayNode others = one.putArray("others");
            reprint.others().forEach(other -> others.add(member(other)));
        }
        object.set("contradicted", told(outlet.contradicted()));
        object.set("changed", told(outlet.corrected()));
        ArrayNode marked = object.putArray("marked");
        for (OutletRecord.Evidenced one : outlet.marked()) {
            marked.addObject().put("story", one.story()).set("report", member(one.report()));
        }
        ArrayNode stories = object.putArray("stories");
        outlet.stories().forEach(card -> stories.add(StoryView.card(card)));
        return object;
    }

    private ArrayNode told(List<OutletRecord.Told> all) {
        ArrayNode array = Json.array();
        for (OutletRecord.Told one : all) {
            array.add(views.finding(one.finding()).put("story", one.story()));
        }
        return array;
    }

    private static ObjectNode member(Story.Member member) {
        return Json.object()
                .put("report", member.report())
                .put("source", member.source())
                .put("title", member.title())
                .put("published", member.published().iso())
                .put("status", Json.word(member.status()));
    }
}
