// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Document;
import org.dateline.model.EntityKind;
import org.dateline.model.Participant;
import org.dateline.model.PloverType;
import org.dateline.model.Reason;
import org.dateline.model.Sentence;

/**
 * Parties of an act that its frame has no place for, from within its clause: whose the thing is that is acted on, and who is
 * concerned by the act that this one is about ("agreed to lift the ban on Egyptian goods", "demanded that Fiji release them").
 */
final class Bystanders {
    /** Acts that answer somebody else's words or deeds, which the object names. */
    private static final Set<PloverType> OF_WORDS =
            Set.of(PloverType.ACCUSE, PloverType.REJECT, PloverType.SUPPORT, PloverType.CONCEDE);

    private static final Set<String> ACCUSING = Set.of(
            "accuse", "blame", "condemn", "criticise", "criticize", "denounce", "charge", "convict", "suspect", "sue");
    private static final int FARTHEST = 4;

    /** Prepositions of where, when and by what something is done, whose nouns it is not done to. */
    private static final Set<String> CIRCUMSTANCES = Set.of(
            "in",
            "at",
            "near",
            "off",
            "inside",
            "outside",
            "within",
            "beyond",
            "beside",
            "beneath",
            "below",
            "above",
            "along",
            "alongside",
            "across",
            "around",
            "amid",
            "aboard",
            "through",
            "throughout",
            "during",
            "after",
            "before",
            "since",
            "until",
            "till",
            "pending",
            "as",
            "by");

    /** The function of those that no function of the frame names. */
    static final String NEARBY = "nearby";

    private final Document document;
    private final Sentence sentence;
    private final Arguments arguments;

    Bystanders(Document document, Sentence sentence, Arguments arguments) {
        this.document = document;
        this.sentence = sentence;
        this.arguments = arguments;
    }

    /** Adds to actors and recipients, by entity, where the frame has left them empty. */
    void complete(
            LexiconEntry entry,
            int head,
            int noun,
            Map<String, Participant> actors,
            Map<String, Participant> recipients,
            List<Reason.Place> places) {
        boolean acting = !actors.isEmpty();
        boolean receiving = !recipients.isEmpty();
        complete(entry, head, noun, actors, recipients);
        if (!acting) {
            actors.values().forEach(one -> places.add(new Reason.Place("actor", NEARBY, one.span(), true)));
        }
        if (!receiving) {
            recipients.values().forEach(one -> places.add(new Reason.Place("recipient", NEARBY, one.span(), true)));
        }
    }

    private void complete(
            LexiconEntry entry,
            int head,
            int noun,
            Map<String, Participant> actors,
            Map<String, Participant> recipients) {
        boolean verb = sentence.token(head).isVerb();
        if (actors.isEmpty() && verb && !hasPlaceFor(entry, "subj")) {
            add(arguments.of(head, "subj"), Map.of(), actors);
        }
        if (actors.isEmpty() && !verb) {
            add(accused(head), recipients, actors);
        }
        if (!recipients.isEmpty() || (entry.reciprocal() && actors.size() > 1)) {
            return;
        }
        if (entry.type() != null && OF_WORDS.contains(entry.type())) {
            for (int object : arguments.of(head, "obj")) {
                first(arguments.owners(object), actors, recipients);
            }
        }
        List<Integer> things = new ArrayList<>(verb ? arguments.of(head, "obj") : List.of(head));
        if (noun >= 0) {
            things.add(noun);
        }
        for (int thing : things) {
            if (recipients.isEmpty()) {
                first(phrases(thing, entry.type() == PloverType.AID), actors, recipients);
            }
        }
        // Whom those who meet will speak of meets nobody.
        boolean meets = entry.reciprocal() && entry.type() == PloverType.CONSULT;
        for (int inner : verb && !meets ? arguments.of(head, "comp") : List.<Integer>of()) {
            concerned(inner, actors, recipients);
        }
        if (recipients.isEmpty() && verb) {
            first(untimed(sentence.children(head, "obl")), actors, recipients);
        }
    }

