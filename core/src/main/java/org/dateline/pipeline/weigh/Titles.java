// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Evidence;
import org.dateline.model.Gathering;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.model.Story;

/** The title of a story: the headline whose words most reports use, else the shortened first sentence. */
final class Titles {
    private static final int LONGEST = 110;
    /** Sentences beyond which a word of a headline counts no more. */
    private static final int ENOUGH = 6;

    private Titles() {}

    static String of(Gathering gathering, Lexicon lexicon, List<Passage> passages) {
        return gathering.members().stream()
                .filter(member -> member.status() != Report.Status.WITHDRAWN
                        && member.title() != null
                        && !member.title().isBlank())
                .min(Comparator.comparingDouble((Story.Member member) -> -common(member, lexicon, passages))
                        .thenComparing(Story.Member::report))
                .map(member -> String.valueOf(member.title()).strip())
                .or(() -> first(gathering))
                .orElse("untitled");
    }

    /** Mean number of sentences that use a word of the headline. */
    private static double common(Story.Member member, Lexicon lexicon, List<Passage> passages) {
        double sum = 0;
        int count = 0;
        for (String word : String.valueOf(member.title()).split("[^\\p{L}\\p{N}]+")) {
            String stem = Stem.of(word);
            if (word.length() > 2 && !lexicon.isLight(stem)) {
                count++;
                Set<String> keys = Names.keys(word);
                sum += passages.stream()
                        .filter(passage -> uses(passage, stem, keys))
                        .limit(ENOUGH)
                        .count();
            }
        }
        return count < 3 ? 0 : sum / count;
    }

    private static boolean uses(Passage passage, String stem, Set<String> keys) {
        return passage.whole().terms().stream().anyMatch(term -> term.stem().equals(stem))
                || (!keys.isEmpty()
                        && passage.whole().whos().stream()
                                .anyMatch(who -> who.keys().containsAll(keys)));
    }

    private static Optional<String> first(Gathering gathering) {
        for (Reading reading : gathering.readings()) {
            if (reading.report().status() != Report.Status.WITHDRAWN
                    && !reading.sentences().isEmpty()) {
                Span span = reading.sentences().get(0);
                return Optional.of(shortened(
                        new Evidence(reading.report().id(), span).span().of(reading.text())));
            }
        }
        return Optional.empty();
    }

    private static String shortened(String sentence) {
        String line = sentence.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line.replaceFirst("[.]$", "");
        }
        int comma = line.lastIndexOf(", ", LONGEST);
        int blank = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, comma > LONGEST / 2 ? comma : Math.max(1, blank)) + "…";
    }
}
