// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What brought it about ("caused by a leak", "a storm caused the crash", "was started deliberately"), where the two causes share no
 * word and what they brought about is one.
 */
final class Causes implements Contrasts.Slot {
    /** What a clause tells to have brought something about, in its words. */
    private record Cause(String cause, String effect) {}

    private static final double EFFECT = 0.8;
    private static final String BY =
            "(?:caused by|blamed on|due to|because of|as a result of|attributed to|triggered by|sparked by|set off by"
                    + "|resulted from|stemmed from|put down to|owing to)";
    private static final String WORDS = "(?<cause>[^,.;:”\"()]+)";

    /** The cause stands behind. */
    private static final Pattern BEHIND = Pattern.compile("(?is)^(?<effect>.*?)\\b" + BY + "\\s+" + WORDS);

    /** The cause is who or what does it, or what it is said to be. */
    private static final List<Pattern> ELSEWHERE = List.of(
            Pattern.compile(
                    "(?is)^(?<cause>[^,.;:”\"()]+?) (?:(?:may|might|could|must) have |had |has )?caused (?<effect>(?:the|this|that) .+)$"),
            Pattern.compile(
                    "(?is)^(?<cause>[^,.;:”\"()]+?) (?:was|is|were|had been) the (?:likely |probable |main )?(?:cause|source) of (?<effect>.+)$"),
            Pattern.compile(
                    "(?is)\\bthe (?:likely |probable |main )?(?:cause|source) of (?<effect>[^,.;:]+?) (?:was|is|had been) "
                            + WORDS),
            Pattern.compile(
                    "(?is)^(?<effect>.+?) (?:was|were|had been|has been) started(?: \\w+)? (?<cause>deliberately|on purpose|by [^,.;:]+)"),
            Pattern.compile(
                    "(?is)^(?<effect>.+?) (?:was|were|had been|has been) set (?:on fire|alight|ablaze|off)(?: \\w+)? (?<cause>deliberately|on purpose|by [^,.;:]+)"),
            Pattern.compile(
                    "(?is)^(?<effect>.+?) (?:was|were|had been|has been) (?:set|lit|laid)(?: \\w+)? (?<cause>deliberately|on purpose)"),
            Pattern.compile(
                    "(?is)^(?<effect>.+?) (?:was|were|had been|has been) (?<cause>deliberately) (?:started|set|lit|laid)"));

    /** Ends of what is named as the cause. */
    private static final Pattern END = Pattern.compile(
            "(?is)\\s(?:near|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|which|who|that|and then|when|while|after|before|said)\\b.*");

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
            "what",
            "which");
    /** That somebody meant it, whatever he did it with. */
    private static final Pattern MEANT = Pattern.compile(
            "(?i)\\b(?:deliberate\\w*|purpose|arson\\w*|sabotage\\w*|attack\\w*|bomb\\w*|explosives?|somebody|someone|vandals?|rebels?|m[ae]n|youths?)\\b");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Lexicon lexicon;
    /** By clause; one is compared with many. */
    private final Map<String, Optional<Cause>> causes = new HashMap<>();

    Causes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Contrast> contrast(Pair pair) {
        Optional<Cause> one = of(pair.one());
        Optional<Cause> other = one.isPresent() ? of(pair.other()) : Optional.empty();
        boolean apart = other.isPresent()
                && (pair.own().terms() >= EFFECT || isOneEffect(one.get(), other.get()))
                && !pair.one().namesOthersThan(pair.other())
                && areOthers(one.get().cause, other.get().cause);
        return apart ? Optional.of(new Contrast(pair, "cause", one.get().cause, other.get().cause)) : Optional.empty();
    }

    private boolean isOneEffect(Cause one, Cause other) {
        return terms(one.effect).stream()
                .anyMatch(a -> terms(other.effect).stream().anyMatch(b -> a.likeness(b) == 1));
    }

    private boolean areOthers(String one, String other) {
        boolean meant = MEANT.matcher(one).find() && MEANT.matcher(other).find();
        return !meant
                && !terms(one).isEmpty()
                && !terms(other).isEmpty()
                && terms(one).stream().noneMatch(a -> terms(other).stream().anyMatch(b -> a.likeness(b) > 0));
    }

    /** What is "due to begin" is to come, and no beginning its cause. */
    private Optional<Cause> of(Clause clause) {
        return causes.computeIfAbsent(clause.key(), any -> clause.isAhead() ? Optional.empty() : find(clause.tight()));
    }

    /** The cause that a clause gives, in its words. */
    static Optional<String> of(String clause) {
        return find(clause).map(Cause::cause);
    }

    private static Optional<Cause> find(String clause) {
        Matcher behind = BEHIND.matcher(clause);
        if (behind.find()) {
            return named(behind);
        }
        for (Pattern pattern : ELSEWHERE) {
            Matcher matcher = pattern.matcher(clause);
            if (matcher.find()) {
                return named(matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<Cause> named(Matcher matcher) {
        String cause = END.matcher(matcher.group("cause")).replaceFirst("").strip();
        boolean vague =
                List.of(NO_WORD.split(cause.toLowerCase(Locale.ROOT))).stream().anyMatch(VAGUE::contains);
        return vague || cause.isEmpty() ? Optional.empty() : Optional.of(new Cause(cause, matcher.group("effect")));
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
