// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Attribution;
import org.dateline.model.Cast;
import org.dateline.model.Story;

/** Who says something, as a reader is told it: the words of the report, or the name where those are but a pronoun. */
final class Speakers {
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "i", "we", "who", "which", "that", "this", "him", "her", "them", "one", "both");
    private static final Set<String> OWNED = Set.of("his", "her", "their", "its", "our", "my");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:–—-]+$");
    /** "Ana Berg, who sells maps": who it is, not what is told of her besides. */
    private static final Pattern RELATIVE = Pattern.compile(",\\s(?:who|which|whose)\\b.*$");

    private final Cast cast;
    private final Map<String, String> names = new HashMap<>();

    Speakers(Cast cast) {
        this.cast = cast;
        cast.entities().forEach(one -> names.put(one.entity().id(), name(one)));
    }

    private static String name(Story.StoryEntity one) {
        return one.entity().name();
    }

    /** Whether one and the same is told to have said both. */
    boolean isOne(Clause clause, Clause other) {
        Optional<String> one = id(clause);
        return one.isPresent() && one.equals(id(other));
    }

    private Optional<String> id(Clause clause) {
        Attribution attribution = clause.attribution();
        return attribution == null ? Optional.empty() : cast.id(clause.report(), attribution.entity());
    }

    Optional<String> of(Clause clause) {
        Attribution attribution = clause.attribution();
        if (attribution == null || attribution.source().isEmpty()) {
            return Optional.empty();
        }
        String words = attribution.source().get(0).of(clause.reading().text());
        String line = BLANKS.matcher(words).replaceAll(" ").strip();
        String told = LOOSE_END.matcher(RELATIVE.matcher(line).replaceFirst("")).replaceFirst("");
        String small = told.toLowerCase(Locale.ROOT);
        String first = small.contains(" ") ? small.substring(0, small.indexOf(' ')) : small;
        if (!PRONOUNS.contains(small) && !OWNED.contains(first)) {
            return told.isEmpty() ? Optional.empty() : Optional.of(told);
        }
        Optional<String> name = cast.id(clause.report(), attribution.entity()).map(names::get);
        boolean named = name.isPresent() && !PRONOUNS.contains(name.get().toLowerCase(Locale.ROOT));
        return named ? name : PRONOUNS.contains(small) ? Optional.empty() : Optional.of(told);
    }
}
