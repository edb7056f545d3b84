// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Attribution.Stance;

/** Reads the verbs of a sentence: which of their complements is the content of what their subject says. */
final class VerbCues {
    private final CueLexicon lexicon;

    VerbCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Draft> read(Tree tree) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).isVerb() && !tree.is(i, "aux", "cop", "amod", "compound", "case", "mark")) {
                verb(tree, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> verb(Tree tree, int verb) {
        List<Frame> frames = Frames.of(tree, verb);
        if (frames.isEmpty()) {
            return Optional.empty();
        }
        String key = Cues.key(tree, verb);
        boolean passive = Speakers.isPassive(tree, verb);
        for (Frame frame : frames) {
            String name = passive ? "passive-" + frame.name() : frame.name();
            Optional<Stance> stance = lexicon.stance(CueLexicon.Kind.VERB, name, key);
            if (stance.isPresent()) {
                Speaker speaker = Cues.speaker(tree, verb, lexicon);
                BitSet tokens = frame.content();
                BitSet cue = Cues.chain(tree, verb, frame.preposition(), lexicon);
                return draft(tree, verb, key, name, frame, cue, speaker, tokens, stance.get());
            }
        }
        return Optional.empty();
    }

    static Optional<Draft> draft(
            Tree tree,
            int verb,
            String key,
            String name,
            Frame frame,
            BitSet cue,
            Speaker speaker,
            BitSet tokens,
            Stance stance) {
        BitSet content = (BitSet) tokens.clone();
        if (Speakers.isPassive(tree, verb) && frame.takesSubject()) {
            int subject = tree.child(verb, "nsubj:pass", "csubj:pass");
            if (subject >= 0) {
                content.or(tree.below(subject));
            }
        }
        content.andNot(cue);
        content.andNot(speaker.tokens());
        var spans = Contents.of(tree, content);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(tree, cue, verb, key, name, speaker, spans, weigh(tree, cue, stance)));
    }

    /** What somebody does not say is neither asserted nor denied. */
    private static Stance weigh(Tree tree, BitSet cue, Stance stance) {
        boolean saying = stance == Stance.ASSERTS || stance == Stance.DENIES || stance == Stance.REPORTS;
        return saying && Cues.isWithheld(tree, cue) && cue.cardinality() > 1 && !isRefusalAlone(tree, cue)
                ? Stance.SPECULATES
                : stance;
    }

    private static boolean isRefusalAlone(Tree tree, BitSet cue) {
        return cue.stream()
                                .filter(i -> tree.token(i).isVerb() && !tree.is(i, "aux"))
                                .count()
                        == 1
                && cue.stream().noneMatch(i -> tree.token(i).is("not", "never", "n't", "n’t"));
    }
}
