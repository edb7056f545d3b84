// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.Finding;

/** Disputes over who did it, where, why, or what somebody is called: one for each question, with a side for each answer. */
final class ContrastConflicts {
    private static final double WEIGHT = 0.66;

    private final List<Finding> findings = new ArrayList<>();

    ContrastConflicts(List<Contrast> contrasts, Sources sources, Claims claims) {
        Map<String, Map<String, List<Clause>>> byTopic = new LinkedHashMap<>();
        Map<String, String> topicOf = new TreeMap<>();
        for (Contrast contrast : contrasts) {
            Clause one = contrast.pair().one();
            Clause other = contrast.pair().other();
            if (sources.isOneOrigin(one.report(), other.report())) {
                continue;
            }
            String a = contrast.field() + " " + one.report() + " " + contrast.one();
            String b = contrast.field() + " " + other.report() + " " + contrast.other();
            String topic = topicOf.getOrDefault(a, topicOf.getOrDefault(b, a));
            topicOf.putIfAbsent(a, topic);
            topicOf.putIfAbsent(b, topic);
            Map<String, List<Clause>> sides = byTopic.computeIfAbsent(topic, any -> new LinkedHashMap<>());
            add(sides, contrast.one(), one);
            add(sides, contrast.other(), other);
        }
        byTopic.forEach((topic, sides) -> findings.add(finding(topic, sides, sources, claims)));
    }

    private static void add(Map<String, List<Clause>> sides, String value, Clause clause) {
        List<Clause> clauses = sides.computeIfAbsent(value, any -> new ArrayList<>());
        if (!clauses.contains(clause)) {
            clauses.add(clause);
        }
    }

    private static Finding finding(String topic, Map<String, List<Clause>> values, Sources sources, Claims claims) {
        List<Finding.Side> sides = new ArrayList<>();
        values.forEach((value, clauses) -> {
            Told told = new Told(clauses);
            sides.add(told.side(
                    value,
                    told.clauses().stream().map(Clause::evidence).sorted().toList(),
                    sources));
        });
        Clause first = values.values().iterator().next().get(0);
        return new Finding(
                Finding.Kind.CONFLICT, claims.about(first), topic.substring(0, topic.indexOf(' ')), sides, WEIGHT);
    }

    List<Finding> findings() {
        return findings;
    }
}
