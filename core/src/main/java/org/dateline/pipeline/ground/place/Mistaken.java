// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.Locale;
import java.util.Set;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Names that the name model took for others' and whose surroundings tell that they are places'. */
final class Mistaken {
    private static final Set<String> STRICT = Set.of("in", "near", "outside", "off");
    private static final Set<String> AT = Set.of("at", "in", "near", "outside", "inside", "around", "into");
    private static final Set<String> HOME = Set.of("of", "from");
    /** What stands behind a place that heads a dispatch: "OSLO (AP)", "OSLO — The". */
    private static final Set<String> DASHES = Set.of("-", "--", "—", "–", ":", "(", "-LRB-");

    private static final int LONGEST_AGE = 3;

    private final Gazetteer gazetteer;
    private final PlaceUse use;
    private final Document document;
    private final Sentence sentence;

    Mistaken(Gazetteer gazetteer, PlaceUse use, Document document, Sentence sentence) {
        this.gazetteer = gazetteer;
        this.use = use;
        this.document = document;
        this.sentence = sentence;
    }

    /** Whether the tokens from {@code first} to before {@code end}, all of this mention's name, are a place's. */
    boolean isPlace(Mention mention, int first, int end) {
        EntityKind kind = mention.kind();
        if (end - first > 1 && use.isGround(sentence.token(end - 1).lemma())) {
            return true;
        }
        if (isWhereABuildingIs(first, end) || isHome(first, end)) {
            return true;
        }
        String name = PlaceNames.text(sentence, first, end);
        boolean known = gazetteer.named(name).stream()
                .anyMatch(one -> one.precision() != Place.Precision.SITE && !CommonNames.isBare(name, one));
        boolean where = first > 0 && STRICT.contains(sentence.token(first - 1).lemma());
        boolean off = first > 1
                && sentence.token(first - 1).is("of")
                && use.isDirection(sentence.token(first - 2).word());
        boolean region = end + 1 < sentence.size()
                && sentence.token(end).word().equals(",")
                && (isRegion(sentence.token(end + 1).word())
                        || end + 2 < sentence.size() && isRegion(PlaceNames.text(sentence, end + 1, end + 3)));
        if (region && (known || where)) {
            return true;
        }
        boolean heads = first == 0
                && end < sentence.size()
                && DASHES.contains(sentence.token(end).word())
                && isCapitals(name);
        boolean mayBe = kind != EntityKind.PERSON || isWholeName(mention, name) && !isTrusted(first, end);
        return known && (heads || mayBe && (where || off));
    }

    /** "At Westhill Church", "near the Royal Hotel": where something is, whatever body has its seat there. */
    private boolean isWhereABuildingIs(int first, int end) {
        String last = sentence.token(end - 1).lemma().toLowerCase(Locale.ROOT);
        boolean building = end - first > 1 && use.isBuilding(last) || isNamedAfter(first, end);
        if (!building) {
            return false;
        }
        int before = first - 1;
        while (before >= 0 && sentence.token(before).is("the", "a", "an", "nearby")) {
            before--;
        }
        return before >= 0
                && AT.contains(sentence.token(before).lemma().toLowerCase(Locale.ROOT))
                && !(end < sentence.size() && isHeadBehind(end));
    }

    /** "The University of Westhill", "Church of the Holy Rood". */
    private boolean isNamedAfter(int first, int end) {
        for (int i = first; i + 2 < end; i++) {
            if (sentence.token(i + 1).is("of")) {
                return use.isBuilding(sentence.token(i).lemma().toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    /** "Faith in Abbas", "in Abbas's prisons": a person, whatever town is called so. */
    private boolean isTrusted(int first, int end) {
        boolean owns = end < sentence.size() && sentence.token(end).tag().equals("POS");
        int governor =
                sentence.token(sentence.headOf(sentence.spanOf(first, end - 1))).head();
        return owns
                || governor >= 0 && use.isTrust(sentence.token(governor).lemma().toLowerCase(Locale.ROOT));
    }

    /** "At Westhill School officials": the name is part of a longer phrase. */
    private boolean isHeadBehind(int end) {
        return sentence.token(end).isNoun() && !sentence.token(end).tag().equals("POS");
    }

    /** "Jane Doe, 30, of Tenmile": where somebody of an age is from. */
    private boolean isHome(int first, int end) {
        if (first < LONGEST_AGE
                || end - first > LONGEST_AGE
                || !HOME.contains(sentence.token(first - 1).lemma())) {
            return false;
        }
        Token age = sentence.token(first - 3);
        boolean behind = end == sentence.size() || !sentence.token(end).isName();
        return behind
                && sentence.token(first - 2).word().equals(",")
                && age.tag().equals("CD")
                && age.word().length() <= LONGEST_AGE
                && age.word().chars().allMatch(Character::isDigit);
    }

    /** Whether nobody of the report bears a longer name than this, as "Moorhead" is of "John Moorhead". */
    private boolean isWholeName(Mention mention, String name) {
        return document.entity(mention.entity())
                .map(Entity::name)
                .filter(full -> full.equals(name))
                .isPresent();
    }

    boolean isRegion(String name) {
        return Character.isUpperCase(name.charAt(0))
                && gazetteer.named(name).stream()
                        .anyMatch(one -> one.precision() == Place.Precision.COUNTRY
                                || one.precision() == Place.Precision.PROVINCE && !CommonNames.isBare(name, one));
    }

    private static boolean isCapitals(String name) {
        return name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    }
}
