// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.corenlp.digest.DigestCache;
import org.dateline.corenlp.name.NameModel;
import org.dateline.corenlp.name.NameSearch;
import org.dateline.corenlp.parse.DependencyParser;
import org.dateline.corenlp.parse.Parse;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.pipeline.acquire.LayoutFinder;
import org.dateline.pipeline.annotate.Resolver;

/**
 * One JVM's part of {@link ResolveAgainstCoreNlp}: tokens a second of finding names and resolving them, Dateline's and CoreNLP's
 * in turn on the same texts, other texts each round, after a round that does not count; and Dateline's own parser on them.
 */
public final class ResolveRun {

    /** About as long as CoreNLP takes for the round that does not count, so that both come to it equally warm. */
    private static final int WARM_SECONDS = 8;

    private final DigestCache cache = DigestCache.ofUser();
    private final NameModel names = NameModel.load(cache);
    private final NameSearch search = names.search();
    private final DependencyParser parser = DependencyParser.load(cache);
    private final Resolver resolver = new Resolver();

    private ResolveRun() {}

    /** @param arguments number of tokens a round, and files of texts */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        List<String> texts = Texts.ofArguments(arguments);
        List<List<Prose>> rounds =
                Rounds.dealt(texts).stream().map(ResolveRun::prose).toList();
        System.out.printf(
                "Java %s, %d cores, %d rounds of about %d texts%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Rounds.COUNT,
                texts.size() / Rounds.SHARES);
        new ResolveRun().run(rounds);
    }

    private static List<Prose> prose(List<String> texts) {
        LayoutFinder layouts = new LayoutFinder();
        List<Prose> prose = new ArrayList<>();
        for (String text : texts) {
            prose.add(Prose.of(layouts, prose.size(), text));
        }
        return prose;
    }

    private void run(List<List<Prose>> rounds) {
        List<List<Parsed>> own = new ArrayList<>();
        try (CoreNlpAnnotator annotator = new CoreNlpAnnotator()) {
            for (List<Prose> round : rounds) {
                own.add(round.stream().map(prose -> Parsed.by(annotator, prose)).toList());
            }
        }
        StanfordCoreNLP syntax = Peer.syntaxOfParagraphs();
        List<List<Annotation>> theirs = rounds.stream()
                .map(round -> round.stream()
                        .map(prose -> syntax.process(prose.text()))
                        .toList())
                .toList();
        StanfordCoreNLP coreference = Peer.namesAndCoreference();
        Rounds.warm(WARM_SECONDS, this::resolve, own.get(Rounds.COUNT));
        Rounds.compare(
                "names, resolved", "CoreNLP's", own, this::resolve, theirs, round -> Peer.resolve(coreference, round));
        Rounds.warm(WARM_SECONDS, this::parse, own.get(Rounds.COUNT));
        Rounds.compare("names, resolved", "own parser", own, this::resolve, this::parse);
    }

    private int resolve(List<Parsed> round) {
        int tokens = 0;
        int entities = 0;
        for (Parsed parsed : round) {
            List<Sentence> named = parsed.sentences().stream().map(this::named).toList();
            Prose prose = parsed.prose();
            entities += resolver.resolve(prose.report(), prose.layout(), named, List.of())
                    .entities()
                    .size();
            tokens += parsed.tokens();
        }
        if (entities == 0) {
            throw new IllegalStateException("no entity in " + round.size() + " texts");
        }
        return tokens;
    }

    /** The sentence made anew, with names, so that nothing is kept of what a rule worked out in it before. */
    private Sentence named(Sentence sentence) {
        String[] words = sentence.tokens().stream().map(Token::word).toArray(String[]::new);
        String[] tags = sentence.tokens().stream().map(Token::tag).toArray(String[]::new);
        byte[] classes = new byte[words.length];
        search.find(words, tags, words.length, classes);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            Token token = sentence.token(i);
            String name = names.className(classes[i]);
            tokens.add(new Token(
                    token.span(), token.word(), token.lemma(), token.tag(), name, token.head(), token.relation()));
        }
        return new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens);
    }

    private int parse(List<Parsed> round) {
        int tokens = 0;
        for (Parsed parsed : round) {
            List<Parse> parses = new ArrayList<>();
            for (Sentence sentence : parsed.sentences()) {
                String[] words = sentence.tokens().stream().map(Token::word).toArray(String[]::new);
                String[] tags = sentence.tokens().stream().map(Token::tag).toArray(String[]::new);
                parses.add(Parse.of(words, tags));
            }
            parser.parse(parses);
            tokens += parsed.tokens();
        }
        return tokens;
    }

    /** A text with its sentences, of whose names nothing is known yet. */
    private record Parsed(Prose prose, List<Sentence> sentences, int tokens) {
        static Parsed by(CoreNlpAnnotator annotator, Prose prose) {
            List<Sentence> sentences = annotator
                    .annotate(prose.text(), prose.layout().paragraphs())
                    .stream()
                    .map(Parsed::nameless)
                    .toList();
            return new Parsed(
                    prose,
                    sentences,
                    sentences.stream().mapToInt(Sentence::size).sum());
        }

        private static Sentence nameless(Sentence sentence) {
            List<Token> tokens = sentence.tokens().stream()
                    .map(token -> new Token(
                            token.span(),
                            token.word(),
                            token.lemma(),
                            token.tag(),
                            "O",
                            token.head(),
                            token.relation()))
                    .toList();
            return new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens);
        }
    }
}
