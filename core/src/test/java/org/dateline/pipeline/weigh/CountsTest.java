// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountsTest {
    private final Counts counts = new Counts(new Lexicon());

    private static Quantity number(
            String text,
            double value,
            @Nullable Double min,
            @Nullable Double max,
            String unit,
            @Nullable String field) {
        return new Quantity(new Span(0, text.length()), value, min, max, unit, field, null);
    }

    private Counts.Verdict verdict(Quantity one, String text, Quantity other, String otherText) {
        return counts.compare(one, text, other, otherText);
    }

    @Test
    void peopleAreCountedAlikeWhateverTheyAreCalled() {
        Quantity soldiers = number("six soldiers", 6, null, null, "soldier", "dead");
        Quantity troops = number("six troops", 6, null, null, "troop", null);
        Quantity people = number("six people", 6, null, null, "people", null);
        Quantity hurt = number("six hurt", 6, null, null, "people", "injured");
        Quantity houses = number("six houses", 6, null, null, "house", null);
        assertThat(counts.alike(soldiers, troops)).isTrue();
        assertThat(counts.alike(soldiers, people)).isTrue();
        assertThat(counts.alike(soldiers, hurt)).isFalse();
        assertThat(counts.alike(people, houses)).isFalse();
    }

    @Test
    void boundsAndRoundingLetBothBeTrue() {
        Quantity twelve = number("12 people", 12, null, null, "people", null);
        Quantity nine = number("nine people", 9, null, null, "people", null);
        Quantity atLeastNine = number("at least nine people", 9, 9.0, null, "people", null);
        assertThat(verdict(twelve, "12 people", nine, "nine people")).isEqualTo(Counts.Verdict.DIFFER);
        assertThat(verdict(twelve, "12 people", atLeastNine, "at least nine people"))
                .isEqualTo(Counts.Verdict.COMPATIBLE);
        Quantity thousand = number("about 1,000 homes", 1000, null, null, "home", null);
        Quantity exact = number("1,020 homes", 1020, null, null, "home", null);
        assertThat(verdict(thousand, "about 1,000 homes", exact, "1,020 homes")).isEqualTo(Counts.Verdict.COMPATIBLE);
    }

    @Test
    void theDeadMayOrMayNotHaveTheirKillerAmongThem() {
        Quantity three = number("three shoppers", 3, null, null, "shopper", "dead");
        Quantity four = number("Four people", 4, null, null, "people", "dead");
        Quantity five = number("Five people", 5, null, null, "people", "dead");
        String with = " are dead, among them the attacker, after a shooting.";
        assertThat(verdict(three, "three shoppers", four, "Four people" + with)).isEqualTo(Counts.Verdict.COMPATIBLE);
        assertThat(verdict(three, "three shoppers", five, "Five people" + with)).isEqualTo(Counts.Verdict.DIFFER);
        assertThat(verdict(three, "three shoppers", four, "Four people are dead after a shooting."))
                .isEqualTo(Counts.Verdict.DIFFER);
    }
}
