// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Token;

/** Finds the verb that goes with a quotation. */
final class SpeechCue {
    /** A subject with a long apposition may stand between a quotation and its verb, in tokens. */
    private static final int FARTHEST = 35;

    private final CueLexicon lexicon;

    /** The verb, its cue words and who it makes speak. */
    record Found(Tree tree, int verb, BitSet words, Speaker speaker, Stance stance) {}

    SpeechCue(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "…," she said. */
    Optional<Found> behind(Window window) {
        Tree tree = window.closing();
        int limit = Math.min(window.tailTo(), window.tailFrom() + FARTHEST);
        int relative = -1;
        for (int i = window.tailFrom(); i < limit && !tree.token(i).word().equals(";"); i++) {
            boolean adverbial = i > 0
                    && tree.token(i).tag().equals("VBG")
                    && tree.token(i - 1).tag().equals("IN");
            if (tree.token(i).isVerb() && !tree.is(i, "aux") && !adverbial && quotes(tree, i)) {
                if (!tree.is(i, "acl")) {
                    return Optional.of(found(tree, i, speakerBehind(tree, i, window)));
                }
                relative = i;
            }
        }
        return relative < 0
                ? Optional.empty()
                : Optional.of(found(tree, relative, speakerBehind(tree, relative, window)));
    }

    /** She said, "…" */
    Optional<Found> before(Window window) {
        Tree tree = window.opening();
        int limit = Math.max(window.headFrom(), window.headTo() - FARTHEST);
        for (int i = window.headTo() - 1; i >= limit; i--) {
            Token token = tree.token(i);
            if (token.isVerb() && !tree.is(i, "aux") && quotes(tree, i)) {
                return Optional.of(found(tree, i, Cues.speaker(tree, i, lexicon)));
            }
        }
        return Optional.empty();
    }

    /** A sentence before that ends in a colon: "She went on:" */
    Optional<Found> announced(List<Tree> trees, int sentence) {
        if (sentence == 0) {
            return Optional.empty();
        }
        Tree tree = trees.get(sentence - 1);
        int end = tree.size() - 1;
        if (!tree.token(end).word().equals(":")) {
            return Optional.empty();
        }
        for (int i = end - 1; i >= 0; i--) {
            if (tree.token(i).isVerb() && !tree.is(i, "aux") && quotes(tree, i)) {
                return Optional.of(found(tree, i, Cues.speaker(tree, i, lexicon)));
            }
        }
        return Optional.empty();
    }

    /** Whether a verb of saying stands right before the quotation. */
    boolean endsWithCue(Window window) {
        int at = window.headTo() - 1;
        return at >= 0 && window.opening().token(at).isVerb() && quotes(window.opening(), at);
    }

    private boolean quotes(Tree tree, int verb) {
        return lexicon.stance(CueLexicon.Kind.VERB, "quote", Cues.key(tree, verb))
                .isPresent();
    }

    private Found found(Tree tree, int verb, Speaker speaker) {
        Stance stance = SpeechReader.orAsserts(lexicon.stance(CueLexicon.Kind.VERB, "quote", Cues.key(tree, verb)));
        BitSet words = Cues.chain(tree, verb, -1, lexicon);
        if (verb + 1 < tree.size() && tree.token(verb + 1).word().equals(":")) {
            words.set(verb + 1);
        }
        return new Found(tree, verb, words, speaker, stance);
    }

    /**
     * The noun phrase behind the quotation that the verb follows or precedes. Its place tells more than the parse, which a
     * long quotation often spoils.
     */
    private static Speaker speakerBehind(Tree tree, int verb, Window window) {
        int subject = tree.child(verb, "nsubj");
        boolean inverted = opensTail(tree, verb, window.tailFrom());
        if (subject >= window.tailFrom() && subject > verb == inverted) {
            Speaker speaker = Speakers.phrase(tree, subject, verb);
            speaker.tokens().clear(0, window.tailFrom());
            if (!speaker.tokens().isEmpty()) {
                return speaker;
            }
        }
        if (inverted) {
            return Speakers.chunk(tree, verb + 1, tree.size());
        }
        Speaker before = Speakers.chunk(tree, window.tailFrom(), verb);
        return before.isNamed() ? before : Speakers.of(tree, verb);
    }

    private static boolean opensTail(Tree tree, int verb, int tailFrom) {
        for (int i = tailFrom; i < verb; i++) {
            String tag = tree.token(i).tag();
            if (tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("DT") || tag.equals("CD")) {
                return false;
            }
        }
        return true;
    }

    /** "'Too early?' She asked." and "he said in a note. 'We are ready.'": the cue makes a sentence of its own. */
    Optional<Found> beside(Tree tree, boolean behind) {
        for (int i = 0; i < tree.size(); i++) {
            boolean root = tree.token(i).isVerb() && (tree.head(i) < 0 || tree.is(i, "root"));
            if (root && quotes(tree, i) && tree.child(i, "ccomp", "xcomp", "obj") < 0) {
                int subject = tree.child(i, "nsubj");
                return subject >= 0 && (!behind || i < 8)
                        ? Optional.of(found(tree, i, Speakers.phrase(tree, subject, i)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
