// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Who or what a noun is said to be: the subject of its copula, or what it stands beside. */
final class Predication {
    private static final String[] UNREAL = {
        "not", "n't", "never", "may", "could", "would", "might", "should", "if", "whether", "no", "longer"
    };

    private Predication() {}

    /**
     * "The square, a place for picnics": index of the noun it stands beside; −1 where there is none, as where the noun goes on to
     * speak ("..., a panel said").
     */
    static int beside(Sentence sentence, int noun) {
        int head = sentence.token(noun).head();
        boolean speaks = noun + 1 < sentence.size() && sentence.token(noun + 1).isFinite();
        return sentence.hasRelation(noun, "appos") && head < noun && !speaks ? head : -1;
    }

    /** "She was a nurse", "she served as a nurse": index of the token spoken of; −1 where nothing is told to be it. */
    static int subject(Sentence sentence, int noun) {
        int copula = sentence.firstChild(noun, "cop");
        if (copula < 0) {
            return serving(sentence, noun);
        }
        if (!sentence.token(copula).is("be", "become", "remain")) {
            return -1;
        }
        if (isUnreal(sentence, noun)) {
            return -1;
        }
        return sentence.child(noun, "det")
                        .filter(det -> sentence.token(det).is("no"))
                        .isPresent()
                ? -1
                : sentence.firstChild(noun, "nsubj");
    }

    /** "She served as a nurse", "she became a nurse", "she was appointed director". */
    private static int serving(Sentence sentence, int noun) {
        int verb = sentence.token(noun).head();
        if (verb < 0 || !sentence.token(verb).isVerb() || isUnreal(sentence, verb)) {
            return -1;
        }
        boolean as = sentence.hasRelation(noun, "obl")
                && Syntax.preposition(sentence, noun).equals("as");
        boolean bare = sentence.hasRelation(noun, "obj", "xcomp") && sentence.firstChild(noun, "case") < 0;
        int subject = sentence.firstChild(verb, "nsubj");
        if (subject < 0 || !as && !bare) {
            return -1;
        }
        boolean passive = sentence.token(subject).relation().equals("nsubj:pass");
        boolean holds = as && !passive && sentence.token(verb).is("serve", "work", "act")
                || bare && !passive && sentence.token(verb).is("become", "remain");
        boolean made = passive
                && sentence.token(verb)
                        .is("elect", "re-elect", "appoint", "name", "choose", "select", "crown", "promote", "install");
        return holds || made ? subject : -1;
    }

    private static boolean isUnreal(Sentence sentence, int verb) {
        for (int child : sentence.children(verb, "advmod", "aux", "neg", "mark")) {
            if (sentence.token(child).is(UNREAL)) {
                return true;
            }
        }
        return false;
    }

    /** The referent of the token spoken of, where the two agree in number. */
    static @Nullable Referent of(Draft noun, @Nullable Draft subject) {
        if (subject == null || subject == noun || subject.referent() == null) {
            return null;
        }
        return subject.isPlural() == noun.isPlural() ? subject.referent() : null;
    }
}
