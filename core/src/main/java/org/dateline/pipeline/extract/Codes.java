// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.EventCode;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Makes an entry's code with the intensity of its mode and the contexts that the words around it set. */
final class Codes {
    static final String DIALECT = "1.1b3";
    private static final int MOST_CONTEXTS = 4;

    private record Phrase(List<String> words, String context) {
        Phrase {
            words = List.copyOf(words);
        }
    }

    private final Map<String, Double> scores = new HashMap<>();
    private final Map<String, List<Phrase>> contexts = new HashMap<>();

    Codes() {
        for (RuleFile.Entry entry : RuleFile.read("modes.rules")) {
            for (String item : entry.items("mode")) {
                int blank = item.indexOf(' ');
                scores.put(item.substring(0, blank), Double.valueOf(item.substring(blank + 1)));
            }
        }
        for (RuleFile.Entry entry : RuleFile.read("contexts.rules")) {
            for (String item : entry.items("words")) {
                List<String> words = List.of(item.split("_", -1));
                contexts.computeIfAbsent(words.get(0), key -> new ArrayList<>())
                        .add(new Phrase(words, entry.first("context")));
            }
        }
    }

    /**
     * The code of an event of this entry in this sentence.
     *
     * @param cameo CAMEO's code; {@code null} for none
     */
    EventCode code(LexiconEntry entry, @Nullable String cameo, List<String> contextsHere) {
        double score = 0;
        if (entry.type() != null) {
            String mode = entry.type().name() + "/" + entry.mode();
            score = scores.getOrDefault(mode, entry.type().score());
        }
        return new EventCode(
                entry.type(),
                entry.mode(),
                entry.kind(),
                entry.type() == null ? List.of() : contextsHere,
                cameo,
                cameo == null ? null : DIALECT,
                score);
    }

    /** The first contexts that the sentence's words set, in order of the text. */
    List<String> contexts(Sentence sentence) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < sentence.size() && found.size() < MOST_CONTEXTS; i++) {
            String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
            for (Phrase phrase : contexts.getOrDefault(lemma, List.of())) {
                if (found.size() < MOST_CONTEXTS && matches(sentence, i, phrase)) {
                    found.add(phrase.context());
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean matches(Sentence sentence, int start, Phrase phrase) {
        if (start + phrase.words().size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < phrase.words().size(); i++) {
            String wanted = phrase.words().get(i);
            boolean same = sentence.token(start + i).lemma().equalsIgnoreCase(wanted)
                    || sentence.token(start + i).word().equalsIgnoreCase(wanted);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
