// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineRulesTest {
    static Stream<LineRules.Rule> rules() {
        return new LineRules().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void takesItsExamplesAndLeavesItsCounterexamples(LineRules.Rule rule) {
        assertThat(rule.examples()).as("examples of %s", rule.pattern()).isNotEmpty();
        assertThat(rule.examples())
                .allMatch(example -> rule.pattern().matcher(example).matches());
        assertThat(rule.counterexamples())
                .noneMatch(example -> rule.pattern().matcher(example).matches());
    }
}
