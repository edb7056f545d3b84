// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Token;

/** Tells common nouns that name a happening, by list and by ending. */
final class EventNouns {
    private final Set<String> suffixes = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    EventNouns() {
        for (RuleFile.Entry entry : RuleFile.read("event-nouns.txt")) {
            suffixes.addAll(entry.items("suffix"));
            others.addAll(entry.items("not"));
            words.addAll(entry.items("word"));
        }
    }

    boolean has(Token token) {
        return token.isNoun() && !token.isName() && has(token.lemma().toLowerCase(Locale.ROOT));
    }

    boolean has(String lemma) {
        if (words.contains(lemma)) {
            return true;
        }
        return !others.contains(lemma)
                && suffixes.stream()
                        .anyMatch(suffix -> lemma.endsWith(suffix) && lemma.length() > suffix.length() + 1);
    }
}
