// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.corenlp.CoreNlpAnnotator.Piece;
import org.dateline.corenlp.name.NameModel;
import org.dateline.corenlp.name.NameSearch;
import org.dateline.corenlp.tag.TagSearch;
import org.dateline.corenlp.tag.Tagger;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** What one thread annotates with, a text at a time. */
final class Tools {
    private final Tagger tagger;
    private final TagSearch tags;
    private final NameModel names;
    private final NameSearch nameSearch;
    private final Lemmas lemmas = new Lemmas();
    private byte[] numbers = new byte[0];

    Tools(Models models) {
        this.tagger = models.tagger();
        this.tags = tagger.search();
        this.names = models.names();
        this.nameSearch = names.search();
    }

    /** Gives the words of a piece their tags. */
    void tag(Piece piece) {
        String[] words = piece.parse().words();
        byte[] found = numbers(words.length);
        tags.tag(words, words.length, found);
        for (int i = 0; i < words.length; i++) {
            piece.parse().tags()[i] = tagger.tagName(found[i]);
        }
    }

    /** The sentence of a piece that has been tagged and, if it is to be, parsed. */
    Sentence sentence(int index, Piece piece) {
        String[] words = piece.parse().words();
        String[] wordTags = piece.parse().tags();
        int[] heads = piece.parse().heads();
        String[] relations = piece.parse().relations();
        if (!piece.isParsed()) {
            Arrays.fill(relations, "dep");
            heads[0] = -1;
        }
        byte[] classes = numbers(words.length);
        nameSearch.find(words, wordTags, words.length, classes);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            CoreLabel label = piece.labels().get(i);
            Span span = new Span(piece.offset() + label.beginPosition(), piece.offset() + label.endPosition());
            String lemma = lemmas.lemma(words[i], wordTags[i]);
            String name = names.className(classes[i]);
            tokens.add(new Token(span, words[i], lemma, wordTags[i], name, heads[i], relations[i]));
        }
        Span span = new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        return new Sentence(index, piece.paragraph(), span, tokens);
    }

    private byte[] numbers(int length) {
        if (numbers.length < length) {
            numbers = new byte[length];
        }
        return numbers;
    }
}
