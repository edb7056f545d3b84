// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Optional;
import java.util.Set;

/**
 * A full name, prepared for being compared with others of its kind: the one door to whether two names are one, for linking, look-up
 * and explanation. What is known of the bearers besides (country, office, time) is not its business.
 */
public sealed interface ComparableName permits PersonalName, BodyName {
    /** The name as a person's, or as that of a body or place. */
    static ComparableName of(EntityKind kind, String name) {
        return kind == EntityKind.PERSON ? PersonalName.of(name) : BodyName.of(name, isSite(kind));
    }

    /** Why two names of one kind are one; empty where they are not. */
    static Optional<NameMatch> match(EntityKind kind, String a, String b) {
        return of(kind, a).match(of(kind, b));
    }

    /** See {@link #match(EntityKind, String, String)}. */
    static boolean same(EntityKind kind, String a, String b) {
        return match(kind, a, b).isPresent();
    }

    private static boolean isSite(EntityKind kind) {
        return kind == EntityKind.PLACE || kind == EntityKind.COUNTRY || kind == EntityKind.FACILITY;
    }

    /** Why this and the other are one name; empty where they are not, or are of different kinds. */
    Optional<NameMatch> match(ComparableName other);

    /** Names that match have a key in common; names with a key in common need not match. */
    Set<String> keys();
}
