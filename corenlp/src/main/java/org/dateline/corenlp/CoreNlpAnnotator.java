// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.corenlp.digest.DigestCache;
import org.dateline.corenlp.parse.DependencyParser;
import org.dateline.corenlp.parse.Parse;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.pipeline.annotate.Annotator;
import org.jspecify.annotations.Nullable;

/**
 * {@link Annotator} by Stanford CoreNLP 4.5.10: its tokenizer, tagger, lemmas, neural dependency parser (basic Universal
 * Dependencies; Chen and Manning, EMNLP 2014) and the four-class name model, called one by one. The pipeline around them
 * is left out because it builds three graphs a sentence where one is used.
 *
 * <p>The models load side by side in the background, from {@link #warmUp} or the first call on; the first call waits for them.
 */
public final class CoreNlpAnnotator implements Annotator {
    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = MODELS + "ner/english.conll.4class.distsim.crf.ser.gz";

    /** Sentences above this many tokens are lists or tables, and their parses are noise. */
    private static final int LONGEST_PARSED = 250;

    /** What is loaded, or is being loaded. */
    private record Models(
            CompletableFuture<MaxentTagger> tagger,
            CompletableFuture<DependencyParser> parser,
            CompletableFuture<CRFClassifier<CoreLabel>> names) {
        static Models load(DigestCache cache) {
            Quiet.stanfordLogging();
            CompletableFuture<DependencyParser> parser =
                    CompletableFuture.supplyAsync(() -> DependencyParser.load(cache));
            CompletableFuture<CRFClassifier<CoreLabel>> names =
                    CompletableFuture.supplyAsync(CoreNlpAnnotator::loadNames);
            return new Models(CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER)), parser, names);
        }
    }

    private final DigestCache cache;
    private final AtomicReference<@Nullable Models> loaded = new AtomicReference<>();
    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=true");
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    /** With the digests of its models in the user's cache folder. */
    public CoreNlpAnnotator() {
        this(DigestCache.ofUser());
    }

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

    private static CRFClassifier<CoreLabel> loadNames() {
        return CRFClassifier.getClassifierNoExceptions(NAMES);
    }

    @Override
    public String version() {
        return "corenlp-4.5.10/left3words,english_UD,conll.4class";
    }

    @Override
    public List<Sentence> annotate(String text, List<Span> paragraphs) {
        Models models = models();
        List<Sentence> sentences = new ArrayList<>();
        Morphology morphology = new Morphology();
        for (int p = 0; p < paragraphs.size(); p++) {
            Span paragraph = paragraphs.get(p);
            List<CoreLabel> words = tokenizers
                    .getTokenizer(new StringReader(paragraph.of(text)))
                    .tokenize();
            for (List<CoreLabel> labels : splitter.process(words)) {
                boolean parsed = labels.size() <= LONGEST_PARSED;
                // In pieces, so that no later step meets a sentence of thousands of words.
                for (int from = 0; from < labels.size(); from += LONGEST_PARSED) {
                    List<CoreLabel> piece = labels.subList(from, Math.min(labels.size(), from + LONGEST_PARSED));
                    sentences.add(sentence(
                            models,
                            sentences.size(),
                            p,
                            paragraph.start(),
                            new ArrayList<>(piece),
                            parsed,
                            morphology));
                }
            }
        }
        return sentences;
    }

    private static Sentence sentence(
            Models models,
            int index,
            int paragraph,
            int offset,
            List<CoreLabel> labels,
            boolean parsed,
            Morphology morphology) {
        models.tagger.join().tagCoreLabels(labels);
        List<CoreLabel> named = models.names.join().classifySentence(labels);
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        if (parsed) {
            String[] words = labels.stream().map(CoreLabel::word).toArray(String[]::new);
            String[] tags = labels.stream().map(CoreLabel::tag).toArray(String[]::new);
            models.parser.join().parse(List.of(new Parse(words, tags, heads, relations)));
        } else {
            Arrays.fill(relations, "dep");
            heads[0] = -1;
        }
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
            String lemma = morphology.lemma(label.word(), label.tag());
            tokens.add(new Token(span, label.word(), lemma, label.tag(), nameOf(named.get(i)), heads[i], relations[i]));
        }
        Span span = new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        return new Sentence(index, paragraph, span, tokens);
    }

    private static String nameOf(CoreLabel label) {
        String answer = label.get(CoreAnnotations.AnswerAnnotation.class);
        return answer == null ? "O" : answer;
    }
}
