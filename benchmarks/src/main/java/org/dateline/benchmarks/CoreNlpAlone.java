// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The peer: Stanford CoreNLP's own pipeline with the annotators and models that Dateline uses, and nothing after it. */
public final class CoreNlpAlone {
    private CoreNlpAlone() {}

    public static void main(String[] files) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,depparse,ner");
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("ner.statisticalOnly", "true");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        int tokens = 0;
        for (String file : files) {
            Annotation annotation = new Annotation(Files.readString(Path.of(file)));
            pipeline.annotate(annotation);
            tokens += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
        }
        System.out.println(tokens + " tokens");
    }
}
