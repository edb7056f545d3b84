// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Whether the report itself tells that a name which no gazetteer has is a place's: by a word of ground in it ("Hutcheson Road"), by
 * "in" or "near" before it, by what it is called ("the town of X"), or by the place that it stands beside ("X, Ohio"). The name model
 * alone takes diseases, feasts and brands for places.
 */
final class Vouchers {
    private static final int STEPS = 5;

    private final PlaceUse use;
    private final Set<String> vouched = new HashSet<>();

    /**
     * @param found the names of a report
     * @param known of each, whether a gazetteer has it
     * @param contained of each, whether a known place that it lies in stands right behind it
     */
    Vouchers(PlaceUse use, String text, List<PlaceNames.Found> found, List<Boolean> known, List<Boolean> contained) {
        this.use = use;
        for (int i = 0; i < found.size(); i++) {
            PlaceNames.Found one = found.get(i);
            boolean listed = i > 0 && known.get(i - 1) && isListed(found.get(i - 1), one)
                    || i + 1 < found.size() && known.get(i + 1) && isListed(one, found.get(i + 1));
            if (known.get(i) || contained.get(i) || listed || isToldByItself(one) || isToldBefore(one)) {
                vouched.add(key(one, text));
            }
        }
    }

    /** Whether this name is told to be a place's, here or elsewhere in the report. */
    boolean has(PlaceNames.Found one, String text) {
        return vouched.contains(key(one, text));
    }

    private static String key(PlaceNames.Found one, String text) {
        return NameTable.key(one.span().of(text));
    }

    private boolean isToldByItself(PlaceNames.Found one) {
        Sentence sentence = one.sentence();
        String first = sentence.token(one.first()).word().toLowerCase(Locale.ROOT);
        String last = sentence.token(one.end() - 1).word().toLowerCase(Locale.ROOT);
        if (one.end() - one.first() > 1 && (use.isTerrain(first) || isGround(last))) {
            return true;
        }
        boolean numbered = Character.isDigit(last.charAt(0))
                && one.end() - one.first() > 1
                && use.isHighway(sentence.token(one.end() - 2).word().toLowerCase(Locale.ROOT));
        return numbered || one.end() < sentence.size() && isPart(sentence.token(one.end()));
    }

    private boolean isGround(String word) {
        return use.isGround(word)
                || use.isOfTown(word)
                || use.isBuilding(word)
                || use.isTerrain(word)
                || use.isWay(word)
                || use.isDivision(word)
                || use.isTown(word);
    }

    /** "The X district", "X residents", "an X man". */
    private boolean isPart(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return use.isOfWhere(lemma)
                || use.isFacility(lemma)
                || use.isTerrain(lemma)
                || use.isDivision(lemma)
                || use.isGround(lemma)
                || use.isLocal(lemma);
    }

    private boolean isToldBefore(PlaceNames.Found one) {
        Sentence sentence = one.sentence();
        int before = one.first() - 1;
        while (before >= 0
                && (sentence.token(before).is("the", "a")
                        || use.isDirection(sentence.token(before).word()))) {
            before--;
        }
        if (before >= 0 && use.isWhere(sentence.token(before).lemma().toLowerCase(Locale.ROOT))) {
            return true;
        }
        int at = one.head();
        for (int steps = 0; steps < STEPS && sentence.hasRelation(at, "conj", "appos"); steps++) {
            if (sentence.child(at, "case").isPresent() || sentence.token(at).head() < 0) {
                break;
            }
            at = sentence.token(at).head();
        }
        Optional<Integer> word = sentence.child(at, "case");
        if (word.isEmpty() || sentence.token(at).head() < 0) {
            return false;
        }
        String preposition = sentence.token(word.get()).lemma().toLowerCase(Locale.ROOT);
        String governor = sentence.token(sentence.token(at).head()).lemma();
        return use.isWhere(preposition) || preposition.equals("of") && use.isOfWhere(governor);
    }

    /** "Oslo, X and Bergen". */
    private static boolean isListed(PlaceNames.Found one, PlaceNames.Found next) {
        if (one.sentence() != next.sentence() || next.first() - one.end() != 1) {
            return false;
        }
        return one.sentence().token(one.end()).is(",", "and", "or", "&", "-", "/");
    }
}
