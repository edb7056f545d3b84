// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Attribution.Stance;

/** Reads predicative adjectives of attitude: "was confident that", "are critical of". */
final class AdjectiveCues {
    private final CueLexicon lexicon;

    AdjectiveCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All frames of all predicative adjectives. */
    List<Proposal> propose(Tree tree) {
        List<Proposal> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).tag().startsWith("JJ") && !tree.is(i, "amod", "compound")) {
                adjective(tree, i, found);
            }
        }
        return found;
    }

    private void adjective(Tree tree, int adjective, List<Proposal> found) {
        String key = Cues.key(tree, adjective);
        for (Frame frame : Frames.of(tree, adjective)) {
            Optional<Stance> stance = lexicon.stance(CueLexicon.Kind.ADJECTIVE, frame.name(), key);
            Stance given = stance.orElseGet(() -> lexicon.guess(CueLexicon.Kind.ADJECTIVE, frame.name(), key));
            draft(tree, adjective, key, frame, given)
                    .ifPresent(draft -> found.add(new Proposal(CueLexicon.Kind.ADJECTIVE, draft, stance.isPresent())));
        }
    }

    static Optional<Draft> draft(Tree tree, int adjective, String key, Frame frame, Stance stance) {
        Speaker speaker = Speakers.of(tree, adjective);
        int above = tree.head(adjective);
        boolean made = above >= 0
                && tree.is(adjective, "xcomp", "ccomp")
                && tree.token(above).is("make");
        if (made) {
            speaker = Speakers.of(tree, above);
        }
        if (speaker.isNamed() && tree.token(speaker.head()).is("it", "this", "that", "there")) {
            return Optional.empty();
        }
        BitSet cue = Cues.verb(tree, adjective, frame.preposition());
        if (made && above < adjective) {
            cue.or(Cues.verb(tree, above, -1));
            cue.set(above, adjective);
        }
        BitSet content = (BitSet) frame.content().clone();
        content.andNot(cue);
        content.andNot(speaker.tokens());
        var spans = Contents.of(tree, content);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(tree, cue, adjective, key, frame.name(), speaker, spans, stance));
    }
}
