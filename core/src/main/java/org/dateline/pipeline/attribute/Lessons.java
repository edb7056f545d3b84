// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.model.Document;
import org.dateline.model.Span;

/** What the judges of this room decide, with what is right where it is known: to learn their weights from. */
public final class Lessons {
    private static final double ENOUGH = 0.5;

    /** A decision: what speaks for and against it, and whether it is right. */
    public record Lesson(List<String> features, boolean right) {
        public Lesson {
            features = List.copyOf(features);
        }
    }

    /** An attribution as somebody marked it. */
    public record Marked(List<Span> cue, List<Span> content) {
        public Marked {
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }

        private boolean isCue(Span token) {
            return cue.stream().anyMatch(one -> one.overlaps(token));
        }

        private boolean isContent(int offset) {
            return content.stream().anyMatch(one -> one.contains(offset));
        }
    }

    private Lessons() {}

    /** Which proposals are attributions. */
    public static List<Lesson> choices(Document document, List<Marked> marked) {
        List<Lesson> lessons = new ArrayList<>();
        new Attributor(new Judges(new LogLinear(Map.of()), new LogLinear(Map.of())))
                .propose(document, (choice, proposals) -> {
                    for (Proposal proposal : proposals) {
                        boolean right = marked.stream().anyMatch(one -> isSame(proposal.draft(), one));
                        Features.Listed features = new Features.Listed("");
                        choice.features(proposal, proposals, features);
                        lessons.add(new Lesson(features.list(), right));
                    }
                });
        return lessons;
    }

    /** Which tokens around the head of a cue belong to it. */
    public static List<Lesson> extents(Document document, List<Marked> marked, Judges judges) {
        List<Lesson> lessons = new ArrayList<>();
        for (Draft draft : new Attributor(judges).drafts(document)) {
            marked.stream().filter(one -> isSame(draft, one)).findFirst().ifPresent(one -> {
                Surroundings around = new Surroundings(draft);
                int from = draft.cueHead() - Extent.left(draft);
                int to = draft.cueHead() + Extent.right(draft);
                for (int i = from; i <= to; i++) {
                    if (i != draft.cueHead()) {
                        boolean right = one.isCue(draft.tree().token(i).span());
                        Features.Listed features = new Features.Listed(around.side(i));
                        around.features(i, features);
                        lessons.add(new Lesson(features.list(), right));
                    }
                }
            });
        }
        return lessons;
    }

    /** Whether the cue's head is marked as one, and as much of the sentence is content in both as in one alone. */
    private static boolean isSame(Draft draft, Marked marked) {
        Tree tree = draft.tree();
        if (!marked.isCue(tree.token(draft.cueHead()).span())) {
            return false;
        }
        int both = 0;
        int sum = 0;
        for (int i = 0; i < tree.size(); i++) {
            int offset = tree.token(i).span().start();
            boolean here = draft.content().stream().anyMatch(part -> part.contains(offset));
            boolean there = marked.isContent(offset);
            both += here && there ? 1 : 0;
            sum += (here ? 1 : 0) + (there ? 1 : 0);
        }
        return sum == 0 ? draft.frame().equals("quote") : 2 * both >= ENOUGH * sum;
    }
}
