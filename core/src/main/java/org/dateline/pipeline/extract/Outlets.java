// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** Finds the outlet or agency that a clause is taken from: "X reported that", "told the X", "according to the X". */
final class Outlets {
    private static final Set<String> CARRIERS =
            Set.of("report", "story", "article", "dispatch", "broadcast", "interview", "item");
    private final Set<String> words = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> verbs = new HashSet<>();

    Outlets() {
        for (RuleFile.Entry entry : RuleFile.read("outlets.rules")) {
            words.addAll(entry.items("name"));
            nouns.addAll(entry.items("noun"));
            verbs.addAll(entry.items("verb"));
        }
    }

    /** The outlet's words as written, where the clause or the clause that governs it names one. */
    Optional<String> cited(
            Document document, Sentence sentence, Clauses.Clause clause, Optional<Attribution> attribution) {
        Optional<String> inside = accordingTo(document, sentence, clause);
        if (inside.isPresent()) {
            return inside;
        }
        int at = clause.head();
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            Optional<String> here = ofVerb(document, sentence, at);
            if (here.isPresent()) {
                return here;
            }
            for (int aside : sentence.children(at, "parataxis")) {
                here = ofVerb(document, sentence, aside);
                if (here.isPresent()) {
                    return here;
                }
            }
            if (!sentence.hasRelation(at, "ccomp", "conj", "parataxis", "dep", "csubj", "advcl", "xcomp")) {
                break;
            }
            at = sentence.token(at).head();
        }
        return attribution.flatMap(one -> ofSource(document, one));
    }

    private Optional<String> ofSource(Document document, Attribution attribution) {
        Optional<Entity> entity = document.entity(attribution.entity());
        if (entity.isPresent() && entity.get().kind() == EntityKind.PERSON) {
            return Optional.empty();
        }
        if (entity.isPresent()
                && (isName(entity.get().name())
                        || ("JRN".equals(entity.get().sector()) && entity.get().kind() == EntityKind.ORGANIZATION))) {
            return entity.map(Entity::name);
        }
        return attribution.source().stream()
                .map(part -> part.of(document.text()))
                .filter(this::isName)
                .findFirst();
    }

    /** Whether the words name an outlet: one of them is such as outlets bear. */
    private boolean isName(String text) {
        for (String word : text.split("[\\s’']+", -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return words.contains(text);
    }

    private Optional<String> accordingTo(Document document, Sentence sentence, Clauses.Clause clause) {
        for (int i = clause.tokens().nextSetBit(0); i >= 0; i = clause.tokens().nextSetBit(i + 1)) {
            if (sentence.token(i).word().equalsIgnoreCase("according")
                    && sentence.token(i).head() >= 0) {
                Optional<String> outlet = outletAt(document, sentence, governor(sentence, i));
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
        }
        return Optional.empty();
    }

    private static int governor(Sentence sentence, int according) {
        if (sentence.hasRelation(according, "case")) {
            return sentence.token(according).head();
        }
        return sentence.child(according, "obl", "nmod").orElse(according);
    }

    private Optional<String> ofVerb(Document document, Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (!token.isVerb() || !verbs.contains(token.lemma())) {
            return Optional.empty();
        }
        boolean passive = sentence.child(verb, "aux:pass", "nsubj:pass").isPresent();
        if (!passive) {
            for (int subject : sentence.children(verb, "nsubj")) {
                Optional<String> outlet = outletAt(document, sentence, subject);
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
        }
        if (token.is("tell")) {
            return sentence.child(verb, "obj", "iobj").flatMap(told -> outletAt(document, sentence, told));
        }
        for (int oblique : sentence.children(verb, "obl", "nmod")) {
            String case_ = sentence.child(oblique, "case")
                    .map(c -> sentence.token(c).lemma())
                    .orElse("");
            boolean carrier = sentence.token(oblique).is("interview", "statement", "comment", "remark");
            if ((passive && case_.equals("by")) || case_.equals("to") || carrier) {
                Optional<String> outlet = outletAt(document, sentence, oblique);
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
        }
        return Optional.empty();
    }

    /** The outlet that the noun phrase headed by {@code head} names, or the one that "a report in the X" names. */
    private Optional<String> outletAt(Document document, Sentence sentence, int head) {
        Token token = sentence.token(head);
        if (token.isName()) {
            Span span = nameAround(sentence, head);
            boolean described = sentence.children(head, "appos", "compound", "amod").stream()
                    .anyMatch(child ->
                            nouns.contains(sentence.token(child).lemma().toLowerCase(Locale.ROOT)));
            return isName(span.of(document.text())) || described
                    ? Optional.of(span.of(document.text()))
                    : Optional.empty();
        }
        if (CARRIERS.contains(token.lemma())) {
            for (int inner : sentence.children(head, "nmod", "obl", "nmod:poss", "compound")) {
                Optional<String> outlet = outletAt(document, sentence, inner);
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
        }
        if (nouns.contains(token.lemma())) {
            return Optional.of(described(document, sentence, head));
        }
        return Optional.empty();
    }

    /** "The daily Vatan" goes by its name, "state television" by the words before its head. */
    private static String described(Document document, Sentence sentence, int head) {
        for (int part : sentence.children(head, "appos", "compound")) {
            if (sentence.token(part).isName()) {
                return nameAround(sentence, part).of(document.text());
            }
        }
        int first = head;
        for (int part : sentence.children(head, "compound", "amod")) {
            first = Math.min(first, part);
        }
        return sentence.spanOf(first, head).of(document.text());
    }

    private static Span nameAround(Sentence sentence, int head) {
        int first = head;
        while (first > 0 && sentence.token(first - 1).isName()) {
            first--;
        }
        int last = head;
        while (last + 1 < sentence.size() && sentence.token(last + 1).isName()) {
            last++;
        }
        return sentence.spanOf(first, last);
    }
}
