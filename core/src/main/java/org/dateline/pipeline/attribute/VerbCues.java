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

    /** All frames of all verbs, of one verb the most telling first. */
    List<Proposal> propose(Tree tree) {
        List<Proposal> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).isVerb() && !tree.is(i, "aux", "cop", "amod", "compound", "case", "mark")) {
                verb(tree, i, found);
            }
        }
        return found;
    }

    private void verb(Tree tree, int verb, List<Proposal> found) {
        List<Frame> frames = Frames.of(tree, verb);
        String key = Cues.key(tree, verb);
        boolean passive = Speakers.isPassive(tree, verb);
        if (!passive && tells(key)) {
            Linear.add(tree, verb, frames);
        }
        if (frames.isEmpty()) {
            return;
        }
        Speaker speaker = Cues.speaker(tree, verb, lexicon);
        raised(tree, verb, key, frames, found);
        for (Frame frame : frames) {
            String name = passive ? "passive-" + frame.name() : frame.name();
            boolean telling = Selection.isTelling(name) && !Linear.FRAMES.contains(name);
            if (!telling && isDeed(tree, verb, key, name, speaker)) {
                continue;
            }
            Optional<Stance> stance = lexicon.stance(CueLexicon.Kind.VERB, name, key);
            BitSet cue = Cues.chain(tree, verb, frame.preposition(), lexicon);
            Speaker teller = Linear.FRAMES.contains(name) ? Linear.speaker(tree, verb, speaker) : speaker;
            Stance given = stance.orElseGet(() -> lexicon.guess(CueLexicon.Kind.VERB, name, key));
            draft(tree, verb, key, name, frame, cue, teller, frame.content(), given)
                    .ifPresent(draft -> found.add(new Proposal(CueLexicon.Kind.VERB, draft, stance.isPresent())));
        }
    }

    /** "Clashed over pay", "gunmen attacked a tanker", "dismissed ten clerks": something is done, and nothing is said. */
    private boolean isDeed(Tree tree, int verb, String key, String frame, Speaker speaker) {
        if (lexicon.isOf("deed", key)) {
            return true;
        }
        int struck = Speakers.isPassive(tree, verb) ? tree.child(verb, "nsubj:pass") : tree.child(verb, "obj");
        if (!frame.equals("np-as") && struck >= 0 && lexicon.isOf("removal", key)) {
            return tree.token(struck).ner().equals("PERSON") || lexicon.isOf("staff", tree.lemma(struck));
        }
        boolean armed = speaker.isNamed() && lexicon.isOf("armed", tree.lemma(speaker.head()));
        boolean hit = struck >= 0
                && (lexicon.isOf("target", tree.lemma(struck))
                        || tree.token(struck).ner().equals("LOCATION"));
        return lexicon.isOf("blow", key) && (armed || hit);
    }

    /** "The talks seem to have failed": all but the verb is what seems so, and nobody is said to think it. */
    private void raised(Tree tree, int verb, String key, List<Frame> frames, List<Proposal> found) {
        Optional<Stance> stance = lexicon.stance(CueLexicon.Kind.VERB, "raised", key);
        int subject = tree.child(verb, "nsubj");
        if (stance.isEmpty() || subject < 0 || frames.isEmpty()) {
            return;
        }
        BitSet content = tree.below(subject);
        content.or(frames.get(0).content());
        if (tree.token(subject).is("it", "there")) {
            content = frames.get(0).content();
        }
        Frame whole = new Frame("raised", content, -1);
        draft(tree, verb, key, "raised", whole, Cues.verb(tree, verb, -1), Speaker.NOBODY, content, stance.get())
                .ifPresent(draft -> found.add(new Proposal(CueLexicon.Kind.VERB, draft, true)));
    }

    private boolean tells(String key) {
        return lexicon.knows(CueLexicon.Kind.VERB, key)
                && (lexicon.stance(CueLexicon.Kind.VERB, "that", key).isPresent()
                        || lexicon.stance(CueLexicon.Kind.VERB, "before", key).isPresent()
                        || lexicon.stance(CueLexicon.Kind.VERB, "quote", key).isPresent());
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
                : Optional.of(new Draft(tree, cue, verb, key, name, speaker, spans, weigh(tree, cue, speaker, stance)));
    }

    /** What somebody does not say is neither asserted nor denied. */
    private static Stance weigh(Tree tree, BitSet cue, Speaker speaker, Stance stance) {
        boolean saying = stance == Stance.ASSERTS || stance == Stance.DENIES || stance == Stance.REPORTS;
        if (saying && speaker.isNobody(tree)) {
            return Stance.SPECULATES;
        }
        return saying && cue.cardinality() > 1 && Cues.isWithheld(tree, cue) && !isRefusalAlone(tree, cue)
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
