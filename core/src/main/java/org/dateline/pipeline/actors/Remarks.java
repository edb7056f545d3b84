// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the remarks out of the lines of a dictionary of PETRARCH's: behind {@code #} or {@code ;} to the end of the line, and from
 * {@code <!--} to {@code -->}, which may be lines below. Asked line by line, in order.
 */
final class Remarks {
    private static final Pattern BEGIN = Pattern.compile("<!\\s*--");
    private static final String END = "-->";

    private boolean open;

    /** Whether a remark goes on in the next line. */
    boolean isOpen() {
        return open;
    }

    /** The line without its remarks and the blanks around it. */
    String without(String line) {
        StringBuilder kept = new StringBuilder();
        String rest = line;
        while (true) {
            if (open) {
                int end = rest.indexOf(END);
                if (end < 0) {
                    return kept.toString().strip();
                }
                open = false;
                rest = rest.substring(end + END.length());
            }
            Matcher begin = BEGIN.matcher(rest);
            int lineRemark = lineRemark(rest);
            if (!begin.find() || begin.start() > lineRemark) {
                return kept.append(rest, 0, lineRemark).toString().strip();
            }
            kept.append(rest, 0, begin.start()).append(' ');
            rest = rest.substring(begin.end());
            open = true;
        }
    }

    /** Where a remark to the end of the line begins; {@code [###]} is a code and none. */
    private static int lineRemark(String line) {
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            inside = c == '[' || inside && c != ']';
            if (!inside && (c == '#' || c == ';')) {
                return i;
            }
        }
        return line.length();
    }
}
