// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** What words do to the happenings that depend on them, by lemma. */
final class FactualityRules {
    /**
     * One group of the file.
     *
     * @param on kinds of dependents: {@code inf}, {@code ing}, {@code that}, {@code noun}; empty for all
     * @param prep prepositions that a noun must follow where it is not the object; empty for any
     * @param indefinite whether it leaves alone what the reader is taken to know ("the death of the painter")
     */
    record Rule(Set<String> on, Set<String> prep, String plus, String minus, boolean indefinite) {
        boolean acts(String kind, String preposition) {
            return (on.isEmpty() ? !kind.equals("subj") : on.contains(kind))
                    && (preposition.isEmpty() || prep.isEmpty() || prep.contains(preposition));
        }
    }

    private final Map<String, List<Rule>> words = new HashMap<>();
    private final Map<String, String> beside = new HashMap<>();

    FactualityRules() {
        for (RuleFile.Entry entry : RuleFile.read("factuality.rules")) {
            for (String word : entry.items("beside")) {
                beside.put(word, entry.first("plus"));
            }
            Rule rule = new Rule(
                    Set.copyOf(entry.items("on")),
                    Set.copyOf(entry.items("prep")),
                    entry.first("plus"),
                    entry.has("minus") ? entry.first("minus") : "possible",
                    entry.has("only") && entry.first("only").equals("indefinite"));
            for (String word : entry.items("word")) {
                words.computeIfAbsent(word, key -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** The first rule of this word for this kind of dependent. */
    Optional<Rule> of(String lemma, String kind, String preposition) {
        for (Rule rule : words.getOrDefault(lemma, List.of())) {
            if (rule.acts(kind, preposition)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The rule of the word at {@code head}, with its particle or its past copula where there is one of these. */
    Optional<Rule> of(Sentence sentence, int head, String kind, String preposition) {
        Token token = sentence.token(head);
        Optional<Integer> particle = sentence.child(head, "compound:prt");
        if (particle.isPresent()) {
            Optional<Rule> both =
                    of(token.lemma() + "_" + sentence.token(particle.get()).lemma(), kind, preposition);
            if (both.isPresent()) {
                return both;
            }
        }
        if (token.tag().startsWith("JJ") && Verbs.hasPastCopula(sentence, head)) {
            Optional<Rule> past = of(token.lemma() + "_past", kind, preposition);
            if (past.isPresent()) {
                return past;
            }
        }
        return of(token.lemma().toLowerCase(Locale.ROOT), kind, preposition);
    }

    /** What a modifier such as "allegedly" or "planned" does to what it modifies. */
    Optional<String> beside(String word) {
        return Optional.ofNullable(beside.get(word));
    }
}
