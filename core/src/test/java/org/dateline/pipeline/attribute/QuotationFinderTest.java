// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
    @Test
    void findsEachKindOfMarks() {
        assertThat(quoted("He said “no way” twice.")).containsExactly("“no way”");
        assertThat(quoted("He said \"no way\" twice.")).containsExactly("\"no way\"");
        assertThat(quoted("He said ''no way'' twice.")).containsExactly("''no way''");
        assertThat(quoted("He said ‘no way’ twice.")).containsExactly("‘no way’");
        assertThat(quoted("He said «no way» twice.")).containsExactly("«no way»");
    }

    @Test
    void anApostropheIsNoMark() {
        assertThat(quoted("The miners' union won't strike, the owners' lawyers said."))
                .isEmpty();
        assertThat(quoted("It was ‘Mary’s boat’ again.")).containsExactly("‘Mary’s boat’");
    }

    @Test
    void aQuotationWithinAnotherIsLeftToIt() {
        assertThat(quoted("\"They cried 'stop' and ran,\" she said."))
                .containsExactly("\"They cried 'stop' and ran,\"");
    }

    @Test
    void anOpenQuotationEndsWithItsParagraph() {
        String text = "“We came back.";
        List<Quotation> found = QuotationFinder.find(text, List.of(new Span(0, text.length())));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).closed()).isFalse();
        assertThat(found.get(0).span()).isEqualTo(new Span(0, text.length()));
    }

    private static List<String> quoted(String text) {
        return QuotationFinder.find(text, List.of(new Span(0, text.length()))).stream()
                .map(one -> one.span().of(text))
                .toList();
    }
}
