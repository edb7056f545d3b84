// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report with its sentences, words, dependencies, mentions and the entities that they refer to. */
public record Document(
        Report report,
        Layout layout,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Entity> entities,
        List<Relation> relations) {
    public Document {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
    }

    /** The same with more known of its entities and their relations. */
    public Document with(List<Entity> known, List<Relation> related) {
        return new Document(report, layout, sentences, mentions, known, related);
    }

    /** The same with another view of what its mentions and entities are. */
    public Document with(List<Mention> seen, List<Entity> known, List<Relation> related) {
        return new Document(report, layout, sentences, seen, known, related);
    }

    public String text() {
        return report.text();
    }

    /** The mention whose head is this token, the longest where there are several. */
    public Optional<Mention> mentionAt(int sentence, int token) {
        Mention best = null;
        for (Mention mention : mentions) {
            if (mention.sentence() == sentence
                    && mention.head() == token
                    && (best == null || mention.span().length() > best.span().length())) {
                best = mention;
            }
        }
        return Optional.ofNullable(best);
    }

    public Optional<Entity> entity(@Nullable String id) {
        for (Entity entity : entities) {
            if (entity.id().equals(id)) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }
}
