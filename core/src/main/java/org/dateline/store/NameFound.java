// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.EntityKind;

/**
 * A name that stories tell of.
 *
 * @param stories how many
 */
public record NameFound(String name, EntityKind kind, int stories) {
    private static final int LONGEST = 80;

    /** What a reader may begin to type to find the name: it from each of its words on, without accents, in lower case. */
    public static Set<String> starts(String name) {
        Set<String> starts = new LinkedHashSet<>();
        String rest = folded(name);
        while (!rest.isEmpty() && starts.size() < 8) {
            starts.add(rest);
            int blank = rest.indexOf(' ');
            rest = blank < 0 ? "" : rest.substring(blank + 1);
        }
        return starts;
    }

    public static String folded(String name) {
        String plain = words(name);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /** The words of a text as they are compared: without accents, in lower case, with one blank between them. */
    public static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
