// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Sentences from trees written down: {@code word/TAG/head/relation}, heads counted from 1, 0 for the root. */
final class Trees {
    private Trees() {}

    static Sentence of(String written) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String one : written.split(" ")) {
            String[] parts = one.split("/");
            Span span = new Span(at, at + parts[0].length());
            at = span.end() + 1;
            tokens.add(new Token(
                    span,
                    parts[0],
                    parts[0].toLowerCase(Locale.ROOT),
                    parts[1],
                    "O",
                    Integer.parseInt(parts[2]) - 1,
                    parts[3]));
        }
        return new Sentence(0, 0, new Span(0, at), tokens);
    }

    /** What the graph has and the tree has not: {@code nsubj(left, miners)}, in order of the alphabet. */
    static Set<String> added(Sentence sentence) {
        EnhancedGraph graph = sentence.enhanced();
        Set<String> added = new TreeSet<>();
        for (int edge = 0; edge < graph.edges(); edge++) {
            Token dependent = sentence.token(graph.dependent(edge));
            int governor = graph.governor(edge);
            if (governor >= 0
                    && (governor != dependent.head() || !graph.relation(edge).equals(dependent.relation()))) {
                added.add(graph.relation(edge) + "(" + sentence.token(governor).word() + ", " + dependent.word() + ")");
            }
        }
        return added;
    }
}
