// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells how the first element of a text with marks is called, past its declarations and comments. */
final class RootName {
    private RootName() {}

    /** Its local name in lower case; {@code null} where the text does not begin with an element, or not within what is at hand. */
    static @Nullable String of(String text) {
        int at = 0;
        while (at >= 0 && at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at + 4);
            } else if (text.startsWith("<?", at)) {
                at = after(text, ">", at);
            } else if (text.startsWith("<!", at)) {
                int subset = text.indexOf('[', at);
                int end = after(text, ">", at);
                at = subset >= 0 && end >= 0 && subset < end ? after(text, ">", after(text, "]", subset)) : end;
            } else {
                return c == '<' ? name(text, at + 1) : null;
            }
        }
        return null;
    }

    private static int after(String text, String what, int from) {
        int found = from < 0 ? -1 : text.indexOf(what, from);
        return found < 0 ? -1 : found + what.length();
    }

    private static @Nullable String name(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || ":._-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String whole = text.substring(from, end).toLowerCase(Locale.ROOT);
        String name = whole.substring(whole.lastIndexOf(':') + 1);
        return name.isEmpty() ? null : name;
    }
}
