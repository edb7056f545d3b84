// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.model.EntityRef;
import org.dateline.model.Mention;
import org.dateline.model.Reading;
import org.dateline.model.Story;

/** "Her father", "Ann Orvane's father" and "Tom Orvane, her father": one person where she is one. */
final class Relatives {
    private static final Set<String> KIN = Set.of(
            "father",
            "mother",
            "husband",
            "wife",
            "son",
            "daughter",
            "brother",
            "sister",
            "grandfather",
            "grandmother",
            "uncle",
            "aunt",
            "fiance",
            "fiancee",
            "widow",
            "widower",
            "stepfather",
            "stepmother");

    private static final Pattern OWNED = Pattern.compile("['’]s ");

    private final List<Node> nodes;
    private final Groups groups;
    private final Map<EntityRef, Integer> byEntity = new HashMap<>();

    Relatives(List<Node> nodes, Groups groups) {
        this.nodes = nodes;
        this.groups = groups;
        for (int i = 0; i < nodes.size(); i++) {
            byEntity.put(
                    new EntityRef(nodes.get(i).report(), nodes.get(i).entity().id()), i);
        }
    }

    void join() {
        Map<String, Map<String, Integer>> byKin = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Reading reading = node.reading();
            for (Mention mention : node.isPerson() ? reading.mentions() : List.<Mention>of()) {
                if (mention.form() == Mention.Form.NOMINAL && node.entity().id().equals(mention.entity())) {
                    String phrase = mention.span().of(reading.text()).toLowerCase(Locale.ROOT);
                    String noun = phrase.substring(phrase.lastIndexOf(' ') + 1);
                    int owner = KIN.contains(noun) ? owner(reading, mention) : -1;
                    // "The boy's grandfather" of two reports, whoever the boy is.
                    String whose = owner >= 0 ? String.valueOf(groups.of(owner)) : phrase.replaceFirst("^the ", "");
                    boolean told = owner >= 0
                            ? groups.of(owner) != groups.of(i)
                            : KIN.contains(noun) && OWNED.matcher(phrase).find();
                    if (told) {
                        byKin.computeIfAbsent(noun + "|" + whose, any -> new TreeMap<>())
                                .putIfAbsent(node.report(), i);
                    }
                }
            }
        }
        byKin.values().forEach(this::joinAll);
    }

    private void joinAll(Map<String, Integer> byReport) {
        Integer first = null;
        for (int node : byReport.values()) {
            if (first == null) {
                first = node;
            } else if (!groups.areOne(first, node) && groups.agree(first, node)) {
                groups.join(Math.min(first, node), Math.max(first, node), Story.Join.Reason.DESCRIPTION);
            }
        }
    }

    /** The node of whoever the mention begins with; −1 where that is nobody known. */
    private int owner(Reading reading, Mention kin) {
        for (Mention mention : reading.mentions()) {
            String who = mention.entity();
            boolean within = mention.span().start() == kin.span().start()
                    && mention.span().end() < kin.span().end();
            if (within && who != null) {
                return byEntity.getOrDefault(new EntityRef(reading.report().id(), who), -1);
            }
        }
        return -1;
    }
}
