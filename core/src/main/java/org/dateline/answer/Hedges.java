// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;
import org.dateline.model.Story;

/** What a story tells as expected, denied or thought unlikely, and by whom. */
public final class Hedges {
    private static final Set<Factuality.Status> HEDGES = Set.of(
            Factuality.Status.EXPECTED,
            Factuality.Status.PLANNED,
            Factuality.Status.POSSIBLE,
            Factuality.Status.DENIED,
            Factuality.Status.CALLED_OFF);

    /** Words that say no, so that "denied" in front of them would say the contrary. */
    private static final Pattern NO = Pattern.compile(
            "(?i)\\b(?:not|no|nobody|nothing|none|never|nowhere|neither|nor|cannot|without|hardly"
                    + "|fail(?:s|ed)? to|refus(?:es?|ed|ing) to|declin(?:es?|ed|ing) to|den(?:y|ies|ied))\\b|n[’']t\\b");
    /** "I can tell you": what a speaker says of himself, in a few words. */
    private static final Pattern SMALL_TALK = Pattern.compile("(?i)^[“\"]?(?:i|we|you)(?:\\s\\S+){0,5}$");

    private Hedges() {}

    /**
     * Something that is not told as a fact.
     *
     * @param speakers names; empty where the report itself tells it
     * @param found how much what is found about it matters
     */
    public record Hedge(Factuality.Status status, String text, String speakers, List<Evidence> evidence, double found) {
        public Hedge {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("a hedge without evidence: " + text);
            }
        }

        /** What is found about it, and in how many reports. */
        public double weight() {
            return found
                    + 0.1 * evidence.stream().map(Evidence::report).distinct().count();
        }

        /** Whether its words say no themselves, so that "denied" in front of them would say the contrary. */
        public boolean isNegated() {
            return NO.matcher(text).find();
        }
    }

    /** Those of the story, the weightiest first. */
    public static List<Hedge> of(Story story) {
        List<Hedge> hedges = new ArrayList<>(hedges(story));
        hedges.sort(Comparator.comparingDouble((Hedge hedge) -> -hedge.weight()));
        return hedges;
    }

    /** Whether a status in front of the words would tell something that the words do not say already. */
    public static boolean needsLabel(Factuality.Status status, String text) {
        return !status.isFact()
                && !(status == Factuality.Status.DENIED && NO.matcher(text).find());
    }

    private static List<Hedge> hedges(Story story) {
        Map<String, String> names = story.entities().stream()
                .collect(Collectors.toMap(
                        one -> one.entity().id(), one -> one.entity().name(), (one, other) -> one));
        Map<String, Double> weights =
                story.findings().stream().collect(Collectors.toMap(Finding::about, Finding::weight, Math::max));
        List<Hedge> hedges = new ArrayList<>();
        for (Story.Claim claim : story.claims()) {
            if (claim.status() != null && HEDGES.contains(claim.status())) {
                List<Evidence> evidence = claim.mentions().stream()
                        .map(Story.ClaimMention::evidence)
                        .toList();
                String speakers = claim.speakers().stream()
                        .map(id -> names.getOrDefault(id, id))
                        .collect(Collectors.joining(", "));
                double weight = weights.getOrDefault(claim.id(), 0.0);
                add(hedges, new Hedge(claim.status(), claim.text(), speakers, evidence, weight));
            }
        }
        for (Story.StoryEvent event : story.events()) {
            Factuality.Status status = event.best().factuality().status();
            if (HEDGES.contains(status)
                    && hedges.stream().noneMatch(hedge -> touches(hedge.evidence(), event.evidence()))) {
                double weight = weights.getOrDefault(event.id(), 0.0);
                add(hedges, new Hedge(status, event.text(), "", event.evidence(), weight));
            }
        }
        return hedges;
    }

    /** One line for what several say in the same words, and none for small talk. */
    private static void add(List<Hedge> hedges, Hedge more) {
        if (SMALL_TALK.matcher(more.text()).find()) {
            return;
        }
        for (int i = 0; i < hedges.size(); i++) {
            Hedge known = hedges.get(i);
            boolean shorter = known.text()
                    .regionMatches(true, 0, more.text(), 0, known.text().length());
            boolean longer = known.text()
                    .regionMatches(true, 0, more.text(), 0, more.text().length());
            boolean oneVoice = known.speakers().equals(more.speakers())
                    || known.speakers().isEmpty()
                    || more.speakers().isEmpty();
            if (known.status() == more.status() && oneVoice && (shorter || longer)) {
                Set<Evidence> all = new LinkedHashSet<>(known.evidence());
                all.addAll(more.evidence());
                hedges.set(
                        i,
                        new Hedge(
                                known.status(),
                                shorter ? known.text() : more.text(),
                                known.speakers().isEmpty() ? more.speakers() : known.speakers(),
                                List.copyOf(all),
                                Math.max(known.weight(), more.weight())));
                return;
            }
        }
        hedges.add(more);
    }

    private static boolean touches(Collection<Evidence> some, Collection<Evidence> others) {
        return some.stream().anyMatch(one -> others.stream()
                .anyMatch(other ->
                        one.report().equals(other.report()) && one.span().overlaps(other.span())));
    }
}
