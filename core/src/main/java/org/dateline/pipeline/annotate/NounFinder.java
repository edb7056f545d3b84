// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Descriptions ("the former president") and pronouns in a sentence. */
final class NounFinder {
    private static final int LONGEST_PREMODIFIER = 14;

    private final Lexicon lexicon;

    NounFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param names the names of the sentence, which are not looked into */
    List<Draft> find(String text, Sentence sentence, List<Draft> names) {
        BitSet named = new BitSet();
        Map<Integer, Draft> persons = new HashMap<>();
        for (Draft name : names) {
            named.set(name.first, name.last + 1);
            if (name.kind() == EntityKind.PERSON) {
                persons.put(name.first, name);
            }
        }
        List<Draft> found = new ArrayList<>();
        int title = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (named.get(i) || i <= title) {
                continue;
            }
            Token token = sentence.token(i);
            Draft draft = token.isPronoun() || Locatives.isLocative(sentence, i)
                    ? pronoun(sentence, i)
                    : token.isNoun() ? nominal(text, sentence, i, named, persons) : null;
            if (draft != null) {
                found.add(draft);
                title = lexicon.portfolios.end(sentence, i, named::get);
            }
        }
        return found;
    }

    private static Draft pronoun(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String word = token.word().toLowerCase(Locale.ROOT);
        Pronoun pronoun = Pronoun.of(word);
        if (pronoun == Pronoun.THERE) {
            return new Draft(sentence, i, i, i, Mention.Form.PRONOUN, EntityKind.PLACE, token.word(), null);
        }
        EntityKind kind = pronoun == Pronoun.HE || pronoun == Pronoun.SHE || pronoun == Pronoun.I
                ? EntityKind.PERSON
                : pronoun == Pronoun.THEY || pronoun == Pronoun.WE ? EntityKind.GROUP : EntityKind.OTHER;
        Draft draft = new Draft(sentence, i, i, i, Mention.Form.PRONOUN, kind, token.word(), null);
        draft.gender(pronoun == Pronoun.HE ? Gender.MALE : pronoun == Pronoun.SHE ? Gender.FEMALE : Gender.UNKNOWN);
        draft.plural(pronoun == Pronoun.THEY || pronoun == Pronoun.WE);
        return draft;
    }

    private @Nullable Draft nominal(String text, Sentence sentence, int i, BitSet named, Map<Integer, Draft> persons) {
        Nouns.Noun noun = lexicon.nouns.at(sentence, i);
        int last = lexicon.portfolios.end(sentence, i, named::get);
        boolean suffixed = last == i + 2 && sentence.token(i + 1).word().equals("-");
        if (noun == null || !suffixed && !isHead(sentence, i, named, persons) || !speaksOfPeople(sentence, i, noun)) {
            return null;
        }
        int first = start(sentence, i);
        Draft titled = persons.get(last + 1);
        if (titled != null) {
            first = Math.min(first, start(sentence, titled.head));
            if (!isDetermined(sentence, first, i)) {
                return null;
            }
        }
        String words = sentence.spanOf(first, i).lineOf(text);
        return new Draft(sentence, first, i, i, Mention.Form.NOMINAL, noun.kind(), words, noun);
    }

    /** Whether the noun is no part of a compound other than a title before a person's name. */
    private static boolean isHead(Sentence sentence, int i, BitSet named, Map<Integer, Draft> persons) {
        int next = i + 1;
        if (next >= sentence.size()) {
            return true;
        }
        if (persons.containsKey(next)) {
            return true;
        }
        Token after = sentence.token(next);
        Token token = sentence.token(i);
        boolean compound = sentence.hasRelation(i, "compound") && token.head() > i;
        if (after.word().equals("-") && compound) {
            return false;
        }
        return !(after.isNoun() && (compound || token.head() == next || named.get(next) && token.isName()));
    }

    /** "the coach A B", "Malta's coach A B", other than "Coach A B": a description, not a mere title. */
    private static boolean isDetermined(Sentence sentence, int first, int noun) {
        for (int i = first; i < noun; i++) {
            String tag = sentence.token(i).tag();
            if (tag.equals("DT") || tag.equals("POS") || tag.equals("PRP$")) {
                return true;
            }
        }
        return false;
    }

    private boolean speaksOfPeople(Sentence sentence, int i, Nouns.Noun noun) {
        String lemma = Nouns.lemma(sentence.token(i));
        if (lexicon.names.has("plural-only", lemma)) {
            return sentence.token(i).tag().endsWith("S") || lemma.equals("media");
        }
        if (sentence.token(i).tag().equals("NNS") && lexicon.names.has("singular-only", lemma)) {
            return false;
        }
        if (!noun.words().contains(" ") && lexicon.names.has("needs-owner", lemma)) {
            return sentence.child(i, "nmod:poss", "compound").isPresent()
                    || i + 1 < sentence.size() && sentence.token(i + 1).word().equals("of");
        }
        return true;
    }

    /** Index of the first of the premodifiers. */
    static int start(Sentence sentence, int head) {
        int first = head;
        boolean hyphened = head + 2 < sentence.size()
                && sentence.token(head).head() == head + 2
                && sentence.token(head + 1).word().equals("-");
        if (hyphened && sentence.hasRelation(head, "compound")) {
            // The determiners of "Kenya's president-elect" hang on "elect".
            first = Math.min(head, start(sentence, head + 2));
        }
        for (int child : sentence.children(head, "det", "amod", "compound", "nummod", "nmod:poss", "advmod", "case")) {
            if (child < first && child >= head - LONGEST_PREMODIFIER && !sentence.hasRelation(child, "case")) {
                int from = sentence.subtree(child).nextSetBit(0);
                if (from >= head - LONGEST_PREMODIFIER) {
                    first = Math.min(first, from);
                }
            }
        }
        for (int i = head - 1; i >= first; i--) {
            if (isBorder(sentence.token(i))) {
                // "At least 12 protesters" are twelve, as "more than 12" are.
                boolean bound = i + 2 <= head
                        && sentence.token(i + 1).tag().endsWith("S")
                        && sentence.lower(i).equals("at")
                        && (sentence.lower(i + 1).equals("least")
                                || sentence.lower(i + 1).equals("most"));
                return bound ? i + 2 : i + 1;
            }
        }
        return first;
    }

    private static boolean isBorder(Token token) {
        String tag = token.tag();
        return tag.equals("RB") && token.is("not", "now", "also", "once", "still")
                || tag.equals(",") && !token.word().isEmpty()
                || tag.equals(":")
                || tag.equals("IN")
                || tag.equals("``")
                || tag.equals("-LRB-")
                || tag.equals("-RRB-");
    }
}
