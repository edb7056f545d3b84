// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.VerbDictionary;
import org.dateline.model.VerbDictionary.Verb;

/** The verbs of users' dictionaries, found by the words of a sentence. Immutable. */
final class UserVerbs {
    /**
     * A verb of a dictionary in a sentence.
     *
     * @param first index of the first of its words
     * @param last index of the last of them
     */
    record Entry(Verb verb, VerbDictionary.Block block, int first, int last) {}

    private record Known(Verb verb, VerbDictionary.Block block) {}

    private final Map<String, List<Known>> byForm = new HashMap<>();
    private final Map<String, List<Known>> byWord = new HashMap<>();

    UserVerbs(List<VerbDictionary> dictionaries) {
        for (VerbDictionary dictionary : dictionaries) {
            for (VerbDictionary.Block block : dictionary.blocks()) {
                for (Verb verb : block.verbs()) {
                    Known known = new Known(verb, block);
                    byWord.computeIfAbsent(verb.word(), key -> new ArrayList<>())
                            .add(known);
                    for (String form : verb.forms()) {
                        byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(known);
                    }
                }
            }
        }
    }

    /** What the dictionaries have for the token: the verb of most words first, the exact form before a regular one of another. */
    List<Entry> at(Sentence sentence, int i) {
        String word = written(sentence.token(i));
        String lemma = sentence.token(i).lemma().toUpperCase(Locale.ROOT);
        List<Entry> found = new ArrayList<>();
        take(sentence, i, byForm.getOrDefault(word, List.of()), found);
        take(sentence, i, byWord.getOrDefault(word, List.of()), found);
        if (!lemma.equals(word)) {
            take(sentence, i, byWord.getOrDefault(lemma, List.of()), found);
        }
        found.sort(
                Comparator.comparingInt((Entry one) -> one.last() - one.first()).reversed());
        return found;
    }

    private static void take(Sentence sentence, int i, List<Known> all, List<Entry> into) {
        for (Known one : all) {
            int first = i - one.verb().before().size();
            int last = i + one.verb().after().size();
            boolean stands = stand(sentence, first, one.verb().before())
                    && stand(sentence, i + 1, one.verb().after());
            if (stands && into.stream().noneMatch(entry -> entry.verb() == one.verb())) {
                into.add(new Entry(one.verb(), one.block(), first, last));
            }
        }
    }

    /** Whether these words, upper case, stand together from {@code first} on. */
    static boolean stand(Sentence sentence, int first, List<String> words) {
        if (first < 0 || first + words.size() > sentence.size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            if (!written(sentence.token(first + k)).equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** A token as dictionaries write it. */
    static String written(Token token) {
        return token.word().replace('’', '\'').toUpperCase(Locale.ROOT);
    }
}
