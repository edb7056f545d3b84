// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.pipeline.acquire.LayoutFinder;
import org.dateline.pipeline.annotate.Resolver;
import org.dateline.pipeline.attribute.Attributor;
import org.dateline.pipeline.extract.Extractor;

/**
 * One JVM's part of {@link AttributeAgainstCoreNlp}: tokens a second of attributing what is said and of telling how sure each
 * happening is, Dateline's, and of CoreNLP's quotations, their speakers and natural logic, in turn on the same texts, other
 * texts each round, after both had as long to warm up. A second line has Dateline code the events too, which CoreNLP does not.
 */
public final class AttributeRun {

    /** For each side: both are read by the JVM as it runs, and what is measured is a long run over many reports. */
    private static final int WARM_SECONDS = 45;

    private final Attributor attributor = new Attributor();
    private final Extractor extractor = new Extractor();

    private AttributeRun() {}

    /** @param arguments number of tokens a round, and files of texts */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        List<String> texts = Texts.ofArguments(arguments);
        List<List<String>> rounds = Rounds.dealt(texts);
        System.out.printf(
                "Java %s, %d cores, %d rounds of about %d texts%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Rounds.COUNT,
                texts.size() / Rounds.SHARES);
        new AttributeRun().run(rounds);
    }

    private void run(List<List<String>> rounds) {
        LayoutFinder layouts = new LayoutFinder();
        List<List<Prose>> prose = rounds.stream()
                .map(round -> round.stream()
                        .map(text -> Prose.of(layouts, text.hashCode(), text))
                        .toList())
                .toList();
        List<List<Document>> own = documents(prose);
        StanfordCoreNLP syntax = Peer.syntaxOfParagraphs();
        StanfordCoreNLP coreference = Peer.namesAndCoreference();
        List<List<Annotation>> theirs = new ArrayList<>();
        for (List<Prose> round : prose) {
            List<Annotation> annotations =
                    round.stream().map(one -> syntax.process(one.text())).toList();
            annotations.forEach(coreference::annotate);
            theirs.add(annotations);
        }
        StanfordCoreNLP speakers = Peer.quotationsAndLogic();
        ToIntFunction<List<Annotation>> peer = round -> Peer.annotated(speakers, round);
        Rounds.warm(WARM_SECONDS, this::attribute, own.get(Rounds.COUNT));
        Rounds.warm(WARM_SECONDS, this::code, own.get(Rounds.COUNT));
        Rounds.warm(WARM_SECONDS, peer, theirs.get(Rounds.COUNT));
        Rounds.compare("who, how surely", "CoreNLP's", own, this::attribute, theirs, peer);
        Rounds.compare("and events coded", "CoreNLP's", own, this::code, theirs, peer);
    }

    private static List<List<Document>> documents(List<List<Prose>> rounds) {
        Resolver resolver = new Resolver();
        List<List<Document>> documents = new ArrayList<>();
        try (CoreNlpAnnotator annotator = new CoreNlpAnnotator()) {
            for (List<Prose> round : rounds) {
                List<Document> resolved = new ArrayList<>();
                for (Prose prose : round) {
                    List<Sentence> sentences =
                            annotator.annotate(prose.text(), prose.layout().paragraphs());
                    resolved.add(resolver.resolve(prose.report(), prose.layout(), sentences, List.of()));
                }
                documents.add(resolved);
            }
        }
        return documents;
    }

    private int attribute(List<Document> round) {
        return tokens(
                round, (document, said) -> extractor.certainties(document, said).size());
    }

    private int code(List<Document> round) {
        return tokens(
                round,
                (document, said) ->
                        extractor.extract(document, said).predicates().size());
    }

    private int tokens(List<Document> round, ToIntBiFunction<Document, List<Attribution>> certainty) {
        int tokens = 0;
        int found = 0;
        for (Document document : round) {
            List<Attribution> attributions = attributor.attribute(document);
            found += attributions.size() + certainty.applyAsInt(document, attributions);
            tokens += document.sentences().stream().mapToInt(Sentence::size).sum();
        }
        if (found == 0) {
            throw new IllegalStateException("nothing told in " + round.size() + " texts");
        }
        return tokens;
    }
}
