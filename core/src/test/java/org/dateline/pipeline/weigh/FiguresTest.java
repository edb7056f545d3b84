// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void everyExampleGivesItsNumber() {
        List<String> examples = Lexicon.read("figures.txt").stream()
                .filter(line -> line.startsWith("EXAMPLE "))
                .map(line -> line.substring("EXAMPLE ".length()))
                .toList();
        assertThat(examples).hasSizeGreaterThan(35);
        for (String example : examples) {
            String[] parts = example.split(" \\| ");
            int blank = parts[0].lastIndexOf(' ');
            double value = Double.parseDouble(parts[0].substring(blank + 1));
            assertThat(Figures.in(parts[1]))
                    .as(example)
                    .filteredOn(figure -> figure.role().equals(parts[0].substring(0, blank)))
                    .anySatisfy(figure -> assertThat(figure.value()).isCloseTo(value, within(value * 1e-6)));
        }
    }

    @Test
    void aNumberIsReadWholeAndOfItsOwnTurn() {
        assertThat(Figures.in("The final was played in front of about 1,000 people.")
                        .get(0)
                        .value())
                .isEqualTo(1000);
        assertThat(Figures.in("Turnout was 61 percent, down from 66 percent.")).hasSize(1);
    }

    @Test
    void roundedNumbersAndOtherUnitsFit() {
        assertThat(fit("The brewery was sold in a deal worth $2.9 billion.", "The $3 billion deal was signed at noon."))
                .isTrue();
        assertThat(fit("The fire has burned 5,000 acres.", "The fire has burned about 2,000 hectares."))
                .isTrue();
        assertThat(fit("Some 2,100 residents were evacuated.", "More than 2,000 residents were evacuated."))
                .isTrue();
        assertThat(fit("Turnout was 61 percent.", "Turnout was 58 percent.")).isFalse();
        assertThat(fit("Officers found 1.2 tonnes of cocaine.", "Officers found 800 kilograms of cocaine."))
                .isFalse();
    }

    private static boolean fit(String one, String other) {
        return Figures.in(one).get(0).fits(Figures.in(other).get(0));
    }
}
