// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes attributions of drafts: ids, form, the speaker's entity, and which lies in which. */
final class Finish {
    private final Document document;
    private final List<Quotation> quotations;

    Finish(Document document, List<Quotation> quotations) {
        this.document = document;
        this.quotations = quotations;
    }

    List<Attribution> of(List<Draft> drafts) {
        List<Attribution> made = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            made.add(new Attribution(
                    id(i),
                    source(draft),
                    List.of(draft.cueSpan()),
                    draft.content(),
                    form(draft),
                    entity(draft),
                    draft.stance(),
                    outer(drafts, i)));
        }
        return made;
    }

    private static String id(int index) {
        return "a" + (index + 1);
    }

    private static List<Span> source(Draft draft) {
        return draft.speaker().isNamed()
                ? Contents.runs(draft.tree(), draft.speaker().tokens())
                : List.of();
    }

    /** Direct when all words of the content are quoted, mixed when some are. */
    private Attribution.Form form(Draft draft) {
        int quoted = 0;
        int plain = 0;
        for (Span part : draft.content()) {
            for (int at = part.start(); at < part.end(); at++) {
                if (Character.isLetterOrDigit(document.text().charAt(at))) {
                    if (isQuoted(at)) {
                        quoted++;
                    } else {
                        plain++;
                    }
                }
            }
        }
        if (quoted == 0) {
            return Attribution.Form.INDIRECT;
        }
        return plain == 0 ? Attribution.Form.DIRECT : Attribution.Form.MIXED;
    }

    private boolean isQuoted(int offset) {
        for (Quotation quotation : quotations) {
            if (quotation.holds(offset)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String entity(Draft draft) {
        if (!draft.speaker().isNamed()) {
            return null;
        }
        Mention best = document.mentionAt(draft.sentence(), draft.speaker().head())
                .filter(mention -> mention.entity() != null)
                .orElse(null);
        if (best == null) {
            best = premodifier(draft);
        }
        return best == null ? null : best.entity();
    }

    /** "The Evening Herald newspaper" is the Evening Herald: the last name before the head within its noun phrase. */
    private @Nullable Mention premodifier(Draft draft) {
        Mention best = null;
        int head = draft.speaker().head();
        for (Mention mention : document.mentions()) {
            boolean before = mention.sentence() == draft.sentence()
                    && mention.form() == Mention.Form.NAME
                    && mention.entity() != null
                    && mention.head() < head
                    && draft.tree().head(mention.head()) == head
                    && draft.tree().is(mention.head(), "compound");
            if (before) {
                best = mention;
            }
        }
        return best;
    }

    /** Id of the smallest other attribution whose content holds this cue. */
    private static @Nullable String outer(List<Draft> drafts, int index) {
        int cue = drafts.get(index).cueSpan().start();
        int best = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft other = drafts.get(i);
            if (i != index
                    && other.content().stream().anyMatch(part -> part.contains(cue))
                    && (best < 0
                            || other.contentSpan().length()
                                    < drafts.get(best).contentSpan().length())) {
                best = i;
            }
        }
        return best < 0 ? null : id(best);
    }
}
