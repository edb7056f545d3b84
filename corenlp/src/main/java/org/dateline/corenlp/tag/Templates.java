// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import java.util.ArrayList;
import java.util.List;
import org.dateline.corenlp.digest.StringHash;

/**
 * What the model's features look at, numbered as in the model file. The first five are asked of every word, the others of rare
 * words only.
 */
final class Templates {
    static final int WORD_BEFORE = 0;
    static final int WORD = 1;
    static final int WORD_AFTER = 2;
    static final int TWO_TAGS_BEFORE = 3;
    static final int TAG_BEFORE = 4;
    static final int SHAPE_BEFORE = 5;
    static final int SHAPE = 6;
    static final int SHAPE_AFTER = 7;
    static final int CLUSTER_BEFORE = 8;
    static final int CLUSTER = 9;
    static final int CLUSTER_AFTER = 10;
    static final int CLUSTERS = 11;
    static final int UPPER_CASE = 12;
    static final int DIGIT = 13;
    static final int DASH = 14;
    static final int LETTER_DIGIT_DASH = 15;
    static final int COMPANY = 16;
    static final int ALL_UPPER_CASE = 17;
    static final int UPPER_CASE_DIGIT_DASH = 18;
    static final int CAPITAL_AT_START = 19;
    static final int CAPITAL_INSIDE = 20;
    static final int UPPER_CASE_AT_START = 21;

    /** Of the first character; those of the first two to ten follow. */
    static final int PREFIX = 22;

    /** Of the last character; those of the last two to ten follow. */
    static final int SUFFIX = 32;

    static final int LONGEST_AFFIX = 10;
    static final int UNICODE_SHAPE = 42;
    static final int NOT_ALPHANUMERIC = 43;
    static final int COUNT = 44;

    /** The value of a yes-or-no feature that holds; one that does not hold has no weights. */
    static final String YES = "1";

    /** The value of a feature about capitals that does not apply. */
    static final String DOES_NOT_APPLY = "0";

    /** The value of a prefix or suffix that is longer than the word. */
    static final String TOO_SHORT = "######";

    /** The word and the tag outside the sentence. */
    static final String OUTSIDE = "NA";

    private Templates() {}

    /** The hash of a feature. */
    static long hash(int template, CharSequence value) {
        return StringHash.step(start(template), value);
    }

    /** The hash of a feature of which nothing of the value has been taken. */
    static long start(int template) {
        return StringHash.step(StringHash.EMPTY, (char) template);
    }

    /** The hash of the feature of three words' clusters, by number. */
    static long clustersHash(int before, int at, int after) {
        long hash = StringHash.step(start(CLUSTERS), (char) before);
        return StringHash.step(StringHash.step(hash, (char) at), (char) after);
    }

    /** How CoreNLP calls each of them. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "Extractor(-1,word)",
                "Extractor(0,word)",
                "Extractor(1,word)",
                "ExtractorContinuousTagConj(-2 ... -1)",
                "Extractor(-1,tag)",
                "ExtractorWordShapeClassifier(-1,chris2)",
                "ExtractorWordShapeClassifier(0,chris2)",
                "ExtractorWordShapeClassifier(1,chris2)",
                "ExtractorDistsim(-1,word)",
                "ExtractorDistsim(0,word)",
                "ExtractorDistsim(1,word)",
                "ExtractorDistsimConjunction(-1,1)",
                "ExtractorUCase()",
                "ExtractorCNumber()",
                "ExtractorDash()",
                "ExtractorLetterDigitDash()",
                "CompanyNameDetector()",
                "ExtractorAllCapitalized()",
                "ExtractorUpperDigitDash()",
                "ExtractorStartSentenceCap()",
                "ExtractorMidSentenceCapC()",
                "ExtractorMidSentenceCap()"));
        for (String affix : List.of("ExtractorWordPref", "ExtractorWordSuff")) {
            for (int length = 1; length <= LONGEST_AFFIX; length++) {
                names.add(affix + "(len" + length + ",w0)");
            }
        }
        names.add("ExtractorWordShapeClassifier(0,chris4)");
        names.add("ExtractorNonAlphanumeric()");
        return names;
    }
}
