// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the first judgements of the other blocks say of a block: its neighbours, its frame, its template, its heading. */
final class ContextSigns {
    private static final int NEAR = 3;
    private static final double CORE_SHARE = 0.6;

    private final List<Block> blocks;
    private final Evidence evidence;
    private final double[] beliefs;
    private final Map<Integer, double[]> templates = new HashMap<>();
    private final @Nullable Frame main;
    private final @Nullable Frame core;
    private int first = -1;
    private int last = -1;
    private final int[] headings;
    private final double[] goodBefore;
    private double good;

    ContextSigns(List<Block> blocks, Evidence evidence, double[] beliefs) {
        this.blocks = blocks;
        this.evidence = evidence;
        this.beliefs = beliefs;
        this.headings = new int[blocks.size()];
        this.goodBefore = new double[blocks.size()];
        int heading = -1;
        blocks.forEach(block -> block.frame().forget());
        for (Block block : blocks) {
            int at = block.index();
            double belief = beliefs[at];
            goodBefore[at] = good;
            good += belief > 0.5 ? block.length() : 0;
            double weight = Math.min(400, block.length() + 30);
            double[] sums = templates.computeIfAbsent(block.frame().template, any -> new double[2]);
            sums[0] += weight;
            sums[1] += weight * belief;
            for (Frame up = block.frame(); up != null; up = up.parent) {
                up.worth += weight * (belief - 0.5);
                up.belief += weight * belief;
                up.prose += belief > 0.5 ? block.length() : 0;
            }
            headings[at] = heading;
            heading = block.isHeading() ? at : heading;
            if (belief > 0.6 && block.length() > 60) {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        this.main = main();
        this.core = core();
    }

    /** The frame in which what is believed to be prose outweighs the rest by most. */
    private @Nullable Frame main() {
        Frame best = null;
        for (Block block : blocks) {
            for (Frame up = block.frame(); up != null; up = up.parent) {
                if (best == null || up.worth > best.worth || up.worth == best.worth && up.depth < best.depth) {
                    best = up;
                }
            }
        }
        return best;
    }

    /** The innermost frame that has most of what is believed to be prose. */
    private @Nullable Frame core() {
        Frame best = null;
        for (Block block : blocks) {
            if (beliefs[block.index()] > 0.5) {
                for (Frame up = block.frame(); up != null; up = up.parent) {
                    if (up.prose > CORE_SHARE * good && (best == null || up.depth > best.depth)) {
                        best = up;
                    }
                }
            }
        }
        return best;
    }

    List<String> of(Block block) {
        int at = block.index();
        List<String> signs = new ArrayList<>(48);
        String length = BlockSigns.size(block.length());
        String own = level(beliefs[at]);
        String kind = block.isHeading() ? "h" : block.frame().tag;
        String prev = around(at, -1);
        String next = around(at, 1);
        signs.add("bias");
        signs.add("own " + own);
        signs.add("own " + own + length);
        signs.add("own " + own + kind);
        signs.add("ab " + own + prev + next);
        signs.add("ab " + prev + next + length);
        signs.add("ab " + prev + next + kind);
        signs.add("wide " + own + wide(at, -1) + wide(at, 1));
        signs.add("wide " + wide(at, -1) + wide(at, 1) + length);
        frames(block, own, length, kind, signs);
        heading(block, own, kind, signs);
        signs.add("span " + own + (at < first ? "b" : at > last ? "a" : "i"));
        signs.add("span " + (at < first ? "b" : at > last ? "a" : "i") + length + kind);
        double done = good == 0 ? 0 : goodBefore[at] / good;
        signs.add("done " + own + (int) (5 * done) + (at > last ? "a" : ""));
        signs.add("body " + evidence.inBody(block) + own);
        if (evidence.isTitle(block)) {
            signs.add("title");
        }
        signs.add("headline " + (at < evidence.headline()) + own);
        return signs;
    }

    private void frames(Block block, String own, String length, String kind, List<String> signs) {
        Frame one = block.frame();
        double[] same = templates.getOrDefault(one.template, new double[] {1, 0});
        String template = level(same[1] / same[0]);
        signs.add("same " + template + own);
        signs.add("same " + template + length);
        Frame up = one.parent;
        if (up != null) {
            String belief = level(up.belief / weight(up));
            signs.add("up " + belief + own);
            signs.add("up " + belief + length + kind);
            if (up.parent != null) {
                signs.add("up2 " + level(up.parent.belief / weight(up.parent)) + own);
            }
        }
        String where = where(one, main);
        signs.add("main " + where + own);
        signs.add("main " + where + length + kind);
        signs.add("main " + where + template);
        String inner = where(one, core);
        signs.add("core " + inner + own);
        signs.add("core " + inner + length + kind);
        signs.add("core " + inner + template);
        signs.add("core " + inner + where);
    }

    /** Where a frame is, seen from another: the same, below it and how far, or beside it and how far. */
    private static String where(Frame frame, @Nullable Frame other) {
        if (other == null) {
            return "-";
        }
        if (frame.isWithin(other)) {
            return String.valueOf(Math.min(4, frame.depth - other.depth));
        }
        return "x" + Math.min(5, frame.stepsFrom(other));
    }

    private void heading(Block block, String own, String kind, List<String> signs) {
        int at = headings[block.index()];
        if (at < 0) {
            signs.add("under - " + own);
            return;
        }
        boolean shared = block.frame().parent == blocks.get(at).frame().parent;
        signs.add("under " + level(beliefs[at]) + own + shared);
        int below = block.index() - at;
        signs.add("under " + level(beliefs[at]) + (below < 4 ? below : 4) + kind);
    }

    private static double weight(Frame frame) {
        return Math.max(1e-9, 2 * (frame.belief - frame.worth));
    }

    private String around(int at, int step) {
        int other = at + step;
        if (other < 0 || other >= blocks.size()) {
            return "-";
        }
        boolean near = blocks.get(other).frame().parent == blocks.get(at).frame().parent;
        return coarse(beliefs[other]) + (near ? "=" : "");
    }

    /** What three blocks before or after it are believed to be, by their lengths. */
    private String wide(int at, int step) {
        double sum = 0;
        double weights = 1e-9;
        for (int k = 1; k <= NEAR; k++) {
            int other = at + k * step;
            if (other >= 0 && other < blocks.size()) {
                double weight = Math.min(200, blocks.get(other).length());
                weights += weight;
                sum += weight * beliefs[other];
            }
        }
        return level(sum / weights);
    }

    private static String level(double belief) {
        return belief < 0.05
                ? "0"
                : belief < 0.15
                        ? "1"
                        : belief < 0.3
                                ? "2"
                                : belief < 0.5
                                        ? "3"
                                        : belief < 0.7 ? "4" : belief < 0.85 ? "5" : belief < 0.95 ? "6" : "7";
    }

    private static String coarse(double belief) {
        return belief < 0.15 ? "0" : belief < 0.5 ? "1" : belief < 0.85 ? "2" : "3";
    }
}
