// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Attribution.Stance;

/** Reads nouns of saying and of attitude: "rumours that", "accusations of", "his support for". */
final class NounCues {
    private final CueLexicon lexicon;

    NounCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All frames of all common nouns. */
    List<Proposal> propose(Tree tree) {
        List<Proposal> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            boolean common =
                    tree.token(i).tag().equals("NN") || tree.token(i).tag().equals("NNS");
            if (common && !tree.is(i, "compound")) {
                noun(tree, i, found);
            }
        }
        return found;
    }

    private void noun(Tree tree, int noun, List<Proposal> found) {
        String key = Cues.key(tree, noun);
        for (Frame frame : frames(tree, noun)) {
            Optional<Stance> stance = lexicon.stance(CueLexicon.Kind.NOUN, frame.name(), key);
            Stance given = stance.orElseGet(() -> lexicon.guess(CueLexicon.Kind.NOUN, frame.name(), key));
            draft(tree, noun, key, frame, given, lexicon)
                    .ifPresent(draft -> found.add(new Proposal(CueLexicon.Kind.NOUN, draft, stance.isPresent())));
        }
    }

    static List<Frame> frames(Tree tree, int noun) {
        List<Frame> frames = new ArrayList<>();
        for (int child : tree.children(noun)) {
            if (child < noun) {
                continue;
            }
            if (tree.is(child, "acl", "ccomp", "nmod")) {
                String name = frameName(tree, child);
                if (name.isEmpty()) {
                    continue;
                }
                BitSet tokens = tree.below(child);
                tokens.clear(0, noun + 1);
                int preposition = name.equals("that") || name.equals("inf") ? -1 : tree.child(child, "case", "mark");
                if (preposition >= 0) {
                    tokens.andNot(tree.below(preposition));
                }
                frames.add(new Frame(name, tokens, preposition));
            }
        }
        return frames;
    }

    private static String frameName(Tree tree, int child) {
        if (tree.is(child, "nmod")) {
            return tree.marker(child);
        }
        int mark = tree.child(child, "mark");
        if (mark < 0) {
            return tree.is(child, "ccomp") ? "that" : "";
        }
        if (tree.token(mark).tag().equals("TO")) {
            return "inf";
        }
        String word = tree.token(mark).lemma();
        // A relative "that" is a subject or object, not a mark; so a marked clause tells what the noun says.
        return word.equals("whether") ? "that" : word;
    }

    static Optional<Draft> draft(Tree tree, int noun, String key, Frame frame, Stance given, CueLexicon lexicon) {
        Stance stance = given;
        BitSet cue = new BitSet(tree.size());
        cue.set(noun);
        if (frame.preposition() >= 0) {
            cue.or(tree.below(frame.preposition()));
        }
        Speaker speaker = source(tree, noun);
        int verb = tree.head(noun);
        if (!speaker.isNamed() && tree.child(noun, "cop") >= 0) {
            speaker = Speakers.of(tree, noun);
            cue.or(Cues.verb(tree, noun, -1));
        }
        if (!speaker.isNamed()
                && verb >= 0
                && verb < noun
                && tree.is(noun, "obj")
                && tree.token(verb).isVerb()
                && !Speakers.of(tree, verb).isNobody(tree)) {
            speaker = Speakers.of(tree, verb);
            cue.or(Cues.verb(tree, verb, -1));
            cue.set(verb, noun);
            boolean denied = lexicon.stance(CueLexicon.Kind.VERB, "np", Cues.key(tree, verb))
                    .filter(Stance.DENIES::equals)
                    .isPresent();
            stance = denied ? Stance.DENIES : given;
        }
        BitSet content = (BitSet) frame.content().clone();
        content.andNot(cue);
        content.andNot(speaker.tokens());
        var spans = Contents.of(tree, content);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(tree, cue, noun, key, frame.name(), speaker, spans, stance));
    }

    /** Whose claim it is: possessive, or after "by" or "from". */
    static Speaker source(Tree tree, int noun) {
        int owner = tree.child(noun, "nmod:poss");
        if (owner >= 0) {
            return Speakers.phrase(tree, owner, noun);
        }
        for (int child : tree.children(noun, "nmod")) {
            String marker = tree.marker(child);
            if (marker.equals("by") || marker.equals("from") || marker.equals("among")) {
                return Speakers.phrase(tree, child, noun);
            }
        }
        return Speaker.NOBODY;
    }
}
