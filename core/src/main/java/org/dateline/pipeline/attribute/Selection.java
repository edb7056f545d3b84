// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.model.Span;

/**
 * Rounds off the drafts' content at quotation marks and drops what is said within what is said, unless it is a report of
 * another's words by somebody named.
 */
final class Selection {
    /** Frames whose content is a statement, not an object of attitude. */
    private static final Set<String> TELLING =
            Set.of("that", "bare", "before", "quote", "source", "wh", "ahead", "around", "rest");

    private final List<Quotation> quotations;

    Selection(List<Quotation> quotations) {
        this.quotations = quotations;
    }

    List<Draft> of(List<Draft> drafts) {
        List<Draft> rounded = new ArrayList<>();
        for (Draft draft : drafts) {
            if (isTakenUp(draft, drafts)) {
                continue;
            }
            List<Span> content = new ArrayList<>();
            boolean apart = true;
            for (Span part : draft.content()) {
                content.add(round(part));
                apart &= !round(part).contains(draft.cueSpan());
            }
            if (apart) {
                rounded.add(draft.withContent(content));
            }
        }
        rounded.sort(Comparator.comparingInt((Draft draft) -> -length(draft))
                .thenComparing(draft -> draft.cueSpan().start()));
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : rounded) {
            if (!isDisplaced(draft, kept)) {
                kept.add(draft);
            }
        }
        kept.sort(Comparator.comparing(Draft::cueSpan).thenComparing(Draft::contentSpan));
        return kept;
    }

    private static boolean isTakenUp(Draft draft, List<Draft> drafts) {
        for (Draft other : drafts) {
            if (takesUp(other, draft)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the draft's verb is only part of the other's cue: "expressed concern about", "refused to say". */
    private static boolean takesUp(Draft other, Draft draft) {
        return other.tree() == draft.tree()
                && other.cueHead() != draft.cueHead()
                && other.cue().get(draft.cueHead());
    }

    static boolean isTelling(Draft draft) {
        return isTelling(draft.frame());
    }

    static boolean isTelling(String frame) {
        return TELLING.contains(frame);
    }

    private static int length(Draft draft) {
        int length = 0;
        for (Span part : draft.content()) {
            length += part.length();
        }
        return length;
    }

    private boolean isDisplaced(Draft draft, List<Draft> kept) {
        for (Draft other : kept) {
            if (displaces(other, draft)) {
                return true;
            }
        }
        return false;
    }

    private boolean displaces(Draft outer, Draft draft) {
        int head = draft.tree().token(draft.cueHead()).span().start();
        if (outer.cueSpan().contains(head)) {
            return !outer.frame().equals("quote")
                    || !draft.frame().equals("quote")
                    || outer.contentSpan().overlaps(draft.contentSpan());
        }
        return draft.tree().token(draft.cueHead()).tag().startsWith("RB")
                && outer.content().stream().anyMatch(part -> part.contains(head))
                && !isWorthNesting(outer, draft);
    }

    private boolean isWorthNesting(Draft outer, Draft draft) {
        if (!isTelling(draft)
                || outer.frame().equals("quote")
                || !draft.speaker().isNamed()) {
            return false;
        }
        int at = draft.cueSpan().start();
        if (quotations.stream().anyMatch(quotation -> quotation.holds(at))) {
            return false;
        }
        return draft.tree().token(draft.speaker().head()).isNoun();
    }

    /** Takes in a mark that stands just outside, and a quotation that runs on beyond the end. */
    private Span round(Span span) {
        int start = span.start();
        int end = span.end();
        for (Quotation quotation : quotations) {
            Span quoted = quotation.span();
            if (quoted.end() <= start - 1 || quoted.start() >= end + 2) {
                continue;
            }
            if (start > quoted.start() && start - quoted.start() <= 2) {
                start = quoted.start();
            }
            boolean beginsWithin = quoted.start() >= start && quoted.start() < end;
            if (beginsWithin && end < quoted.end()) {
                end = quoted.end();
            }
        }
        return start < end ? new Span(start, end) : span;
    }
}
