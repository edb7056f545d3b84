// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that a browser sets apart, with what its subtree holds. The blocks of a page hang on a tree of frames. */
final class Frame {
    private static final String SIGN = "c:";
    private static final int NEAREST = 3;

    final @Nullable Frame parent;
    final Element element;
    final String tag;
    /** What its tag, classes, id and role say. */
    final List<String> signs;
    /** The kinds of its names and of those around it, nearest first, three at most. */
    final List<String> nearest;
    /** Sum of the weights of its signs and of those around it, once it is asked for. */
    double path = Double.NaN;
    /** Tag and classes of this and the two frames around it: frames that a template repeats have the same. */
    final int template;

    final int depth;
    final boolean hidden;
    /** Kinds of its names, see {@link Names}. */
    final List<String> kinds;

    /** Of the whole subtree, known once all blocks are. */
    int chars;

    int linkChars;
    int blocks;
    /** Sum over the subtree of characters by belief that they are prose, less half of them. */
    double worth;

    double belief;
    /** Characters of blocks that are believed to be prose. */
    int prose;

    private final int look;

    Frame(@Nullable Frame parent, Element element, Looks looks) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.signs = looks.signs(element, SIGN);
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.kinds = looks.kinds(signs);
        this.nearest = nearest(kinds, parent);
        this.hidden = parent != null && parent.hidden || Looks.isHidden(element);
        this.look = tag.hashCode() * 31 + Looks.bare(element.className()).hashCode();
        Frame above = parent;
        int around = above == null ? 0 : above.look * 31 + (above.parent == null ? 0 : above.parent.look);
        this.template = look * 961 + around;
    }

    private static List<String> nearest(List<String> kinds, @Nullable Frame parent) {
        List<String> above = parent == null ? List.of() : parent.nearest;
        if (kinds.isEmpty()) {
            return above;
        }
        List<String> nearest = new ArrayList<>(kinds);
        above.stream().filter(kind -> !kinds.contains(kind)).forEach(nearest::add);
        return nearest.size() <= NEAREST ? nearest : nearest.subList(0, NEAREST);
    }

    /** What it says of all that is within it; a bare box says nothing. */
    List<String> pathSigns() {
        if (kinds.isEmpty()) {
            return signs.size() == 1 && tag.equals("div") ? List.of() : signs;
        }
        List<String> all = new ArrayList<>(signs);
        kinds.forEach(kind -> all.add("k " + kind));
        return all;
    }

    /** Puts what was believed of it and all around it to nothing. */
    void forget() {
        for (Frame up = this; up != null; up = up.parent) {
            up.worth = 0;
            up.belief = 0;
            up.prose = 0;
        }
    }

    boolean isWithin(Frame other) {
        for (Frame at = this; at != null; at = at.parent) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }

    /** How many frames lie between it and the nearest frame around both. */
    int stepsFrom(Frame other) {
        int steps = 0;
        for (Frame up = other; up != null && !isWithin(up); up = up.parent) {
            steps++;
        }
        return steps;
    }

    /** This frame or the nearest one around it of that tag. */
    @Nullable Frame nearest(String wanted) {
        for (Frame at = this; at != null; at = at.parent) {
            if (at.tag.equals(wanted)) {
                return at;
            }
        }
        return null;
    }
}
