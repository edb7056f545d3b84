// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a page has twice: paragraphs for another width of the window, or the whole text in one piece for other programs. */
final class Copies {
    /** Shorter than that, words may well stand twice: a verse, a heading, a price. */
    private static final int LEAST = 100;

    private static final int LEAST_WHOLE = 300;
    private static final double MOST_COVERED = 0.5;

    private Copies() {}

    /** Blocks without those that stand before them, and without those that only join others. */
    static List<Block> without(List<Block> chosen) {
        Set<String> seen = new HashSet<>();
        List<Block> once = new ArrayList<>();
        for (Block block : chosen) {
            if (block.length() < LEAST || seen.add(block.text())) {
                once.add(block);
            }
        }
        List<Block> kept = new ArrayList<>();
        for (Block block : once) {
            if (block.length() < LEAST_WHOLE || covered(block, once) < MOST_COVERED * block.length()) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** How many characters of a block stand as blocks of their own. */
    private static int covered(Block whole, List<Block> all) {
        int covered = 0;
        for (Block part : all) {
            boolean shorter = part.length() >= LEAST && part.length() < whole.length();
            covered += shorter && whole.text().contains(part.text()) ? part.length() : 0;
        }
        return covered;
    }
}
