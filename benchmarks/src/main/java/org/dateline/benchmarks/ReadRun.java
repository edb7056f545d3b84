// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.Reader;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.LayoutFinder;

/**
 * One JVM's part of {@link ReadAgainstCoreNlp}: tokens a second of Dateline's {@link Reader} and of CoreNLP's pipeline in turn
 * on the same texts, other texts each round, after a round that does not count. Both speeds count the tokens of CoreNLP.
 */
public final class ReadRun {

    /** For each side: both are read by the JVM as it runs, and what is measured is a long run over many reports. */
    private static final int WARM_SECONDS = 45;

    private static final String DAY = "1998-03-04";

    private final StanfordCoreNLP peer = Peer.whole();

    private ReadRun() {}

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
        new ReadRun().run(rounds);
    }

    private void run(List<List<String>> rounds) {
        LayoutFinder layouts = new LayoutFinder();
        StanfordCoreNLP words = Peer.pipeline("tokenize");
        List<Round> prose = new ArrayList<>();
        for (List<String> texts : rounds) {
            List<String> kept = texts.stream()
                    .map(text -> Prose.of(layouts, text.hashCode(), text).text())
                    .toList();
            prose.add(new Round(kept, Peer.annotate(words, kept)));
        }
        try (CoreNlpAnnotator annotator = new CoreNlpAnnotator()) {
            Reader reader = new Reader(annotator);
            Rounds.warm(WARM_SECONDS, round -> read(reader, round), prose.get(Rounds.COUNT));
            Rounds.warm(WARM_SECONDS, this::readByPeer, prose.get(Rounds.COUNT));
            Rounds.compare("whole reading", "CoreNLP's", prose, round -> read(reader, round), prose, this::readByPeer);
        }
    }

    private int readByPeer(Round round) {
        return Peer.annotated(peer, Peer.dated(round.texts(), DAY));
    }

    private static int read(Reader reader, Round round) {
        int found = 0;
        for (String text : round.texts()) {
            Reading reading = reader.read(Report.of("r", text).withPublished(Publication.stated(DAY)));
            found += reading.events().size() + reading.times().size();
        }
        if (found == 0) {
            throw new IllegalStateException(
                    "no event and no time in " + round.texts().size() + " texts");
        }
        return round.tokens();
    }

    private record Round(List<String> texts, int tokens) {}
}
