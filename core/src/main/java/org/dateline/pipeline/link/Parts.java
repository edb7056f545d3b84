// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.EntityRef;
import org.dateline.model.Evidence;
import org.dateline.model.Role;
import org.jspecify.annotations.Nullable;

/** The roles that several reports give to one person, each told once. */
final class Parts {
    /** A role with where it is told. */
    record Part(Role role, Evidence evidence) {}

    /** Words that make another office of the one they stand before. */
    private static final Set<String> OTHER = Set.of("deputy", "vice", "assistant", "acting", "shadow", "first");

    private Parts() {}

    /**
     * The roles in the order of the nodes. "President" goes where "president of Kenya" is told, and "minister" where "finance
     * minister" is. Who is called a former holder by one report and the holder by another holds the office no more: a short
     * mention often leaves the "former" out, and hardly ever adds it.
     */
    static List<Part> of(List<Node> nodes, Map<EntityRef, String> ids) {
        List<Part> found = new ArrayList<>();
        for (Node node : nodes) {
            for (Role role : node.entity().roles()) {
                String of =
                        role.of() == null ? null : ids.getOrDefault(new EntityRef(node.report(), role.of()), role.of());
                Role told = new Role(
                        role.title().toLowerCase(Locale.ROOT),
                        of,
                        role.status(),
                        role.since(),
                        role.until(),
                        role.evidence(),
                        role.qualifier());
                add(found, new Part(told, new Evidence(node.report(), role.evidence())));
            }
        }
        return found.stream()
                .filter(one -> found.stream().noneMatch(other -> other != one && covers(other.role(), one.role())))
                .toList();
    }

    private static void add(List<Part> found, Part more) {
        for (int i = 0; i < found.size(); i++) {
            Role known = found.get(i).role();
            Role role = more.role();
            if (known.title().equals(role.title()) && agree(known.of(), role.of())) {
                boolean former = role.status() == Role.Status.FORMER && known.status() != Role.Status.FORMER;
                boolean fuller = known.of() == null && role.of() != null && known.status() != Role.Status.FORMER;
                boolean surer = known.status() == Role.Status.UNKNOWN
                        && role.status() == Role.Status.CURRENT
                        && agree(known, role);
                if (former || fuller || surer) {
                    found.set(i, with(more, role.of() == null ? known.of() : role.of()));
                }
                return;
            }
        }
        found.add(more);
    }

    private static boolean agree(Role known, Role role) {
        return known.of() == null || role.of() != null;
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static Part with(Part part, @Nullable String of) {
        return new Part(part.role().withOf(of), part.evidence());
    }

    /** Whether {@code full} tells of one office all that {@code brief} tells, and more. */
    private static boolean covers(Role full, Role brief) {
        boolean longer = full.title().endsWith(" " + brief.title())
                && !OTHER.contains(full.title().substring(0, full.title().indexOf(' ')));
        boolean owned = brief.of() == null || brief.of().equals(full.of());
        boolean more = longer || full.title().equals(brief.title()) && brief.of() == null && full.of() != null;
        return more && owned && full.status() == brief.status();
    }
}
