// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Country;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Tells a capital or palace that stands for its government from the city or building. */
final class Metonyms {
    private final Lexicon lexicon;
    private final WordLists words;

    Metonyms(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.metonymy;
    }

    /** The country that the name stands for here. */
    Optional<Country> country(Draft name) {
        Optional<Country> palace = lexicon.countries.byMetonym(name.text);
        if (palace.isPresent()) {
            boolean building = words.has("locative", Syntax.preposition(name.sentence, name.head))
                    && !name.sentence.hasRelation(name.head, "compound");
            return building ? Optional.empty() : palace;
        }
        Optional<Country> capital =
                lexicon.countries.byCapital(name.text).filter(country -> !words.has("shared-seat", name.text));
        return capital.isPresent() && acts(name.sentence, name.head) ? capital : Optional.empty();
    }

    private boolean acts(Sentence sentence, int i) {
        int top = Syntax.top(sentence, i);
        Token token = sentence.token(top);
        if (token.head() < 0) {
            return false;
        }
        Token head = sentence.token(token.head());
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        if (token.relation().equals("nsubj:pass")) {
            return words.has("addressed", lemma);
        }
        if (sentence.hasRelation(top, "nsubj")) {
            return head.isVerb() ? isDoer(sentence, token.head(), lemma) : words.has("actor-adjective", lemma);
        }
        if (sentence.hasRelation(top, "obj", "iobj")) {
            return words.has("addressed", lemma) || isRaised(sentence, top);
        }
        if (token.relation().equals("nmod:poss")) {
            return words.has("possessed", lemma);
        }
        if (isParticiple(sentence, top, token)) {
            return true;
        }
        return hasRelations(sentence, top, token, head, lemma);
    }

    private boolean isDoer(Sentence sentence, int verb, String lemma) {
        return !words.has("place-verb", lemma)
                && sentence.child(verb, "aux:pass").isEmpty()
                && !(words.has("needs-object", lemma)
                        && sentence.child(verb, "obj").isEmpty());
    }

    /** "Diplomats think Ankara is ready to ...": parsed as the object of the verb before it. */
    private boolean isRaised(Sentence sentence, int i) {
        if (i + 2 >= sentence.size()
                || !sentence.token(i + 1).is("be", "have", "will", "would", "may", "could", "can")) {
            return false;
        }
        Token after = sentence.token(i + 2);
        return after.isVerb() || words.has("actor-adjective", after.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Moscow-backed". */
    private static boolean isParticiple(Sentence sentence, int i, Token token) {
        return i + 2 < sentence.size()
                && sentence.token(i + 1).word().equals("-")
                && sentence.token(i + 2).tag().equals("VBN")
                && token.head() == i + 2
                && !sentence.token(i + 2).is("base", "bear");
    }

    /** "imposed tariffs (on)", "put pressure (on)". */
    private boolean isDealt(Sentence sentence, int verb) {
        return sentence.child(verb, "obj")
                .filter(object ->
                        words.has("between", sentence.token(object).lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** "relations with Ankara", "a treaty between Cairo and Ankara", "courted by Ankara". */
    private boolean hasRelations(Sentence sentence, int i, Token token, Token head, String lemma) {
        String preposition = Syntax.preposition(sentence, i);
        if (preposition.isEmpty() || !sentence.hasRelation(i, "nmod", "obl")) {
            return false;
        }
        if (head.isVerb()) {
            boolean agent = preposition.equals("by")
                    && (sentence.child(token.head(), "aux:pass").isPresent()
                            || head.tag().equals("VBN") && !words.has("place-verb", lemma));
            boolean partner = preposition.equals("with") || preposition.equals("against");
            boolean target = preposition.equals("on") && isDealt(sentence, token.head());
            return agent || target || partner && !words.has("place-verb", lemma);
        }
        if (words.has("feeling", lemma) && (preposition.equals("to") || preposition.equals("with"))) {
            return true;
        }
        return switch (preposition) {
            case "with", "against", "between", "by", "to", "on", "from", "toward", "towards", "of", "for" ->
                words.has("between", lemma) && !(preposition.equals("of") && !lemma.startsWith("all"));
            default -> false;
        };
    }
}
