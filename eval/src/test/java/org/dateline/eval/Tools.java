// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.util.List;
import org.dateline.Reader;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.model.Document;
import org.dateline.model.Layout;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.pipeline.acquire.LayoutFinder;
import org.dateline.pipeline.annotate.Resolver;
import org.dateline.pipeline.annotate.Validity;
import org.dateline.pipeline.ground.time.TimeFinder;

/** One annotator for all tests of this module: loading the models takes seconds. */
final class Tools {
    static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();
    private static final TimeFinder TIMES = new TimeFinder();
    static final Reader READER = new Reader(ANNOTATOR).withPredicates();

    private Tools() {}

    /** The document of a text, dated where {@code published} is not null. */
    static Document document(String text, String published) {
        Report report = report("test", text, published);
        Layout layout = new LayoutFinder().find(report);
        List<Sentence> sentences = ANNOTATOR.annotate(text, layout.paragraphs());
        Document document = new Resolver().resolve(report, layout, sentences, List.of());
        return new Validity().complete(document, TIMES.find(document));
    }

    static Reading reading(String text, String published) {
        return READER.read(report("test", text, published));
    }

    static Report report(String id, String text, String published) {
        Report report = Report.of(id, text);
        return published == null ? report : report.withPublished(Publication.stated(published));
    }
}
