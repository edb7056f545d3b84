// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

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

    private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "csubj");
    private static final String[] HEIGHTS = {"0", "1", "2", "3"};

    private static final FactualityRules RULES = new FactualityRules();

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

    /** A sign by itself and together with another. */
    private void both(int word, String[] other, String... pieces) {
        taker.take(word, other, pieces);
    }

    private void all(int token, Stand stand) {
        String[] form = {"form", forms.form(token)};
        String rule = stand.sign();
        String relation = forms.relation(token);
        both(token, form, "rule", rule);
        both(token, form, "rel", relation);
        add(token, "rule", rule, "rel", relation);
        add(token, "lemma", forms.lemma(token));
        beside(token, form);
        if (sentence.token(token).isNoun() && sentence.firstChild(token, "cop") < 0) {
            noun(token);
        }
        above(token, form);
        whole(token, form, rule);
        pairs(token, form);
    }

    private void beside(int token, String[] form) {
        boolean negated = forms.isNegated(token);
        if (negated) {
            both(negation(token), form, "neg");
            add(negation(token), "neg", "lemma", forms.lemma(token));
        }
        int count = sentence.childCount(token);
        for (int k = 0; k < count; k++) {
            int child = sentence.childAt(token, k);
            if (sentence.hasRelation(child, "advmod", "amod", "neg", "compound", "cc:preconj")) {
                add(child, "mod", forms.word(child));
            }
        }
        String mark = forms.mark(token);
        if (!mark.isEmpty()) {
            both(mark(token), form, "mark", mark);
        }
        both(token, form, "subj", forms.subject(token));
        if (negated) {
            add(negation(token), "neg", "subj", forms.subject(token));
        }
        for (int k = 0; k < count; k++) {
            int child = sentence.childAt(token, k);
            if (sentence.hasRelation(child, "advcl", "ccomp", "xcomp", "parataxis")) {
                below(token, child);
            }
        }
    }

    private void below(int token, int child) {
        add(token, "down", sentence.token(child).relation());
        String mark = forms.mark(child);
        if (!mark.isEmpty()) {
            add(mark(child), "down-mark", mark);
        }
    }

    private void noun(int token) {
        String[] relation = {"rel", sentence.token(token).relation()};
        both(token, relation, "noun", forms.sort(token));
        for (int child : sentence.children(token, "case")) {
            add(child, "case", forms.word(child));
        }
        int head = sentence.token(token).head();
        if (head >= 0 && head < sentence.size()) {
            both(head, relation, "noun-of", forms.form(head));
        }
    }

    /** The chain of words above, from the nearest on. */
    private void above(int token, String[] form) {
        int at = token;
        int height = 0;
        for (int steps = 0; steps < HIGH; steps++) {
            int head = sentence.token(at).head();
            if (head < 0 || head >= sentence.size()) {
                break;
            }
            String relation = sentence.general(at);
            if (TRANSPARENT.contains(relation)) {
                at = head;
                continue;
            }
            String kind = forms.clause(at);
            if (height == 0) {
                governor(head, kind);
            } else {
                add(head, "up", forms.lemma(head), relation);
            }
            flags(head, CONTENT.contains(relation), form);
            height++;
            at = head;
        }
        add(token, "height", HEIGHTS[Math.min(height, HEIGHTS.length - 1)]);
    }

    private void governor(int head, String kind) {
        String lemma = forms.lemma(head);
        String form = forms.form(head);
        add(head, "gov", lemma, kind);
        add(head, "gov", lemma);
        add(head, "gov-form", form, kind);
        add(head, "gov-subj", forms.subject(head), kind);
        add(head, "gov-form", form, "gov", lemma, kind);
        if (forms.isNegated(head)) {
            int not = negation(head);
            add(not, "gov", lemma, kind, "neg");
            add(not, "gov-neg", kind);
            add(not, "gov-neg", "gov-subj", forms.subject(head), kind);
        }
    }

    /** What a word above adds, from within whose content or from beside it. */
    private void flags(int head, boolean content, String[] form) {
        if (forms.isNegated(head)) {
            both(negation(head), form, content ? "in-neg" : "by-neg");
        }
        for (int child : sentence.children(head, "aux")) {
            if (sentence.token(child).tag().equals("MD")) {
                both(child, form, content ? "in-modal" : "by-modal", forms.modal(child));
            }
        }
        String mark = forms.mark(head);
        if (!mark.isEmpty()) {
            both(mark(head), form, content ? "in-mark" : "by-mark", mark);
        }
        if (forms.form(head).equals(Forms.TO)) {
            both(head, form, content ? "in-to" : "by-to");
        }
    }

    /** The word that denies {@code token}; itself where none is found. */
    private int negation(int token) {
        for (int k = 0; k < sentence.childCount(token); k++) {
            int child = sentence.childAt(token, k);
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
    private void pairs(int token, String[] form) {
        String own = form[1];
        add(token, "lemma", forms.lemma(token), "form", own);
        for (int child : sentence.children(token, "obl:tmod", "nmod:tmod", "obl:npmod")) {
            both(child, form, "time", forms.lemma(child));
        }
        int object = sentence.firstChild(token, "obj");
        if (object >= 0) {
            add(object, "obj", forms.determiner(object));
        }
        int head = sentence.token(token).head();
        if (head < 0 || head >= sentence.size()) {
            return;
        }
        String relation = sentence.general(token);
        String governing = forms.form(head);
        add(head, "forms", governing, relation, own);
        for (int child : sentence.children(head, "advmod")) {
            if (child != token) {
                add(child, "gov-mod", forms.word(child), relation);
            }
        }
        String kind = sentence.token(token).isNoun() ? "noun" : forms.kind(token);
        RULES.of(sentence, head, kind, "").ifPresent(rule -> {
            both(head, new String[] {"gov-form", governing}, "gov-rule", rule.plus(), rule.minus(), kind);
        });
        int above = sentence.token(head).head();
        if (above >= 0 && above < sentence.size()) {
            add(head, "gov", forms.lemma(head), "of", forms.lemma(above));
            add(above, "forms", forms.form(above), "over", governing, relation);
        }
    }

    /** What the whole sentence is: a question, an order, talk between two. */
    private void whole(int token, String[] form, String rule) {
        int mark = Verbs.questionMark(sentence);
        if (mark >= 0) {
            String sign = forms.isOpenQuestion() ? "asked-wh" : "asked";
            both(mark, form, sign);
            add(mark, sign, "rel", forms.relation(token));
            add(mark, sign, "rule", rule);
        }
        int root = sentence.root();
        if (sentence.token(root).tag().equals("VB") && sentence.firstChild(root, "nsubj", "aux") < 0) {
            both(root, form, "order");
            add(root, "order", "rel", forms.relation(token));
        }
        if (forms.isSpoken()) {
            both(token, form, "spoken");
        }
    }
}
