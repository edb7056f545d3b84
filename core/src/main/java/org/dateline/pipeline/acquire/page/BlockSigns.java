// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What can be seen of a block by itself, its names and its neighbours, before any other block is judged. */
final class BlockSigns {
    private static final int FEW_WORDS = 9;
    private static final int NEAR_STEPS = 4;

    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}[:.]\\d{2}\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Pattern MAIL = Pattern.compile("\\S@\\S|www\\.|https?:");

    private final List<Block> blocks;
    private final Evidence evidence;
    private final Looks looks;
    private final Map<Integer, int[]> templates = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final int chars;
    private final int[] before;

    BlockSigns(List<Block> blocks, Evidence evidence, Looks looks) {
        this.looks = looks;
        this.blocks = blocks;
        this.evidence = evidence;
        this.before = new int[blocks.size()];
        int sum = 0;
        for (Block block : blocks) {
            before[block.index()] = sum;
            sum += block.length();
            int[] counts = templates.computeIfAbsent(block.frame().template, any -> new int[3]);
            counts[0]++;
            counts[1] += block.length();
            counts[2] += block.linkChars();
            texts.merge(block.text(), 1, Integer::sum);
        }
        this.chars = Math.max(1, sum);
    }

    /** What is seen of a block, but for its {@link #path}. */
    List<String> of(Block block) {
        List<String> signs = new ArrayList<>(96);
        signs.add("bias");
        own(block, signs);
        words(block, signs);
        place(block, signs);
        names(block, signs);
        return signs;
    }

    private void own(Block block, List<String> signs) {
        String text = block.text();
        String tag = block.frame().tag;
        String length = lengthOf(block);
        String links = share(block.linkShare());
        String end = end(text);
        String shape = length + links;
        signs.add("tag " + tag);
        signs.add("shape " + shape);
        signs.add("tag " + tag + ' ' + shape);
        signs.add("end " + end);
        signs.add("end " + end + ' ' + shape);
        signs.add("bold " + share((double) block.boldChars() / text.length()) + length);
        signs.add("commas " + few(count(text, ',')) + length);
        signs.add("stops " + few(Prose.stops(text)) + length);
        signs.add("words " + share(Prose.commonShare(text)) + length);
        signs.add("upper " + share(Prose.upperShare(text)) + (text.length() < 60 ? "s" : "l"));
        signs.add("digits " + share(Prose.digitShare(text)) + (text.length() < 60 ? "s" : "l"));
        if (block.frame().hidden) {
            signs.add("hidden");
            signs.add("hidden " + length);
        }
        if (texts.getOrDefault(text, 1) > 1) {
            signs.add("again " + length);
        }
        signs.add("body " + evidence.inBody(block) + length);
        if (evidence.isTitle(block)) {
            signs.add("title");
        }
        if (evidence.isDescription(text)) {
            signs.add("description");
        }
    }

    private static void words(Block block, List<String> signs) {
        String text = block.text();
        String head = text.length() > 100 ? text.substring(0, 100) : text;
        List<String> words = Prose.words(head.toLowerCase(Locale.ROOT), FEW_WORDS + 1);
        String length = text.length() < 100 ? "s" : "l";
        if (text.length() < 100 && words.size() <= FEW_WORDS) {
            words.forEach(word -> signs.add("w " + word));
        }
        if (!words.isEmpty()) {
            signs.add("first " + length + words.get(0));
        }
        char first = text.charAt(0);
        if (!Character.isLetterOrDigit(first)) {
            signs.add("mark " + first + length);
        }
        if (text.length() < 200) {
            look(text, "©", signs);
            look(text, "|", signs);
            look(text, "»", signs);
            look(text, "›", signs);
            look(text, "→", signs);
            look(text, "/", signs);
            signs.add("clock " + CLOCK.matcher(text).find() + ' '
                    + YEAR.matcher(text).find() + length);
            if (MAIL.matcher(text).find()) {
                signs.add("mail " + length);
            }
        }
    }

    private static void look(String text, String mark, List<String> signs) {
        if (text.contains(mark)) {
            signs.add("has " + mark);
        }
    }

    private void place(Block block, List<String> signs) {
        int at = block.index();
        String length = lengthOf(block);
        signs.add("at " + 10L * before[at] / chars);
        signs.add("nth " + (at < 10 ? "0" : at < 30 ? "1" : "2") + length);
        neighbour("prev", at - 1, block, signs);
        neighbour("next", at + 1, block, signs);
        neighbour("pprev", at - 2, block, signs);
        neighbour("nnext", at + 2, block, signs);
        Frame one = block.frame();
        signs.add("in " + holds(one));
        Frame two = one.parent;
        if (two != null) {
            signs.add("in2 " + holds(two));
            signs.add("in2 " + holds(two) + length);
            Frame three = two.parent;
            if (three != null) {
                signs.add("in3 " + holds(three));
                signs.add("in3 " + holds(three) + length);
            }
        }
        int[] same = templates.get(one.template);
        if (same != null) {
            signs.add("same " + few(same[0]) + size(same[1] / same[0]) + share((double) same[2] / same[1]));
            signs.add("same " + size(same[1] / same[0]) + length);
        }
        signs.add("depth " + Math.min(20, one.depth) / 2);
        signs.add("headline " + (at < evidence.headline() ? "before" : at == evidence.headline() ? "is" : "after"));
        signs.add("headline " + (at < evidence.headline()) + length);
    }

    private void neighbour(String which, int at, Block block, List<String> signs) {
        if (at < 0 || at >= blocks.size()) {
            signs.add(which + " none");
            return;
        }
        Block other = blocks.get(at);
        String same = other.frame().parent == block.frame().parent || other.frame() == block.frame() ? "=" : "";
        String shape = size(other.length()) + share(other.linkShare());
        signs.add(which + ' ' + other.frame().tag + same);
        signs.add(which + ' ' + shape + same);
        signs.add(which + ' ' + shape + size(block.length()));
    }

    private String holds(Frame frame) {
        return size(frame.chars)
                + share((double) frame.linkChars / Math.max(1, frame.chars))
                + few(frame.blocks)
                + (2 * frame.chars > chars ? "!" : "");
    }

    private void names(Block block, List<String> signs) {
        Frame frame = block.frame();
        String length = lengthOf(block);
        int steps = 0;
        for (Frame at = frame; at.parent != null && steps < NEAR_STEPS; at = at.parent, steps++) {
            for (String kind : at.kinds) {
                signs.add("k " + kind + (steps < 1 ? "0" : steps < 2 ? "1" : "2"));
            }
        }
        signs.add("near " + String.join(" ", frame.nearest));
        signs.add("near " + (frame.nearest.isEmpty() ? "" : frame.nearest.get(0)) + ' ' + length);
        for (Element element : block.cover()) {
            List<String> look = looks.signs(element, "o:");
            signs.addAll(look);
            for (String kind : looks.kinds(look)) {
                signs.add("ok " + kind);
            }
        }
        for (String sign : frame.signs) {
            signs.add("o:" + sign.substring(2));
        }
    }

    /** What the frames around a block say of it, all of them. */
    static List<String> path(Block block) {
        List<String> signs = new ArrayList<>();
        for (Frame at = block.frame(); at.parent != null; at = at.parent) {
            signs.addAll(at.pathSigns());
        }
        return signs;
    }

    static String lengthOf(Block block) {
        return size(block.length());
    }

    static String size(int chars) {
        return chars < 12
                ? "0"
                : chars < 25
                        ? "1"
                        : chars < 50
                                ? "2"
                                : chars < 90
                                        ? "3"
                                        : chars < 160
                                                ? "4"
                                                : chars < 320 ? "5" : chars < 800 ? "6" : chars < 3000 ? "7" : "8";
    }

    static String few(int count) {
        return count < 4 ? String.valueOf(count) : count < 8 ? "4" : count < 16 ? "8" : count < 40 ? "16" : "40";
    }

    static String share(double part) {
        return part <= 0 ? "a" : part < 0.1 ? "b" : part < 0.25 ? "c" : part < 0.5 ? "d" : part < 0.9 ? "e" : "f";
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }

    private static String end(String text) {
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»)]“".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        char last = text.charAt(at);
        return ".!?…:;,|»›".indexOf(last) >= 0 ? String.valueOf(last) : Character.isDigit(last) ? "9" : "x";
    }
}
