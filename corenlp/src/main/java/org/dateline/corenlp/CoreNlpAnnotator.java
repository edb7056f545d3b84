// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.corenlp.digest.DigestCache;
import org.dateline.corenlp.parse.Parse;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.pipeline.annotate.Annotator;
import org.jspecify.annotations.Nullable;

/**
 * {@link Annotator} by Stanford CoreNLP 4.5.10: its tokenizer and lemmas, and its models of tags, names and dependencies (basic
 * Universal Dependencies) with inference of our own, which tells what CoreNLP's tells, many times as fast.
 *
 * <p>The models load side by side in the background, from {@link #warmUp} or the first call on; the first call waits for them.
 */
public final class CoreNlpAnnotator implements Annotator {
    /** Sentences above this many tokens are lists or tables, and their parses are noise. */
    private static final int LONGEST_PARSED = 250;

    private final DigestCache cache;
    private final AtomicReference<@Nullable Models> loaded = new AtomicReference<>();
    private final ConcurrentLinkedQueue<Tools> idle = new ConcurrentLinkedQueue<>();
    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=true");
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    /** With the digests of its models in the user's cache folder. */
    public CoreNlpAnnotator() {
        this(DigestCache.ofUser());
    }

    /** With the digests of its models in a cache of the caller's. */
    public CoreNlpAnnotator(DigestCache cache) {
        this.cache = cache;
    }

    @Override
    public void warmUp() {
        models();
    }

    private Models models() {
        Models models = loaded.get();
        return models != null ? models : loadOnce();
    }

    private synchronized Models loadOnce() {
        Models models = loaded.get();
        if (models == null) {
            models = Models.load(cache);
            loaded.set(models);
        }
        return models;
    }

    @Override
    public String version() {
        return "corenlp-4.5.10/left3words,english_UD,conll.4class";
    }

    @Override
    public List<Sentence> annotate(String text, List<Span> paragraphs) {
        Models models = models();
        List<Piece> pieces = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            addPieces(p, paragraphs.get(p), text, pieces);
        }
        Tools kept = idle.poll();
        Tools tools = kept != null ? kept : new Tools(models);
        pieces.forEach(tools::tag);
        models.parser()
                .parse(pieces.stream().filter(Piece::isParsed).map(Piece::parse).toList());
        List<Sentence> sentences = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            sentences.add(tools.sentence(sentences.size(), piece));
        }
        idle.add(tools);
        return sentences;
    }

    private void addPieces(int paragraph, Span span, String text, List<Piece> into) {
        List<CoreLabel> words =
                tokenizers.getTokenizer(new StringReader(span.of(text))).tokenize();
        for (List<CoreLabel> labels : splitter.process(words)) {
            boolean parsed = labels.size() <= LONGEST_PARSED;
            // In pieces, so that no later step meets a sentence of thousands of words.
            for (int from = 0; from < labels.size(); from += LONGEST_PARSED) {
                List<CoreLabel> piece = labels.subList(from, Math.min(labels.size(), from + LONGEST_PARSED));
                into.add(Piece.of(paragraph, span.start(), piece, parsed));
            }
        }
    }

    /**
     * A sentence, or a part of one that is too long.
     *
     * @param offset of its paragraph in the text
     */
    record Piece(int paragraph, int offset, List<CoreLabel> labels, Parse parse, boolean isParsed) {
        static Piece of(int paragraph, int offset, List<CoreLabel> labels, boolean isParsed) {
            String[] words = labels.stream().map(CoreLabel::word).toArray(String[]::new);
            return new Piece(paragraph, offset, labels, Parse.of(words, new String[words.length]), isParsed);
        }
    }
}
