// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.List;
import java.util.Locale;
import org.dateline.model.ActorDictionary;
import org.dateline.model.Countries;
import org.dateline.model.Token;

/** What the rules of this room know of words, read once. */
final class Lexicon {
    final WordLists names;
    final WordLists metonymy;
    final WordLists coreference;
    final Portfolios portfolios;
    final Nouns nouns;
    final KnownNames known;
    final RelationWords relations;
    final Countries countries = Countries.table();
    /** What users know besides. */
    final ActorNames actors;

    private Lexicon() {
        names = WordLists.read("names.txt");
        metonymy = WordLists.read("metonymy.txt");
        coreference = WordLists.read("coreference.txt");
        portfolios = new Portfolios(names);
        nouns = new Nouns();
        known = new KnownNames();
        relations = new RelationWords();
        actors = ActorNames.none();
    }

    private Lexicon(Lexicon standard, ActorNames actors) {
        names = standard.names;
        metonymy = standard.metonymy;
        coreference = standard.coreference;
        portfolios = standard.portfolios;
        nouns = standard.nouns;
        known = standard.known;
        relations = standard.relations;
        this.actors = actors;
    }

    /** The lexicons that come with the library. */
    static Lexicon standard() {
        return Holder.STANDARD;
    }

    /** The same with the dictionaries of a user; of two that know a name, the earlier is asked. */
    static Lexicon with(List<ActorDictionary> dictionaries) {
        return dictionaries.isEmpty() ? standard() : new Lexicon(standard(), ActorNames.of(dictionaries));
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
