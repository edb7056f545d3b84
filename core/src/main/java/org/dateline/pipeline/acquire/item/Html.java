// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.item;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** HTML as a tree, whatever it holds: where the parser gives up on tags that are badly nested, it is asked again without them. */
public final class Html {
    /** Elements deeper than that are lifted. */
    private static final int DEEPEST = 250;

    /** What the parser moves about by itself, where all of its faults are: marks within a line, and elements with rules of their own. */
    private static final Pattern FRAGILE = Pattern.compile(
            "</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u|template|svg|math|form|frameset|select)\\b[^<>]{0,4000}>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,4000}>");

    private Html() {}

    /** A whole page. */
    public static Document parse(String page) {
        try {
            return parsed(page);
        } catch (RuntimeException gaveUp) {
            return plainer(page);
        }
    }

    /** The body of a page that holds no more than this. */
    public static Element body(String fragment) {
        return parse("<!doctype html><html><head></head><body>" + fragment).body();
    }

    static Document plainer(String page) {
        try {
            return parsed(FRAGILE.matcher(page).replaceAll(""));
        } catch (RuntimeException gaveUpAgain) {
            Document document = Document.createShell("");
            document.body().text(TAG.matcher(page).replaceAll(" "));
            return document;
        }
    }

    private static Document parsed(String page) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(page, "");
    }
}
