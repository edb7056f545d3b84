// SPDX-License-Identifier: Apache-2.0
package org.dateline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.ActorDictionary;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.Excluded;
import org.dateline.model.Layout;
import org.dateline.model.Place;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.TimeExpression;
import org.dateline.model.VerbDictionary;
import org.dateline.pipeline.acquire.LayoutFinder;
import org.dateline.pipeline.annotate.Annotator;
import org.dateline.pipeline.annotate.Resolver;
import org.dateline.pipeline.annotate.Validity;
import org.dateline.pipeline.attribute.Attributor;
import org.dateline.pipeline.extract.Extractor;
import org.dateline.pipeline.extract.Statements;
import org.dateline.pipeline.ground.place.EventPlacer;
import org.dateline.pipeline.ground.place.PlaceFinder;
import org.dateline.pipeline.ground.place.Whereabouts;
import org.dateline.pipeline.ground.time.EventDater;
import org.dateline.pipeline.ground.time.TimeFinder;

/**
 * Reads one report: a function of that report alone, so that it may run in any number of threads and its result may be
 * kept by (report id, version).
 */
public final class Reader {

    private final Annotator annotator;
    private final String stages;
    private final LayoutFinder layouts = new LayoutFinder();
    private final Resolver resolver;
    private final Validity validity = new Validity();
    private final Attributor attributor = new Attributor();
    private final Extractor extractor;
    private final Statements statements = new Statements();
    private final TimeFinder timeFinder = new TimeFinder();
    private final EventDater dater = new EventDater();
    private final PlaceFinder placeFinder = new PlaceFinder();
    private final EventPlacer placer = new EventPlacer();

    public Reader(Annotator annotator) {
        this(annotator, List.of());
    }

    /**
     * @param dictionaries what a user knows of actors; of two that know a name, the earlier is asked
     */
    public Reader(Annotator annotator, List<ActorDictionary> dictionaries) {
        this(annotator, dictionaries, new Extractor().withoutPredicates());
    }

    /**
     * @param verbs what a user codes by in the place of our own CAMEO codes
     */
    public Reader(Annotator annotator, List<ActorDictionary> dictionaries, List<VerbDictionary> verbs) {
        this(
                annotator,
                new Resolver(dictionaries),
                new Extractor().withoutPredicates().withVerbs(verbs),
                StageVersion.ofThisProgram(dictionaries, verbs));
    }

    /**
     * @param extractor codes the events; of one with other weights than the shipped ones, readings must not be kept
     */
    public Reader(Annotator annotator, List<ActorDictionary> dictionaries, Extractor extractor) {
        this(annotator, new Resolver(dictionaries), extractor, StageVersion.ofThisProgram(dictionaries, List.of()));
    }

    private Reader(Annotator annotator, Resolver resolver, Extractor extractor, String stages) {
        this.extractor = extractor;
        this.annotator = annotator;
        this.resolver = resolver;
        this.stages = stages;
    }

    /** The same, which also tells how sure each word of a happening is that is no event; otherwise readings have none of these. */
    public Reader withPredicates() {
        return new Reader(annotator, resolver, extractor.withPredicates(), stages);
    }

    public Reading read(Report given) {
        Layout layout = layouts.find(given);
        Report report = completed(given, layout);
        List<Problem> problems = new ArrayList<>(report.problems());
        if (report.published().basis() == Publication.Basis.UNKNOWN) {
            problems.add(
                    new Problem(ProblemCode.NO_DATE, "report " + report.id() + " does not say when it was published"));
        }
        List<Sentence> sentences = annotator.annotate(report.text(), layout.paragraphs());
        unparsed(report, sentences, problems);
        List<Sentence> marginal = annotator.annotate(report.text(), Resolver.margins(layout));
        Document resolved = resolver.resolve(report, layout, sentences, marginal);
        List<TimeExpression> times = timeFinder.find(resolved);
        PlaceFinder.Findings findings = placeFinder.look(resolved);
        List<Place> places = findings.places();
        Document document = Whereabouts.complete(validity.complete(resolved, times), findings);
        List<Attribution> attributions = attributor.attribute(document);
        Extractor.Extraction extraction = extractor.extract(document, attributions, headings(layout, marginal));
        List<Event> events = placer.place(document, dater.date(document, extraction.events(), times), places);
        List<Event> happenings =
                placer.place(document, dater.date(document, extraction.happenings(), events, times), places);
        List<Event> all = Stream.concat(events.stream(), happenings.stream()).toList();
        return new Reading(
                report,
                version(given),
                layout.agency(),
                layout.excluded(),
                layout.paragraphs(),
                sentences.stream().map(Sentence::span).toList(),
                document.mentions(),
                document.entities(),
                times,
                places,
                attributions,
                events,
                extraction.predicates(),
                document.relations(),
                statements.of(document, attributions, all, times),
                problems,
                happenings);
    }

    /** What stands around the prose and says something by itself, as a place and a date before it do not. */
    private static List<Sentence> headings(Layout layout, List<Sentence> marginal) {
        return marginal.stream()
                .filter(sentence -> layout.excluded().stream()
                        .noneMatch(one ->
                                one.why() == Excluded.Why.DATELINE && one.span().overlaps(sentence.span())))
                .toList();
    }

    private static void unparsed(Report report, List<Sentence> sentences, List<Problem> problems) {
        long count = sentences.stream()
                .filter(sentence -> sentence.size() > 2
                        && sentence.tokens().stream()
                                .allMatch(token -> token.relation().equals("dep")))
                .count();
        if (count > 0) {
            problems.add(new Problem(
                    ProblemCode.LONG_SENTENCE,
                    "report " + report.id() + ": " + count + " sentences read without syntax"));
        }
    }

    /** Hash of everything that a reading of this report depends on. */
    public String version(Report report) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : Arrays.asList(
                    stages,
                    annotator.version(),
                    report.text(),
                    report.title(),
                    report.source(),
                    report.file(),
                    report.url(),
                    report.byline(),
                    report.language(),
                    report.datelinePlace(),
                    report.published(),
                    report.status(),
                    report.problems())) {
                digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    /** The report with what its own text tells of it, where it was not given. */
    private static Report completed(Report given, Layout layout) {
        Publication published = given.published().iso() != null ? given.published() : layout.published();
        return new Report(
                given.id(),
                given.file(),
                given.source() != null ? given.source() : layout.source(),
                given.url(),
                given.title() != null ? given.title() : layout.title(),
                given.byline() != null ? given.byline() : layout.byline(),
                given.language(),
                published,
                given.datelinePlace() != null ? given.datelinePlace() : layout.datelinePlace(),
                given.text(),
                given.status(),
                given.problems(),
                given.version());
    }
}
