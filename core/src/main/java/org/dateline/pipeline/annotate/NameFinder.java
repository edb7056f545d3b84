// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names in a sentence: the name model's, mended at their borders, and those that the tables of countries and well-known
 * organisations know.
 */
final class NameFinder {
    private static final int LONGEST_KNOWN = 6;
    private static final String NONE = "O";
    private static final String PERSON = "PERSON";
    private static final String ORGANIZATION = "ORGANIZATION";
    private static final String LOCATION = "LOCATION";

    private final Lexicon lexicon;
    private final NameKinds kinds;
    private final NameLabels mended;

    NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.kinds = new NameKinds(lexicon);
        this.mended = new NameLabels(lexicon);
    }

    List<Draft> find(String text, Sentence sentence) {
        String[] labels = labels(text, sentence);
        List<Draft> found = new ArrayList<>();
        int size = sentence.size();
        for (int i = 0; i < size; ) {
            if (labels[i].equals(NONE)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < size && labels[end].equals(labels[i]) && !splits(sentence, i, end)) {
                end++;
            }
            Draft draft = trimmed(text, sentence, i, end - 1, labels[i]);
            if (draft != null) {
                found.add(draft);
            }
            i = end;
        }
        return found;
    }

    /** Whether a new name begins at {@code at} although the label goes on: after "X's", or a demonym before a name. */
    private boolean splits(Sentence sentence, int first, int at) {
        Token token = sentence.token(at);
        Token before = sentence.token(at - 1);
        if (before.tag().equals("POS") && sentence.token(first).ner().equals(PERSON)) {
            return true;
        }
        return token.ner().equals("MISC")
                && at == first + 1
                && lexicon.countries.byDemonym(before.word()).isPresent()
                && token.tag().startsWith("NNP");
    }

    private String[] labels(String text, Sentence sentence) {
        String[] labels = new String[sentence.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = sentence.token(i).ner();
        }
        lexicon.actors.label(sentence, labels, lexicon);
        for (int i = 0; i < labels.length; i++) {
            int end = knownEnd(text, sentence, i, labels);
            i = Math.max(i, end);
        }
        mended.mend(sentence, labels);
        return labels;
    }

    /** Labels a name of the tables that begins at {@code i}; index of its last token, −1 where there is none. */
    private int knownEnd(String text, Sentence sentence, int i, String[] labels) {
        Token token = sentence.token(i);
        if (!startsName(token) || token.tag().equals("DT") || isWithin(sentence, labels, i)) {
            return -1;
        }
        for (int last = Math.min(sentence.size(), i + LONGEST_KNOWN) - 1; last >= i; last--) {
            if (cuts(sentence, labels, i, last) || !endsName(sentence.token(last))) {
                continue;
            }
            String label = knownLabel(sentence.spanOf(i, last).of(text), token, last == i, labels[i]);
            if (label != null) {
                Arrays.fill(labels, i, last + 1, label);
                return last;
            }
        }
        return -1;
    }

    private @Nullable String knownLabel(String name, Token token, boolean single, String label) {
        boolean unlabelled = label.equals(NONE);
        if (lexicon.countries.byDemonym(name).isPresent()) {
            return unlabelled || label.equals("MISC") || label.equals(LOCATION) && !single ? "MISC" : null;
        }
        boolean capitals = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        boolean open = unlabelled || label.equals("MISC") || capitals && label.equals(ORGANIZATION);
        if (open && lexicon.countries.byName(name).isPresent()) {
            return single && !token.isName() || name.startsWith("The ") ? null : LOCATION;
        }
        KnownNames.Body body = lexicon.known.body(name);
        if (body == null || label.equals(PERSON) && single) {
            return null;
        }
        boolean named = token.isName() || token.tag().equals("WP") && name.length() > 2;
        boolean sure = !single || (capitals ? named : body.kind() == EntityKind.GROUP);
        return sure && name.length() > 2 || !unlabelled && !label.equals(LOCATION) || name.startsWith("U") && capitals
                ? ORGANIZATION
                : null;
    }

    static boolean startsName(Token token) {
        return Character.isUpperCase(token.word().charAt(0))
                || token.word().equals("al")
                || token.word().equals("dpa");
    }

    private static boolean endsName(Token token) {
        return Character.isUpperCase(token.word().charAt(0))
                || Character.isDigit(token.word().charAt(0));
    }

    /** Whether the token goes on with a name of the model, and not merely after a demonym. */
    private boolean isWithin(Sentence sentence, String[] labels, int i) {
        return i > 0
                && !labels[i].equals(NONE)
                && labels[i - 1].equals(labels[i])
                && lexicon.countries.byDemonym(sentence.token(i - 1).word()).isEmpty();
    }

    /** Whether one of the borders of the stretch would cut a name of the model in two. */
    private boolean cuts(Sentence sentence, String[] labels, int first, int last) {
        boolean before = isWithin(sentence, labels, first);
        boolean after = last + 1 < labels.length && !labels[last].equals(NONE) && labels[last + 1].equals(labels[last]);
        return before || after;
    }

    private @Nullable Draft trimmed(String text, Sentence sentence, int from, int to, String label) {
        int first = from;
        int last = to;
        while (last > first && isTail(sentence.token(last))) {
            last--;
        }
        while (first < last && isLead(sentence.token(first), label)) {
            first++;
        }
        if (label.equals(PERSON)
                && last == first
                && lexicon.isHonorific(sentence.token(first).word())
                && lexicon.nouns.at(sentence, first) != null) {
            return null;
        }
        String name = sentence.spanOf(first, last).lineOf(text);
        if (name.chars().noneMatch(Character::isLetter) && !label.equals(ORGANIZATION)) {
            return null;
        }
        int head = sentence.headOf(sentence.spanOf(first, last));
        EntityKind kind = kinds.kind(label, name, sentence, first, last);
        if (kind == EntityKind.ORGANIZATION && last > first && kinds.isTitled(name, sentence, first, head)) {
            kind = EntityKind.PERSON;
        }
        Draft draft = new Draft(sentence, first, last, head, Mention.Form.NAME, kind, name, null);
        if (kind == EntityKind.PERSON) {
            draft.gender(gender(sentence, first, from, name));
        }
        return draft;
    }

    private static boolean isTail(Token token) {
        return token.tag().equals("POS")
                || token.word().equals("'")
                || token.word().equals(",")
                || token.word().equals("-");
    }

    private boolean isLead(Token token, String label) {
        return token.word().equals("-")
                || token.tag().equals("POS")
                || token.word().equals("]")
                || token.tag().equals("-RRB-")
                || label.equals(PERSON) && lexicon.isHonorific(token.word());
    }

    /** By the form of address before the name, else by the given name. */
    private Gender gender(Sentence sentence, int first, int from, String name) {
        for (int i = Math.max(0, Math.min(from, first) - 1); i < first; i++) {
            String word = sentence.token(i).word();
            if (lexicon.names.has("male", word)) {
                return Gender.MALE;
            }
            if (lexicon.names.has("female", word)) {
                return Gender.FEMALE;
            }
        }
        PersonName person = PersonName.of(name);
        KnownNames.Person known = lexicon.known.person(person);
        if (known != null) {
            return known.gender();
        }
        return person.isFull() || first == 0 || !sentence.token(first - 1).isName()
                ? lexicon.known.gender(person.first())
                : Gender.UNKNOWN;
    }
}
