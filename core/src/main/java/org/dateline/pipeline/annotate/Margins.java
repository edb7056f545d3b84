// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.EntityKind;
import org.dateline.model.Excluded;
import org.dateline.model.Layout;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names in what stands around the prose: title, subheadings, captions, the place of the dateline. They are mentions of what the
 * report speaks of, though nothing there is a statement.
 */
final class Margins {
    /** The index that their mentions give instead of a sentence's and a token's. */
    static final int NOWHERE = -1;

    private final NameFinder names;

    Margins(NameFinder names) {
        this.names = names;
    }

    /** What of the layout is to be annotated besides the prose, in order. */
    static List<Span> spans(Layout layout) {
        List<Span> spans = new ArrayList<>();
        for (Excluded one : layout.excluded()) {
            switch (one.why()) {
                case TITLE, SUBHEADING, CAPTION, DATELINE -> spans.add(one.span());
                default -> {}
            }
        }
        return List.copyOf(spans);
    }

    /** The names of the sentences of {@link #spans}. */
    List<Draft> find(String text, Layout layout, List<Sentence> sentences) {
        List<Draft> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean dateline = layout.excluded().stream()
                    .anyMatch(one ->
                            one.why() == Excluded.Why.DATELINE && one.span().overlaps(sentence.span()));
            if (dateline) {
                Draft place = place(text, layout.datelinePlace(), sentence);
                if (place != null) {
                    found.add(place);
                }
            } else {
                found.addAll(names.find(text, sentence));
            }
        }
        return found;
    }

    private static @Nullable Draft place(String text, @Nullable String place, Sentence sentence) {
        if (place == null) {
            return null;
        }
        int at = sentence.span().of(text).toLowerCase(Locale.ROOT).indexOf(place.toLowerCase(Locale.ROOT));
        if (at < 0) {
            return null;
        }
        int start = sentence.span().start() + at;
        int first = sentence.tokenAt(start);
        int last = sentence.tokenAt(start + place.length() - 1);
        if (first < 0 || last < first) {
            return null;
        }
        return new Draft(
                sentence,
                first,
                last,
                last,
                Mention.Form.NAME,
                EntityKind.PLACE,
                sentence.spanOf(first, last).of(text),
                null);
    }
}
