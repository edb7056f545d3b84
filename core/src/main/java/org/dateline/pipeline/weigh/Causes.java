// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What brought it about ("caused by a leak", "blamed on the brakes", "because of fog"), where the two causes share no word. */
final class Causes implements Contrasts.Slot {
    private static final double EFFECT = 0.8;
    private static final Pattern CAUSE = Pattern.compile(
            "(?i)\\b(?:caused by|blamed on|due to|because of|as a result of|attributed to|triggered by|sparked by|set off by"
                    + "|resulted from|stemmed from|put down to|owing to)\\s+(?<cause>[^,.;:”\"()]+)");
    /** Ends of what is named as the cause. */
    private static final Pattern END = Pattern.compile(
            "(?i)\\s(?:near|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|which|who|that|and then|when|while|after|before|said)\\b.*");

    private static final Set<String> VAGUE = Set.of(
            "it",
            "this",
            "that",
            "them",
            "these",
            "those",
            "unknown",
            "unclear",
            "other",
            "several",
            "various",
            "unspecified",
            "what");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Lexicon lexicon;

    Causes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Contrast> contrast(Pair pair) {
        Optional<String> one = of(pair.one().tight());
        Optional<String> other = of(pair.other().tight());
        boolean apart = one.isPresent()
                && other.isPresent()
                && pair.own().terms() >= EFFECT
                && terms(one.get()).stream()
                        .noneMatch(a -> terms(other.get()).stream().anyMatch(b -> a.likeness(b) > 0));
        return apart ? Optional.of(new Contrast(pair, "cause", one.get(), other.get())) : Optional.empty();
    }

    /** The cause that a clause gives, in its words. */
    static Optional<String> of(String clause) {
        Matcher matcher = CAUSE.matcher(clause);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String cause = END.matcher(matcher.group("cause")).replaceFirst("").strip();
        boolean vague =
                List.of(NO_WORD.split(cause.toLowerCase(Locale.ROOT))).stream().anyMatch(VAGUE::contains);
        return vague || cause.isEmpty() ? Optional.empty() : Optional.of(cause);
    }

    private List<Term> terms(String words) {
        List<Term> terms = new ArrayList<>();
        for (String word : NO_WORD.split(words.toLowerCase(Locale.ROOT))) {
            String stem = Stem.ofRunning(word);
            if (!word.isEmpty() && !lexicon.isLight(Stem.of(word))) {
                terms.add(new Term(stem, lexicon.classesOf(stem), false));
            }
        }
        return terms;
    }
}
