// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Span;

/** Takes names that the name model took for places', and that are none, for names of something else. */
final class Unplaced {
    private Unplaced() {}

    static Document in(Document document, Set<Span> none) {
        Set<String> things = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (Mention mention : document.mentions()) {
            if (mention.form() == Mention.Form.NAME && mention.entity() != null) {
                (isNone(mention, none) ? things : places).add(mention.entity());
            }
        }
        things.removeAll(places);
        List<Mention> mentions = document.mentions().stream()
                .map(one -> isNone(one, none) || one.kind() == EntityKind.PLACE && things.contains(one.entity() + "")
                        ? one.withKind(EntityKind.OTHER)
                        : one)
                .toList();
        List<Entity> entities = document.entities().stream()
                .map(one -> one.kind() == EntityKind.PLACE && things.contains(one.id())
                        ? one.withKind(EntityKind.OTHER)
                        : one)
                .toList();
        return document.with(mentions, entities, document.relations());
    }

    private static boolean isNone(Mention mention, Set<Span> none) {
        return mention.kind() == EntityKind.PLACE
                && mention.form() == Mention.Form.NAME
                && none.stream().anyMatch(span -> span.overlaps(mention.span()));
    }
}
