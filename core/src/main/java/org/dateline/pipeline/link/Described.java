// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Reading;
import org.dateline.model.Span;

/**
 * A node as it is described by one noun.
 *
 * @param node its index
 * @param noun the head of the descriptions
 * @param before what stands before the noun in them, without articles
 * @param times how often the report speaks of it without a name
 * @param early whether the report begins with it
 * @param definite whether it is one that readers know of
 * @param thing whether it is neither somebody nor a body
 */
record Described(int node, String noun, Set<String> before, int times, boolean early, boolean definite, boolean thing) {
    /** Sentences with which a report tells what it is about. */
    private static final int LEAD = 3;

    /** Nouns of which a story has many. */
    private static final Set<String> MANY = Set.of(
            "man",
            "woman",
            "person",
            "people",
            "official",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "source",
            "member",
            "reporter",
            "journalist",
            "correspondent",
            "witness",
            "resident",
            "neighbor",
            "neighbour",
            "expert",
            "analyst",
            "officer",
            "soldier",
            "victim",
            "lawyer",
            "attorney",
            "representative",
            "leader",
            "minister",
            "president",
            "senator",
            "governor",
            "lawmaker",
            "candidate",
            "friend",
            "colleague",
            "group",
            "party",
            "company",
            "firm",
            "agency",
            "country",
            "nation",
            "state",
            "city",
            "town",
            "village",
            "area",
            "region",
            "place",
            "site",
            "scene",
            "side",
            "part",
            "one",
            "thing",
            "way",
            "fact",
            "case",
            "issue",
            "matter",
            "problem",
            "move",
            "step",
            "effort",
            "plan",
            "decision",
            "statement",
            "report",
            "story",
            "comment",
            "question",
            "answer",
            "call",
            "number",
            "figure",
            "amount",
            "time",
            "day",
            "week",
            "month",
            "year",
            "night",
            "morning",
            "end",
            "result",
            "reason",
            "evidence",
            "information",
            "news",
            "photo",
            "picture",
            "image",
            "video",
            "post",
            "tweet",
            "caption",
            "situation",
            "condition",
            "action",
            "process",
            "work",
            "force",
            "power",
            "law",
            "rule",
            "right",
            "world",
            "public",
            "community",
            "family",
            "team",
            "staff",
            "head",
            "name",
            "word",
            "voice",
            "position",
            "term",
            "interview",
            "conference",
            "meeting",
            "letter",
            "message",
            "percent",
            "lot",
            "kind",
            "type",
            "level",
            "rate",
            "system",
            "service",
            "program",
            "programme",
            "authority",
            "administration",
            "office",
            "department",
            "seat",
            "vote",
            "body",
            "weekend",
            "chance",
            "face",
            "line",
            "floor",
            "top",
            "bottom",
            "idea",
            "faith",
            "view",
            "role",
            "past",
            "future",
            "life",
            "death",
            "money",
            "war",
            "season",
            "era",
            "agenda",
            "debate",
            "speech",
            "director",
            "chief",
            "chairman",
            "editor",
            "author",
            "speaker",
            "critic",
            "supporter",
            "opponent");

    /** Words that say that it is not the one spoken of. */
    private static final Set<String> OTHER = Set.of(
            "another",
            "other",
            "every",
            "each",
            "any",
            "no",
            "some",
            "many",
            "several",
            "such",
            "second",
            "third",
            "next",
            "previous",
            "former",
            "earlier",
            "last",
            "own",
            "similar",
            "same",
            "different",
            "what",
            "which");

    /** What goes on to say which one is meant, so that "the" says nothing of it. */
    private static final Pattern LIMITED =
            Pattern.compile("\\s+(?:of|in|at|near|for|on|from|to|by|with|where|that|which|who|whose)\\b");

    private static final Pattern COUNTED = Pattern.compile("(?i)(?:the|an?|this|that|his|her|its|their|\\S+['’]s) ");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");

    /** Nouns that outlets put for one another. */
    private static final Map<String, String> SAME = Map.of(
            "plane", "aircraft",
            "airplane", "aircraft",
            "jet", "aircraft",
            "airliner", "aircraft",
            "ship", "vessel",
            "lad", "boy",
            "quake", "earthquake",
            "motorway", "highway",
            "attacker", "bomber");

