// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/** The signs by which factuality is judged, laid open for those who learn what they weigh. */
public final class FactualitySigns {
    /**
     * A word that may tell of a happening.
     *
     * @param signs their names
     */
    public record Case(Span span, List<String> signs) {}

    private final Factualities factualities = new Factualities();

    /** Every word of the document; a copula or an auxiliary has the signs of the word that it helps. */
    public List<Case> in(Document document) {
        List<Case> cases = new ArrayList<>();
        for (Sentence original : document.sentences()) {
            Sentence sentence = Repairs.of(original);
            Parsed parsed = factualities.parsed(sentence);
            for (int i = 0; i < sentence.size(); i++) {
                int of = Verbs.saidBy(sentence, i);
                cases.add(new Case(
                        sentence.token(i).span(),
                        List.copyOf(factualities.signs(parsed, of).keySet())));
            }
        }
        return cases;
    }

    /** Traits of each sentence that tell a report from talk. */
    public List<Map<String, Double>> traits(Document document) {
        return document.sentences().stream().map(Register::traits).toList();
    }
}
