// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Stanford CoreNLP's own pipeline with the annotators and models that Dateline uses, and nothing besides. */
final class Peer {
    private static final String MODELS = "edu/stanford/nlp/models/";

    private Peer() {}

    static StanfordCoreNLP pipeline(String annotators) {
        return new StanfordCoreNLP(properties(annotators));
    }

    private static Properties properties(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("ner.model", MODELS + "ner/english.conll.4class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("ner.statisticalOnly", "true");
        return properties;
    }

    static StanfordCoreNLP pipeline() {
        return pipeline("tokenize,pos,lemma,depparse,ner");
    }

    /** All that {@link #namesAndCoreference} needs; an empty line ends a sentence. */
    static StanfordCoreNLP syntaxOfParagraphs() {
        Properties properties = properties("tokenize,pos,lemma,depparse");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        return new StanfordCoreNLP(properties);
    }

    /** The name model and statistical coreference with the mentions that it detects by dependencies, its default. */
    static StanfordCoreNLP namesAndCoreference() {
        Properties properties = properties("ner,coref");
        properties.setProperty("ner.buildEntityMentions", "true");
        properties.setProperty("coref.algorithm", "statistical");
        return new StanfordCoreNLP(properties, false);
    }

    /** Quotations with their speakers, and the polarity of every token by natural logic. */
    static StanfordCoreNLP quotationsAndLogic() {
        return new StanfordCoreNLP(properties("quote,natlog"), false);
    }

    /** From text to names, times by SUTime, coreference, relations and quotations; an empty line ends a sentence. */
    static StanfordCoreNLP whole() {
        Properties properties = properties("tokenize,pos,lemma,ner,depparse,coref,natlog,openie,quote");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        properties.setProperty("ner.applyNumericClassifiers", "true");
        properties.setProperty("ner.useSUTime", "true");
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("ner.statisticalOnly", "false");
        properties.setProperty("ner.buildEntityMentions", "true");
        properties.setProperty("coref.algorithm", "statistical");
        return new StanfordCoreNLP(properties);
    }

    /** The texts, published on a day. */
    static List<Annotation> dated(List<String> texts, String day) {
        List<Annotation> dated = new ArrayList<>();
        for (String text : texts) {
            Annotation annotation = new Annotation(text);
            annotation.set(CoreAnnotations.DocDateAnnotation.class, day);
            dated.add(annotation);
        }
        return dated;
    }

    static int annotated(StanfordCoreNLP pipeline, List<Annotation> texts) {
        int tokens = 0;
        for (Annotation text : texts) {
            pipeline.annotate(text);
            tokens += text.get(CoreAnnotations.TokensAnnotation.class).size();
        }
        return tokens;
    }

    /** Finds and resolves the names of parsed texts. */
    static int resolve(StanfordCoreNLP coreference, List<Annotation> parsed) {
        int tokens = 0;
        int chains = 0;
        for (Annotation annotation : parsed) {
            coreference.annotate(annotation);
            tokens += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
            chains += annotation
                    .get(CorefCoreAnnotations.CorefChainAnnotation.class)
                    .size();
        }
        if (chains == 0) {
            throw new IllegalStateException("no chain in " + parsed.size() + " texts");
        }
        return tokens;
    }

    static DependencyParser parser() {
        return DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz");
    }

    static int annotate(StanfordCoreNLP pipeline, List<String> texts) {
        int tokens = 0;
        for (String text : texts) {
            Annotation annotation = new Annotation(text);
            pipeline.annotate(annotation);
            tokens += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
        }
        return tokens;
    }

    /** The sentences of the texts, tokenised and tagged. */
    static List<CoreMap> tagged(StanfordCoreNLP tagger, List<String> texts) {
        List<CoreMap> sentences = new ArrayList<>();
        for (String text : texts) {
            Annotation annotation = new Annotation(text);
            tagger.annotate(annotation);
            for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
                List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
                if (labels.size() <= 250) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }
}
