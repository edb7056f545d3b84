// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * What in a sentence speaks for or against a happening, as named signs that {@link SignWeights} adds up: the form of its
 * word, what stands beside it, and the words above it in the clause chain, each with whether it is itself denied, possible,
 * asked or conditional.
 */
final class Signs {
    private static final int HIGH = 6;
    private static final Set<String> TRANSPARENT = Set.of("conj", "compound", "appos", "amod", "flat", "dep");

    private static final Set<String> TALKERS = Set.of("i", "you", "my", "your", "me");

    private final Sentence sentence;
    /** By name, with the word that each is read from. */
    private final Map<String, Integer> signs = new LinkedHashMap<>();

    private Signs(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The signs of the word at {@code token}, of which the rules think {@code stand}. */
    static Map<String, Integer> of(Sentence sentence, int token, Stand stand) {
        Signs signs = new Signs(sentence);
        signs.all(token, stand);
        return signs.signs;
    }

    private void add(String sign, int word) {
        signs.putIfAbsent(sign, word);
    }

    private void all(int token, Stand stand) {
        String form = form(token);
        String rule = "rule=" + stand.mood() + (stand.positive() ? "+" : "-");
        both(rule, form, token);
        String relation = relation(token);
        both("rel=" + relation, form, token);
        add(rule + " rel=" + relation, token);
        add("lemma=" + lemma(token), token);
        beside(token, form);
        if (sentence.token(token).isNoun() && sentence.firstChild(token, "cop") < 0) {
            noun(token);
        }
        above(token, form);
        whole(token, form, rule);
    }

    /** A sign by itself and together with another. */
    private void both(String sign, String form, int word) {
        add(sign, word);
        add(sign + " " + form, word);
    }

    /** Tense, mood and part of speech in one word. */
    private String form(int token) {
        Token word = sentence.token(token);
        for (int child : sentence.children(token, "aux")) {
            if (sentence.token(child).tag().equals("MD")) {
                return "form=" + modal(child);
            }
        }
        int cop = sentence.firstChild(token, "cop");
        int first = cop >= 0 ? cop : token;
        for (int child : sentence.children(token, "aux", "cop")) {
            first = Math.min(first, child);
        }
        String tag = sentence.token(first).tag();
        boolean to = sentence.children(token, "mark", "aux").stream()
                .anyMatch(child -> sentence.token(child).is("to"));
        if (to) {
            return "form=to";
        }
        boolean perfect = first != token && sentence.token(first).is("have");
        boolean progressive = first != token && cop < 0 && word.tag().equals("VBG");
        return "form=" + (cop >= 0 ? "cop-" : "") + (perfect ? "perf-" : progressive ? "prog-" : "") + coarse(tag);
    }

    private static String coarse(String tag) {
        return switch (tag) {
            case "VBP", "VBZ" -> "pres";
            case "NNP", "NNPS" -> "name";
            case "JJR", "JJS" -> "JJ";
            default -> tag;
        };
    }

    private String modal(int token) {
        String word = word(token);
        return switch (word) {
            case "'ll", "wo", "’ll", "shall" -> "will";
            case "'d", "’d" -> "would";
            case "ca" -> "can";
            default -> word;
        };
    }

    private String relation(int token) {
        String relation = sentence.token(token).relation();
        if (relation.equals("conj")) {
            int first = sentence.token(token).head();
            return first >= 0 && first < sentence.size()
                    ? "conj-" + sentence.token(first).relation()
                    : relation;
        }
        return relation;
    }

    private String lemma(int token) {
        String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        int particle = sentence.firstChild(token, "compound:prt");
        return particle < 0 ? lemma : lemma + "_" + word(particle);
    }

    private String word(int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }

    private void beside(int token, String form) {
        boolean negated = Verbs.isNegated(sentence, token);
        if (negated) {
            both("neg", form, negation(token));
            add("neg lemma=" + lemma(token), negation(token));
        }
        for (int child : sentence.children(token, "advmod", "amod", "neg", "compound", "cc:preconj")) {
            add("mod=" + word(child), child);
        }
        String mark = Verbs.mark(sentence, token);
        if (!mark.isEmpty()) {
            both("mark=" + mark, form, mark(token));
        }
        both("subj=" + subject(token), form, token);
        if (negated) {
            add("neg subj=" + subject(token), negation(token));
        }
        for (int child : sentence.children(token, "advcl", "ccomp", "xcomp", "parataxis")) {
            add("down=" + sentence.token(child).relation(), token);
            String below = Verbs.mark(sentence, child);
            if (!below.isEmpty()) {
                add("down-mark=" + below, mark(child));
            }
        }
    }

    private String subject(int token) {
        int subject = sentence.firstChild(token, "nsubj");
        if (subject < 0) {
            return sentence.firstChild(token, "expl") < 0 ? "none" : "expl";
        }
        Token word = sentence.token(subject);
        if (word.isPronoun()) {
            return word(subject);
        }
        if (word.isName()) {
            return "name";
        }
        if (!word.isNoun()) {
            return word.tag();
        }
        return determiner(subject) + (word.tag().equals("NNS") ? "-plural" : "");
    }

    private String determiner(int noun) {
        int det = sentence.firstChild(noun, "det");
        if (det >= 0) {
            return word(det);
        }
        return sentence.firstChild(noun, "nmod:poss") >= 0 ? "poss" : "bare";
    }

    private void noun(int token) {
        String kind = determiner(token) + "-" + coarse(sentence.token(token).tag());
        both("noun=" + kind, "rel=" + sentence.token(token).relation(), token);
        for (int child : sentence.children(token, "case")) {
            add("case=" + word(child), child);
        }
        int head = sentence.token(token).head();
        if (head >= 0 && head < sentence.size()) {
            both("noun-of=" + form(head), "rel=" + sentence.token(token).relation(), head);
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
            String relation = general(sentence.token(at).relation());
            if (TRANSPARENT.contains(relation)) {
                at = head;
                continue;
            }
            String kind = sentence.token(at).isVerb() || sentence.firstChild(at, "cop") >= 0
                    ? relation + "-" + Verbs.kind(sentence, at)
                    : relation;
            if (height == 0) {
                governor(head, kind);
            } else {
                add("up=" + lemma(head) + " " + relation, head);
            }
            flags(head, kind, seen);
            height++;
            at = head;
        }
        seen.forEach((flag, word) -> both(flag, form, word));
        add("height=" + Math.min(height, 3), token);
    }

    private void governor(int head, String kind) {
        String sign = "gov=" + lemma(head) + " " + kind;
        boolean negated = Verbs.isNegated(sentence, head);
        add(sign, head);
        add("gov=" + lemma(head), head);
        add("gov-form=" + form(head) + " " + kind, head);
        add("gov-subj=" + subject(head) + " " + kind, head);
        add("gov-form=" + form(head) + " " + sign, head);
        if (negated) {
            int not = negation(head);
            add(sign + " neg", not);
            add("gov-neg " + kind, not);
            add("gov-neg gov-subj=" + subject(head) + " " + kind, not);
        }
    }

    private void flags(int head, String kind, Map<String, Integer> seen) {
        boolean content = kind.startsWith("ccomp") || kind.startsWith("xcomp") || kind.startsWith("csubj");
        String where = content ? "in" : "by";
        if (Verbs.isNegated(sentence, head)) {
            seen.putIfAbsent(where + "-neg", negation(head));
        }
        for (int child : sentence.children(head, "aux")) {
            if (sentence.token(child).tag().equals("MD")) {
                seen.putIfAbsent(where + "-modal=" + modal(child), child);
            }
        }
        String mark = Verbs.mark(sentence, head);
        if (!mark.isEmpty()) {
            seen.putIfAbsent(where + "-mark=" + mark, mark(head));
        }
        if (form(head).equals("form=to")) {
            seen.putIfAbsent(where + "-to", head);
        }
    }

    private static String general(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** The word that denies {@code token}; itself where none is found. */
    private int negation(int token) {
        for (int child : sentence.children(token)) {
            if (Verbs.isNegation(word(child)) || word(child).equals("without") || Verbs.isNobody(sentence, child)) {
                return child;
            }
        }
        return token;
    }

    private int mark(int token) {
        String mark = Verbs.mark(sentence, token);
        for (int child : sentence.children(token, "mark", "case", "advmod")) {
            if (word(child).equals(mark)) {
                return child;
            }
        }
        return token;
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
            add(sign + " rel=" + relation(token), mark);
            add(sign + " " + rule, mark);
        }
        int root = sentence.root();
        if (sentence.token(root).tag().equals("VB") && sentence.firstChild(root, "nsubj", "aux") < 0) {
            both("order", form, root);
            add("order rel=" + relation(token), root);
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).isPronoun() && TALKERS.contains(word(i))) {
                both("spoken", form, token);
                return;
            }
        }
    }
}
