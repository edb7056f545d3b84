// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Document;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Tells of which class a noun phrase is: person, group, org, country, place, military. */
final class Agents {
    private static final Set<String> PEOPLE = Set.of(
            "he",
            "she",
            "they",
            "we",
            "i",
            "who",
            "him",
            "her",
            "them",
            "us",
            "me",
            "himself",
            "themselves",
            "herself",
            "everyone",
            "both");
    private static final Set<String> PERSON = Set.of("person");
    private static final Set<String> MANY = Set.of("thousand", "hundred", "dozen", "score", "million");
    private final Map<String, Set<String>> classes = new HashMap<>();

    Agents() {
        for (RuleFile.Entry entry : RuleFile.read("classes.rules")) {
            for (String word : entry.items("words")) {
                classes.computeIfAbsent(word, key -> new HashSet<>()).addAll(entry.items("class"));
            }
        }
        for (RuleFile.Entry entry : RuleFile.read("sectors.rules")) {
            String kind = entry.first("kind").equals("organization") ? "org" : entry.first("kind");
            boolean armed = Set.of("MIL", "UAF", "REB").contains(entry.first("sector"));
            for (String word : entry.items("words")) {
                Set<String> own = classes.computeIfAbsent(word, key -> new HashSet<>());
                own.add(kind);
                if (armed) {
                    own.add("military");
                }
            }
        }
    }

    private static boolean isOfNation(Document document, Sentence sentence, int head) {
        return sentence.token(head).isNoun()
                && sentence.children(head, "amod", "compound").stream()
                        .anyMatch(child -> document.mentionAt(sentence.index(), child)
                                .filter(mention -> mention.kind() == EntityKind.NATIONALITY)
                                .isPresent());
    }

    /** Whether the phrase headed by {@code head} is of one of the classes. */
    boolean isOne(Document document, Sentence sentence, int head, Set<String> wanted) {
        int counted = Participants.counted(sentence, head);
        if (counted != head) {
            return isOne(document, sentence, counted, wanted);
        }
        Token token = sentence.token(head);
        String word = token.word().toLowerCase(Locale.ROOT);
        if (PEOPLE.contains(word)) {
            return wanted.contains("person") || wanted.contains("group");
        }
        if (listed(sentence, head, wanted)) {
            return true;
        }
        boolean several = token.tag().equals("NNS") || token.tag().equals("NNPS");
        if (several && wanted.contains("group") && (listed(sentence, head, PERSON) || MANY.contains(token.lemma()))) {
            return true;
        }
        if ((wanted.contains("country") || wanted.contains("group")) && isOfNation(document, sentence, head)) {
            return true;
        }
        Optional<Mention> mention = document.mentionAt(sentence.index(), head);
        if (mention.isPresent() && wanted.contains(name(mention.get().kind()))) {
            return true;
        }
        return switch (token.ner()) {
            case "PERSON" -> wanted.contains("person");
            case "ORGANIZATION" -> wanted.contains("org") || wanted.contains("group");
            case "LOCATION" -> wanted.contains("place") || wanted.contains("country");
            case "MISC" -> wanted.contains("group") && token.tag().equals("NNPS");
            default ->
                (token.tag().equals("NNPS") && wanted.contains("group"))
                        || ((token.tag().equals("CD") || MANY.contains(token.lemma())) && wanted.contains("person"))
                        || (word.endsWith("men") && token.tag().equals("NNS") && wanted.contains("person"));
        };
    }

    private boolean listed(Sentence sentence, int head, Set<String> wanted) {
        String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
        for (int child : sentence.children(head, "compound", "amod")) {
            String both = sentence.token(child).lemma().toLowerCase(Locale.ROOT) + "_" + lemma;
            if (matches(both, wanted)) {
                return true;
            }
        }
        boolean opening = head == 0 && sentence.token(head).isName() && lemma.endsWith("s");
        return (opening && matches(lemma.substring(0, lemma.length() - 1), wanted))
                || matches(lemma, wanted)
                || matches(sentence.lower(head), wanted);
    }

    private boolean matches(String word, Set<String> wanted) {
        return classes.getOrDefault(word, Set.of()).stream().anyMatch(wanted::contains);
    }

    private static String name(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANIZATION -> "org";
            case COUNTRY -> "country";
            case PLACE, FACILITY -> "place";
            case GROUP, NATIONALITY -> "group";
            case OTHER -> "other";
        };
    }
}
