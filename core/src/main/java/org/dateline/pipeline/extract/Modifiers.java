// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.pipeline.extract.Stand.Mood;

/** What stands beside a word makes of it: its own negation, modals and adverbs, participles after a noun, coming days. */
final class Modifiers {
    private static final Set<String> SPEECH =
            Set.of("say", "tell", "report", "state", "add", "write", "announce", "declare", "explain", "argue");
    private static final Set<String> PENDING = Set.of("planned", "expected", "called-off", "hypothetical");

    private final FactualityRules rules;

    Modifiers(FactualityRules rules) {
        this.rules = rules;
    }

    /** What the times beside it tell: a present with a coming day is no fact yet. */
    Stand timed(Sentence sentence, int token, Stand found) {
        if (!found.isFact()) {
            return found;
        }
        if (sentence.token(token).isVerb()) {
            return Futures.isFuturate(sentence, token) ? found.under(Mood.EXPECTED) : found;
        }
        int verb = sentence.token(token).head();
        if (sentence.hasRelation(token, "obj", "nsubj:pass") && Futures.isSetFor(sentence, verb, token)) {
            return found.under(Mood.PLANNED);
        }
        if (Futures.isOfComing(sentence, token)) {
            return found.under(Mood.EXPECTED);
        }
        for (int clause : sentence.children(token, "acl:relcl")) {
            if (Verbs.isOccurrence(sentence.token(clause)) && Futures.isFuturate(sentence, clause)) {
                return found.under(Mood.EXPECTED);
            }
        }
        return found;
    }

    /** "Due to elect": an infinitive that follows such a word is none of the facts, whatever the tree says. */
    Stand guarded(Sentence sentence, int token, Stand found) {
        if (Verbs.isDue(sentence, token)) {
            return found.after("expected");
        }
        boolean infinitive = token > 1
                && sentence.token(token).isVerb()
                && sentence.token(token - 1).tag().equals("TO");
        if (!infinitive) {
            return found;
        }
        return rules.of(sentence, token - 2, "inf", "")
                .map(rule -> found.after(rule.plus()))
                .orElse(found);
    }

    /** The word's own negation, modal and adverbs. */
    Stand beside(Sentence sentence, int token, Stand outer) {
        Stand stand = outer;
        Verbs.Modality modality = Verbs.modality(sentence, token, reportedInPast(sentence, token));
        if (modality == Verbs.Modality.MISSED) {
            stand = stand.isFact() ? stand.after("called-off") : stand;
        } else if (modality == Verbs.Modality.WILL) {
            stand = stand.isFact() ? new Stand(stand.positive(), Mood.EXPECTED, false) : stand;
        } else if (modality != Verbs.Modality.NONE) {
            stand = new Stand(stand.positive(), stand.after(modality.effect()).mood(), false);
        }
        for (int child : sentence.children(token, "advmod", "amod", "compound", "neg", "det")) {
            String word = sentence.lower(child);
            Optional<String> effect = Verbs.isNegation(word) ? Optional.empty() : rules.beside(word);
            if (effect.isPresent() && !sentence.hasRelation(child, "det")) {
                stand = stand.after(isOfFact(sentence, child, token, modality) ? hedged(effect.get()) : effect.get());
            }
        }
        if (stand.isFact() && !sentence.token(token).isVerb()) {
            stand = participles(sentence, token, stand);
        }
        if (Verbs.isNegated(sentence, token)) {
            stand = modality == Verbs.Modality.CAN ? new Stand(false, outer.mood(), false) : stand.denied();
        }
        return stand;
    }

    /** "Probably began", "was likely asleep": the adverb stands beside what was or is, of which nothing is planned. */
    private static boolean isOfFact(Sentence sentence, int adverb, int token, Verbs.Modality modality) {
        boolean told = Clauses.isFinite(sentence, token)
                || sentence.token(token).tag().equals("VBN") && sentence.hasRelation(token, "acl");
        boolean coming = modality != Verbs.Modality.NONE
                || Futures.isFuturate(sentence, token)
                || sentence.token(token).tag().equals("VBG") && Verbs.isPresent(sentence, token);
        return sentence.hasRelation(adverb, "advmod") && told && !coming;
    }

    private static String hedged(String effect) {
        return effect.equals("expected") ? "likely" : effect;
    }

    /** "A rally planned by monks": what the participle after a noun makes of it, unless it goes on to act. */
    private Stand participles(Sentence sentence, int noun, Stand stand) {
        int head = sentence.token(noun).head();
        boolean acts = sentence.token(noun).relation().equals("nsubj")
                && head >= 0
                && sentence.token(head).isVerb()
                && !Verbs.isOccurrence(sentence.token(head));
        if (acts) {
            return stand;
        }
        for (int child : sentence.children(noun, "acl")) {
            boolean participle = sentence.token(child).tag().equals("VBN")
                    && !sentence.hasRelation(child, "acl:relcl")
                    && sentence.child(child, "aux").isEmpty();
            Optional<FactualityRules.Rule> rule = participle ? rules.of(sentence, child, "noun", "") : Optional.empty();
            if (rule.isPresent() && PENDING.contains(rule.get().plus())) {
                return stand.after(rule.get().plus());
            }
        }
        return stand;
    }

    private static boolean reportedInPast(Sentence sentence, int token) {
        int at = token;
        while (sentence.hasRelation(at, "conj") && sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        int head = sentence.token(at).head();
        if (head >= 0
                && sentence.hasRelation(at, "ccomp", "dep", "parataxis")
                && sentence.token(head).isVerb()) {
            return true;
        }
        for (int child : sentence.children(token, "parataxis")) {
            if (SPEECH.contains(sentence.token(child).lemma())) {
                return true;
            }
        }
        return false;
    }
}
