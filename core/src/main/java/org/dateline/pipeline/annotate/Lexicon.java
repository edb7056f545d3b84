// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.Locale;
import org.dateline.model.Countries;
import org.dateline.model.Token;

/** What the rules of this room know of words, read once. */
final class Lexicon {
    final WordLists names = WordLists.read("names.txt");
    final WordLists metonymy = WordLists.read("metonymy.txt");
    final WordLists coreference = WordLists.read("coreference.txt");
    final Nouns nouns = new Nouns();
    final KnownNames known = new KnownNames();
    final RelationWords relations = new RelationWords();
    final Countries countries = Countries.table();

    /** The lexicons that come with the library. */
    static Lexicon standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        private static final Lexicon STANDARD = new Lexicon();
    }

    /** Whether the word is a title or form of address that stands before a name. */
    boolean isHonorific(String word) {
        return names.has("honorific", word) || names.has("male", word) || names.has("female", word);
    }

    /** Whether the word belongs to the list in lower case. */
    boolean names(String list, Token token) {
        return names.has(list, token.word().toLowerCase(Locale.ROOT));
    }
}
