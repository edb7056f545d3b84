// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Span;

/**
 * Binds quotations to who speaks them. A quotation is speech when it can stand as an utterance: it opens a sentence or
 * follows a comma or colon. Quoted words within somebody's sentence are not; they only make an indirect attribution mixed.
 * Its cue is sought behind it, then before it; without one, it goes on from the quotation before.
 */
final class SpeechReader {
    private final String text;
    private final List<Tree> trees;
    private final List<Quotation> quotations;
    private final SpeechCue cues;
    private final List<Draft> drafts;
    private int last = -1;
    private int lastParagraph = -1;

    /** @param drafts what syntax alone found; completed and added to in place */
    SpeechReader(String text, List<Tree> trees, List<Quotation> quotations, CueLexicon lexicon, List<Draft> drafts) {
        this.text = text;
        this.trees = trees;
        this.quotations = quotations;
        this.cues = new SpeechCue(lexicon);
        this.drafts = drafts;
    }

    void bind() {
        int from = 0;
        for (int q = 0; q < quotations.size(); q++) {
            Quotation quotation = quotations.get(q);
            while (from < trees.size()
                    && trees.get(from).sentence().span().end()
                            <= quotation.span().start()) {
                from++;
            }
            if (from == trees.size()) {
                return;
            }
            bind(q, from);
        }
    }

    private void bind(int q, int first) {
        Quotation quotation = quotations.get(q);
        Window window = Window.around(trees, quotations, q, first);
        if (!isSpeech(quotation, window)) {
            return;
        }
        Optional<SpeechCue.Found> cue = cue(quotation, window);
        if (cue.isPresent()) {
            attach(quotation, cue.get());
        } else if (window.isAlone() && last >= 0 && quotation.paragraph() == lastParagraph) {
            append(last, quotation.span());
        } else if (window.isAlone() && last >= 0 && quotation.paragraph() == lastParagraph + 1) {
            goOn(quotation);
        } else {
            last = -1;
        }
    }

    private Optional<SpeechCue.Found> cue(Quotation quotation, Window window) {
        Optional<SpeechCue.Found> cue = window.opensSentence() ? cues.behind(window) : cues.before(window);
        if (cue.isEmpty()) {
            cue = window.opensSentence() ? Optional.empty() : cues.behind(window);
        }
        if (cue.isEmpty() && window.opensSentence()) {
            cue = cues.announced(trees, window.first());
        }
        if (cue.isEmpty() && window.isAlone()) {
            boolean asks = "?!".indexOf(lastMark(inside(quotation))) >= 0;
            cue = asks ? beside(window, window.last() + 1, true) : Optional.empty();
            cue = cue.isEmpty() ? beside(window, window.first() - 1, false) : cue;
        }
        return cue;
    }

    private Optional<SpeechCue.Found> beside(Window window, int sentence, boolean behind) {
        if (sentence < 0 || sentence >= trees.size()) {
            return Optional.empty();
        }
        Tree tree = trees.get(sentence);
        if (tree.sentence().paragraph() != window.opening().sentence().paragraph()) {
            return Optional.empty();
        }
        return cues.beside(tree, behind).filter(found -> drafts.stream()
                .noneMatch(draft -> draft.sentence() == tree.sentence().index() && draft.cueHead() == found.verb()));
    }

    /** A new paragraph of one who still speaks; one that was not closed is the same utterance. */
    private void goOn(Quotation quotation) {
        lastParagraph = quotation.paragraph();
        boolean open =
                quotations.stream().anyMatch(one -> !one.closed() && one.paragraph() == quotation.paragraph() - 1);
        if (open) {
            append(last, quotation.span());
        } else {
            drafts.add(drafts.get(last).withContent(List.of(quotation.span())));
            last = drafts.size() - 1;
        }
    }

    private String inside(Quotation quotation) {
        int start = quotation.span().start() + 1;
        return text.substring(start, Math.max(start, quotation.span().end() - 1));
    }

    private boolean isSpeech(Quotation quotation, Window window) {
        String inside = inside(quotation);
        boolean severalWords = inside.strip().indexOf(' ') > 0;
        if (window.opensSentence()) {
            boolean ended = ",.?!—…-".indexOf(lastMark(inside)) >= 0;
            return ended || (severalWords && window.isAlone());
        }
        String before = window.wordBefore();
        if (before.equals(":") || before.equals(",")) {
            return severalWords || Character.isUpperCase(firstLetter(inside));
        }
        return Character.isUpperCase(firstLetter(inside)) && severalWords && cues.endsWithCue(window);
    }

    private static char lastMark(String inside) {
        if (inside.isEmpty()) {
            return ' ';
        }
        int end = inside.length() - 1;
        while (end > 0 && (inside.charAt(end) == '\'' || Character.isWhitespace(inside.charAt(end)))) {
            end--;
        }
        return inside.charAt(end);
    }

    private static char firstLetter(String inside) {
        for (int i = 0; i < inside.length(); i++) {
            if (Character.isLetter(inside.charAt(i))) {
                return inside.charAt(i);
            }
        }
        return ' ';
    }

    private void attach(Quotation quotation, SpeechCue.Found cue) {
        lastParagraph = quotation.paragraph();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (draft.sentence() == cue.tree().sentence().index() && draft.cueHead() == cue.verb()) {
                last = i;
                if (draft.frame().equals("quote") || isToldBefore(draft, quotation)) {
                    append(i, quotation.span());
                } else {
                    Speaker speaker =
                            draft.speaker().isNamed() && !isQuoted(draft, quotation) ? draft.speaker() : cue.speaker();
                    drafts.set(i, spoken(cue, speaker, quotation.span()));
                }
                return;
            }
        }
        drafts.add(spoken(cue, cue.speaker(), quotation.span()));
        last = drafts.size() - 1;
    }

    /** Whether the parser took a word of the quotation itself for its speaker. */
    private static boolean isQuoted(Draft draft, Quotation quotation) {
        return quotation.holds(draft.tree().token(draft.speaker().head()).span().start());
    }

    private static Draft spoken(SpeechCue.Found cue, Speaker speaker, Span quotation) {
        return new Draft(
                cue.tree(),
                cue.words(),
                cue.verb(),
                Cues.key(cue.tree(), cue.verb()),
                "quote",
                speaker,
                List.of(quotation),
                cue.stance());
    }

    /** "He said that it would rain: '…'": the clause is content as well as the quotation. */
    private boolean isToldBefore(Draft draft, Quotation quotation) {
        Span content = draft.contentSpan();
        if (content.start() < draft.cueSpan().end()
                || content.start() >= quotation.span().start()) {
            return false;
        }
        String outside = text.substring(
                content.start(), Math.min(content.end(), quotation.span().start()));
        return outside.strip().split("\\s+").length >= 3
                && quotations.stream()
                        .noneMatch(one -> one.span().start() <= content.start()
                                && one.span().end() > content.start());
    }

    private void append(int draft, Span quotation) {
        List<Span> content = new ArrayList<>();
        for (Span part : drafts.get(draft).content()) {
            if (!quotation.contains(part)) {
                content.add(
                        part.end() > quotation.start() && part.start() < quotation.start()
                                ? new Span(part.start(), quotation.start())
                                : part);
            }
        }
        content.removeIf(part -> part.overlaps(quotation));
        content.add(quotation);
        content.sort(null);
        drafts.set(draft, drafts.get(draft).withContent(content));
    }

    static Stance orAsserts(Optional<Stance> stance) {
        return stance.orElse(Stance.ASSERTS);
    }
}
