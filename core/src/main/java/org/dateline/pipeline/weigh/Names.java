// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Spelling;

/** The words of a name by which it is known again: by sound, without articles, titles and words for kinds of places. */
final class Names {
    private static final Set<String> IDLE = Stream.of(
                    "the",
                    "of",
                    "and",
                    "in",
                    "de",
                    "del",
                    "la",
                    "le",
                    "los",
                    "las",
                    "da",
                    "do",
                    "dos",
                    "van",
                    "von",
                    "der",
                    "bin",
                    "ibn",
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "sir",
                    "gen",
                    "general",
                    "col",
                    "president",
                    "minister",
                    "prime",
                    "police",
                    "army",
                    "ministry",
                    "court",
                    "party",
                    "city",
                    "town",
                    "province",
                    "state",
                    "district",
                    "region",
                    "county",
                    "government",
                    "council",
                    "university",
                    "river",
                    "lake",
                    "north",
                    "south",
                    "east",
                    "west",
                    "new",
                    "united",
                    "st",
                    "saint",
                    "san",
                    "el",
                    "al",
                    "abu",
                    "umm",
                    "jr",
                    "inc",
                    "ltd",
                    "corp",
                    "co",
                    "house",
                    "national",
                    "international",
                    "school",
                    "hospital",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday")
            .flatMap(word -> Spelling.of(word).words().stream())
            .map(Names::key)
            .collect(Collectors.toUnmodifiableSet());

    private Names() {}

    /** Empty where nothing of it is telling. */
    static Set<String> keys(String name) {
        Set<String> keys = new TreeSet<>();
        for (String word : Spelling.of(name.replaceAll("[’']s\\b", "")).words()) {
            String key = key(word.toLowerCase(Locale.ROOT));
            if (key.length() >= 2 && !IDLE.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Whether two names may be spellings of one, or the one a part of the other. */
    static boolean maybeOne(String one, String other) {
        return Spelling.same(one, other)
                || Spelling.compatible(one, other)
                || Spelling.compatible(other, one)
                || keys(one).stream().anyMatch(keys(other)::contains);
    }

    /** One for the vowels that romanisations mix up. */
    private static String key(String word) {
        return word.replace('e', 'a').replace('o', 'u');
    }
}
