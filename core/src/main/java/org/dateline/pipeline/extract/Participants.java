// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Sentence;

/** Finds whom a noun phrase names as taking part: itself, or the people or state before a thing ("Russian jets"). */
final class Participants {
    private static final Set<EntityKind> ACTING =
            Set.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.COUNTRY, EntityKind.GROUP);
    /** What acts for whoever has it. */
    private static final Set<String> INSTRUMENTS = Set.of(
            "government",
            "administration",
            "regime",
            "cabinet",
            "army",
            "force",
            "forces",
            "troops",
            "troop",
            "soldier",
            "military",
            "police",
            "militia",
            "navy",
            "fighter");

    private static final Set<String> PARTITIVES = Set.of(
            "dozen",
            "hundred",
            "thousand",
            "score",
            "number",
            "series",
            "group",
            "member",
            "some",
            "many",
            "most",
            "all",
            "several",
            "one",
            "two",
            "three",
            "crowd",
            "majority",
            "part",
            "rest",
            "both",
            "few",
            "any",
            "none",
            "million",
            "half",
            "quarter",
            "handful",
            "minority",
            "pair",
            "bulk",
            "couple");

    private Participants() {}

    /** What "thousands of", "a majority of" and their like count; {@code head} itself where it is no such word. */
    static int counted(Sentence sentence, int head) {
        String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
        if (PARTITIVES.contains(lemma) || sentence.token(head).tag().equals("CD")) {
            for (int inner : sentence.children(head, "nmod")) {
                if (sentence.child(inner, "case")
                        .filter(c -> sentence.token(c).is("of"))
                        .isPresent()) {
                    return inner;
                }
            }
        }
        return head;
    }

    /** Empty where the phrase resolves to nobody. */
    static List<Participant> of(Document document, Sentence sentence, int head) {
        Optional<Mention> own = document.mentionAt(sentence.index(), head);
        if (own.isPresent()
                && own.get().entity() != null
                && ACTING.contains(own.get().kind())) {
            List<Participant> found = new ArrayList<>(List.of(participant(own.get())));
            if (own.get().form() == Mention.Form.NOMINAL
                    && INSTRUMENTS.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT))) {
                found.addAll(owners(document, sentence, head));
            }
            if (own.get().form() == Mention.Form.NOMINAL) {
                found.addAll(nations(document, sentence, head, own.get()));
            }
            return found;
        }
        List<Participant> speakers =
                own.isEmpty() || own.get().entity() == null ? speakers(document, sentence, head) : List.of();
        if (!speakers.isEmpty()) {
            return speakers;
        }
        List<Participant> before = premodifiers(document, sentence, head);
        if (!before.isEmpty()) {
            return before;
        }
        int counted = counted(sentence, head);
        if (counted != head) {
            return of(document, sentence, counted);
        }
        return own.isPresent() && own.get().entity() != null ? List.of(participant(own.get())) : List.of();
    }

    /** Whose forces or government it is, who acts by them: "his troops", "the president's government". */
    private static List<Participant> owners(Document document, Sentence sentence, int head) {
        return sentence.children(head, "nmod:poss").stream()
                .flatMap(owner -> document.mentionAt(sentence.index(), owner).stream())
                .filter(mention -> mention.entity() != null && ACTING.contains(mention.kind()))
                .map(Participants::participant)
                .toList();
    }

    /** "They" in what several say of themselves, whom no one entity stands for: "Kenya and Mali said they will send tents". */
    private static List<Participant> speakers(Document document, Sentence sentence, int head) {
        int verb = sentence.token(head).head();
        int said = verb < 0 ? -1 : sentence.token(verb).head();
        boolean own = sentence.token(head).is("they")
                && said >= 0
                && said < head
                && sentence.hasRelation(head, "nsubj")
                && sentence.hasRelation(verb, "ccomp");
        List<Participant> all = new ArrayList<>();
        for (int subject : own ? sentence.children(said, "nsubj") : List.<Integer>of()) {
            List<Integer> joined = sentence.children(subject, "conj");
            if (!joined.isEmpty()) {
                all.addAll(of(document, sentence, subject));
                joined.forEach(one -> all.addAll(of(document, sentence, one)));
            }
        }
        return all;
    }

    /** Of people of several nations, the nations beside the one they are counted to: "Kenyan and Ugandan officials". */
    private static List<Participant> nations(Document document, Sentence sentence, int head, Mention own) {
        List<Mention> named = new ArrayList<>();
        for (int child : sentence.children(head, "amod", "compound")) {
            nation(document, sentence, child).ifPresent(named::add);
            sentence.children(child, "conj")
                    .forEach(joined -> nation(document, sentence, joined).ifPresent(named::add));
        }
        Optional<String> home = document.entity(own.entity()).map(Entity::country);
        return named.size() < 2
                ? List.of()
                : named.stream()
                        .filter(mention -> !document.entity(mention.entity())
                                .map(Entity::country)
                                .equals(home))
                        .map(Participants::participant)
                        .toList();
    }

    private static Optional<Mention> nation(Document document, Sentence sentence, int token) {
        return document.mentionAt(sentence.index(), token)
                .filter(mention -> mention.entity() != null)
                .filter(mention -> mention.kind() == EntityKind.NATIONALITY || mention.kind() == EntityKind.COUNTRY);
    }

    private static List<Participant> premodifiers(Document document, Sentence sentence, int head) {
        List<Participant> found = new ArrayList<>();
        for (int child : sentence.children(head, "amod", "compound", "nmod:poss")) {
            Optional<Mention> mention = document.mentionAt(sentence.index(), child);
            boolean acts = mention.isPresent()
                    && mention.get().entity() != null
                    && (ACTING.contains(mention.get().kind()) || mention.get().kind() == EntityKind.NATIONALITY);
            if (acts) {
                found.add(participant(mention.get()));
            }
        }
        return found;
    }

    private static Participant participant(Mention mention) {
        return new Participant(java.util.Objects.requireNonNull(mention.entity()), mention.span());
    }
}