    /** Of a deed that somebody is accused of, the one who is: "condemned Iran for the seizure of the ship". */
    private List<Integer> accused(int deed) {
        int at = deed;
        for (int steps = 0; steps < FARTHEST && at >= 0; steps++) {
            boolean phrase = sentence.hasRelation(at, "obl", "nmod")
                    && sentence.child(at, "case")
                            .filter(c -> sentence.token(c).is("of", "for", "over", "in"))
                            .isPresent();
            int above = sentence.token(at).head();
            if (!phrase) {
                return List.of();
            }
            if (above >= 0 && ACCUSING.contains(sentence.token(above).lemma())) {
                return arguments.of(above, "obj");
            }
            at = above;
        }
        return List.of();
    }

    /** Whom the act that another is about concerns: who is to do it, else whom it is done to. */
    private void concerned(int inner, Map<String, Participant> actors, Map<String, Participant> recipients) {
        for (String function : List.of("subj", "iobj", "obj")) {
            if (recipients.isEmpty()) {
                first(arguments.of(inner, function), actors, recipients);
            }
        }
        for (int object : arguments.of(inner, "obj")) {
            if (recipients.isEmpty()) {
                first(phrases(object, false), actors, recipients);
            }
        }
        if (recipients.isEmpty()) {
            first(untimed(sentence.children(inner, "obl")), actors, recipients);
        }
    }

    private static boolean hasPlaceFor(LexiconEntry entry, String function) {
        return entry.frame().stream().anyMatch(slot -> slot.function().equals(function));
    }

    /**
     * Owners of a thing and what its phrases name, nearest first; phrases of phrases after them. Whose a thing is that is given
     * away does not get it.
     */
    private List<Integer> phrases(int thing, boolean given) {
        List<Integer> found = new ArrayList<>(sentence.children(thing, "amod", "compound"));
        if (!given) {
            found.addAll(0, sentence.children(thing, "nmod:poss"));
        }
        List<Integer> phrases = untimed(sentence.children(thing, "nmod"));
        found.addAll(phrases);
        for (int phrase : phrases) {
            found.addAll(untimed(sentence.children(phrase, "nmod")));
        }
        for (int clause : sentence.children(thing, "acl")) {
            found.addAll(arguments.of(clause, "obj"));
            found.addAll(untimed(sentence.children(clause, "obl")));
        }
        return found;
    }

    /** Those that are no times and no places where something is done. */
    private List<Integer> untimed(List<Integer> phrases) {
        return phrases.stream()
                .filter(phrase -> !isExcepted(phrase))
                .filter(phrase -> sentence.child(phrase, "case")
                        .filter(c -> !CIRCUMSTANCES.contains(sentence.lower(c)))
                        .isPresent())
                .toList();
    }

    /** "All but Kenya", "except for Kenya", "unlike Kenya": named as having no part in it. */
    private boolean isExcepted(int phrase) {
        return sentence.children(phrase, "case", "advmod", "cc").stream()
                .anyMatch(word ->
                        sentence.token(word).is("except", "but", "unlike", "without", "excluding", "apart", "aside")
                                || word > 0 && sentence.token(word - 1).is("except", "apart", "aside", "instead"));
    }

    private void first(List<Integer> heads, Map<String, Participant> others, Map<String, Participant> into) {
        for (int head : heads) {
            if (into.isEmpty()) {
                add(List.of(head), others, into);
            }
        }
    }

    private void add(List<Integer> heads, Map<String, Participant> others, Map<String, Participant> into) {
        for (int head : heads) {
            for (Participant one : Participants.of(document, sentence, head)) {
                boolean acts = document.mentionAt(sentence.index(), head)
                        .map(mention -> mention.kind() != EntityKind.OTHER)
                        .orElse(true);
                if (acts && !others.containsKey(one.entity())) {
                    into.putIfAbsent(one.entity(), one);
                }
            }
        }
    }
}
