// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The blocks of a page with their signs, for whoever learns the weights. */
public final class PageLessons {
    private final List<Block> blocks;
    private final Evidence evidence;
    private final Looks looks;

    private PageLessons(PageView view) {
        this.blocks = view.blocks();
        this.evidence = view.evidence();
        this.looks = view.looks();
    }

    public static PageLessons of(byte[] html) {
        return new PageLessons(PageView.of(html));
    }

    public List<String> texts() {
        return blocks.stream().map(Block::text).toList();
    }

    /** By block what is seen of it alone. */
    public List<List<String>> signs() {
        BlockSigns signs = new BlockSigns(blocks, evidence, looks);
        return blocks.stream()
                .map(block -> Stream.concat(signs.of(block).stream(), BlockSigns.path(block).stream())
                        .toList())
                .toList();
    }

    /** By block what the first beliefs in the others say of it. */
    public List<List<String>> contextSigns(double[] beliefs) {
        ContextSigns signs = new ContextSigns(blocks, evidence, beliefs);
        return blocks.stream().map(signs::of).toList();
    }

    /** The main text by some weights. */
    public String text(List<Map<String, Float>> weights) {
        return new MainText(new PageWeights(weights))
                .of(blocks, evidence, looks)
                .text();
    }

    /** By block what it is believed to be. */
    public double[] beliefs(List<Map<String, Float>> weights) {
        return new MainText(new PageWeights(weights)).beliefs(blocks, evidence, looks);
    }
}
