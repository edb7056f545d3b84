// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import edu.stanford.nlp.process.Americanize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.PackedIndex;
import org.dateline.corenlp.digest.StringHash;
import org.jspecify.annotations.Nullable;

/** British spellings made American, and days and months capital, as the model's training text has them. */
final class AmericanSpelling {
    private static final String INDEX = "spelling";
    private static final String WORDS = "spelling.american";
    private static final String RULES = "spelling.rules";

    /** Shorter words are in no list. */
    private static final int SHORTEST = 4;

    private final PackedIndex index;
    private final List<String> words;
    private final List<String> ruleTexts;

    /** Made when the first word needs them, and perhaps by more than one thread, which does no harm: they are immutable. */
    private @Nullable SpellingRules rules;

    AmericanSpelling(Digest digest) {
        this.index = new PackedIndex(digest, INDEX);
        this.words = digest.strings(WORDS);
        this.ruleTexts = digest.strings(RULES);
    }

    /** Lays down what CoreNLP knows of it. */
    static void put(Digest.Builder into) {
        Map<Object, Object> words = new LinkedHashMap<>();
        for (String list : List.of("mapping", "timexMapping")) {
            Map<?, ?> some = Inside.of(Americanize.class, list, Map.class);
            words.putAll(some);
        }
        long[] hashes = new long[words.size()];
        int[] numbers = new int[words.size()];
        List<String> american = new ArrayList<>();
        words.forEach((british, replacement) -> {
            hashes[american.size()] = StringHash.of((String) british);
            numbers[american.size()] = american.size();
            american.add((String) replacement);
        });
        PackedIndex.put(into, INDEX, hashes, numbers);
        into.put(WORDS, american).put(RULES, SpellingRules.texts());
    }

    /** The word as an American writes it, most often itself. */
    String of(String word, long hash) {
        int listed = word.length() < SHORTEST ? -1 : index.get(hash);
        if (listed >= 0) {
            return words.get(listed);
        }
        return SpellingRules.mayApply(word) ? rules().apply(word) : word;
    }

    private SpellingRules rules() {
        SpellingRules made = rules;
        if (made == null) {
            made = new SpellingRules(ruleTexts);
            rules = made;
        }
        return made;
    }
}
