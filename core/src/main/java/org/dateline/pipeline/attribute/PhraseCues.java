// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Attribution.Stance;

/** Reads cues that are no verb of their own: "according to", "reportedly", a headline's colon. */
final class PhraseCues {
    /** A name before a colon has fewer tokens than this. */
    private static final int LONGEST_NAME = 6;

    /** The frame of a turn in a transcript, which goes on to the end of its paragraph. */
    static final String TURN = "turn";

    private static final Set<String> DASHES = Set.of("—", "–", "―", "--", "-");

    private final CueLexicon lexicon;

    PhraseCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param opensParagraph whether no sentence of its paragraph comes before */
    List<Draft> read(Tree tree, boolean opensParagraph) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            String word = tree.word(i);
            if (word.equals("according")
                    && i + 2 < tree.size()
                    && tree.token(i + 1).word().equals("to")) {
                accordingTo(tree, i).ifPresent(found::add);
            } else if (tree.is(i, "advmod")) {
                Optional<Stance> stance = lexicon.stance(CueLexicon.Kind.PHRASE, "adverb", word);
                if (stance.isPresent()) {
                    adverb(tree, i, word, stance.get()).ifPresent(found::add);
                }
            }
        }
        if (opensParagraph) {
            colon(tree, tree.sentence().index() == 0).ifPresent(found::add);
            if (tree.sentence().index() == 0) {
                dash(tree).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> accordingTo(Tree tree, int at) {
        int noun = nominal(tree, at);
        if (noun < 0) {
            return Optional.empty();
        }
        BitSet cue = new BitSet(tree.size());
        cue.set(at, at + 2);
        Speaker speaker = Speakers.phrase(tree, noun, at);
        if (at > 0 && tree.token(at - 1).tag().startsWith("W")) {
            return relative(tree, at, cue);
        }
        BitSet whole = tree.below(noun);
        whole.set(at, at + 2);
        int clause = tree.head(noun);
        BitSet content;
        if (clause < 0 || clause == at) {
            content = new BitSet(tree.size());
            content.set(0, tree.size());
        } else {
            while (tree.is(clause, "nmod", "compound", "amod", "obj", "obl", "nsubj", "xcomp")
                    && tree.head(clause) >= 0) {
                clause = tree.head(clause);
            }
            content = tree.below(clause);
        }
        content.andNot(whole);
        content.andNot(speaker.tokens());
        Stance stance =
                lexicon.stance(CueLexicon.Kind.PHRASE, "source", "according to").orElse(Stance.ASSERTS);
        return draft(tree, cue, at, "according to", "source", speaker, content, stance);
    }

    /** "…, which according to the port authority lasted a week": up to the comma. */
    private Optional<Draft> relative(Tree tree, int at, BitSet cue) {
        Speaker speaker = Speakers.chunk(tree, at + 2, tree.size());
        BitSet content = new BitSet(tree.size());
        content.set(at - 1);
        for (int i = Math.max(at + 2, speaker.tokens().length());
                i < tree.size() && !tree.token(i).word().equals(",");
                i++) {
            content.set(i);
        }
        Stance stance =
                lexicon.stance(CueLexicon.Kind.PHRASE, "source", "according to").orElse(Stance.ASSERTS);
        return draft(tree, cue, at, "according to", "source", speaker, content, stance);
    }

    private static int nominal(Tree tree, int at) {
        for (int i : new int[] {at, at + 1}) {
            int head = tree.head(i);
            if (head > at + 1 && (tree.token(head).isNoun() || tree.token(head).isPronoun())) {
                return head;
            }
        }
        int i = at + 2;
        while (i < tree.size() && !tree.token(i).isNoun() && !tree.token(i).isPronoun()) {
            i++;
        }
        while (i < tree.size() && tree.head(i) > i && tree.token(tree.head(i)).isNoun()) {
            i = tree.head(i);
        }
        return i < tree.size() ? i : -1;
    }

    private static Optional<Draft> adverb(Tree tree, int adverb, String word, Stance stance) {
        int verb = tree.head(adverb);
        if (verb < 0) {
            return Optional.empty();
        }
        BitSet cue = new BitSet(tree.size());
        cue.set(adverb);
        BitSet content = tree.below(verb);
        content.clear(adverb);
        return draft(tree, cue, adverb, word, "adverb", Speaker.NOBODY, content, stance);
    }

    /** "Minister: no new taxes" at the top of a report, and a speaker's name before a colon at the top of a paragraph. */
    private Optional<Draft> colon(Tree tree, boolean headline) {
        int colon = 1;
        while (colon < Math.min(tree.size(), LONGEST_NAME)
                && !tree.token(colon).word().equals(":")) {
            colon++;
        }
        if (colon + 2 >= tree.size() || !tree.token(colon).word().equals(":")) {
            return Optional.empty();
        }
        boolean turn = isTurn(tree, colon);
        if (!turn && !mayTell(tree, 0, colon, headline)) {
            return Optional.empty();
        }
        BitSet cue = new BitSet(tree.size());
        cue.set(colon);
        BitSet source = new BitSet(tree.size());
        source.set(0, colon);
        BitSet content = new BitSet(tree.size());
        content.set(colon + 1, tree.size());
        String frame = turn ? TURN : "headline";
        return draft(tree, cue, colon, ":", frame, new Speaker(source, colon - 1), content, Stance.ASSERTS);
    }

    /** "MS. LUND:" in a transcript: a name in capitals, not a label such as "UPDATE". */
    private boolean isTurn(Tree tree, int colon) {
        boolean name = false;
        for (int i = 0; i < colon; i++) {
            String word = tree.token(i).word();
            if (!word.equals(word.toUpperCase(Locale.ROOT))
                    || lexicon.stance(CueLexicon.Kind.PHRASE, "label", word.toLowerCase(Locale.ROOT))
                            .isPresent()) {
                return false;
            }
            name |= word.length() > 2 && word.chars().allMatch(Character::isLetter);
        }
        return name;
    }

    /** "No new taxes — minister" or "No new taxes: minister" at the top of a report. */
    private Optional<Draft> dash(Tree tree) {
        int end = tree.size();
        while (end > 0 && Contents.isMark(tree, end - 1)) {
            end--;
        }
        int dash = end - 1;
        while (dash > Math.max(2, end - LONGEST_NAME) && !isBreak(tree, dash)) {
            dash--;
        }
        if (dash < 3 || !isBreak(tree, dash) || !mayTell(tree, dash + 1, end, true)) {
            return Optional.empty();
        }
        BitSet cue = new BitSet(tree.size());
        cue.set(dash);
        BitSet source = new BitSet(tree.size());
        source.set(dash + 1, end);
        BitSet content = new BitSet(tree.size());
        content.set(0, dash);
        return draft(tree, cue, dash, "-", "headline", new Speaker(source, end - 1), content, Stance.ASSERTS);
    }

    private static boolean isBreak(Tree tree, int i) {
        return DASHES.contains(tree.token(i).word()) || tree.token(i).word().equals(":");
    }

    /** Whether nothing but nouns stands there, and they name a person or, in a headline, a body that tells things. */
    private boolean mayTell(Tree tree, int from, int to, boolean headline) {
        boolean tells = headline
                && lexicon.stance(CueLexicon.Kind.PHRASE, "headline", lemma(tree, to - 1))
                        .isPresent();
        for (int i = from; i < to; i++) {
            String tag = tree.token(i).tag();
            if (!tag.startsWith("NN") && !tag.equals("POS") && !tag.equals("CC")) {
                return false;
            }
            tells |= tree.token(i).ner().equals("PERSON")
                    || (headline && tree.token(i).ner().equals("ORGANIZATION"));
        }
        return tells;
    }

    private static String lemma(Tree tree, int i) {
        return tree.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    private static Optional<Draft> draft(
            Tree tree, BitSet cue, int head, String key, String frame, Speaker speaker, BitSet content, Stance stance) {
        var spans = Contents.of(tree, content);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(tree, cue, head, key, frame, speaker, spans, stance));
    }
}
