// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dateline.model.Cast;
import org.dateline.model.Finding;
import org.dateline.model.Gathering;
import org.dateline.model.Story;

/**
 * Compares the readings of a story: agreement, conflict, change, sole source, reuse; the timeline; the summary. Two clauses
 * are held to tell one thing only on enough that is particular: names, places, acts and numbers that are rare in the story.
 */
public final class Weigher {
    private final Lexicon lexicon = new Lexicon();

    /** The result does not depend on the order in which the reports came; a withdrawn report is listed and says nothing. */
    public Story weigh(Gathering gathering, Cast cast) {
        Sources sources = new Sources(gathering, cast);
        Counts counts = new Counts(lexicon);
        ClauseDates dates = new ClauseDates();
        Material material = new Material(gathering, cast, lexicon);
        Weights weights = new Weights(material.passages(), lexicon);
        Alignment alignment = new Alignment(material, weights);
        Verdicts verdicts = new Verdicts(
                alignment,
                new Tallies(material.passages(), weights, sources),
                new Contrasts(cast, lexicon, sources, dates),
                weights,
                sources,
                counts);
        List<Told> groups = new Grouping(verdicts.agreeing(), verdicts.contrasted()).groups();
        Tokens tokens = new Tokens(material.passages(), lexicon);
        Details details = new Details(material, tokens, weights, verdicts, sources);
        Happenings happenings = new Happenings(material, verdicts.agreeing(), cast, sources);
        Claims claims = new Claims(material, groups, cast, happenings);
        List<Finding> opposed = new ArrayList<>();
        Oppositions oppositions = new Oppositions(material, verdicts, claims, sources);
        Outdated outdated = oppositions.outdated();
        opposed.addAll(oppositions.findings());
        opposed.addAll(new OfficeConflicts(gathering, cast, sources, material.clauses(), claims).findings());
        opposed.addAll(
                new DateConflicts(material.clauses(), alignment, verdicts.contrasted(), dates, weights, sources, claims)
                        .findings());
        opposed.addAll(new MeasureConflicts(material.clauses(), sources, claims).findings());
        opposed.addAll(new FigureConflicts(material.passages(), weights, verdicts, sources, claims).findings());
        opposed.addAll(new ContrastConflicts(verdicts.contrasted(), sources, claims).findings());
        opposed.addAll(new SpeakerConflicts(material.clauses(), cast, sources, claims).findings());
        opposed.addAll(new Developments(alignment, sources, claims).findings());
        opposed.addAll(new Accusations(material.clauses(), weights, sources, claims).findings());
        List<Finding> findings = Repeats.without(opposed);
        findings.addAll(new Agreements(groups, verdicts, outdated, counts, claims, sources).findings());
        findings.addAll(new DetailAgreements(details, groups, claims, sources).findings());
        GivenNumbers numbers = new GivenNumbers(material.passages(), tokens, sources, counts);
        Novelty novelty = new Novelty(material, tokens, numbers, sources, alignment.meetings());
        List<Finding> alone =
                new SoleSources(material, verdicts.elsewhere(), details, novelty, weights, claims, sources).findings();
        findings.addAll(alone);
        findings.addAll(new SoleNumbers(material, alignment, verdicts, tokens, alone, claims, sources).findings());
        findings.addAll(
                new Reuses(gathering, material.passages(), new Chains(material, weights, sources), claims, sources)
                        .findings());
        findings.sort(Comparator.comparingDouble((Finding finding) -> -finding.weight())
                .thenComparing(Finding::kind)
                .thenComparing(finding -> finding.sides().get(0).evidence().get(0)));
        List<String> published = gathering.members().stream()
                .map(member -> member.published().iso())
                .filter(Objects::nonNull)
                .map(iso -> iso.length() > 10 ? iso.substring(0, 10) : iso)
                .sorted()
                .toList();
        Retellings retellings = new Retellings(gathering, cast, sources, happenings);
        return new Story(
                gathering.id(),
                new Titles(lexicon, material.passages(), outdated).of(gathering),
                published.isEmpty() ? null : published.get(0),
                published.isEmpty() ? null : published.get(published.size() - 1),
                gathering.members(),
                gathering.origins(),
                cast.entities(),
                retellings.events(),
                claims.claims(),
                findings,
                Timeline.of(happenings.tellingEvents(), outdated),
                new Summary(material, findings, weights, sources, outdated).lines(),
                retellings.happenings());
    }
}
