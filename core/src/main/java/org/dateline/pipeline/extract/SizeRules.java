// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Tells the dead from the arrested by where their number stands. */
final class SizeRules {
    private record Rule(
            String field,
            Set<String> obj,
            Set<String> subj,
            Set<String> unit,
            Set<String> adj,
            Set<String> life,
            Set<String> toll) {}

    private final List<Rule> rules = new ArrayList<>();

    SizeRules() {
        for (RuleFile.Entry entry : RuleFile.read("sizes.rules")) {
            if (entry.has("field")) {
                rules.add(new Rule(
                        entry.first("field"),
                        Set.copyOf(entry.items("obj")),
                        Set.copyOf(entry.items("subj")),
                        Set.copyOf(entry.items("unit")),
                        Set.copyOf(entry.items("adj")),
                        Set.copyOf(entry.items("life")),
                        Set.copyOf(entry.items("toll"))));
            }
        }
    }

    /** The field of the number whose counted noun, or which itself where it stands alone, is the token {@code unit}. */
    @Nullable String field(Sentence sentence, int unit) {
        for (Rule rule : rules) {
            if (beside(sentence, unit, rule) || byVerb(sentence, unit, rule)) {
                return rule.field();
            }
        }
        String lemma = sentence.token(unit).lemma().toLowerCase(Locale.ROOT);
        for (Rule rule : rules) {
            if (rule.unit().contains(lemma)) {
                return rule.field();
            }
        }
        return null;
    }

    private static boolean beside(Sentence sentence, int unit, Rule rule) {
        for (int child : sentence.children(unit, "amod", "acl")) {
            Token token = sentence.token(child);
            if (rule.adj().contains(token.word().toLowerCase(Locale.ROOT))
                    || (passiveParticiple(token) && rule.obj().contains(token.lemma()))) {
                return true;
            }
        }
        int next = unit + 1;
        return next < sentence.size()
                && rule.adj().contains(sentence.lower(next))
                && !sentence.token(next).tag().equals("VBD");
    }

    private static boolean passiveParticiple(Token token) {
        return token.tag().equals("VBN");
    }

    private static boolean byVerb(Sentence sentence, int unit, Rule rule) {
        int at = top(sentence, unit);
        int verb = sentence.token(at).head();
        if (verb < 0) {
            return false;
        }
        Token token = sentence.token(verb);
        boolean object = sentence.hasRelation(at, "obj", "nsubj:pass")
                || (sentence.hasRelation(at, "nsubj")
                        && token.tag().equals("VBN")
                        && sentence.child(verb, "aux").isEmpty())
                || (sentence.hasRelation(at, "dep") && verb < at);
        boolean subject = sentence.hasRelation(at, "nsubj")
                && sentence.child(verb, "aux:pass").isEmpty();
        if (object && sentence.token(at).is("life") && rule.life().contains(token.lemma())) {
            return true;
        }
        if ((object && rule.obj().contains(token.lemma()))
                || (subject && rule.subj().contains(token.lemma()))) {
            return true;
        }
        if ((object || subject) && predicatedOf(sentence, verb, rule)) {
            return true;
        }
        if (rule.field().equals("injured") && object && token.is("treat") && forInjuries(sentence, verb)) {
            return true;
        }
        return !rule.toll().isEmpty()
                && sentence.hasRelation(at, "obl", "obj", "nmod", "xcomp", "root", "advmod")
                && ofToll(sentence, verb, at, rule);
    }

    private static boolean forInjuries(Sentence sentence, int verb) {
        return sentence.children(verb, "obl").stream()
                .anyMatch(child -> sentence.token(child).is("injury", "wound", "burn"));
    }

    /** "left 12 people dead", "12 people are missing". */
    private static boolean predicatedOf(Sentence sentence, int verb, Rule rule) {
        if (rule.adj().contains(sentence.lower(verb))) {
            return true;
        }
        return sentence.token(verb).is("leave", "find", "go", "remain", "be")
                && sentence.children(verb, "xcomp", "ccomp", "advcl").stream()
                        .anyMatch(child -> rule.adj().contains(sentence.lower(child)));
    }

    private static boolean ofToll(Sentence sentence, int governor, int at, Rule rule) {
        Token token = sentence.token(governor);
        if (token.isNoun()) {
            return sentence.hasRelation(at, "nmod") && isToll(sentence, governor, rule);
        }
        return !sentence.hasRelation(at, "obl") || goal(sentence, at)
                ? sentence.children(governor, "nsubj").stream().anyMatch(subject -> isToll(sentence, subject, rule))
                : false;
    }

    private static boolean goal(Sentence sentence, int at) {
        return sentence.children(at, "case").stream()
                .anyMatch(child -> sentence.token(child).is("to", "at", "past", "above", "over"));
    }

    private static boolean isToll(Sentence sentence, int noun, Rule rule) {
        String lemma = sentence.token(noun).lemma();
        boolean numbered = sentence.token(noun).is("number")
                && sentence.children(noun, "nmod").stream()
                        .anyMatch(child -> rule.adj().contains(sentence.lower(child)));
        return numbered
                || rule.toll().contains(lemma)
                || sentence.children(noun, "compound").stream().anyMatch(child -> rule.toll()
                        .contains(sentence.token(child).lemma() + " " + lemma));
    }

    /** The head of the coordination that the noun belongs to, or of the number phrase ("hundreds of people"). */
    private static int top(Sentence sentence, int unit) {
        int at = unit;
        for (int steps = 0; steps < 4 && sentence.token(at).head() >= 0; steps++) {
            int head = sentence.token(at).head();
            Token above = sentence.token(head);
            boolean vague = sentence.hasRelation(at, "nmod")
                    && (Numerals.vague(above.word()) != null || above.tag().equals("CD") || above.is("life", "body"));
            boolean listed = sentence.hasRelation(at, "conj")
                    && (above.isNoun() || above.tag().equals("CD"));
            if (!vague && !listed) {
                break;
            }
            at = head;
        }
        return at;
    }
}