    /** Those of a node, by noun. */
    static Collection<Described> of(int index, Node node) {
        if (node.isCountry() || node.isSeveral()) {
            return List.of();
        }
        Reading reading = node.reading();
        Map<String, List<Span>> byNoun = new TreeMap<>();
        int all = 0;
        for (Mention mention : node.inferred() ? List.<Mention>of() : reading.mentions()) {
            boolean own = node.entity().id().equals(mention.entity());
            all += own && mention.form() != Mention.Form.NAME ? 1 : 0;
            if (own && mention.form() == Mention.Form.NOMINAL) {
                add(byNoun, reading, mention.span());
            }
        }
        if (node.inferred() && !node.named()) {
            node.mentions().forEach(one -> add(byNoun, reading, one.span()));
        }
        List<Described> found = new ArrayList<>();
        for (Map.Entry<String, List<Span>> entry : byNoun.entrySet()) {
            int times = node.named()
                    ? entry.getValue().size()
                    : Math.max(all, entry.getValue().size());
            Described one = of(index, node, entry.getKey(), entry.getValue(), times);
            if (isCounted(node, entry.getValue())) {
                found.add(one);
            }
        }
        return found;
    }

    /** "Oil" and "immigration" are not one of several; people and bodies are, however they are written. */
    private static boolean isCounted(Node node, List<Span> spans) {
        return node.entity().kind() != EntityKind.OTHER
                || spans.stream()
                        .allMatch(span ->
                                COUNTED.matcher(span.of(node.reading().text())).lookingAt());
    }

    private static void add(Map<String, List<Span>> byNoun, Reading reading, Span span) {
        String noun = noun(span.of(reading.text()));
        if (isTelling(noun)) {
            byNoun.computeIfAbsent(noun, any -> new ArrayList<>()).add(span);
        }
    }

    private static Described of(int index, Node node, String noun, List<Span> spans, int times) {
        String text = node.reading().text();
        int lead = lead(node.reading());
        Set<String> before = new TreeSet<>();
        boolean definite = false;
        boolean early = false;
        for (Span span : spans) {
            String phrase = span.of(text).toLowerCase(Locale.ROOT);
            definite |= phrase.startsWith("the ")
                    && !LIMITED.matcher(text.substring(span.end())).lookingAt();
            early |= span.start() < lead;
            before.addAll(before(phrase));
        }
        boolean thing = !node.isPerson() && node.entity().kind() != EntityKind.ORGANIZATION;
        return new Described(index, noun, before, times, early, definite, thing);
    }

    /** Where the first sentences end. */
    private static int lead(Reading reading) {
        int last = Math.min(LEAD, reading.sentences().size()) - 1;
        return last < 0 ? 0 : reading.sentences().get(last).end();
    }

    private static String noun(String phrase) {
        String last = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return SAME.getOrDefault(last, last);
    }

    private static boolean isTelling(String noun) {
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss");
        return noun.length() > 2
                && !plural
                && !MANY.contains(noun)
                && noun.chars().allMatch(Character::isLetter);
    }

    private static List<String> before(String phrase) {
        List<String> words = new ArrayList<>(List.of(phrase.split("\\s+")));
        words.remove(words.size() - 1);
        words.removeAll(ARTICLES);
        return words;
    }

    /** Whether the report comes back to it. */
    boolean isFollowed() {
        return times > 1;
    }

    /** Whether it stands out: the report comes back to it or begins with it, and does not tell it from another. */
    boolean isSalient() {
        return (isFollowed() || early || definite) && before.stream().noneMatch(OTHER::contains);
    }

    /** Whether what stands before the noun tells the two apart: "electric bill", "health bill". */
    boolean excludes(Described other) {
        boolean close = early && other.early || isFollowed() && other.isFollowed();
        boolean shared =
                before.isEmpty() || other.before.isEmpty() || before.stream().anyMatch(other.before::contains);
        return !close && !shared;
    }
}
