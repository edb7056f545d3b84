// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Attribution;
import org.dateline.model.Attribution.Form;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Dossier;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality.Status;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Answers what somebody has said: the claims of the stored stories whose speaker it is, in whose words. */
public final class ClaimsMade {
    private static final Comparator<Claim> LATEST_FIRST = Comparator.comparing(
                    Claim::last, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Claim::story)
            .thenComparing(Claim::id);

    private final Store store;
    private final MetReadings readings;

    public ClaimsMade(Store store) {
        this.store = store;
        readings = new MetReadings(store);
    }

    /**
     * A claim of a speaker.
     *
     * @param story id
     * @param speakers ids of the story's entities who say so, here or in other words
     * @param text its first clause, as a report of theirs has it
     * @param status how surely what is claimed is so; {@code null} where it is of no event or of several clauses
     * @param told the latest first
     */
    public record Claim(
            String id, String story, List<String> speakers, String text, @Nullable Status status, List<Told> told) {
        public Claim {
            speakers = List.copyOf(speakers);
            told = List.copyOf(told);
        }

        /** ISO day of the last report that tells it. */
        public @Nullable String last() {
            return told.stream()
                    .map(Told::published)
                    .filter(Objects::nonNull)
                    .max(String::compareTo)
                    .orElse(null);
        }
    }

    /**
     * Where a claim is told.
     *
     * @param form how it is told; {@code null} where that is not known any more
     * @param stance of the speaker to it
     * @param words all that is said there, on one line
     * @param spans the same as characters of the report
     */
    public record Told(
            String report,
            @Nullable String source,
            @Nullable String published,
            @Nullable Form form,
            @Nullable Stance stance,
            String words,
            List<Span> spans) {
        public Told {
            spans = List.copyOf(spans);
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("a claim without evidence in " + report);
            }
        }
    }

    /** The claims of the speakers with these ids, the latest first, each with what they themselves are told to have said. */
    public List<Claim> of(Dossier speaker) throws IOException {
        List<Claim> claims = new ArrayList<>();
        for (Dossier.StoryMet met : speaker.stories()) {
            for (Story story : store.storiesByPrefix(met.id())) {
                for (Story.StoryEntity one : story.entities()) {
                    if (speaker.ids().contains(one.entity().id())) {
                        claims.addAll(of(story, one));
                    }
                }
            }
        }
        claims.sort(LATEST_FIRST);
        return List.copyOf(claims);
    }

    /** What one of a story's entities says in it, in its order; what others say to the same effect is left out. */
    List<Claim> of(Story story, Story.StoryEntity speaker) throws IOException {
        List<Story.Claim> own = story.claims().stream()
                .filter(claim -> claim.speakers().contains(speaker.entity().id()))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        Set<String> said = new HashSet<>();
        for (Map.Entry<Reading, Set<String>> met :
                readings.of(new Dossiers.Met(story, speaker)).entrySet()) {
            Reading reading = met.getKey();
            reading.attributions().stream()
                    .filter(one -> one.entity() != null && met.getValue().contains(one.entity()))
                    .forEach(one -> said.add(key(reading.report().id(), one.id())));
        }
        List<Claim> claims = new ArrayList<>();
        for (List<Story.Claim> saying : sayings(own, said)) {
            claims.add(claim(story, saying, said));
        }
        return claims;
    }

    private static String key(String report, @Nullable String attribution) {
        return report + " " + attribution;
    }

    /** A story takes what is said apart into clauses; those of one attribution are put together again. */
    private static List<List<Story.Claim>> sayings(List<Story.Claim> claims, Set<String> said) {
        List<List<Story.Claim>> sayings = new ArrayList<>();
        Map<String, List<Story.Claim>> byAttribution = new HashMap<>();
        for (Story.Claim claim : claims) {
            List<String> keys = theirs(claim, said).stream()
                    .filter(one -> one.attribution() != null)
                    .map(one -> key(one.report(), one.attribution()))
                    .toList();
            List<Story.Claim> known = keys.stream()
                    .flatMap(key -> Stream.ofNullable(byAttribution.get(key)))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                known = new ArrayList<>();
                sayings.add(known);
            }
            known.add(claim);
            for (String key : keys) {
                byAttribution.putIfAbsent(key, known);
            }
        }
        return sayings;
    }

    /** Where these attributions tell the claim; where none does any more, all that tells it. */
    private static List<Story.ClaimMention> theirs(Story.Claim claim, Set<String> said) {
        List<Story.ClaimMention> theirs = claim.mentions().stream()
                .filter(one -> said.contains(key(one.report(), one.attribution())))
                .toList();
        return theirs.isEmpty() ? claim.mentions() : theirs;
    }

    private Claim claim(Story story, List<Story.Claim> saying, Set<String> said) throws IOException {
        Set<Told> told = new LinkedHashSet<>();
        for (Story.Claim claim : saying) {
            for (Story.ClaimMention mention : theirs(claim, said)) {
                told.add(told(story, mention));
            }
        }
        List<Told> sorted = new ArrayList<>(told);
        sorted.sort(Comparator.comparing(Told::published, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Told::report));
        Story.Claim first = saying.get(0);
        // Of several clauses each has its own, and the words show it.
        Status status = saying.size() == 1 ? first.status() : null;
        List<Story.ClaimMention> theirs = theirs(first, said);
        // The text of a claim is whoever's told it best.
        String text = theirs.size() == first.mentions().size()
                ? first.text()
                : readings.words(theirs.get(0).evidence());
        List<String> speakers = saying.stream()
                .flatMap(one -> one.speakers().stream())
                .distinct()
                .toList();
        return new Claim(first.id(), story.id(), speakers, text, status, sorted);
    }

    private Told told(Story story, Story.ClaimMention mention) throws IOException {
        Story.Member member = MetReadings.member(story, mention.report());
        Evidence evidence = mention.evidence();
        Attribution attribution =
                readings.reading(mention.report()).map(Reading::attributions).orElse(List.of()).stream()
                        .filter(one -> one.id().equals(mention.attribution()))
                        .findFirst()
                        .orElse(null);
        return new Told(
                mention.report(),
                member == null ? null : member.source(),
                member == null ? null : member.published().iso(),
                attribution == null ? null : attribution.form(),
                attribution == null ? null : attribution.stance(),
                attribution == null ? readings.words(evidence) : content(mention.report(), attribution),
                attribution == null ? List.of(evidence.span()) : attribution.content());
    }

    /** All that is said, in the report's words. */
    private String content(String report, Attribution attribution) throws IOException {
        List<String> parts = new ArrayList<>();
        for (Span span : attribution.content()) {
            parts.add(readings.words(new Evidence(report, span)));
        }
        return String.join(" … ", parts);
    }
}
