// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.model.Document;
import org.dateline.model.Layout;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.JsonLinesFormat;
import org.dateline.pipeline.acquire.LayoutFinder;
import org.dateline.pipeline.annotate.AntecedentRanker;
import org.dateline.pipeline.annotate.Resolver;

/** A report of a file of gold coreference with its syntax, to be resolved as often as wanted. */
record CoreferenceText(
        Report report, GoldCoreference gold, Layout layout, List<Sentence> sentences, List<Sentence> marginal) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Those of a file, plain or gzip. */
    static List<CoreferenceText> read(Path file, CoreNlpAnnotator annotator) throws IOException {
        List<CoreferenceText> texts = new ArrayList<>();
        LayoutFinder layouts = new LayoutFinder();
        try (BufferedReader lines = Lines.of(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode gold = JSON.readTree(line);
                Report report = report(gold);
                Layout layout = layouts.find(report);
                texts.add(new CoreferenceText(
                        report,
                        new GoldCoreference(gold),
                        layout,
                        annotator.annotate(report.text(), layout.paragraphs()),
                        annotator.annotate(report.text(), Resolver.margins(layout))));
            }
        }
        return texts;
    }

    private static Report report(JsonNode gold) throws IOException {
        ObjectNode line = JSON.createObjectNode();
        for (String field : List.of("id", "url", "title", "text")) {
            line.set(field, gold.path(field));
        }
        line.set("published", gold.path("date"));
        List<Report> reports = new ArrayList<>();
        new JsonLinesFormat().read(new ByteArrayInputStream(JSON.writeValueAsBytes(line)), acquired -> {
            if (acquired instanceof Acquired.Usable usable) {
                reports.add(usable.report());
            }
        });
        if (reports.size() != 1) {
            throw new IOException("not a report: " + gold.path("id").asText());
        }
        return reports.get(0);
    }

    Document resolve(AntecedentRanker ranker) {
        return new Resolver(List.of(), ranker).resolve(report, layout, sentences, marginal);
    }
}
