// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import org.jspecify.annotations.Nullable;

/**
 * All that the model asks of a word and of its neighbours, wherever it stands. Rows are those of {@link Features}, −1 for none.
 *
 * @param hash of the word as it stands in the text
 * @param tags that it may have
 * @param before its row as the word before another
 * @param after its row as the word after another
 * @param row of the word itself
 * @param companyEnd whether it ends names of companies
 * @param cluster by number
 * @param shapeBefore row of its shape, as the word before a rare one
 * @param shapeAfter row of its shape, as the word after a rare one
 * @param rare of a rare word what it says of its own tag, or null of others
 */
record WordType(
        long hash,
        byte[] tags,
        int before,
        int row,
        int after,
        boolean companyEnd,
        int cluster,
        int shapeBefore,
        int shapeAfter,
        @Nullable Rare rare) {
    /**
     * What a rare word says of its own tag.
     *
     * @param odds of every tag, by the features that look at nothing but the word
     * @param capital whether it begins with a capital
     * @param capitalAtStart row of the tag that it has in lower case, at the start of a sentence
     * @param upperCaseAtStart row of its having a capital, at the start of a sentence
     * @param capitalInside row of the tag that it has in lower case, inside a sentence
     */
    record Rare(double[] odds, boolean capital, int capitalAtStart, int upperCaseAtStart, int capitalInside) {}
}
