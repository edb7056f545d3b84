// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.corenlp.digest.DigestCache;
import org.dateline.corenlp.parse.DependencyParser;
import org.dateline.corenlp.parse.Parse;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/**
 * One JVM's part of {@link AnnotateAgainstCoreNlp}: tokens a second of the parser and of all annotators, Dateline's and
 * CoreNLP's in turn on the same texts, other texts each round, after a round that does not count.
 */
public final class AnnotateRun {
    private static final int SENTENCES_A_TEXT = 15;

    /** System property: print the speed of one thread, and nothing else. */
    static final String ALONE = "dateline.alone";

    private static final int ALONE_SECONDS = 8;

    private final List<List<String>> rounds;

    private AnnotateRun(List<List<String>> rounds) {
        this.rounds = rounds;
    }

    /** @param arguments number of tokens a round, and files of texts */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        List<String> texts = Texts.ofArguments(arguments);
        AnnotateRun run = new AnnotateRun(Rounds.dealt(texts));
        if (Boolean.getBoolean(ALONE)) {
            System.out.println(run.alone());
            return;
        }
        boolean vectors = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        System.out.printf(
                "Java %s, %s, %d cores%n",
                Runtime.version(),
                vectors ? "the JDK's vectors" : "plain loops",
                Runtime.getRuntime().availableProcessors());
        run.parsers();
        run.annotators();
    }

    private void parsers() {
        StanfordCoreNLP tagger = Peer.pipeline("tokenize,pos");
        List<List<CoreMap>> sentences =
                rounds.stream().map(texts -> Peer.tagged(tagger, texts)).toList();
        DependencyParser own = DependencyParser.load(DigestCache.ofUser());
        edu.stanford.nlp.parser.nndep.DependencyParser theirs = Peer.parser();
        Rounds.compare("parser alone", "CoreNLP's", sentences, round -> parse(own, round), round -> {
            int tokens = 0;
            for (CoreMap sentence : round) {
                theirs.predict(sentence);
                tokens += sentence.get(CoreAnnotations.TokensAnnotation.class).size();
            }
            return tokens;
        });
    }

    private static int parse(DependencyParser parser, List<CoreMap> sentences) {
        int tokens = 0;
        List<Parse> parses = new ArrayList<>();
        for (CoreMap sentence : sentences) {
            List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
            String[] words = labels.stream().map(CoreLabel::word).toArray(String[]::new);
            String[] tags = labels.stream().map(CoreLabel::tag).toArray(String[]::new);
            parses.add(Parse.of(words, tags));
            tokens += words.length;
        }
        for (int i = 0; i < parses.size(); i += SENTENCES_A_TEXT) {
            parser.parse(parses.subList(i, Math.min(parses.size(), i + SENTENCES_A_TEXT)));
        }
        return tokens;
    }

    private void annotators() throws Exception {
        StanfordCoreNLP pipeline = Peer.pipeline();
        try (CoreNlpAnnotator own = new CoreNlpAnnotator()) {
            Rounds.compare(
                    "all annotators",
                    "CoreNLP's",
                    rounds,
                    texts -> annotate(own, texts),
                    texts -> Peer.annotate(pipeline, texts));
            double[] one = new double[Rounds.COUNT];
            double[] two = new double[Rounds.COUNT];
            for (int round = 0; round < Rounds.COUNT; round++) {
                List<String> texts = rounds.get(round);
                one[round] = inThreads(1, own, texts);
                two[round] = inThreads(2, own, texts);
            }
            double[] ratios = new double[Rounds.COUNT];
            Arrays.setAll(ratios, i -> two[i] / one[i]);
            System.out.printf(
                    "two threads      %,9.0f tokens/s, one thread %,9.0f: %.2f times as fast%n",
                    Median.of(two), Median.of(one), Median.of(ratios));
        }
    }

    private static int annotate(CoreNlpAnnotator annotator, List<String> texts) {
        int tokens = 0;
        for (String text : texts) {
            for (Sentence sentence : annotator.annotate(text, List.of(new Span(0, text.length())))) {
                tokens += sentence.size();
            }
        }
        return tokens;
    }

    private static double inThreads(int count, CoreNlpAnnotator annotator, List<String> texts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            long start = System.nanoTime();
            List<Future<Integer>> read = new ArrayList<>();
            for (String text : texts) {
                read.add(threads.submit(() -> annotate(annotator, List.of(text))));
            }
            int tokens = 0;
            for (Future<Integer> one : read) {
                tokens += one.get();
            }
            return tokens / Rounds.seconds(start);
        } finally {
            threads.shutdown();
        }
    }

    /** Tokens a second of one thread over the texts in turn, after as long a time that does not count. */
    private double alone() {
        try (CoreNlpAnnotator own = new CoreNlpAnnotator()) {
            forSeconds(ALONE_SECONDS, own);
            return forSeconds(ALONE_SECONDS, own);
        }
    }

    private double forSeconds(int seconds, CoreNlpAnnotator own) {
        List<String> texts = rounds.stream().flatMap(List::stream).toList();
        long start = System.nanoTime();
        long tokens = 0;
        for (int i = 0; Rounds.seconds(start) < seconds; i++) {
            tokens += annotate(own, List.of(texts.get(i % texts.size())));
        }
        return tokens / Rounds.seconds(start);
    }
}
