// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Sentence;

/** "The bombing in Harlow, which killed five": what happened in a town killed them, not the town; by {@code happenings.rules}. */
final class Happenings {
    private static final EventNouns NOUNS = new EventNouns();
    private static final Set<String> SHOCKS = words("noun");
    private static final Set<String> WHERE = words("where");
    private static final Set<String> DOES = words("does");
    private static final Set<String> MET = words("met");

    private Happenings() {}

    private static Set<String> words(String key) {
        return RuleFile.read("happenings.rules").stream()
                .flatMap(entry -> entry.items(key).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

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
                !Arguments.isPassive(sentence, verb) && DOES.contains(lemma) && sentence.hasRelation(pronoun, "nsubj");
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
