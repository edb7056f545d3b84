// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of happening an event is.
 *
 * @param type {@code null} for a happening that PLOVER does not code
 * @param mode PLOVER mode, e.g. {@code allege}
 * @param kind plain-language kind where {@code type} is {@code null}: {@code death}, {@code disaster}, …
 * @param contexts PLOVER contexts
 * @param cameo a string: {@code "010"} is not {@code "10"}
 * @param cameoDialect {@code 1.1b3}, {@code gdelt} or {@link #USERS}; {@code null} exactly when there is no code
 */
public record EventCode(
        @Nullable PloverType type,
        @Nullable String mode,
        @Nullable String kind,
        List<String> contexts,
        @Nullable String cameo,
        @Nullable String cameoDialect,
        double score) {
    /** The dialect of codes that a user's dictionary of verbs gives, whatever they follow. */
    public static final String USERS = "user";

    /** Whether a word is a PLOVER type or one of the plain-language kinds, in whatever case. */
    public static boolean isType(String word) {
        return KINDS.stream().anyMatch(word::equalsIgnoreCase)
                || Arrays.stream(PloverType.values()).map(PloverType::name).anyMatch(word::equalsIgnoreCase);
    }

    /** All plain-language kinds. */
    public static final List<String> KINDS = List.of(
            "accident",
            "appointment",
            "birth",
            "business-deal",
            "court-ruling",
            "death",
            "disaster",
            "economy",
            "election",
            "health",
            "marriage",
            "other",
            "statement",
            "violence",
            "warning");

    public EventCode {
        contexts = List.copyOf(contexts);
        if ((cameo == null) != (cameoDialect == null)) {
            throw new IllegalArgumentException("a CAMEO code needs its dialect: " + cameo);
        }
    }

    /** Quad class 1–4; 0 where there is no type. */
    public int quad() {
        return type == null ? 0 : type.quad();
    }
}
