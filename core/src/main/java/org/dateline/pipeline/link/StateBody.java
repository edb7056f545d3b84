// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A body of a state that goes by what it is: "the Kenyan army", "Kenya's foreign ministry", "the military".
 *
 * @param head what it is, in one of its words
 * @param country ISO 3166-1 alpha-3; {@code null} where the report does not tell
 */
record StateBody(String head, @Nullable String country) {
    /** What a state has one of, so that the description says which is meant. */
    private static final Set<String> SINGLE = Set.of(
            "military",
            "ministry of foreign affairs",
            "navy",
            "air force",
            "government",
            "parliament",
            "supreme court",
            "central bank",
            "military court",
            "constitutional court",
            "defence ministry",
            "defense ministry",
            "interior ministry",
            "finance ministry",
            "security ministry",
            "health ministry",
            "justice ministry",
            "coast guard");

    static Optional<StateBody> of(Node node) {
        if (node.named() || node.entity().kind() != EntityKind.ORGANIZATION) {
            return Optional.empty();
        }
        String country = node.entity().country();
        String phrase = node.entity().name().replaceFirst("^(?i:the|an?) ", "");
        Optional<String> bare = country == null ? Optional.empty() : CountryNames.without(phrase, country);
        String head = Kinds.head(bare.orElseGet(() -> phrase.toLowerCase(Locale.ROOT)));
        return SINGLE.contains(head) ? Optional.of(new StateBody(head, country)) : Optional.empty();
    }
}
