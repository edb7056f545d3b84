// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Attribution;
import org.dateline.model.Factuality;
import org.dateline.model.Factuality.Certainty;
import org.dateline.model.Factuality.Polarity;
import org.dateline.model.Factuality.Status;
import org.dateline.model.Factuality.Tense;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.pipeline.extract.Stand.Mood;

/**
 * How surely a happening comes about, composed along the chain of words that govern it (after TruthTeller, Lotan et al.
 * 2013, and Stanovsky et al. 2017): each embedding word acts on what depends on it, then negation, modals and adverbs act.
 * What is quoted keeps the commitment of its source.
 */
final class Factualities {
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my");
    private static final Set<String> SPEECH =
            Set.of("say", "tell", "report", "state", "add", "write", "announce", "declare", "explain", "argue");
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "whether", "lest", "provided", "until", "till");
    private static final Set<String> CARRIERS = Set.of("certain", "not", "expected", "unlikely", "ongoing", "possible");
    private static final Set<String> PENDING = Set.of("planned", "expected", "called-off", "hypothetical");
    private static final Set<String> EXCLUSIONS = Set.of("without", "instead", "rather");
    private static final Set<String> CIRCUMSTANCES = Set.of(
            "because",
            "since",
            "after",
            "as",
            "while",
            "although",
            "though",
            "when",
            "despite",
            "where",
            "whereas",
            "once");
    private final FactualityRules rules = new FactualityRules();
    private final Backgrounds backgrounds = new Backgrounds();

    /** Of the verb, noun or adjective at {@code token}, by the innermost source that it is attributed to. */
    Factuality of(Sentence sentence, int token, Optional<Attribution> attribution, Setting setting) {
        Stand stand = stand(sentence, token, 0);
        Map<String, Integer> signs = Signs.of(sentence, token, stand);
        Weighing weighing = Weighing.of(sentence, token, signs, stand, setting.report());
        if (stand.isFact() && stand.positive() && attribution.isPresent()) {
            Attribution.Stance stance = attribution.get().stance();
            stand = told(stand, stance);
            weighing = stance == Attribution.Stance.DENIES
                    ? weighing.denied()
                    : stance == Attribution.Stance.SPECULATES ? weighing.atMost(2) : weighing;
        }
        Tense tense = tense(sentence, token, stand);
        boolean ongoing = stand.ongoing() || Verbs.isProgressive(sentence, token);
        Status status = weighing.agreed(status(stand, ongoing));
        if (status == Status.HAPPENED && backgrounds.isHistorical(sentence, token, setting.yearPublished())) {
            status = Status.HISTORICAL;
        }
        return factuality(stand, weighing.within(status, setting.report()), tense, status);
    }

    private static Stand told(Stand stand, Attribution.Stance stance) {
        return switch (stance) {
            case DENIES -> stand.denied();
            case ALLEGES -> stand.under(Mood.ALLEGED);
            case SPECULATES -> stand.under(Mood.POSSIBLE);
            default -> stand;
        };
    }

    private static Factuality factuality(Stand stand, Weighing weighing, Tense tense, Status status) {
        boolean doubted = status == Status.POSSIBLE && stand.isFact();
        boolean positive = doubted ? weighing.value() >= 0 : stand.positive();
        return new Factuality(
                positive ? Polarity.POSITIVE : Polarity.NEGATIVE,
                doubted ? Certainty.POSSIBLE : weighing.certainty(status, certainty(stand)),
                tense,
                weighing.value(),
                status,
                weighing.words());
    }

    /** Of an event that a verb and its noun tell together: "called a strike for Monday" is none yet. */
    Factuality of(Sentence sentence, int verb, int noun, Optional<Attribution> attribution, Setting setting) {
        Factuality whole = of(sentence, verb, attribution, setting);
        boolean later = noun >= 0
                && (whole.status() == Status.HAPPENED || whole.status() == Status.ONGOING)
                && Futures.isSetFor(sentence, verb, noun);
        return later
                ? new Factuality(
                        Polarity.POSITIVE,
                        Certainty.PROBABLE,
                        Tense.FUTURE,
                        1.2,
                        Status.PLANNED,
                        List.of(sentence.token(verb).span()))
                : whole;
    }

    /**
     * The verb that the clause headed by {@code token} is about: for "is expected to visit" and "failed to stop" the inner
     * one, for acts of their own such as "agreed to visit" the outer one.
     */
    int carried(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; steps < 4; steps++) {
            Optional<Integer> inner = sentence.child(at, "xcomp");
            if (inner.isEmpty() || !sentence.token(inner.get()).isVerb()) {
                return at;
            }
            Optional<FactualityRules.Rule> rule = rule(sentence, at, Verbs.kind(sentence, inner.get()), "");
            if (rule.isEmpty() || !CARRIERS.contains(rule.get().plus())) {
                return at;
            }
            at = inner.get();
        }
        return at;
    }

    /** The signs of the word at {@code token}, each with the word that it is read from. */
    Map<String, Integer> signs(Sentence sentence, int token) {
        return Signs.of(sentence, token, stand(sentence, token, 0));
    }

    private static Status status(Stand stand, boolean ongoing) {
        return switch (stand.mood()) {
            case FACT -> stand.positive() ? (ongoing ? Status.ONGOING : Status.HAPPENED) : Status.DENIED;
            case EXPECTED -> stand.positive() ? Status.EXPECTED : Status.DENIED;
            case PLANNED -> stand.positive() ? Status.PLANNED : Status.DENIED;
            case ALLEGED -> stand.positive() ? Status.POSSIBLE : Status.DENIED;
            case POSSIBLE -> Status.POSSIBLE;
            case CALLED_OFF -> Status.CALLED_OFF;
            case HYPOTHETICAL -> Status.HYPOTHETICAL;
        };
    }

    private static Certainty certainty(Stand stand) {
        return switch (stand.mood()) {
            case FACT, ALLEGED, CALLED_OFF -> Certainty.CERTAIN;
            case EXPECTED, PLANNED -> Certainty.PROBABLE;
            case POSSIBLE -> Certainty.POSSIBLE;
            case HYPOTHETICAL -> Certainty.UNKNOWN;
        };
    }

    private static Tense tense(Sentence sentence, int token, Stand stand) {
        return switch (stand.mood()) {
            case HYPOTHETICAL -> Tense.HYPOTHETICAL;
            case EXPECTED, PLANNED -> Tense.FUTURE;
            default -> Verbs.isPresent(sentence, token) ? Tense.PRESENT : Tense.PAST;
        };
    }

    private Stand stand(Sentence sentence, int token, int depth) {
        if (depth > 12) {
            return Stand.in(Mood.HYPOTHETICAL);
        }
        Stand found = beside(sentence, token, governed(sentence, token, depth));
        return found.isFact() && found.positive() ? timed(sentence, token, guarded(sentence, token, found)) : found;
    }

    /** What the times beside it tell: a present with a coming day is no fact yet. */
    private Stand timed(Sentence sentence, int token, Stand found) {
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
        boolean begins = sentence.children(token, "acl:relcl").stream()
                .anyMatch(clause -> Verbs.isOccurrence(sentence.token(clause)) && Futures.isFuturate(sentence, clause));
        return begins ? found.under(Mood.EXPECTED) : found;
    }

    /** "Due to elect": an infinitive that follows such a word is none of the facts, whatever the tree says. */
    private Stand guarded(Sentence sentence, int token, Stand found) {
        if (Verbs.isDue(sentence, token)) {
            return found.after("expected");
        }
        boolean infinitive = token > 1
                && sentence.token(token).isVerb()
                && sentence.token(token - 1).tag().equals("TO");
        if (!infinitive) {
            return found;
        }
        return rule(sentence, token - 2, "inf", "")
                .map(rule -> found.after(rule.plus()))
                .orElse(found);
    }

    /** What the governing words make of it, before its own modifiers. */
    private Stand governed(Sentence sentence, int token, int depth) {
        int head = sentence.token(token).head();
        String relation = sentence.token(token).relation();
        if (head < 0) {
            return Verbs.isAsked(sentence, token) ? Stand.in(Mood.HYPOTHETICAL) : Stand.FACT;
        }
        int colon = relation.indexOf(':');
        return switch (colon < 0 ? relation : relation.substring(0, colon)) {
            case "conj" -> shared(sentence, token, head, depth);
            case "ccomp", "csubj", "xcomp" -> embedded(sentence, token, head, depth);
            case "advcl" -> adverbial(sentence, token, head, depth);
            case "acl" -> relation.equals("acl:relcl") ? Stand.FACT : adnominal(sentence, token, head, depth);
            case "obj", "nsubj", "obl", "nmod", "iobj" ->
                sentence.token(token).isVerb()
                        ? embedded(sentence, token, head, depth)
                        : nominal(sentence, token, head, depth);
            case "dep" -> loose(sentence, token, head, depth);
            case "compound", "appos", "amod" -> governed(sentence, head, depth + 1);
            default -> Verbs.isAsked(sentence, token) ? Stand.in(Mood.HYPOTHETICAL) : Stand.FACT;
        };
    }

    /** Where the parser does not know the relation, a rule of the governing verb still counts. */
    private Stand loose(Sentence sentence, int token, int head, int depth) {
        boolean verbs = sentence.token(token).isVerb() && token > head;
        boolean ruled =
                verbs && rule(sentence, head, Verbs.kind(sentence, token), "").isPresent();
        if (ruled) {
            return embedded(sentence, token, head, depth);
        }
        return Verbs.isAsked(sentence, token) ? Stand.in(Mood.HYPOTHETICAL) : Stand.FACT;
    }

    /** A second conjunct stands as the first; it also shares the first one's auxiliaries where it has none. */
    private Stand shared(Sentence sentence, int token, int first, int depth) {
        Stand outer = governed(sentence, first, depth + 1);
        boolean own = Verbs.hasOwnFrame(sentence, token);
        boolean sameForm =
                sentence.token(token).tag().equals(sentence.token(first).tag());
        if (sentence.token(token).isVerb()
                && !own
                && sameForm
                && !sentence.token(token).tag().equals("VBD")) {
            return beside(sentence, first, outer);
        }
        if (!sentence.token(token).isVerb() && !sentence.token(first).isVerb()) {
            return beside(sentence, first, outer);
        }
        return outer;
    }

    private Stand embedded(Sentence sentence, int token, int head, int depth) {
        if (CONDITIONS.contains(Verbs.mark(sentence, token))) {
            return Stand.in(Mood.HYPOTHETICAL);
        }
        String kind = Verbs.kind(sentence, token);
        Stand above = stand(sentence, head, depth + 1);
        Optional<FactualityRules.Rule> rule = rule(sentence, head, kind, "");
        if (rule.isPresent()) {
            return above.after(above.positive() ? rule.get().plus() : rule.get().minus());
        }
        if (kind.equals("that")) {
            Optional<FactualityRules.Rule> told = sentence.child(head, "nsubj")
                    .filter(subject -> sentence.token(subject).isNoun())
                    .flatMap(subject -> rule(sentence, subject, "that", ""));
            return told.isPresent() && Verbs.isOccurrence(sentence.token(head))
                    ? above.after(told.get().plus())
                    : reported(above);
        }
        if (kind.equals("inf")) {
            return above.after(above.positive() ? "possible" : "hypothetical");
        }
        return above;
    }

    /** Content of speech is as sure as its source says, if it is said at all. */
    private static Stand reported(Stand above) {
        return above.isFact() && above.positive() ? Stand.FACT : Stand.in(Mood.POSSIBLE);
    }

    private Stand adverbial(Sentence sentence, int token, int head, int depth) {
        String mark = Verbs.mark(sentence, token);
        if (CONDITIONS.contains(mark)) {
            return Stand.in(Mood.HYPOTHETICAL);
        }
        if (CIRCUMSTANCES.contains(mark)) {
            return Stand.FACT;
        }
        Stand above = stand(sentence, head, depth + 1);
        if (EXCLUSIONS.contains(mark)) {
            return above.denied();
        }
        if (mark.equals("before")) {
            return above;
        }
        String kind = Verbs.kind(sentence, token);
        Optional<FactualityRules.Rule> rule = rule(sentence, head, kind, mark);
        if (rule.isPresent() && (kind.equals("inf") || !mark.isEmpty())) {
            return above.after(above.positive() ? rule.get().plus() : rule.get().minus());
        }
        if (kind.equals("inf")) {
            return above.after("planned");
        }
        return above.positive() ? above : new Stand(true, above.mood(), false);
    }

    private Stand adnominal(Sentence sentence, int token, int head, int depth) {
        String kind = Verbs.kind(sentence, token);
        if (sentence.token(head).isVerb() && sentence.token(token).tag().equals("VBG")) {
            return embedded(sentence, token, head, depth);
        }
        if (kind.equals("ing") || sentence.token(token).tag().equals("VBN")) {
            Optional<FactualityRules.Rule> rule =
                    sentence.child(token, "mark", "case").isPresent()
                            ? rule(sentence, head, "ing", Verbs.mark(sentence, token))
                            : Optional.empty();
            Stand above = governed(sentence, head, depth + 1);
            return rule.isPresent()
                    ? above.after(rule.get().plus())
                    : sentence.token(head).isName() ? Stand.FACT : above.positive() ? above : above.denied();
        }
        Stand above = stand(sentence, head, depth + 1);
        if (above.mood() == Mood.CALLED_OFF && kind.equals("inf")) {
            return above;
        }
        Optional<FactualityRules.Rule> rule = rule(sentence, head, kind, "");
        if (rule.isPresent()) {
            return above.after(above.positive() ? rule.get().plus() : rule.get().minus());
        }
        return kind.equals("inf") ? above.after("possible") : reported(above);
    }

    private Stand nominal(Sentence sentence, int token, int head, int depth) {
        boolean subject = sentence.hasRelation(token, "nsubj")
                && !sentence.token(token).relation().endsWith("pass");
        String preposition = sentence.hasRelation(token, "obl", "nmod")
                ? sentence.child(token, "case")
                        .map(c -> sentence.token(c).lemma())
                        .orElse("")
                : "";
        Token above = sentence.token(head);
        Stand outer = stand(sentence, head, depth + 1);
        if (Verbs.isNobody(sentence, token)) {
            outer = new Stand(true, outer.mood(), false);
        }
        if (subject && rule(sentence, head, "subj", "").isPresent()) {
            return outer.after(rule(sentence, head, "subj", "").orElseThrow().plus());
        }
        if ((subject && !Verbs.isOccurrence(above) && !above.tag().startsWith("JJ"))
                || sentence.hasRelation(token, "nmod:poss")) {
            return Stand.FACT;
        }
        Optional<FactualityRules.Rule> rule = sentence.hasRelation(token, "obl")
                        && !preposition.equals("for")
                        && !preposition.equals("in")
                        && !preposition.equals("of")
                        && !preposition.equals("from")
                ? Optional.empty()
                : rule(sentence, head, "noun", preposition);
        if (rule.isPresent() && !(rule.get().indefinite() && isDefinite(sentence, token))) {
            return outer.after(outer.positive() ? rule.get().plus() : rule.get().minus());
        }
        boolean infinitive = preposition.equals("to")
                && token > 0
                && sentence.token(token - 1).is("to")
                && sentence.token(head).isVerb();
        Optional<FactualityRules.Rule> mistaken = infinitive ? rule(sentence, head, "inf", "") : Optional.empty();
        if (mistaken.isPresent()) {
            return outer.after(
                    outer.positive() ? mistaken.get().plus() : mistaken.get().minus());
        }
        if (outer.isFact() || isDefinite(sentence, token)) {
            return Stand.FACT;
        }
        return new Stand(true, outer.mood(), false);
    }

    private static boolean isDefinite(Sentence sentence, int noun) {
        return sentence.children(noun, "det", "nmod:poss").stream()
                .anyMatch(
                        child -> DEFINITE.contains(sentence.token(child).word().toLowerCase(Locale.ROOT))
                                || sentence.hasRelation(child, "nmod:poss"));
    }

    private Optional<FactualityRules.Rule> rule(Sentence sentence, int head, String kind, String preposition) {
        Token token = sentence.token(head);
        Optional<Integer> particle = sentence.child(head, "compound:prt");
        if (particle.isPresent()) {
            Optional<FactualityRules.Rule> both = rules.of(
                    token.lemma() + "_" + sentence.token(particle.get()).lemma(), kind, preposition);
            if (both.isPresent()) {
                return both;
            }
        }
        if (token.tag().startsWith("JJ") && Verbs.hasPastCopula(sentence, head)) {
            Optional<FactualityRules.Rule> past = rules.of(token.lemma() + "_past", kind, preposition);
            if (past.isPresent()) {
                return past;
            }
        }
        return rules.of(token.lemma().toLowerCase(Locale.ROOT), kind, preposition);
    }

    /** The word's own negation, modal and adverbs. */
    private Stand beside(Sentence sentence, int token, Stand outer) {
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
            String word = sentence.token(child).word().toLowerCase(Locale.ROOT);
            Optional<String> effect = Verbs.isNegation(word) ? Optional.empty() : rules.beside(word);
            if (effect.isPresent() && !sentence.hasRelation(child, "det")) {
                stand = stand.after(effect.get());
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
            Optional<FactualityRules.Rule> rule = participle ? rule(sentence, child, "noun", "") : Optional.empty();
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
        return (head >= 0
                        && sentence.hasRelation(at, "ccomp", "dep", "parataxis")
                        && sentence.token(head).isVerb())
                || sentence.children(token, "parataxis").stream()
                        .anyMatch(child -> SPEECH.contains(sentence.token(child).lemma()));
    }
}
