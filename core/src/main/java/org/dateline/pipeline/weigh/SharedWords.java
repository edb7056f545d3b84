// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Evidence;
import org.dateline.model.Reading;
import org.dateline.model.Span;

/**
 * Runs of words that two reports have in common letter by letter, but for case and punctuation: what one took from the other,
 * or both from a third. Found by an index of short runs, so that the cost grows with the length of the texts.
 */
final class SharedWords {
    /** The same words in two reports. */
    record Run(Evidence one, Evidence other, int words) {}

    /** A report cut into words, once for all that it is compared with. */
    static final class Text {
        private final String report;
        private final List<Span> spans = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        /** By word: whether somebody says it. */
        private final boolean[] quoted;

        Text(Reading reading) {
            report = reading.report().id();
            String text = reading.text();
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                spans.add(new Span(matcher.start(), matcher.end()));
                words.add(matcher.group().toLowerCase(Locale.ROOT).replace('’', '\''));
            }
            quoted = new boolean[words.size()];
            Matcher quotation = QUOTED.matcher(text);
            int word = 0;
            while (quotation.find()) {
                while (word < quoted.length && spans.get(word).start() < quotation.start()) {
                    word++;
                }
                while (word < quoted.length && spans.get(word).end() <= quotation.end()) {
                    quoted[word++] = true;
                }
            }
        }

        String report() {
            return report;
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'][\\p{L}]+)?");
    private static final Pattern QUOTED = Pattern.compile("“[^”]{1,600}”|\"[^\"\\n]{1,600}\"");

    /** So many words are looked up at a time. */
    private static final int SEED = 5;

    /** As many words may be the same by chance, or because there is but one way to say it. */
    private static final int FEWEST = 12;

    /** One house's reports have fewer in common by chance than by taking them over. */
    private static final int FEWEST_OF_A_HOUSE = 9;

    /** Somebody's words are somebody's, even where they are few. */
    private static final int FEWEST_QUOTED = 6;

    private SharedWords() {}

    /**
     * Runs shared by two reports, in order of the first text, none within another.
     *
     * @param oneHouse whether one outlet or agency wrote both
     */
    static List<Run> of(Text a, Text b, boolean oneHouse) {
        int fewest = oneHouse ? FEWEST_OF_A_HOUSE : FEWEST;
        Map<String, List<Integer>> index = new HashMap<>();
        for (int j = 0; j + SEED <= b.words.size(); j++) {
            index.computeIfAbsent(seed(b, j), any -> new ArrayList<>()).add(j);
        }
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i + SEED <= a.words.size()) {
            int longest = 0;
            int at = -1;
            for (int j : index.getOrDefault(seed(a, i), List.of())) {
                int length = length(a, i, b, j);
                if (length > longest) {
                    longest = length;
                    at = j;
                }
            }
            if (longest >= fewest || longest >= FEWEST_QUOTED && isQuoted(a, i, longest) && isQuoted(b, at, longest)) {
                runs.add(new Run(evidence(a, i, longest), evidence(b, at, longest), longest));
            }
            i += Math.max(1, longest);
        }
        return runs;
    }

    private static String seed(Text text, int at) {
        return String.join(" ", text.words.subList(at, at + SEED));
    }

    private static int length(Text a, int i, Text b, int j) {
        int length = 0;
        while (i + length < a.words.size()
                && j + length < b.words.size()
                && a.words.get(i + length).equals(b.words.get(j + length))) {
            length++;
        }
        return length;
    }

    /** Whether most of the run is somebody's words. */
    private static boolean isQuoted(Text text, int from, int length) {
        int quoted = 0;
        for (int i = from; i < from + length; i++) {
            quoted += text.quoted[i] ? 1 : 0;
        }
        return quoted >= FEWEST_QUOTED && 2 * quoted > length;
    }

    private static Evidence evidence(Text text, int from, int length) {
        return new Evidence(
                text.report,
                new Span(
                        text.spans.get(from).start(),
                        text.spans.get(from + length - 1).end()));
    }
}
