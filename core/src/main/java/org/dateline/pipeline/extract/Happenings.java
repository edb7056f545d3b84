// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.Set;
import org.dateline.model.Sentence;

/** "The bombing in Harlow, which killed five": what happened in a town killed them, not the town. */
final class Happenings {
    private static final EventNouns NOUNS = new EventNouns();
    private static final Set<String> SHOCKS = Set.of(
            "earthquake",
            "quake",
            "blast",
            "bomb",
            "flood",
            "storm",
            "fire",
            "crash",
            "attack",
            "strike",
            "riot",
            "clash",
            "raid",
            "landslide",
            "hurricane",
            "typhoon",
            "cyclone",
            "avalanche",
            "famine",
            "outbreak",
            "war");
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "on", "outside", "off", "around", "across", "of", "against");
    /** What happenings do to people and things, and how they go on. */
    private static final Set<String> DONE = Set.of(
            "kill",
            "injure",
            "wound",
            "maim",
            "hurt",
            "claim",
            "leave",
            "destroy",
            "damage",
            "displace",
            "hit",
            "shake",
            "strike",
            "cause",
            "trigger",
            "spark",
            "prompt",
            "last",
            "begin",
            "start",
            "end",
            "follow",
            "happen",
            "occur",
            "take",
            "force",
            "drive",
            "cost",
            "erupt",
            "devastate");

    private static final Set<String> MET = Set.of("claim", "condemn", "blame", "carry", "denounce", "plan");

    private Happenings() {}

    /** The happening in whose place {@code name}, right before a relative pronoun, stands; −1 for none. */
    static int of(Sentence sentence, int pronoun, int name) {
        int verb = sentence.token(pronoun).head();
        if (verb < pronoun
                || sentence.token(pronoun).is("who")
                || sentence.token(name).ner().equals("PERSON") && isBare(sentence, name)) {
            return -1;
        }
        String lemma = sentence.token(verb).lemma();
        boolean met = Arguments.isPassive(sentence, verb) && MET.contains(lemma);
        boolean does =
                !Arguments.isPassive(sentence, verb) && DONE.contains(lemma) && sentence.hasRelation(pronoun, "nsubj");
        int noun = sentence.token(name).head();
        boolean there = noun >= 0
                && noun < name
                && sentence.hasRelation(name, "nmod")
                && sentence.child(name, "case")
                        .filter(word -> WHERE.contains(sentence.token(word).lemma()))
                        .isPresent();
        boolean happening = there
                && (NOUNS.has(sentence.token(noun))
                        || SHOCKS.contains(sentence.token(noun).lemma()));
        return happening && (met || does) ? noun : -1;
    }

    private static boolean isBare(Sentence sentence, int name) {
        return sentence.child(name, "case").isEmpty();
    }
}
