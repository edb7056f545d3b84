// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.Arrays;
import java.util.Locale;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Mends the labels that a name model gives to the tokens of a sentence, by how names are built. */
final class NameLabels {
    private static final int LONGEST_SYLLABLE = 4;
    private static final String NONE = "O";
    private static final String PERSON = "PERSON";
    private static final String ORGANIZATION = "ORGANIZATION";
    private static final String LOCATION = "LOCATION";

    private final Lexicon lexicon;

    NameLabels(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void mend(Sentence sentence, String[] labels) {
        eastern(sentence, labels);
        glued(sentence, labels);
        bracketed(sentence, labels);
        for (int i = 0; i < labels.length; i++) {
            addressed(sentence, i, labels);
            particles(sentence, i, labels);
            employer(sentence, i, labels);
            settlement(sentence, i, labels);
            waters(sentence, i, labels);
            partisan(sentence, i, labels);
        }
    }

    /** The two halves of a hyphened name that the tokens part: "Lund-Meyer", "Park Min-ho". */
    private void glued(Sentence sentence, String[] labels) {
        for (int i = 1; i + 1 < labels.length; i++) {
            Token hyphen = sentence.token(i);
            Token left = sentence.token(i - 1);
            Token right = sentence.token(i + 1);
            boolean tight = hyphen.word().equals("-")
                    && left.span().end() == hyphen.span().start()
                    && hyphen.span().end() == right.span().start();
            if (!tight || labels[i - 1].equals(NONE) && labels[i + 1].equals(NONE)) {
                continue;
            }
            if (articled(sentence, i, labels)) {
                continue;
            }
            String label = labels[i - 1].equals(NONE) ? labels[i + 1] : labels[i - 1];
            boolean halves = NameFinder.startsName(left)
                    && NameFinder.startsName(right)
                    && !isCountry(left)
                    && !isCountry(right);
            if (halves && !label.equals("MISC") || label.equals(PERSON) && isSyllable(left, right)) {
                Arrays.fill(labels, i - 1, i + 2, label);
            }
        }
    }

    /** "Omar es-Sabri", "Bab el-Hadid": an Arabic article belongs to what stands behind it, and to a name before it. */
    private boolean articled(Sentence sentence, int hyphen, String[] labels) {
        if (!lexicon.names.has("article", sentence.token(hyphen - 1).word())
                || !NameFinder.startsName(sentence.token(hyphen + 1))) {
            return false;
        }
        int first = hyphen - 1;
        Token before = first > 0 ? sentence.token(first - 1) : sentence.token(first);
        boolean goesOn = first > 0
                && before.tag().startsWith("NNP")
                && Character.isUpperCase(before.word().charAt(0))
                && !lexicon.isHonorific(before.word())
                && lexicon.nouns.at(sentence, first - 1) == null
                && !isCountry(before)
                && (!labels[first - 1].equals(NONE)
                        || first < 2
                        || !sentence.token(first - 2).tag().startsWith("NNP"));
        String label = labels[hyphen + 1].equals(NONE) ? labels[first] : labels[hyphen + 1];
        boolean reaches = hyphen + 2 < labels.length && labels[hyphen + 2].equals(label);
        if (goesOn) {
            label = reaches && !label.equals(NONE) || labels[first - 1].equals(NONE) ? label : labels[first - 1];
            first--;
        }
        if (!label.equals(NONE)) {
            Arrays.fill(labels, first, hyphen + 2, label);
        }
        return !label.equals(NONE);
    }

    /** "the Union of Free Farmers (UFL)": capitals in brackets behind a name are a name, too. */
    private static void bracketed(Sentence sentence, String[] labels) {
        for (int i = 1; i + 2 < labels.length; i++) {
            boolean brackets = sentence.token(i).tag().equals("-LRB-")
                    && sentence.token(i + 2).tag().equals("-RRB-");
            if (brackets
                    && (labels[i + 1].equals(NONE) || labels[i + 1].equals(PERSON))
                    && (labels[i - 1].equals(ORGANIZATION) || labels[i - 1].equals("MISC"))
                    && NameMatcher.isAcronym(sentence.token(i + 1).word())) {
                labels[i + 1] = ORGANIZATION;
            }
        }
    }

    /** "Chen Wei-liang", whatever the model makes of its parts. */
    private void eastern(Sentence sentence, String[] labels) {
        for (int i = 2; i + 1 < labels.length; i++) {
            Token hyphen = sentence.token(i);
            Token given = sentence.token(i - 1);
            Token tail = sentence.token(i + 1);
            boolean name = hyphen.word().equals("-")
                    && given.span().end() == hyphen.span().start()
                    && hyphen.span().end() == tail.span().start()
                    && NameFinder.startsName(given)
                    && NameFinder.startsName(sentence.token(i - 2))
                    && lexicon.names("family-first", sentence.token(i - 2))
                    && isSyllable(tail.word())
                    && !lexicon.names.has("tail", tail.word());
            if (name) {
                Arrays.fill(labels, i - 2, i + 2, PERSON);
            }
        }
    }

    private boolean isCountry(Token token) {
        String word = token.word();
        return lexicon.countries.byName(word).isPresent()
                || lexicon.countries.byDemonym(word).isPresent()
                || lexicon.countries.byCapital(word).isPresent();
    }

    private boolean isSyllable(String word) {
        return (word.length() <= LONGEST_SYLLABLE || lexicon.names.has("syllable", word))
                && word.chars().allMatch(Character::isLowerCase);
    }

    /** "Park Min-ho", "Ahmed al-Hadid": a small half in lower case. */
    private boolean isSyllable(Token left, Token right) {
        boolean article =
                lexicon.names.has("particle", left.word().toLowerCase(Locale.ROOT)) && NameFinder.startsName(right);
        boolean tail = NameFinder.startsName(left)
                && isSyllable(right.word())
                && !right.isVerb()
                && !right.tag().equals("RB");
        return article || tail;
    }

    /** "Mr X" is a person, whatever the model makes of X. */
    private void addressed(Sentence sentence, int i, String[] labels) {
        String word = sentence.token(i).word();
        boolean address = (lexicon.names.has("male", word) || lexicon.names.has("female", word))
                && (word.endsWith(".") || word.length() <= 4);
        if (address && labels[i].equals(ORGANIZATION) && (i == 0 || !labels[i - 1].equals(ORGANIZATION))) {
            mistaken(sentence, i, labels);
        }
        if (!address
                || !labels[i].equals(NONE)
                || i + 1 >= labels.length
                || !labels[i + 1].equals(NONE) && labels[i + 1].equals(PERSON)) {
            return;
        }
        int end = i + 1;
        while (end < labels.length && sentence.token(end).isName() && labels[end].equals(labels[i + 1])) {
            labels[end] = PERSON;
            end++;
        }
    }

    /** "Ms Hadid" taken for a firm, other than "Mr Price Group". */
    private void mistaken(Sentence sentence, int address, String[] labels) {
        int end = address + 1;
        boolean body = false;
        while (end < labels.length && labels[end].equals(ORGANIZATION)) {
            body = body || lexicon.names.has("organization", sentence.lower(end));
            end++;
        }
        if (!body
                && end > address + 1
                && end <= address + 3
                && sentence.token(end - 1).isName()) {
            labels[address] = NONE;
            Arrays.fill(labels, address + 1, end, PERSON);
        }
    }

    /** "Omar bin Hadid", "Ahmed al-Hadid": small words between two parts of a person's name. */
    private void particles(Sentence sentence, int i, String[] labels) {
        if (!labels[i].equals(PERSON)) {
            return;
        }
        int at = i + 1;
        while (at < labels.length && at <= i + 3 && labels[at].equals(NONE) && joins(sentence.token(at))) {
            at++;
        }
        if (at > i + 1
                && at < labels.length
                && NameFinder.startsName(sentence.token(at))
                && (labels[at].equals(PERSON)
                        || labels[at].equals(NONE) && sentence.token(at).isName())) {
            Arrays.fill(labels, i + 1, at + 1, PERSON);
        }
    }

    /** "the Quarry executive". */
    private void employer(Sentence sentence, int i, String[] labels) {
        Token token = sentence.token(i);
        boolean bare = i > 0 && labels[i].equals(NONE) && token.tag().equals("NNP") && NameFinder.startsName(token);
        if (bare
                && i + 1 < labels.length
                && sentence.token(i + 1).tag().equals("NN")
                && lexicon.names.has("employed", sentence.token(i + 1).lemma())
                && !lexicon.isHonorific(token.word())
                && lexicon.nouns.at(sentence, i) == null) {
            labels[i] = ORGANIZATION;
        }
    }

    /** "The city of X" is a place, whatever the model makes of X. */
    private void settlement(Sentence sentence, int i, String[] labels) {
        boolean named = i + 2 < labels.length
                && lexicon.names.has("settlement", sentence.token(i).word())
                && sentence.token(i + 1).word().equals("of");
        int end = i + 2;
        while (named && end < labels.length && isOpen(labels[end]) && isProper(sentence.token(end))) {
            end++;
        }
        boolean goesOn = end < labels.length && isProper(sentence.token(end));
        if (named && end > i + 2 && !goesOn) {
            Arrays.fill(labels, i + 2, end, LOCATION);
        }
    }

    private static boolean isOpen(String label) {
        return label.equals(NONE) || label.equals("MISC");
    }

    private static boolean isProper(Token token) {
        return token.isName() && NameFinder.startsName(token);
    }

    /** "Gulf of X" is one name. */
    private void waters(Sentence sentence, int i, String[] labels) {
        boolean named = i + 2 < labels.length
                && NameFinder.startsName(sentence.token(i))
                && lexicon.names.has("waters", sentence.token(i).word())
                && sentence.token(i + 1).word().equals("of")
                && isProper(sentence.token(i + 2))
                && (labels[i + 2].equals(LOCATION) || isOpen(labels[i + 2]));
        if (named && (isOpen(labels[i]) || labels[i].equals(LOCATION))) {
            Arrays.fill(labels, i, i + 3, LOCATION);
        }
    }

    /** "Democrat Helen Marsh": the label of a party is no part of a name. */
    private void partisan(Sentence sentence, int i, String[] labels) {
        if (!isProper(sentence.token(i))
                || !lexicon.names.has("partisan", sentence.token(i).word())) {
            return;
        }
        int end = i + 1;
        while (end < labels.length && end <= i + 3 && isProper(sentence.token(end)) && !labels[end].equals(NONE)) {
            end++;
        }
        boolean person = end >= i + 3
                && lexicon.known.gender(sentence.token(i + 1).word()) != Gender.UNKNOWN
                && !lexicon.names.has("organization", sentence.lower(end - 1));
        if (person) {
            labels[i] = "MISC";
            Arrays.fill(labels, i + 1, end, PERSON);
        }
    }

    private boolean joins(Token token) {
        return lexicon.names.has("particle", token.word());
    }
}
