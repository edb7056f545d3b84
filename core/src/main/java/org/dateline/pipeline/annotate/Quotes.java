// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.BitSet;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Which tokens stand within quotation marks, and who says what stands there. */
final class Quotes {
    private final Lexicon lexicon;
    private final Scene scene;
    private boolean open;
    private int paragraph = -1;
    private BitSet quoted = new BitSet();
    private @Nullable Sentence sentence;
    private int speaker = -1;

    Quotes(Lexicon lexicon, Scene scene) {
        this.lexicon = lexicon;
        this.scene = scene;
    }

    /** To be called for every sentence, in order. */
    void enter(Sentence next) {
        sentence = next;
        if (next.paragraph() != paragraph) {
            open = false;
            paragraph = next.paragraph();
        }
        quoted = new BitSet();
        for (int i = 0; i < next.size(); i++) {
            String word = next.token(i).word();
            switch (word) {
                case "\u201c", "``" -> open = true;
                case "\u201d", "''" -> open = false;
                case "\"" -> open = !open;
                default -> quoted.set(i, open);
            }
        }
        speaker = quoted.isEmpty() ? -1 : told(next);
    }

    private int told(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!quoted.get(i)
                    && sentence.token(i).isVerb()
                    && lexicon.coreference.has("say", sentence.token(i).lemma())) {
                int subject = sentence.firstChild(i, "nsubj");
                if (subject >= 0 && !quoted.get(subject)) {
                    return subject;
                }
            }
        }
        return -1;
    }

    boolean isQuoted(int token) {
        return quoted.get(token);
    }

    /** Who says what is quoted in this sentence, as far as it is settled. */
    @Nullable Referent speaker() {
        return sentence == null || speaker < 0 ? null : scene.referentAt(sentence, speaker);
    }
}
