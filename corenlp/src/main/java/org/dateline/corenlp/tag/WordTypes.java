// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import java.util.List;
import java.util.Locale;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.StringHash;
import org.jspecify.annotations.Nullable;

/**
 * Looks words up and keeps a bounded number of them. Safe to use from several threads: a type is immutable, so that a thread
 * that does not see what another has kept only makes it again.
 */
final class WordTypes {
    /** A power of two. */
    private static final int KEPT = 1 << 14;

    private final Lexicon lexicon;
    private final Clusters clusters;
    private final Features features;
    private final Shapes shapes;
    private final AmericanSpelling spelling;
    private final List<String> tags;
    private final @Nullable WordType[] kept = new WordType[KEPT];

    WordTypes(Digest digest, Features features, Clusters clusters, List<String> tags) {
        this.lexicon = new Lexicon(digest);
        this.clusters = clusters;
        this.features = features;
        this.shapes = new Shapes(digest);
        this.spelling = new AmericanSpelling(digest);
        this.tags = tags;
    }

    WordType of(String word) {
        long hash = StringHash.of(word);
        int slot = (int) (hash ^ hash >>> 32) & KEPT - 1;
        WordType first = kept[slot];
        if (first != null && first.hash() == hash) {
            return first;
        }
        WordType second = kept[slot ^ 1];
        if (second != null && second.hash() == hash) {
            return second;
        }
        WordType made = make(word, hash);
        kept[slot ^ 1] = first;
        kept[slot] = made;
        return made;
    }

    private WordType make(String asWritten, long hash) {
        String word = spelling.of(asWritten, hash);
        int place = lexicon.place(word.equals(asWritten) ? hash : StringHash.of(word));
        int about = lexicon.about(place);
        int row = lexicon.row(place, Lexicon.ROW);
        int cluster = clusters.of(word);
        String shape = shapes.plain(word);
        return new WordType(
                hash,
                lexicon.tags(about),
                lexicon.row(place, Lexicon.ROW_BEFORE),
                row,
                lexicon.row(place, Lexicon.ROW_AFTER),
                (about & Lexicon.COMPANY_END) != 0,
                cluster,
                features.row(Templates.SHAPE_BEFORE, shape),
                features.row(Templates.SHAPE_AFTER, shape),
                (about & Lexicon.RARE) != 0 ? rare(word, row, cluster, shape) : null);
    }

    private WordType.Rare rare(String word, int row, int cluster, String shape) {
        Letters letters = Letters.of(word);
        double[] odds = Features.even();
        features.apply(row, odds);
        features.apply(features.row(Templates.SHAPE, shape), odds);
        features.apply(clusters.row(cluster, Clusters.AT), odds);
        applyIf(letters.upperCase(), Templates.UPPER_CASE, odds);
        applyIf(letters.digit(), Templates.DIGIT, odds);
        applyIf(letters.dash(), Templates.DASH, odds);
        applyIf(letters.letter() && letters.digit() && letters.dash(), Templates.LETTER_DIGIT_DASH, odds);
        applyIf(letters.allUpperCase(), Templates.ALL_UPPER_CASE, odds);
        applyIf(letters.upperCase() && letters.digit() && letters.dash(), Templates.UPPER_CASE_DIGIT_DASH, odds);
        applyAffixes(word, odds);
        features.apply(features.row(Templates.UNICODE_SHAPE, shapes.unicode(word)), odds);
        applyIf(!letters.letter() && !letters.digit(), Templates.NOT_ALPHANUMERIC, odds);
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        String inLowerCase = capital ? commonestTag(word.toLowerCase(Locale.ROOT)) : Templates.DOES_NOT_APPLY;
        return new WordType.Rare(
                odds,
                capital,
                features.row(Templates.CAPITAL_AT_START, inLowerCase),
                letters.upperCase() ? features.row(Templates.UPPER_CASE_AT_START, Templates.YES) : -1,
                features.row(Templates.CAPITAL_INSIDE, inLowerCase));
    }

    private String commonestTag(String word) {
        int tag = Lexicon.commonestTag(lexicon.about(lexicon.place(StringHash.of(word))));
        return tag < 0 ? Templates.DOES_NOT_APPLY : tags.get(tag);
    }

    private void applyIf(boolean holds, int template, double[] odds) {
        if (holds) {
            features.apply(features.row(template, Templates.YES), odds);
        }
    }

    private void applyAffixes(String word, double[] odds) {
        int size = word.length();
        for (int length = 1; length <= Templates.LONGEST_AFFIX; length++) {
            boolean fits = length <= size;
            long prefix = Templates.start(Templates.PREFIX + length - 1);
            long suffix = Templates.start(Templates.SUFFIX + length - 1);
            prefix = fits ? StringHash.step(prefix, word, 0, length) : StringHash.step(prefix, Templates.TOO_SHORT);
            suffix = fits
                    ? StringHash.step(suffix, word, size - length, size)
                    : StringHash.step(suffix, Templates.TOO_SHORT);
            features.apply(features.row(prefix), odds);
            features.apply(features.row(suffix), odds);
        }
    }
}
