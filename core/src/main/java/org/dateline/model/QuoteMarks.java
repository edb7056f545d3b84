// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/** Takes in the quotation mark that stands just outside a passage, where its other one stands in it. */
public final class QuoteMarks {
    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»”";
    private static final char STRAIGHT = '"';

    private QuoteMarks() {}

    /** The span with the mark that opens or closes a quotation of which it has the other mark; else the very span. */
    public static Span whole(String text, Span span) {
        int open = 0;
        int close = 0;
        int straight = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char mark = text.charAt(i);
            straight += mark == STRAIGHT ? 1 : 0;
            open += OPENING.indexOf(mark) >= 0 ? 1 : 0;
            close += CLOSING.indexOf(mark) >= 0 ? 1 : 0;
        }
        boolean odd = straight % 2 == 1;
        if (close > open || odd) {
            int before = span.start() - 1;
            if (before >= 0 && (odd ? text.charAt(before) == STRAIGHT : OPENING.indexOf(text.charAt(before)) >= 0)) {
                return new Span(before, span.end());
            }
        }
        if (open > close || odd) {
            // "The evidence was "overwhelming."": the full stop may stand before the mark.
            int after = span.end();
            while (after < text.length() && after < span.end() + 1 && ".,!?".indexOf(text.charAt(after)) >= 0) {
                after++;
            }
            if (after < text.length()
                    && (odd ? text.charAt(after) == STRAIGHT : CLOSING.indexOf(text.charAt(after)) >= 0)) {
                return new Span(span.start(), after + 1);
            }
        }
        return span;
    }
}
