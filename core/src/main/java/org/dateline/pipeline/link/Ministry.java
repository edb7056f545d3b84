// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A ministry, however it is called: by its official name, the portfolio first or last, or a translation of it.
 *
 * @param portfolio its words, in order
 * @param country ISO 3166-1 alpha-3; {@code null} where the report does not tell
 */
record Ministry(String portfolio, @Nullable String country) {
    private static final Set<String> SILENT = Set.of(
            "ministry",
            "of",
            "the",
            "for",
            "and",
            "a",
            "country",
            "country's",
            "country’s",
            "its",
            "national",
            "federal",
            "public",
            "affairs");

    /** Words that outlets put for one another where they translate. */
    private static final Map<String, String> SAME =
            Map.of("safety", "security", "defense", "defence", "economy", "economics", "economic", "economics");

    static Optional<Ministry> of(Node node) {
        Entity entity = node.entity();
        if (entity.kind() != EntityKind.ORGANIZATION) {
            return Optional.empty();
        }
        String country = entity.country() == null ? owner(node) : entity.country();
        String name = country == null
                ? entity.name()
                : CountryNames.without(entity.name().replaceFirst("^(?i:the) ", ""), country)
                        .orElse(entity.name());
        Set<String> words = new TreeSet<>(List.of(name.toLowerCase(Locale.ROOT).split("\\s+")));
        if (!words.contains("ministry")) {
            return Optional.empty();
        }
        Set<String> portfolio = new TreeSet<>();
        words.stream()
                .filter(word -> !SILENT.contains(word))
                .forEach(word -> portfolio.add(SAME.getOrDefault(word, word)));
        return portfolio.isEmpty() ? Optional.empty() : Optional.of(new Ministry(String.join(" ", portfolio), country));
    }

    /** The country whose name stands right before: "Kenya's Ministry of Defence". */
    private static @Nullable String owner(Node node) {
        Reading reading = node.reading();
        for (Mention own : reading.mentions()) {
            if (!node.entity().id().equals(own.entity())) {
                continue;
            }
            for (Mention mention : reading.mentions()) {
                int gap = own.span().start() - mention.span().end();
                boolean before = gap > 0 && gap <= 3 && mention.kind() == EntityKind.COUNTRY;
                String between = before
                        ? reading.text()
                                .substring(mention.span().end(), own.span().start())
                        : "";
                if (between.matches("(?:['’]s?)? ")) {
                    return reading.entity(mention.entity()).map(Entity::country).orElse(null);
                }
            }
        }
        return null;
    }
}
