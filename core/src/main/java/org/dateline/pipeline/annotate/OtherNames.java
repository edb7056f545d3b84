// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.List;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** "Omar Farsi, also known as Abu Hassan": two names that the report itself says to be of one bearer. */
final class OtherNames {
    /** Tokens between the first name and the words that announce the other one. */
    private static final int REACH = 8;

    private final WordLists coreference;

    OtherNames(WordLists coreference) {
        this.coreference = coreference;
    }

    /** @param names of a report, with their referents */
    void unite(List<Draft> names) {
        for (int i = 1; i < names.size(); i++) {
            Draft other = names.get(i);
            Draft first = names.get(i - 1);
            int words = announced(other);
            boolean near = words > first.last && words - first.last <= REACH && first.sentence == other.sentence;
            if (near && fits(first, other) && first.referent() != null && other.referent() != null) {
                first.referent().absorb(other.referent());
            }
        }
    }

    /** Index of the first of the words that announce another name; −1 where none stand before it. */
    private int announced(Draft other) {
        Sentence sentence = other.sentence;
        int at = other.first - 1;
        while (at >= 0 && isFiller(sentence.token(at))) {
            at--;
        }
        if (at >= 0 && lexical(sentence, at, "alias")) {
            return at;
        }
        int verb = at >= 1 && sentence.token(at).word().equals("as") ? at - 1 : at;
        boolean named = verb >= 1
                && sentence.child(verb, "nsubj").isEmpty()
                && !sentence.token(verb).tag().equals("VBD")
                && lexical(sentence, verb, "known")
                && (verb < at || !lexical(sentence, verb, "known-as"));
        if (!named) {
            return -1;
        }
        boolean told = lexical(sentence, verb - 1, "otherwise");
        return told ? verb - 1 : opens(sentence.token(verb - 1)) ? verb : -1;
    }

    private boolean lexical(Sentence sentence, int i, String list) {
        return coreference.has(list, sentence.lower(i));
    }

    private static boolean isFiller(Token token) {
        String word = token.word();
        return word.equalsIgnoreCase("the")
                || word.equals("\"")
                || word.equals("\u201c")
                || word.equals("``")
                || word.equals("'");
    }

    private static boolean opens(Token token) {
        return token.tag().equals(",") || token.tag().equals("-LRB-");
    }

    private static boolean fits(Draft one, Draft other) {
        EntityKind kind = one.kind();
        boolean nations = kind == EntityKind.NATIONALITY || other.kind() == EntityKind.NATIONALITY;
        boolean persons = (kind == EntityKind.PERSON) == (other.kind() == EntityKind.PERSON);
        return !nations && (persons || kind == EntityKind.OTHER || other.kind() == EntityKind.OTHER);
    }
}
