// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts a page into {@link Block blocks}, in the order of the page. */
final class Blocks implements NodeFilter {
    /** Far more than any report; what comes after it is left out. */
    static final int MOST = 6000;

    private final Looks looks;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Element> open = new ArrayDeque<>();
    private @Nullable List<Element> cover;
    private Frame frame;
    private int links;
    private int linkChars;
    private int bolds;
    private int boldChars;
    private int breaks;
    private int pre;

    private Blocks(Frame root, Looks looks) {
        this.frame = root;
        this.looks = looks;
    }

    /** The blocks below an element. */
    static List<Block> of(Element root, Looks looks) {
        Blocks cutter = new Blocks(new Frame(null, root, looks), looks);
        cutter.run(root);
        return cutter.blocks;
    }

    private void run(Element root) {
        for (Node child : List.copyOf(root.childNodes())) {
            org.jsoup.select.NodeTraversor.filter(this, child);
        }
        close();
        for (Block block : blocks) {
            for (Frame at = block.frame(); at != null; at = at.parent) {
                at.chars += block.length();
                at.linkChars += block.linkChars();
                at.blocks++;
            }
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Looks.isMute(element) || blocks.size() >= MOST) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            breakLine();
        } else if (Looks.isInline(element)) {
            open.addLast(element);
            links += tag.equals("a") ? 1 : 0;
            bolds += isBold(tag) ? 1 : 0;
        } else {
            close();
            frame = new Frame(frame, element, looks);
            pre += tag.equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)
                || Looks.isMute(element)
                || element.normalName().equals("br")) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (Looks.isInline(element)) {
            if (open.peekLast() == element) {
                open.removeLast();
                links -= tag.equals("a") ? 1 : 0;
                bolds -= isBold(tag) ? 1 : 0;
            }
        } else if (frame.element == element && frame.parent != null) {
            close();
            frame = frame.parent;
            pre -= tag.equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBold(String tag) {
        return tag.equals("b") || tag.equals("strong");
    }

    private void append(String words) {
        boolean any = false;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == '\n' && pre > 0) {
                newLine();
            } else if (isSpace(c)) {
                if (text.length() > 0 && !isSpace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            } else if (!isInvisible(c)) {
                if (!any) {
                    any = true;
                    begin();
                }
                text.append(c);
                linkChars += links > 0 ? 1 : 0;
                boldChars += bolds > 0 ? 1 : 0;
            }
        }
    }

    /** Words come: two breaks before them set them apart. */
    private void begin() {
        if (breaks >= 2) {
            close();
        }
        breaks = 0;
        if (cover == null) {
            cover = List.copyOf(open);
        } else if (!cover.isEmpty()) {
            int same = 0;
            for (Element element : open) {
                if (same == cover.size() || cover.get(same) != element) {
                    break;
                }
                same++;
            }
            cover = cover.subList(0, same);
        }
    }

    private void breakLine() {
        breaks++;
        newLine();
    }

    private void newLine() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(end - 1);
        }
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void close() {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > 0 && cover != null && blocks.size() < MOST) {
            blocks.add(
                    new Block(blocks.size(), frame, cover, text.substring(0, end), linkChars, boldChars, breaks < 2));
        }
        text.setLength(0);
        cover = null;
        linkChars = 0;
        boldChars = 0;
        breaks = 0;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c > '\u1FFF' && (Character.isSpaceChar(c) || c == '\u3000');
    }

    /** Soft hyphens, marks of direction and other signs without a width. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
    }
}
