// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.List;

/** Chooses the blocks of a page that are its main text. */
final class MainText {
    private static final double ENOUGH = 0.5;
    /** With less text than that, what is nearly as likely as the likeliest block is taken too. */
    private static final int FEW_CHARACTERS = 250;

    private static final double PART = 0.5;
    private static final double LEAST = 0.12;

    /** Prose is taken that is likelier than that where nothing else is. */
    private static final double LEAST_PROSE = 0.01;

    private static final int LEAST_SHOUT = 20;
    /** Blanks count as no link. */
    private static final double LINKED = 0.75;

    private final Debris debris = new Debris();
    private final PageWeights weights;

    MainText(PageWeights weights) {
        this.weights = weights;
    }

    /**
     * The main text of a page.
     *
     * @param text paragraphs with a blank line between them; empty where the page has none
     */
    record Chosen(List<Block> blocks, String text) {}

    Chosen of(List<Block> blocks, Evidence evidence, Looks looks) {
        double[] beliefs = beliefs(blocks, evidence, looks);
        // What is told as the title is not told again.
        for (Block block : blocks) {
            boolean above = block.isHeading() || chars(blocks, beliefs, block.index()) == 0;
            boolean told = beliefs[block.index()] > LEAST && (debris.is(block.text()) || isShouted(block));
            if (above && evidence.isTitle(block) || told) {
                beliefs[block.index()] = 0;
            }
        }
        List<Block> chosen = above(ENOUGH, blocks, beliefs);
        if (chosen.stream().mapToInt(Block::length).sum() < FEW_CHARACTERS) {
            double most = 0;
            for (double belief : beliefs) {
                most = Math.max(most, belief);
            }
            chosen = above(Math.max(LEAST, Math.min(ENOUGH, most * PART)), blocks, beliefs);
            if (chosen.isEmpty()) {
                chosen = above(Math.max(LEAST_PROSE, most * PART), blocks, beliefs).stream()
                        .filter(MainText::isProse)
                        .toList();
            }
        }
        chosen = Copies.without(chosen);
        return new Chosen(List.copyOf(chosen), join(chosen));
    }

    /** A link in capitals between paragraphs: the headline of another piece. */
    private static boolean isShouted(Block block) {
        long letters = block.text().chars().filter(Character::isLetter).count();
        long capitals = block.text().chars().filter(Character::isUpperCase).count();
        return block.linkShare() > LINKED && letters >= LEAST_SHOUT && capitals > 0.9 * letters;
    }

    private static boolean isProse(Block block) {
        return Prose.stops(block.text()) > 0 && Prose.commonShare(block.text()) > 0.15 && block.linkShare() < 0.2;
    }

    /** Characters of main text before a block. */
    private static int chars(List<Block> blocks, double[] beliefs, int end) {
        int chars = 0;
        for (int i = 0; i < end && chars == 0; i++) {
            chars += beliefs[i] > ENOUGH ? blocks.get(i).length() : 0;
        }
        return chars;
    }

    private static List<Block> above(double least, List<Block> blocks, double[] beliefs) {
        return blocks.stream().filter(block -> beliefs[block.index()] > least).toList();
    }

    double[] beliefs(List<Block> blocks, Evidence evidence, Looks looks) {
        BlockSigns alone = new BlockSigns(blocks, evidence, looks);
        double[] beliefs = new double[blocks.size()];
        for (Block block : blocks) {
            beliefs[block.index()] = PageWeights.belief(weights.sum(0, alone.of(block)) + path(block.frame()));
        }
        for (int round = 1; round < weights.rounds().size(); round++) {
            ContextSigns around = new ContextSigns(blocks, evidence, beliefs);
            double[] next = new double[blocks.size()];
            for (Block block : blocks) {
                next[block.index()] = PageWeights.belief(weights.sum(round, around.of(block)));
            }
            beliefs = next;
        }
        return beliefs;
    }

    private double path(Frame frame) {
        if (Double.isNaN(frame.path)) {
            frame.path = frame.parent == null ? 0 : weights.sum(0, frame.pathSigns()) + path(frame.parent);
        }
        return frame.path;
    }

    private static String join(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            if (before != null) {
                Frame row = block.frame().nearest("tr");
                boolean cells = row != null
                        && row == before.frame().nearest("tr")
                        && block.frame() != before.frame()
                        && block.length() < 60;
                text.append(cells ? " " : "\n\n");
            }
            text.append(block.text());
            before = block;
        }
        return text.toString();
    }
}
