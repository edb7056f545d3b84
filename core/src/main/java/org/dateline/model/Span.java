// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.regex.Pattern;

/**
 * A half-open range of characters of a report's text.
 *
 * @param start first UTF-16 code unit, 0 or more
 * @param end one past the last; more than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a range of characters: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    /** The characters in one line: each run of white space is a space. */
    public String lineOf(String text) {
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            if (Character.isWhitespace(letter) && (letter != ' ' || i > start && text.charAt(i - 1) == ' ')) {
                return WHITE_SPACE.matcher(of(text)).replaceAll(" ");
            }
        }
        return of(text);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
