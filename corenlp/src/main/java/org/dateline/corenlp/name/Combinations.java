// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.name;

import org.dateline.corenlp.digest.StringHash;

/** The features that depend on more than one word. Their names are hashed piece by piece and never built. */
final class Combinations {
    private static final String DOTS = "...";
    private static final int SHORT = 3;
    /** How far the same word is looked for on either side. */
    private static final int FIRST_JUMP = 3;

    private static final int LAST_JUMP = 150;

    private static final long NO_PATTERN = StringHash.of("NO-OCCURRENCE-PATTERN");

    private static final long[] PATTERNS = {
        StringHash.of("XY-NEXT-OCCURRENCE-XY"),
        StringHash.of("XY-NEXT-OCCURRENCE-Y"),
        StringHash.of("XY-PREV-OCCURRENCE-XY"),
        StringHash.of("XY-PREV-OCCURRENCE-Y"),
        StringHash.of("X-NEXT-OCCURRENCE-YX"),
        StringHash.of("X-NEXT-OCCURRENCE-XY"),
        StringHash.of("X-NEXT-OCCURRENCE-X"),
        StringHash.of("X-PREV-OCCURRENCE-YX"),
        StringHash.of("X-PREV-OCCURRENCE-XY"),
        StringHash.of("X-PREV-OCCURRENCE-X"),
    };

    private final FeatureTable single;
    private final FeatureTable pair;

    Combinations(FeatureTable single, FeatureTable pair) {
        this.single = single;
        this.pair = pair;
    }

    /** Adds those of neighbouring words and shapes. */
    void add(WordType[] sentence, int at, double[] own, double[] pairs) {
        WordType here = sentence[at];
        WordType before = sentence[at - 1];
        WordType after = sentence[at + 1];
        long shapeDots = StringHash.step(here.shapeHash(), DOTS);
        long wordShape = StringHash.step(StringHash.step(before.wordHash(), DOTS), here.shape());
        single.add(StringHash.step(wordShape, "-PW_CTYPE"), own);
        single.add(StringHash.step(StringHash.step(shapeDots, after.word()), "-NW_CTYPE"), own);
        long shapes = StringHash.step(StringHash.step(before.shapeHash(), DOTS), here.shape());
        single.add(StringHash.step(shapes, "-PCTYPE"), own);
        single.add(StringHash.step(StringHash.step(shapeDots, after.shape()), "-CNTYPE"), own);
        long three = StringHash.step(StringHash.step(shapes, DOTS), after.shape());
        single.add(StringHash.step(three, "-PCNTYPE"), own);
        if (before.word().length() <= SHORT) {
            long far = StringHash.step(StringHash.step(sentence[at - 2].wordHash(), DOTS), here.shape());
            single.add(StringHash.step(far, "-PPW_CTYPE"), own);
        }
        if (after.word().length() <= SHORT) {
            long far = StringHash.step(StringHash.step(sentence[at + 2].wordHash(), DOTS), here.shape());
            single.add(StringHash.step(far, "-NNW_CTYPE"), own);
        }
        long words = StringHash.step(StringHash.step(before.wordHash(), '-'), here.word());
        pair.add(StringHash.step(words, "-PSEQW2"), pairs);
        long clusters = StringHash.step(StringHash.step(StringHash.of(before.cluster()), '-'), here.cluster());
        pair.add(StringHash.step(clusters, "-PSEQpcDS"), pairs);
        long types = StringHash.step(StringHash.step(before.shapeHash(), '-'), here.shape());
        pair.add(StringHash.step(types, "-TYPES"), pairs);
    }

    /**
     * Adds those of a capitalised word that stands again elsewhere in the sentence.
     *
     * @param first index of the sentence's first word in {@code sentence}
     * @param count of its words
     * @param i the word, from the sentence's first
     */
    void addOccurrences(WordType[] sentence, int first, int count, int i, String[] tags, double[] own) {
        WordType here = sentence[first + i];
        WordType after = sentence[first + i + 1];
        WordType before = sentence[first + i - 1];
        boolean looks = here.isNameCase()
                && !after.word().isEmpty()
                && !after.hasUpperCase()
                && after.hasLetter()
                && before.hasLetter()
                && i > 0;
        if (!looks) {
            single.add(NO_PATTERN, own);
            return;
        }
        boolean afterName = isName(sentence, first, count, i - 1, tags);
        int kinds = 0;
        for (int j = Math.max(0, i - LAST_JUMP + 1); j < Math.min(count, i + LAST_JUMP); j++) {
            if (Math.abs(j - i) >= FIRST_JUMP && sentence[first + j].word().equals(here.word())) {
                kinds |= 1 << kind(sentence, first, count, i, j, tags, afterName);
            }
        }
        for (int kind = 0; kind < PATTERNS.length; kind++) {
            if ((kinds & 1 << kind) != 0) {
                single.add(PATTERNS[kind], own);
            }
        }
    }

    private static int kind(WordType[] sentence, int first, int count, int i, int j, String[] tags, boolean afterName) {
        boolean next = j > i;
        if (afterName) {
            boolean same = sentence[first + j - 1].word().equals(sentence[first + i - 1].word());
            return (next ? 0 : 2) + (same ? 0 : 1);
        }
        // The model was trained with the neighbour on the near side of an earlier occurrence looked at first.
        int side = next ? j - 1 : j + 1;
        int otherSide = next ? j + 1 : j - 1;
        int kind = isName(sentence, first, count, side, tags)
                ? 0
                : isName(sentence, first, count, otherSide, tags) ? 1 : 2;
        return (next ? 4 : 7) + kind;
    }

    private static boolean isName(WordType[] sentence, int first, int count, int i, String[] tags) {
        return i >= 0 && i < count && sentence[first + i].isNameCase() && tags[i].equals("NNP");
    }
}
