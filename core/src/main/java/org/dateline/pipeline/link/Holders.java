// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.dateline.model.Evidence;
import org.dateline.model.Holding;
import org.dateline.model.OfficeKey;
import org.dateline.model.OfficeTitle;
import org.dateline.model.Report;
import org.dateline.model.Role;
import org.dateline.model.Tenures;
import org.jspecify.annotations.Nullable;

/** Who holds which office as of a day, by the gathered readings. */
final class Holders {
    private final Map<OfficeKey, List<Tenures.Told>> told = new HashMap<>();
    /** Offices that a report names the holder of: its bare description of one is for that report to settle. */
    private final Set<String> named = new HashSet<>();

    /** @param group for each node the group that it is in */
    Holders(List<Node> nodes, IntUnaryOperator group) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            boolean known =
                    node.named() && node.isPerson() && node.reading().report().status() != Report.Status.WITHDRAWN;
            for (Role role : known ? node.entity().roles() : List.<Role>of()) {
                OfficeKey key = OfficeKey.of(node.reading(), node.entity(), role);
                if (key.owner() != null) {
                    told.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(new Tenures.Told(
                                    String.valueOf(group.applyAsInt(i)),
                                    role,
                                    day(node),
                                    new Evidence(node.report(), role.evidence())));
                    named.add(node.report() + " " + key);
                }
            }
        }
    }

    private static @Nullable LocalDate day(Node node) {
        return node.reading().report().published().date().orElse(null);
    }

    /** The group of whoever is meant by somebody without a name; {@code null} where that is not certain. */
    @Nullable Integer of(Node node) {
        LocalDate day = day(node);
        OfficeKey key = node.named() || !node.isPerson() || node.isSeveral() ? null : described(node);
        if (day == null || key == null || named.contains(node.report() + " " + key)) {
            return null;
        }
        Holding holding = new Tenures(true, told.getOrDefault(key, List.of())).on(day);
        return holding instanceof Holding.Held held ? Integer.valueOf(held.holder()) : null;
    }

    /** The office in a description such as "Kenyan foreign minister"; nothing where one person does not hold it, or no more. */
    private static @Nullable OfficeKey described(Node node) {
        String country = node.entity().country();
        if (country == null) {
            return null;
        }
        String title = CountryNames.without(node.entity().name().replaceFirst("^(?i:the) ", ""), country)
                .orElse(null);
        if (title == null) {
            return null;
        }
        OfficeTitle office = OfficeTitle.of(title);
        boolean plain = office.isSingle() && office.qualifier() == null && !isChanged(title, office);
        return plain ? new OfficeKey(office.name(), country) : null;
    }

    /** Whether the title holds more than the office, e.g. that it is held no more. */
    private static boolean isChanged(String title, OfficeTitle office) {
        return title.split(" ").length != office.name().split(" ").length;
    }
}
