// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Sentence;

/**
 * What in a sentence speaks for or against a happening, as named signs that {@link SignWeights} adds up: the form of its
 * word, what stands beside it, and the words above it in the clause chain, each with whether it is itself denied, possible,
 * asked or conditional.
 */
final class Signs {
    private static final int HIGH = 6;
    private static final Set<String> TRANSPARENT = Set.of("conj", "compound", "appos", "amod", "flat", "dep");

    private static final FactualityRules RULES = new FactualityRules();
    private static final Set<String> TALKERS = Set.of("i", "you", "my", "your", "me");

    private final Sentence sentence;
    private final Forms forms;
    private final SignTaker taker;

    private Signs(Forms forms, SignTaker taker) {
        this.sentence = forms.sentence();
        this.forms = forms;
        this.taker = taker;
    }

    /** Hands over the signs of the word at {@code token}, of which the rules think {@code stand}. */
    static void of(Forms forms, int token, Stand stand, SignTaker taker) {
        new Signs(forms, taker).all(token, stand);
    }

    private void add(int word, String... pieces) {
        taker.take(word, pieces);
    }

    private void all(int token, Stand stand) {
        String form = forms.form(token);
        String rule = "rule=" + stand.mood() + (stand.positive() ? "+" : "-");
        both(rule, form, token);
        String relation = forms.relation(token);
        both("rel=" + relation, form, token);
        add(token, rule, " rel=", relation);
        add(token, "lemma=", forms.lemma(token));
        beside(token, form);
        if (sentence.token(token).isNoun() && sentence.firstChild(token, "cop") < 0) {
            noun(token);
        }
        above(token, form);
        whole(token, form, rule);
        pairs(token, form);
    }

    /** A sign by itself and together with another. */
    private void both(String sign, String form, int word) {
        add(word, sign);
        add(word, sign, " ", form);
    }

    private void beside(int token, String form) {
        boolean negated = forms.isNegated(token);
        if (negated) {
            both("neg", form, negation(token));
            add(negation(token), "neg lemma=", forms.lemma(token));
        }
        for (int child : sentence.children(token, "advmod", "amod", "neg", "compound", "cc:preconj")) {
            add(child, "mod=", forms.word(child));
        }
        String mark = forms.mark(token);
        if (!mark.isEmpty()) {
            both("mark=" + mark, form, mark(token));
        }
        both("subj=" + forms.subject(token), form, token);
        if (negated) {
            add(negation(token), "neg subj=", forms.subject(token));
        }
        for (int child : sentence.children(token, "advcl", "ccomp", "xcomp", "parataxis")) {
            add(token, "down=", sentence.token(child).relation());
            String below = forms.mark(child);
            if (!below.isEmpty()) {
                add(mark(child), "down-mark=", below);
            }
        }
    }

    private void noun(int token) {
        String kind = forms.determiner(token) + "-"
                + Forms.coarse(sentence.token(token).tag());
        both("noun=" + kind, "rel=" + sentence.token(token).relation(), token);
        for (int child : sentence.children(token, "case")) {
            add(child, "case=", forms.word(child));
        }
        int head = sentence.token(token).head();
        if (head >= 0 && head < sentence.size()) {
            both("noun-of=" + forms.form(head), "rel=" + sentence.token(token).relation(), head);
        }
    }

