// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Reading;
import org.dateline.model.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * What one reading is compared by. It depends on that reading alone.
 *
 * @param words all content words of title and text
 * @param names the words of it that are capitalised within sentences, by their sound
 * @param rareNames hashes of those of the names that few texts have
 * @param headline what its title tells
 * @param lead title and opening
 * @param leadNames the names of title and opening, by their sound
 * @param people hashes of the names of those whom its opening names, by their sound
 * @param days the days that it tells of
 * @param length words of title and text
 * @param copy what of it may have been copied
 * @param credits whom it gives as its origin
 */
record Profile(
        String report,
        @Nullable LocalDate published,
        Weighted words,
        Weighted names,
        int[] rareNames,
        Headline headline,
        Weighted lead,
        Weighted leadNames,
        int[] people,
        ToldDays days,
        int length,
        CopyTrace copy,
        Credits credits) {
    private static final int WORDS_READ = 500;
    private static final int WORDS_OF_LEAD = 60;
    private static final double TITLE = 3;
    private static final double RARE = 4;
    /** Words up to which a report is little more than a headline. */
    private static final int BRIEF = 32;
    /** Telling words of a headline from which it says by itself what a report is about. */
    private static final int FEWEST_OF_HEADLINE = 3;

    boolean isBrief() {
        return length <= BRIEF;
    }

    static Profile of(Reading reading) {
        String title = reading.report().title() == null ? "" : reading.report().title();
        List<Words.Word> headline = Words.of(title);
        List<Words.Word> body = Words.of(prose(reading));
        body = body.subList(0, Math.min(WORDS_READ, body.size()));
        if (isFurniture(body, headline)) {
            body = List.of();
        }
        Map<String, Double> counts = new HashMap<>();
        headline.forEach(word -> counts.merge(word.stem(), TITLE, Double::sum));
        body.forEach(word -> counts.merge(word.stem(), 1.0, Double::sum));
        Map<String, Double> lead = new HashMap<>();
        headline.forEach(word -> lead.merge(word.stem(), 1.0, Double::sum));
        body.stream().limit(WORDS_OF_LEAD).forEach(word -> lead.merge(word.stem(), 1.0, Double::sum));
        Map<String, Double> names = names(body);
        Set<String> ofText = Set.copyOf(names.keySet());
        addNames(headline, body, names);
        Map<String, Double> leadNames = new HashMap<>(names);
        leadNames.keySet().retainAll(lead.keySet());
        return new Profile(
                reading.report().id(),
                reading.report().published().date().orElse(null),
                weighted(counts),
                weightedNames(names),
                rareNames(names),
                Headline.of(headline, ofText),
                weighted(lead),
                weightedNames(leadNames),
                people(reading),
                ToldDays.of(reading),
                headline.size() + body.size(),
                CopyTrace.of(reading),
                Credits.of(reading));
    }

    /** Whether a few words that take up none of the headline's are the page's own, such as an invitation to follow an outlet. */
    private static boolean isFurniture(List<Words.Word> body, List<Words.Word> headline) {
        Set<String> telling = new HashSet<>();
        headline.stream()
                .map(Words.Word::stem)
                .filter(stem -> WordWeights.STANDARD.of(stem) > 1)
                .forEach(telling::add);
        return body.size() <= BRIEF
                && telling.size() >= FEWEST_OF_HEADLINE
                && body.stream().noneMatch(word -> telling.contains(word.stem()));
    }

    /** The text without its labels, stamps and subheadings. */
    private static String prose(Reading reading) {
        if (reading.paragraphs().isEmpty()) {
            return reading.text();
        }
        StringBuilder prose = new StringBuilder(reading.text().length());
        reading.paragraphs()
                .forEach(paragraph -> prose.append(paragraph.of(reading.text())).append('\n'));
        return prose.toString();
    }

    static Weighted weighted(Map<String, Double> counts) {
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((stem, count) -> {
            double weight = WordWeights.STANDARD.of(stem);
            if (stem.length() > 1 && weight > 1) {
                weights.put(stem, (1 + Math.log(count)) * weight);
            }
        });
        return Weighted.of(weights);
    }

    /** By each word of their names. */
    private static int[] people(Reading reading) {
        int end = ToldDays.endOfOpening(reading);
        return reading.mentions().stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON
                        && mention.form() == Mention.Form.NAME
                        && mention.span().end() <= end)
                .flatMap(mention -> Words.of(mention.span().of(reading.text())).stream())
                .mapToInt(word -> Spelling.key(word.stem()).hashCode())
                .distinct()
                .toArray();
    }

    /** The words that are capitalised within sentences. */
    private static Map<String, Double> names(List<Words.Word> body) {
        Map<String, Double> counts = new HashMap<>();
        body.stream().filter(Words.Word::isName).forEach(word -> counts.merge(word.stem(), 1.0, Double::sum));
        return counts;
    }

    /**
     * In a headline every word may have a capital: only words that are names in the text, or unknown to it, count; and only those of
     * the text where all letters are capitals.
     */
    private static void addNames(List<Words.Word> headline, List<Words.Word> body, Map<String, Double> counts) {
        Set<String> small = body.stream()
                .filter(word -> !word.isName() && !word.opening())
                .map(Words.Word::stem)
                .collect(Collectors.toSet());
        boolean known = body.size() >= BRIEF && headline.stream().noneMatch(Profile::hasSmallLetter);
        for (Words.Word word : headline) {
            if (Character.isUpperCase(word.text().charAt(0))
                    && !small.contains(word.stem())
                    && (!known || counts.containsKey(word.stem()))) {
                counts.merge(word.stem(), 1.0, Double::sum);
            }
        }
    }

    private static boolean hasSmallLetter(Words.Word word) {
        return word.text().chars().anyMatch(Character::isLowerCase);
    }

    private static int[] rareNames(Map<String, Double> names) {
        return names.keySet().stream()
                .filter(stem -> stem.length() > 1 && WordWeights.STANDARD.of(stem) > RARE)
                .mapToInt(stem -> Spelling.key(stem).hashCode())
                .distinct()
                .toArray();
    }

    private static Weighted weightedNames(Map<String, Double> counts) {
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((stem, count) -> {
            double weight = WordWeights.STANDARD.of(stem);
            if (stem.length() > 1 && weight > 1.5) {
                weights.merge(Spelling.key(stem), (1 + Math.log(count)) * weight, Double::sum);
            }
        });
        return Weighted.of(weights);
    }
}
