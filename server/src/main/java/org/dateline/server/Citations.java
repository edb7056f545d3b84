// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dateline.answer.MetReadings;
import org.dateline.model.Evidence;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.store.NameFound;
import org.dateline.store.Store;

/** What carries a statement, as somebody who cites wants it: report, outlet, day, characters and the words themselves. */
final class Citations {
    private static final int MOST = 6;

    private final MetReadings readings;

    Citations(Store store) {
        readings = new MetReadings(store);
    }

    Optional<Reading> reading(String report) throws IOException {
        return readings.reading(report);
    }

    /** Of several places in one report the first. */
    ArrayNode of(Collection<Evidence> all) throws IOException {
        ArrayNode array = Json.array();
        for (Evidence one : all) {
            boolean again = false;
            for (int i = 0; i < array.size(); i++) {
                again |= array.get(i).get("report").asText().equals(one.report());
            }
            Reading reading = reading(one.report()).orElse(null);
            if (!again
                    && array.size() < MOST
                    && reading != null
                    && one.span().end() <= reading.text().length()) {
                array.add(citation(reading, one.span()));
            }
        }
        return array;
    }

    /** Offsets count code points, as everywhere outside. */
    static ObjectNode citation(Reading reading, Span span) {
        Report report = reading.report();
        String text = reading.text();
        int start = text.codePointCount(0, span.start());
        return Json.object()
                .put("report", report.id())
                .put("outlet", report.source())
                .put("published", report.published().iso())
                .put("start", start)
                .put("end", start + text.codePointCount(span.start(), span.end()))
                .put("quote", span.of(text));
    }

    /** The sentence that has most of the words, the first of equals. */
    static Span sentence(Reading reading, List<String> words) {
        Span best = reading.sentences().isEmpty()
                ? new Span(0, Math.max(1, reading.text().length()))
                : reading.sentences().get(0);
        int most = 0;
        for (Span sentence : reading.sentences()) {
            String text = NameFound.words(sentence.of(reading.text()));
            int met = (int) words.stream().filter(text::contains).count();
            if (met > most) {
                most = met;
                best = sentence;
            }
        }
        return best;
    }
}
