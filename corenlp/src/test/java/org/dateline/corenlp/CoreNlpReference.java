// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** CoreNLP's own tokenizer, tagger, lemmas, parser and name model, called one by one: what the annotator must be equal to. */
final class CoreNlpReference {
    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = MODELS + "parser/nndep/english_UD.gz";
    private static final String NAMES = MODELS + "ner/english.conll.4class.distsim.crf.ser.gz";

    /** As the annotator: longer sentences are read in pieces and not parsed. */
    private static final int LONGEST_PARSED = 250;

    private final MaxentTagger tagger = new MaxentTagger(TAGGER);
    private final DependencyParser parser = DependencyParser.loadFromModelFile(PARSER);
    private final CRFClassifier<CoreLabel> names = CRFClassifier.getClassifierNoExceptions(NAMES);
    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=true");
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    List<Sentence> annotate(String text, List<Span> paragraphs) {
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
                            sentences.size(), p, paragraph.start(), new ArrayList<>(piece), parsed, morphology));
                }
            }
        }
        return sentences;
    }

    private Sentence sentence(
            int index, int paragraph, int offset, List<CoreLabel> labels, boolean parsed, Morphology morphology) {
        tagger.tagCoreLabels(labels);
        List<CoreLabel> named = names.classifySentence(labels);
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        Arrays.fill(relations, "dep");
        heads[0] = -1;
        if (parsed) {
            parse(labels, heads, relations);
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

    private void parse(List<CoreLabel> labels, int[] heads, String[] relations) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setIndex(i + 1);
        }
        Annotation sentence = new Annotation("");
        sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
        for (TypedDependency arc : parser.predict(sentence).typedDependencies()) {
            int dependent = arc.dep().index() - 1;
            heads[dependent] = arc.gov().index() - 1;
            relations[dependent] = arc.gov().index() == 0 ? "root" : arc.reln().toString();
        }
    }

    private static String nameOf(CoreLabel label) {
        String answer = label.get(CoreAnnotations.AnswerAnnotation.class);
        return answer == null ? "O" : answer;
    }
}