    /** The chain of words above, from the nearest on. */
    private void above(int token, String form) {
        int at = token;
        int height = 0;
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int steps = 0; steps < HIGH; steps++) {
            int head = sentence.token(at).head();
            if (head < 0 || head >= sentence.size()) {
                break;
            }
            String relation = Forms.general(sentence.token(at).relation());
            if (TRANSPARENT.contains(relation)) {
                at = head;
                continue;
            }
            String kind = sentence.token(at).isVerb() || sentence.firstChild(at, "cop") >= 0
                    ? relation + "-" + forms.kind(at)
                    : relation;
            if (height == 0) {
                governor(head, kind);
            } else {
                add(head, "up=", forms.lemma(head), " ", relation);
            }
            flags(head, kind, seen);
            height++;
            at = head;
        }
        seen.forEach((flag, word) -> both(flag, form, word));
        add(token, "height=", String.valueOf(Math.min(height, 3)));
    }

    private void governor(int head, String kind) {
        String sign = "gov=" + forms.lemma(head) + " " + kind;
        boolean negated = forms.isNegated(head);
        add(head, sign);
        add(head, "gov=", forms.lemma(head));
        add(head, "gov-form=", forms.form(head), " ", kind);
        add(head, "gov-subj=", forms.subject(head), " ", kind);
        add(head, "gov-form=", forms.form(head), " ", sign);
        if (negated) {
            int not = negation(head);
            add(not, sign, " neg");
            add(not, "gov-neg ", kind);
            add(not, "gov-neg gov-subj=", forms.subject(head), " ", kind);
        }
    }

    private void flags(int head, String kind, Map<String, Integer> seen) {
        boolean content = kind.startsWith("ccomp") || kind.startsWith("xcomp") || kind.startsWith("csubj");
        String where = content ? "in" : "by";
        if (forms.isNegated(head)) {
            seen.putIfAbsent(where + "-neg", negation(head));
        }
        for (int child : sentence.children(head, "aux")) {
            if (sentence.token(child).tag().equals("MD")) {
                seen.putIfAbsent(where + "-modal=" + forms.modal(child), child);
            }
        }
        String mark = forms.mark(head);
        if (!mark.isEmpty()) {
            seen.putIfAbsent(where + "-mark=" + mark, mark(head));
        }
        if (forms.form(head).equals("form=to")) {
            seen.putIfAbsent(where + "-to", head);
        }
    }

    /** The word that denies {@code token}; itself where none is found. */
    private int negation(int token) {
        for (int child : sentence.children(token)) {
            if (Verbs.isNegation(forms.word(child))
                    || forms.word(child).equals("without")
                    || Verbs.isNobody(sentence, child)) {
                return child;
            }
        }
        return token;
    }

    private int mark(int token) {
        String mark = forms.mark(token);
        for (int child : sentence.children(token, "mark", "case", "advmod")) {
            if (forms.word(child).equals(mark)) {
                return child;
            }
        }
        return token;
    }

    /** What two words say together, and what the rules make of one by the other. */
    private void pairs(int token, String form) {
        add(token, "lemma=", forms.lemma(token), " ", form);
        for (int child : sentence.children(token, "obl:tmod", "nmod:tmod", "obl:npmod")) {
            both("time=" + forms.lemma(child), form, child);
        }
        int object = sentence.firstChild(token, "obj");
        if (object >= 0) {
            add(object, "obj=", forms.determiner(object));
        }
        int head = sentence.token(token).head();
        if (head < 0 || head >= sentence.size()) {
            return;
        }
        String relation = Forms.general(sentence.token(token).relation());
        add(head, "forms=", forms.form(head), " ", relation, " ", form);
        for (int child : sentence.children(head, "advmod")) {
            if (child != token) {
                add(child, "gov-mod=", forms.word(child), " ", relation);
            }
        }
        String kind = sentence.token(token).isNoun() ? "noun" : forms.kind(token);
        RULES.of(sentence, head, kind, "").ifPresent(rule -> {
            both("gov-rule=" + rule.plus() + "/" + rule.minus() + " " + kind, "gov-" + forms.form(head), head);
        });
        int above = sentence.token(head).head();
        if (above >= 0 && above < sentence.size()) {
            add(head, "gov=", forms.lemma(head), " of ", forms.lemma(above));
            add(above, "forms=", forms.form(above), " over ", forms.form(head), " ", relation);
        }
    }

    /** What the whole sentence is: a question, an order, talk between two. */
    private void whole(int token, String form, String rule) {
        int last = sentence.size() - 1;
        int mark = sentence.token(last).word().equals("?")
                ? last
                : last > 0 && sentence.token(last - 1).word().equals("?") ? last - 1 : -1;
        if (mark >= 0) {
            boolean wh = false;
            for (int i = 0; i < Math.min(4, sentence.size()); i++) {
                wh |= sentence.token(i).tag().startsWith("W");
            }
            String sign = wh ? "asked-wh" : "asked";
            both(sign, form, mark);
            add(mark, sign, " rel=", forms.relation(token));
            add(mark, sign, " ", rule);
        }
        int root = sentence.root();
        if (sentence.token(root).tag().equals("VB") && sentence.firstChild(root, "nsubj", "aux") < 0) {
            both("order", form, root);
            add(root, "order rel=", forms.relation(token));
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).isPronoun() && TALKERS.contains(forms.word(i))) {
                both("spoken", form, token);
                return;
            }
        }
    }
}
