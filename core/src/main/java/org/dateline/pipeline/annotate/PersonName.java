// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a person's name by which two spellings are compared: lower case, without accents, initials, articles such as
 * "al-", and suffixes such as "Jr".
 */
record PersonName(List<String> parts) {
    private static final Set<String> DROPPED = Set.of("al", "el", "ul", "jr", "sr", "ii", "iii", "iv", "the");

    private static final Pattern GAPS = Pattern.compile("[\\s\\-\u2010\u2011]+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}']");

    PersonName {
        parts = List.copyOf(parts);
    }

    static PersonName of(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : GAPS.split(fold(name))) {
            String bare = OTHERS.matcher(part).replaceAll("");
            if (bare.length() > 1 && !DROPPED.contains(bare)) {
                parts.add(bare);
            }
        }
        return new PersonName(parts);
    }

    /** Lower case without accents; typographic apostrophes straight. */
    static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char letter = apart.charAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                plain.append(letter == '\u2019' ? '\'' : letter);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    String key() {
        return String.join(" ", parts);
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    String first() {
        return parts.isEmpty() ? "" : parts.get(0);
    }

    String last() {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    /** Whether two full names are one: the same family name, and all given names of the shorter in the longer. */
    boolean agrees(PersonName other) {
        boolean isShorter = parts.size() <= other.parts.size();
        PersonName shorter = isShorter ? this : other;
        PersonName longer = isShorter ? other : this;
        return shorter.isFull() && shorter.last().equals(longer.last()) && longer.parts.containsAll(shorter.parts);
    }
}
