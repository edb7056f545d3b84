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
    Optional<Found> behind(Window window, Quotation quotation, String text) {
        Tree tree = window.closing();
        int limit = Math.min(window.tailTo(), window.tailFrom() + FARTHEST);
        for (int i = window.tailFrom(); i < limit; i++) {
            Token token = tree.token(i);
            if (token.word().equals(";")) {
                return Optional.empty();
            }
            boolean relative = tree.is(i, "acl") || tree.is(i, "aux");
            if (token.isVerb() && !relative && quotes(tree, i)) {
                Speaker speaker = speakerBehind(tree, i, window);
                return Optional.of(found(tree, i, speaker));
            }
        }
        return Optional.empty();
    }

    /** She said, "…" */
    Optional<Found> before(Window window) {
        Tree tree = window.opening();
        int limit = Math.max(window.headFrom(), window.headTo() - FARTHEST);
        for (int i = window.headTo() - 1; i >= limit; i--) {
            Token token = tree.token(i);
            if (token.isVerb() && !tree.is(i, "aux") && quotes(tree, i)) {
                return Optional.of(found(tree, i, Speakers.of(tree, i)));
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
                return Optional.of(found(tree, i, Speakers.of(tree, i)));
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
        return new Found(tree, verb, Cues.verb(tree, verb, -1), speaker, stance);
    }

    /** The subject; where the parse has none, the noun next to the verb, which often follows it here. */
    private static Speaker speakerBehind(Tree tree, int verb, Window window) {
        int subject = tree.child(verb, "nsubj");
        if (subject >= window.tailFrom()) {
            return Speakers.phrase(tree, subject, verb);
        }
        for (int i = verb + 1; i < Math.min(tree.size(), verb + 8); i++) {
            if (isNominal(tree, i) && !under(tree, i, verb + 1)) {
                return Speakers.phrase(tree, i, verb);
            }
            if (tree.token(i).word().equals(",")) {
                break;
            }
        }
        for (int i = verb - 1; i >= window.tailFrom(); i--) {
            if (isNominal(tree, i) && tree.head(i) >= 0 && !isNominal(tree, tree.head(i))) {
                return Speakers.phrase(tree, i, verb);
            }
        }
        return Speakers.of(tree, verb);
    }

    private static boolean isNominal(Tree tree, int i) {
        return tree.token(i).isNoun() || tree.token(i).isPronoun();
    }

    /** Whether its head is another noun from {@code from} on. */
    private static boolean under(Tree tree, int i, int from) {
        int head = tree.head(i);
        return head >= from && isNominal(tree, head);
    }
}
