// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.model.Entity;
import org.jspecify.annotations.Nullable;

/** Names by their first letters: UN for United Nations. */
final class Acronyms {
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to", "a", "an");

    private Acronyms() {}

    /** The name of an entity without its stops, when it is an acronym of two to seven letters. */
    static @Nullable String acronym(Entity entity) {
        String letters = entity.name().replace(".", "");
        boolean capitals = letters.length() >= 2
                && letters.length() <= 7
                && letters.chars().allMatch(Character::isUpperCase);
        return capitals ? letters : null;
    }

    /** The acronyms that the longer names of an entity would have, with and without their small words. */
    static Set<String> initials(Entity entity) {
        Set<String> found = new TreeSet<>();
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).forEach(name -> {
            StringBuilder all = new StringBuilder();
            StringBuilder great = new StringBuilder();
            String[] words = name.split("[\\s-]+");
            for (String word : words) {
                if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
                    continue;
                }
                String initial = word.substring(0, 1).toUpperCase(Locale.ROOT);
                all.append(initial);
                if (!SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                    great.append(initial);
                }
            }
            if (great.length() > 1) {
                found.add(great.toString());
                found.add(all.toString());
            }
        });
        return found;
    }
}
