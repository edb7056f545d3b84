// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.pipeline.extract.Stand.Mood;
import org.jspecify.annotations.Nullable;

/**
 * How a word stands by the chain of words that govern it (after TruthTeller, Lotan et al. 2013, and Stanovsky et al. 2017):
 * each embedding word acts on what depends on it, then what stands beside it acts.
 */
final class Stands {
    private static final int DEEPEST = 12;
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my");
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "whether", "lest", "provided", "until", "till");
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

    private final FactualityRules rules;
    private final Modifiers modifiers;
    private final Sentence sentence;

    /** By token, each found when it is first asked for: words share the words above them. */
    private final @Nullable Stand[] stands;

    /** How often a chain was too deep to follow; what rests on such a one is not kept. */
    private int cuts;

    Stands(FactualityRules rules, Modifiers modifiers, Sentence sentence) {
        this.rules = rules;
        this.modifiers = modifiers;
        this.sentence = sentence;
        this.stands = new Stand[sentence.size()];
    }

    Stand of(int token) {
        Stand stand = stand(token, 0);
        boolean open = stand.isFact() && (isAskedFor(sentence, token) || isSubjunctive(sentence, token));
        return open ? Stand.in(Mood.HYPOTHETICAL) : stand;
    }

    /** "They asked that he be freed": a bare "be" tells of no fact. */
    private static boolean isSubjunctive(Sentence sentence, int token) {
        boolean bare = false;
        for (int helper : sentence.children(token, "aux", "cop")) {
            bare |= sentence.lower(helper).equals("be");
        }
        if (!bare) {
            return false;
        }
        for (int word : sentence.children(token, "aux", "mark")) {
            if (sentence.token(word).tag().equals("MD") || sentence.lower(word).equals("to")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a question that wants yes or no asks for it, and does not take it as known: "Did the army attack?" */
    private static boolean isAskedFor(Sentence sentence, int token) {
        Token first = sentence.token(0);
        boolean helper = first.tag().equals("MD") || first.is("do", "have", "be");
        if (!helper || !sentence.token(sentence.size() - 1).word().equals("?")) {
            return false;
        }
        // "Did the army attack?": where the verb that "did" needs was taken for a noun, its article is another's.
        boolean lost = first.is("do")
                && sentence.tokens().stream().noneMatch(word -> word.tag().equals("VB"));
        if (!lost && isDefinite(sentence, token)) {
            return false;
        }
        int at = token;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            if (sentence.hasRelation(at, "acl", "acl:relcl", "advcl", "nmod:poss")) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return true;
    }

    private Stand stand(int token, int depth) {
        Stand known = stands[token];
        if (known != null) {
            return known;
        }
        if (depth > DEEPEST) {
            cuts++;
            return Stand.in(Mood.HYPOTHETICAL);
        }
        int before = cuts;
        Stand found = modifiers.beside(sentence, token, governed(token, depth));
        if (found.isFact() && found.positive()) {
            found = modifiers.timed(sentence, token, modifiers.guarded(sentence, token, found));
        }
        if (cuts == before) {
            stands[token] = found;
        }
        return found;
    }

    /** What the governing words make of it, before its own modifiers. */
    private Stand governed(int token, int depth) {
        int head = sentence.token(token).head();
        String relation = sentence.token(token).relation();
        if (head < 0) {
            return Verbs.isAsked(sentence, token) ? Stand.in(Mood.HYPOTHETICAL) : Stand.FACT;
        }
        int colon = relation.indexOf(':');
        return switch (colon < 0 ? relation : relation.substring(0, colon)) {
            case "conj" -> shared(token, head, depth);
            case "ccomp", "csubj", "xcomp" -> embedded(token, head, depth);
            case "advcl" -> adverbial(token, head, depth);
            case "acl" -> relation.equals("acl:relcl") ? Stand.FACT : adnominal(token, head, depth);
            case "obj", "nsubj", "obl", "nmod", "iobj" ->
                sentence.token(token).isVerb()
                        ? embedded(token, head, depth)
                        : isBackground(token) ? Stand.FACT : nominal(token, head, depth);
            case "dep" -> loose(token, head, depth);
            case "compound", "appos", "amod" -> governed(head, depth + 1);
            default -> Verbs.isAsked(sentence, token) ? Stand.in(Mood.HYPOTHETICAL) : Stand.FACT;
        };
    }

    /** "Agreed to resume talks after a clash that left three dead": what was before, and is told of as past, was so. */
    private boolean isBackground(int token) {
        boolean behind = sentence.child(token, "case")
                .filter(word -> sentence.token(word).is("after", "since", "following", "despite", "over"))
                .isPresent();
        return behind
                && sentence.children(token, "acl:relcl").stream()
                        .anyMatch(verb -> sentence.token(verb).tag().equals("VBD"));
    }

    /** Where the parser does not know the relation, a rule of the governing verb still counts. */
    private Stand loose(int token, int head, int depth) {
        boolean verbs = sentence.token(token).isVerb() && token > head;
        boolean ruled = verbs
                && rules.of(sentence, head, Verbs.kind(sentence, token), "").isPresent();
        if (ruled) {
            return embedded(token, head, depth);
        }
        return Verbs.isAsked(sentence, token) ? Stand.in(Mood.HYPOTHETICAL) : Stand.FACT;
    }

    /** A second conjunct stands as the first; it also shares the first one's auxiliaries where it has none. */
    private Stand shared(int token, int first, int depth) {
        Stand outer = governed(first, depth + 1);
        boolean own = Verbs.hasOwnFrame(sentence, token);
        boolean sameForm =
                sentence.token(token).tag().equals(sentence.token(first).tag());
        if (sentence.token(token).isVerb()
                && !own
                && sameForm
                && !sentence.token(token).tag().equals("VBD")) {
            return modifiers.beside(sentence, first, outer);
        }
        if (!sentence.token(token).isVerb() && !sentence.token(first).isVerb()) {
            return modifiers.beside(sentence, first, outer);
        }
        return outer;
    }

    private Stand embedded(int token, int head, int depth) {
        if (CONDITIONS.contains(Verbs.mark(sentence, token))) {
            return Stand.in(Mood.HYPOTHETICAL);
        }
        String kind = Verbs.kind(sentence, token);
        Stand above = stand(head, depth + 1);
        Optional<FactualityRules.Rule> rule = rules.of(sentence, head, kind, "");
        if (rule.isPresent()) {
            return above.after(above.positive() ? rule.get().plus() : rule.get().minus());
        }
        if (kind.equals("that")) {
            Optional<FactualityRules.Rule> told = sentence.child(head, "nsubj")
                    .filter(subject -> sentence.token(subject).isNoun())
                    .flatMap(subject -> rules.of(sentence, subject, "that", ""));
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

    private Stand adverbial(int token, int head, int depth) {
        String mark = Verbs.mark(sentence, token);
        if (CONDITIONS.contains(mark)) {
            return Stand.in(Mood.HYPOTHETICAL);
        }
        if (CIRCUMSTANCES.contains(mark)) {
            return Stand.FACT;
        }
        Stand above = stand(head, depth + 1);
        if (EXCLUSIONS.contains(mark)) {
            return above.denied();
        }
        if (mark.equals("before")) {
            return above;
        }
        String kind = Verbs.kind(sentence, token);
        Optional<FactualityRules.Rule> rule = rules.of(sentence, head, kind, mark);
        if (rule.isPresent() && (kind.equals("inf") || !mark.isEmpty())) {
            return above.after(above.positive() ? rule.get().plus() : rule.get().minus());
        }
        if (kind.equals("inf")) {
            return above.after("planned");
        }
        return above.positive() ? above : new Stand(true, above.mood(), false);
    }

    private Stand adnominal(int token, int head, int depth) {
        String kind = Verbs.kind(sentence, token);
        if (sentence.token(head).isVerb() && sentence.token(token).tag().equals("VBG")) {
            return embedded(token, head, depth);
        }
        if (kind.equals("ing") || sentence.token(token).tag().equals("VBN")) {
            Optional<FactualityRules.Rule> rule =
                    sentence.child(token, "mark", "case").isPresent()
                            ? rules.of(sentence, head, "ing", Verbs.mark(sentence, token))
                            : Optional.empty();
            Stand above = governed(head, depth + 1);
            return rule.isPresent()
                    ? above.after(rule.get().plus())
                    : sentence.token(head).isName() ? Stand.FACT : above.positive() ? above : above.denied();
        }
        Stand above = stand(head, depth + 1);
        if (above.mood() == Mood.CALLED_OFF && kind.equals("inf")) {
            return above;
        }
        Optional<FactualityRules.Rule> rule = rules.of(sentence, head, kind, "");
        if (rule.isPresent()) {
            return above.after(above.positive() ? rule.get().plus() : rule.get().minus());
        }
        return kind.equals("inf") ? above.after("possible") : reported(above);
    }

    private Stand nominal(int token, int head, int depth) {
        boolean subject = sentence.hasRelation(token, "nsubj")
                && !sentence.token(token).relation().endsWith("pass");
        String preposition = sentence.hasRelation(token, "obl", "nmod")
                ? sentence.child(token, "case")
                        .map(c -> sentence.token(c).lemma())
                        .orElse("")
                : "";
        Token above = sentence.token(head);
        Stand outer = stand(head, depth + 1);
        if (Verbs.isNobody(sentence, token)) {
            outer = new Stand(true, outer.mood(), false);
        }
        if (subject && rules.of(sentence, head, "subj", "").isPresent()) {
            return outer.after(
                    rules.of(sentence, head, "subj", "").orElseThrow().plus());
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
                : rules.of(sentence, head, "noun", preposition);
        // "The crash was probably caused by ice": that it crashed is known.
        if (outer.mood() == Mood.LIKELY && isDefinite(sentence, token)) {
            return Stand.FACT;
        }
        if (rule.isPresent() && !(rule.get().indefinite() && isDefinite(sentence, token))) {
            return outer.after(outer.positive() ? rule.get().plus() : rule.get().minus());
        }
        boolean infinitive = preposition.equals("to")
                && token > 0
                && sentence.token(token - 1).is("to")
                && sentence.token(head).isVerb();
        Optional<FactualityRules.Rule> mistaken = infinitive ? rules.of(sentence, head, "inf", "") : Optional.empty();
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
                        child -> DEFINITE.contains(sentence.lower(child)) || sentence.hasRelation(child, "nmod:poss"));
    }
}
