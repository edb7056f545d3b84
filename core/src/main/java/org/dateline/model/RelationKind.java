// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Map;

/** What the kinds of {@link Relation} are called from either end. */
public final class RelationKind {
    /** From the end that a relation goes to; kinds that are not here read alike from both. */
    private static final Map<String, String> INVERSE = Map.ofEntries(
            Map.entry("backer-of", "backed by"),
            Map.entry("parent-of", "child of"),
            Map.entry("child-of", "parent of"),
            Map.entry("member-of", "has as a member"),
            Map.entry("successor-of", "predecessor of"),
            Map.entry("predecessor-of", "successor of"),
            Map.entry("subsidiary-of", "owner of"),
            Map.entry("owner-of", "owned by"),
            Map.entry("leads", "led by"),
            Map.entry("operates", "operated by"),
            Map.entry("based-in", "seat of"),
            Map.entry("located-in", "place of"),
            Map.entry("supplies", "supplied by"));

    private RelationKind() {}

    /**
     * The tie in words, to be followed by the name of its other end: "ally of", "owned by".
     *
     * @param outward whether it is told of the end that the relation goes from
     */
    public static String phrase(String kind, boolean outward) {
        String words = kind.replace('-', ' ');
        return outward ? words : INVERSE.getOrDefault(kind, words);
    }
}
