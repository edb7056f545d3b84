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
                Speaker speaker = Speakers.of(tree, verb);
                BitSet tokens = frame.content();
                return draft(tree, verb, key, name, frame, passive, speaker, tokens, stance.get());
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
            boolean passive,
            Speaker speaker,
            BitSet tokens,
            Stance stance) {
        BitSet content = (BitSet) tokens.clone();
        if (passive && frame.takesSubject()) {
            int subject = tree.child(verb, "nsubj:pass", "csubj:pass");
            if (subject >= 0) {
                content.or(tree.below(subject));
            }
        }
        BitSet cue = Cues.verb(tree, verb, frame.preposition());
        content.andNot(cue);
        content.andNot(speaker.tokens());
        var spans = Contents.of(tree, content);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(tree, cue, verb, key, name, speaker, spans, stance));
    }
}
