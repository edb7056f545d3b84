// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Evidence;
import org.dateline.model.Finding;
import org.dateline.model.Gathering;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** Reports of one origin, with the sentences that they share; and what reports of several origins have in the same words. */
final class Reuses {
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double SAME = 0.7;
    private static final int FEWEST_WORDS = 7;
    private static final int MOST_PASSAGES = 4;
    private static final int MOST_SHARED = 12;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private record Sentence(String report, Span span, Set<String> words) {}

    private record Twins(Sentence one, Sentence other) {}

    private final Claims claims;
    private final List<Finding> findings = new ArrayList<>();

    Reuses(Gathering gathering, List<Passage> passages, Chains chains, Claims claims, Sources sources) {
        this.claims = claims;
        sameWords(gathering, passages, sources);
        sameSource(chains, sources);
        for (List<String> origin : gathering.origins()) {
            if (origin.size() > 1) {
                origin(gathering, origin, passages);
            }
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private void origin(Gathering gathering, List<String> origin, List<Passage> passages) {
        List<Evidence> evidence = new ArrayList<>();
        List<List<Sentence>> texts = new ArrayList<>();
        for (Reading reading : gathering.readings()) {
            if (origin.contains(reading.report().id())) {
                texts.add(sentences(reading));
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                for (Twins twins : shared(texts.get(i), texts.get(j))) {
                    evidence.add(new Evidence(twins.one.report, twins.one.span));
                    evidence.add(new Evidence(twins.other.report, twins.other.span));
                }
            }
        }
        if (!evidence.isEmpty()) {
            List<Evidence> places = evidence.stream().distinct().sorted().toList();
            List<String> reports = origin.stream().sorted().distinct().toList();
            String value = "reports with one text: " + String.join(", ", reports);
            reuse(about(places, passages), "text", value, places, List.of(reports), 0.45);
        }
    }

    /** Reports of several origins: each has what it shares from the other, or both from a third. */
    private void sameWords(Gathering gathering, List<Passage> passages, Sources sources) {
        List<SharedWords.Text> texts = new ArrayList<>();
        Map<String, String> wordsOf = new HashMap<>();
        for (int i = 0; i < gathering.readings().size(); i++) {
            Reading reading = gathering.readings().get(i);
            if (gathering.members().get(i).status() != Report.Status.WITHDRAWN) {
                texts.add(new SharedWords.Text(reading));
                wordsOf.put(reading.report().id(), reading.text());
            }
        }
        List<List<Evidence>> passagesShared = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (SharedWords.Text other : texts.subList(i + 1, texts.size())) {
                if (!sources.isOneOrigin(texts.get(i).report(), other.report())) {
                    SharedWords.of(
                                    texts.get(i),
                                    other,
                                    sources.isOneHouse(texts.get(i).report(), other.report()))
                            .forEach(run -> join(passagesShared, run));
                }
            }
        }
        passagesShared.stream()
                .sorted(Comparator.comparing((List<Evidence> shared) -> shared.get(0)))
                .limit(MOST_SHARED)
                .forEach(shared -> sameWords(shared, wordsOf, passages, sources));
    }

    private static void join(List<List<Evidence>> all, SharedWords.Run run) {
        for (List<Evidence> shared : all) {
            if (shared.stream().anyMatch(one -> meets(one, run.one()) || meets(one, run.other()))) {
                add(shared, run.one());
                add(shared, run.other());
                return;
            }
        }
        all.add(new ArrayList<>(List.of(run.one(), run.other())));
    }

    private static void add(List<Evidence> shared, Evidence more) {
        if (shared.stream().noneMatch(one -> meets(one, more))) {
            shared.add(more);
        }
    }

    private static boolean meets(Evidence one, Evidence other) {
        return one.report().equals(other.report()) && one.span().overlaps(other.span());
    }

    private void sameWords(List<Evidence> shared, Map<String, String> texts, List<Passage> passages, Sources sources) {
        List<Evidence> places = shared.stream().sorted().toList();
        Evidence first = places.get(0);
        String words = BLANKS.matcher(first.span().of(texts.getOrDefault(first.report(), "")))
                .replaceAll(" ");
        reuse(about(places, passages), "words", "the same words: " + words, places, origins(places, sources), 0.3);
    }

    /** What two reports say that one outlet has reported: one outlet's news, however many pass it on. */
    private void sameSource(Chains chains, Sources sources) {
        chains.places()
                .forEach((outlet, places) -> reuse(
                        "c" + Ids.hash(outlet + " " + places.first().report()),
                        "source",
                        "from " + outlet,
                        List.copyOf(places),
                        origins(places, sources),
                        0.3));
    }

    private static List<List<String>> origins(Collection<Evidence> places, Sources sources) {
        return sources.origins(places.stream().map(Evidence::report).distinct().toList());
    }

    /* The status of a side may be null; NullAway does not see annotations on nested types. */
    @SuppressWarnings("NullAway")
    private void reuse(
            String about,
            String field,
            String value,
            List<Evidence> places,
            List<List<String>> origins,
            double weight) {
        Finding.Side side = new Finding.Side(value, null, null, places, origins);
        findings.add(new Finding(Finding.Kind.REUSE, about, field, List.of(side), weight));
    }

    /** A reuse is about the sentence that is shared first. */
    private String about(List<Evidence> places, List<Passage> passages) {
        Evidence first = places.get(0);
        return passages.stream()
                .filter(passage -> passage.reading().report().id().equals(first.report())
                        && passage.span().overlaps(first.span()))
                .findFirst()
                .map(passage -> claims.about(passage.clauses().get(0)))
                .orElse("c" + Ids.hash(first.report() + " " + first.span().start()));
    }

    private static List<Sentence> sentences(Reading reading) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : reading.sentences()) {
            Set<String> words = new HashSet<>();
            for (String word : NOT_LETTERS.split(span.of(reading.text()).toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
            if (words.size() >= FEWEST_WORDS) {
                sentences.add(new Sentence(reading.report().id(), span, words));
            }
        }
        return sentences;
    }

    /** The longest sentences that both have, all but a few words. */
    private static List<Twins> shared(List<Sentence> one, List<Sentence> other) {
        Map<String, List<Sentence>> index = new HashMap<>();
        for (Sentence sentence : other) {
            sentence.words.forEach(word ->
                    index.computeIfAbsent(word, any -> new ArrayList<>()).add(sentence));
        }
        List<Twins> found = new ArrayList<>();
        for (Sentence sentence : one) {
            Map<Sentence, Integer> votes = new HashMap<>();
            for (String word : sentence.words) {
                index.getOrDefault(word, List.of()).forEach(like -> votes.merge(like, 1, Integer::sum));
            }
            votes.entrySet().stream()
                    .filter(vote -> vote.getValue()
                            >= SAME
                                    * Math.max(
                                            sentence.words.size(),
                                            vote.getKey().words.size()))
                    .min(Map.Entry.<Sentence, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(vote -> vote.getKey().span))
                    .ifPresent(vote -> found.add(new Twins(sentence, vote.getKey())));
        }
        found.sort(Comparator.comparingInt((Twins twins) -> -twins.one.words.size())
                .thenComparing(twins -> twins.one.span));
        return found.subList(0, Math.min(MOST_PASSAGES, found.size()));
    }
}
