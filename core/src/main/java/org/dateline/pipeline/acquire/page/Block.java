// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A run of text that a browser sets apart: a paragraph, a heading, an item, a cell, or words between them.
 *
 * @param frame the element that it stands in
 * @param cover elements within a line that hold all of it, outermost first
 * @param text without blanks around it; a line break is {@code \n}
 * @param linkChars how many of its characters are links
 * @param boldChars how many of them are bold
 * @param lastOfParts whether the frame ends with it; words may follow after a double break otherwise
 */
record Block(
        int index, Frame frame, List<Element> cover, String text, int linkChars, int boldChars, boolean lastOfParts) {
    int length() {
        return text.length();
    }

    double linkShare() {
        return (double) linkChars / text.length();
    }

    boolean isHeading() {
        String tag = frame.tag;
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
