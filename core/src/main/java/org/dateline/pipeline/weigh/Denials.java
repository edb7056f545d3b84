// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Predicates that say no by themselves ("false", "undamaged", "reject"); from the file beside the classes. */
final class Denials {
    /** An example line of the file: a sentence whose predicate is of a kind. */
    record Example(String kind, String sentence) {}

    /** Where the phrase that names something ends. */
    private static final Pattern END_OF_NAMED =
            Pattern.compile("(?i)\\b(?:into|of|for|over|with|in|on|at|against|by|to|from|about|after|before|as|that|who"
                    + "|which|where|until|unless|if|and|or|but)\\b|[,;:]");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Set<String> untrue = new HashSet<>();
    private final Set<String> bars = new HashSet<>();
    private final Pattern bar;
    private final Set<String> rejects = new HashSet<>();
    private final Set<String> harm = new HashSet<>();
    private final Set<String> safe = new HashSet<>();
    private final List<Example> examples = new ArrayList<>();

    Denials() {
        for (String line : Lexicon.read("denials.txt")) {
            if (line.startsWith("EXAMPLE ")) {
                String[] parts = line.substring("EXAMPLE ".length()).split("\\|", 2);
                examples.add(new Example(parts[0].strip(), parts[1].strip()));
                continue;
            }
            int colon = line.indexOf(':');
            for (String lemma : line.substring(colon + 1).split(",")) {
                kind(line.substring(0, colon)).add(lemma.strip());
            }
        }
        bar = Pattern.compile("(?i)\\b(?:" + String.join("|", new TreeSet<>(bars)) + ")\\b(?! of\\b)");
    }

    private Set<String> kind(String name) {
        return switch (name) {
            case "untrue" -> untrue;
            case "bars" -> bars;
            case "rejects" -> rejects;
            case "harm" -> harm;
            case "safe" -> safe;
            default -> throw new IllegalArgumentException("no such kind in denials.txt: " + name);
        };
    }

    /**
     * Whether a clause of these words tells of harm to somebody or something (1), that there was none (−1), or neither (0).
     *
     * @param denied whether the clause says that what it tells is not so
     */
    int harm(Collection<String> lemmas, boolean denied) {
        if (lemmas.stream().anyMatch(safe::contains)) {
            return denied ? 1 : -1;
        }
        return lemmas.stream().noneMatch(harm::contains) ? 0 : denied ? -1 : 1;
    }

    /** Whether a predicate says that what is spoken of is not so. */
    boolean isUntrue(String lemma) {
        return untrue.contains(lemma);
    }

    /** Whether words say that what they name is not to be: "ruled out a pact", but not "was ruled out of the final". */
    boolean bars(String words) {
        return bar.matcher(words).find();
    }

    /** Stems of the words that name what is not to be: of "ruled out an early vote on the pact" those of "an early vote". */
    Set<String> barred(String words) {
        Matcher matcher = bar.matcher(words);
        if (!matcher.find()) {
            return Set.of();
        }
        String named = END_OF_NAMED.split(words.substring(matcher.end()).strip(), 2)[0];
        return WORD.matcher(named)
                .results()
                .map(word -> Stem.ofRunning(word.group()))
                .collect(Collectors.toSet());
    }

    /** Whether a predicate says no to what is named, so that it is not known what is held to be so. */
    boolean rejects(String lemma) {
        return rejects.contains(lemma);
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }
}
