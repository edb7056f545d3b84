// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Story;

/** Bodies of states: their ministries, and those that have no name of their own. */
final class StateBodies {
    private final List<Node> nodes;
    private final Groups groups;

    StateBodies(List<Node> nodes, Groups groups) {
        this.nodes = nodes;
        this.groups = groups;
    }

    void join() {
        bodies();
        ministries();
    }

    /** "Ministry of Public Security" of Kenya is "the Kenyan safety ministry", where the story tells of no other state's. */
    private void ministries() {
        Map<Integer, Ministry> ministries = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            int at = i;
            Ministry.of(nodes.get(i)).ifPresent(ministry -> ministries.put(at, ministry));
        }
        Map<String, Set<String>> statesOf = new TreeMap<>();
        ministries.values().stream()
                .filter(ministry -> ministry.country() != null)
                .forEach(ministry -> statesOf.computeIfAbsent(ministry.portfolio(), any -> new TreeSet<>())
                        .add(String.valueOf(ministry.country())));
        Map<String, Integer> first = new TreeMap<>();
        ministries.forEach((i, ministry) -> {
            if (statesOf.getOrDefault(ministry.portfolio(), Set.of()).size() == 1) {
                joinFirst(first, ministry.portfolio(), i);
            }
        });
    }

    /**
     * Bodies of states that have no name of their own: "the Kenyan army" of two reports is one, and so is "Kenya's military"; "the
     * army" is that of the only state whose army the story speaks of.
     */
    private void bodies() {
        Map<Integer, StateBody> bodies = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            int at = i;
            StateBody.of(nodes.get(i)).ifPresent(body -> bodies.put(at, body));
        }
        Map<String, Set<String>> statesOf = new TreeMap<>();
        Map<String, Integer> first = new TreeMap<>();
        bodies.forEach((i, body) -> {
            if (body.country() != null) {
                statesOf.computeIfAbsent(body.head(), any -> new TreeSet<>()).add(body.country());
                joinFirst(first, body.head() + "|" + body.country(), i);
            }
        });
        bodies.forEach((i, body) -> {
            Set<String> states = statesOf.getOrDefault(body.head(), Set.of());
            if (body.country() == null && states.size() == 1) {
                joinFirst(first, body.head() + "|" + states.iterator().next(), i);
            }
        });
    }

    private void joinFirst(Map<String, Integer> first, String key, int i) {
        Integer earlier = first.putIfAbsent(key, i);
        if (earlier != null && !groups.areOne(earlier, i)) {
            groups.join(earlier, i, Story.Join.Reason.DESCRIPTION);
        }
    }
}
