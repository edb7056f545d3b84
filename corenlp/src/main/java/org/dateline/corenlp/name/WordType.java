// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.name;

/**
 * What the model makes of a word wherever it stands: sums of the weights of all features that depend on nothing else.
 *
 * @param written as in the text
 * @param word in American spelling, as the model knows words
 * @param shape its pattern of letters, digits and the rest
 * @param cluster its distributional cluster
 * @param current over the classes of the word itself
 * @param before over the classes of the word after it
 * @param after over the classes of the word before it
 * @param soonAfter over the classes of each of the four words before it
 * @param soonBefore over the classes of each of the four words after it
 * @param currentPair over pairs of classes, of the word before it and its own
 * @param beforePair over pairs of its own class and that of the word after it
 * @param afterPair over the pair of classes that ends with the word before it
 */
record WordType(
        String written,
        String word,
        String shape,
        String cluster,
        long wordHash,
        long shapeHash,
        boolean isNameCase,
        boolean hasLetter,
        boolean hasUpperCase,
        double[] current,
        double[] before,
        double[] after,
        double[] soonAfter,
        double[] soonBefore,
        double[] currentPair,
        double[] beforePair,
        double[] afterPair) {}
