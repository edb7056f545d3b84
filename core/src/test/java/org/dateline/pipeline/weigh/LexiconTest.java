// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon();

    @Test
    void everyExampleHoldsItsClass() {
        assertThat(lexicon.examples()).hasSizeGreaterThan(20);
        for (Lexicon.Example example : lexicon.examples()) {
            List<String> stems = new ArrayList<>();
            Set<String> found = new HashSet<>();
            for (String word : example.words().split("[^\\p{L}]+")) {
                stems.add(Stem.ofRunning(word));
                found.addAll(lexicon.classesOf(Stem.ofRunning(word)));
            }
            lexicon.phrasesIn(stems).values().forEach(found::addAll);
            assertThat(found).as(example.words()).contains(example.name());
        }
    }

    @Test
    void verbAndNounHaveOneStem() {
        assertThat(Stem.of("resignation")).isEqualTo(Stem.of("resign"));
        assertThat(Stem.of("withdrawal")).isEqualTo(Stem.of("withdraw"));
        assertThat(Stem.of("announcement")).isEqualTo(Stem.of("announce"));
        assertThat(Stem.of("election")).isEqualTo(Stem.of("elect"));
        assertThat(Stem.of("mine")).isNotEqualTo(Stem.of("minister"));
        assertThat(Stem.of("stopped")).isEqualTo(Stem.of("stop"));
    }

    @ParameterizedTest
    @CsvSource({
        "withdrew, withdraw",
        "overthrown, overthrow",
        "jobs, job",
        "asked, ask",
        "aided, aid",
        "voted, vote",
        "urged, urge",
        "freed, free",
        "owned, own",
        "fixed, fix",
        "died, die",
        "denied, deny",
        "carries, carry",
        "firing, fire",
        "buying, buy",
        "ending, end",
        "spring, spring",
        "news, news"
    })
    void formsOfRunningTextHaveTheStemOfTheirLemma(String form, String lemma) {
        assertThat(Stem.ofRunning(form)).isEqualTo(Stem.of(lemma));
    }

    @Test
    void whatGoesWithAnActIsNoAct() {
        Term transport = lexicon.term(Stem.of("transport"));
        Term passenger = lexicon.term(Stem.of("passenger"));
        assertThat(lexicon.isAct(transport)).isTrue();
        assertThat(lexicon.isAct(passenger)).isFalse();
        assertThat(lexicon.isAct(lexicon.term(Stem.of("lorry")))).isFalse();
        assertThat(passenger.likeness(transport)).isPositive();
    }

    @Test
    void aPhraseIsOneTermWithTheWordThatBeginsIt() {
        assertThat(lexicon.phrasesIn(List.of("turn", "the", "offer", "down"))).containsOnlyKeys("turn");
        Term turned = lexicon.term("turn", Set.of("reject"));
        assertThat(turned.stem()).isEqualTo("turn");
        assertThat(turned.likeness(lexicon.term(Stem.of("reject")))).isPositive();
        assertThat(lexicon.isAct(turned)).isTrue();
        Term taken = lexicon.term("take", Set.of("buy", "seize"));
        assertThat(taken.light()).isFalse();
        assertThat(taken.likeness(lexicon.term(Stem.of("acquisition")))).isPositive();
        assertThat(taken.likeness(lexicon.term(Stem.of("take")))).isZero();
    }
}
