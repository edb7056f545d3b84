// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.model.Reading;
import org.dateline.model.Span;

/**
 * The runs of words by which a copy is known, sentence by sentence (shingles, Broder 1997). What stands in quotation marks is
 * left out: independent reports quote the same words.
 */
final class CopyTrace {
    private static final int RUN = 5;
    private static final int FEWEST_WORDS = 7;
    private static final double SENTENCE_KEPT = 0.5;
    /** Share of copied sentences from which two reports have one origin. */
    static final double REPORT_KEPT = 1.0 / 3;

    private static final int FEWEST_SENTENCES = 3;

    private static final int SKETCH = 12;

    /** For each sentence of the report's own words the hashes of its runs. */
    private final List<int[]> sentences;
    /** All of them, ascending. */
    private final int[] runs;

    private final int[] sketch;

    private CopyTrace(List<int[]> sentences, int[] runs) {
        this.sentences = sentences;
        this.runs = runs;
        this.sketch =
                IntStream.of(runs).map(CopyTrace::mixed).sorted().limit(SKETCH).toArray();
    }

    static CopyTrace of(Reading reading) {
        List<int[]> sentences = new ArrayList<>();
        for (String sentence : ownWords(reading)) {
            int[] runs = runs(sentence);
            if (runs.length >= FEWEST_WORDS - RUN + 1) {
                sentences.add(runs);
            }
        }
        int[] all = sentences.stream()
                .flatMapToInt(IntStream::of)
                .sorted()
                .distinct()
                .toArray();
        return new CopyTrace(sentences, all);
    }

    /** Whether a third or more of the shorter report's own sentences stand, verbatim or hardly edited, in the other. */
    boolean sharesOrigin(CopyTrace other) {
        return kept(other) >= REPORT_KEPT;
    }

    /** Share of the sentences of the one with fewer, by length, that stand in the other. */
    double kept(CopyTrace other) {
        CopyTrace small = runs.length <= other.runs.length ? this : other;
        CopyTrace large = small == this ? other : this;
        if (!meets(other)) {
            return 0;
        }
        double kept = 0;
        double all = 0;
        int matched = 0;
        for (int[] sentence : small.sentences) {
            long found = IntStream.of(sentence)
                    .filter(run -> Arrays.binarySearch(large.runs, run) >= 0)
                    .count();
            all += sentence.length;
            if (found >= SENTENCE_KEPT * sentence.length) {
                kept += sentence.length;
                matched++;
            }
        }
        return matched < Math.min(FEWEST_SENTENCES, small.sentences.size()) || all == 0 ? 0 : kept / all;
    }

    /**
     * Few of the runs, by which a copy is looked up: those that a mixing of their bits puts first, so that a text and its copy mostly
     * have one of them in common (sketches, Broder 1997).
     */
    int[] sketch() {
        return sketch;
    }

    /** Of other runs another number, with no order left (MurmurHash3's last step). */
    private static int mixed(int run) {
        int mixed = (run ^ (run >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    /** Whether the two have a run in common. */
    private boolean meets(CopyTrace other) {
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            if (runs[i] == other.runs[j]) {
                return true;
            }
            if (runs[i] < other.runs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /** The report's own words, sentence by sentence. A quotation that is never closed ends with its paragraph. */
    private static List<String> ownWords(Reading reading) {
        List<String> found = new ArrayList<>();
        String text = reading.text();
        boolean quoted = false;
        int before = 0;
        for (Span sentence : Sentences.unglued(reading)) {
            quoted &= text.substring(before, sentence.start()).indexOf('\n') < 0;
            before = sentence.end();
            StringBuilder own = new StringBuilder(sentence.length());
            for (char letter : sentence.of(text).toCharArray()) {
                if (letter == '“' || letter == '”' || letter == '"') {
                    quoted = letter == '“' || (letter == '"' && !quoted);
                    own.append(' ');
                } else if (!quoted) {
                    own.append(letter);
                }
            }
            found.add(own.toString());
        }
        return found;
    }

    private static int[] runs(String sentence) {
        String[] words = Words.of(sentence).stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT).replace(".", ""))
                .toArray(String[]::new);
        if (words.length < FEWEST_WORDS) {
            return new int[0];
        }
        int[] runs = new int[words.length - RUN + 1];
        for (int i = 0; i < runs.length; i++) {
            int hash = 17;
            for (int j = i; j < i + RUN; j++) {
                hash = hash * 1_000_003 + words[j].hashCode();
            }
            runs[i] = hash;
        }
        return runs;
    }
}
