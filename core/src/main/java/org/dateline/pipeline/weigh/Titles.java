// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Gathering;
import org.dateline.model.Report;
import org.dateline.model.Story;

/** The title of a story: the newest of the headlines whose words most reports use, else the first clause of a report. */
final class Titles {
    private static final int LONGEST = 110;
    /** A headline counts as shared when it has this part of what the most shared one has. */
    private static final double SHARED = 0.7;

    private static final Pattern NOTICE =
            Pattern.compile("^(?i:correct(?:ed|ion)|updated?(?: ?\\d+)?|wrap-?up(?: ?\\d+)?|refile)\\s*[-–—:]+\\s*");

    private final Lexicon lexicon;
    private final List<Passage> passages;
    private final Outdated outdated;
    /** What {@link #shared(String)} has found, by title: the reports of one kind often have one. */
    private final Map<String, Double> shared = new HashMap<>();
    /** How many reports use a word, as far as asked. */
    private final Map<String, Integer> uses = new HashMap<>();

    Titles(Lexicon lexicon, List<Passage> passages, Outdated outdated) {
        this.lexicon = lexicon;
        this.passages = passages;
        this.outdated = outdated;
    }

    String of(Gathering gathering) {
        List<Story.Member> titled = gathering.members().stream()
                .filter(member -> member.status() != Report.Status.WITHDRAWN
                        && member.title() != null
                        && !member.title().isBlank())
                .toList();
        List<Story.Member> current = titled.stream()
                .filter(member -> !outdated.isIn(String.valueOf(member.title())))
                .toList();
        List<Story.Member> candidates = current.isEmpty() ? titled : current;
        double most = candidates.stream().mapToDouble(this::shared).max().orElse(0);
        return candidates.stream()
                .filter(member -> shared(member) >= SHARED * most)
                .max(Comparator.comparing(Titles::day)
                        .thenComparingDouble(this::shared)
                        .thenComparing(Story.Member::report, Comparator.reverseOrder()))
                .map(member -> headline(member))
                .or(this::first)
                .orElse("untitled");
    }

    private static String headline(Story.Member member) {
        return NOTICE.matcher(String.valueOf(member.title()).strip()).replaceFirst("");
    }

    private static String day(Story.Member member) {
        String iso = member.published().iso();
        return iso == null ? "" : iso.substring(0, Math.min(10, iso.length()));
    }

    private double shared(Story.Member member) {
        return shared.computeIfAbsent(String.valueOf(member.title()), this::shared);
    }

    /** Mean number of reports that use a word of the headline. */
    private double shared(String title) {
        double sum = 0;
        int count = 0;
        for (String word : title.split("[^\\p{L}\\p{N}]+")) {
            String stem = Stem.of(word);
            if (word.length() > 2 && !lexicon.isLight(stem)) {
                count++;
                sum += uses.computeIfAbsent(word, any -> reportsWith(stem, Names.keys(word)));
            }
        }
        return count < 3 ? 0 : sum / count;
    }

    private int reportsWith(String stem, Set<String> keys) {
        Set<Integer> reports = new HashSet<>();
        for (Passage passage : passages) {
            Unit whole = passage.whole();
            if (whole.terms().stream().anyMatch(term -> term.stem().equals(stem))
                    || !keys.isEmpty()
                            && whole.whos().stream().anyMatch(who -> who.keys().containsAll(keys))) {
                reports.add(whole.report());
            }
        }
        return reports.size();
    }

    /** The first clause that can be understood by itself, cut where a part of it ends. */
    private Optional<String> first() {
        return passages.stream()
                .flatMap(passage -> passage.clauses().stream())
                .filter(Clause::isTelling)
                .findFirst()
                .map(clause -> shortened(clause.words()));
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST) {
            return line.replaceFirst("[.]$", "");
        }
        int comma = line.lastIndexOf(", ", LONGEST);
        int blank = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, comma > LONGEST / 3 ? comma : Math.max(1, blank)) + "…";
    }
}
