// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Set;

/**
 * Names the subject of an open complement ({@code xcomp}): the object of the verb above it where that has one ("told them to
 * leave", "found them guilty"), else its subject ("wants to leave", "is expected to rise").
 */
final class Controllers {
    /** Whoever promises somebody to do something does it himself. */
    private static final Set<String> OF_SUBJECT = Set.of("promise", "threaten", "vow", "pledge", "swear");

    private Controllers() {}

    static void add(Sentence sentence, EdgeList edges) {
        for (int i = 0; i < sentence.size(); i++) {
            for (int edge = edges.firstIn(i); edge >= 0; edge = edges.nextIn(edge)) {
                if (edges.relation(edge).equals("xcomp") && edges.governor(edge) >= 0) {
                    complement(sentence, edges, edges.governor(edge), i);
                }
            }
        }
    }

    private static void complement(Sentence sentence, EdgeList edges, int governor, int open) {
        if (edges.hasSubject(open)) {
            return;
        }
        boolean byObject =
                !OF_SUBJECT.contains(sentence.token(governor).lemma()) && hasObject(sentence, edges, governor);
        String label = Voice.isPassive(sentence, open) ? "nsubj:pass:xsubj" : "nsubj:xsubj";
        for (int edge = edges.firstOut(governor); edge >= 0; edge = edges.nextOut(edge)) {
            String relation = edges.relation(edge);
            boolean controls =
                    byObject ? relation.equals("obj") || relation.equals("iobj") : relation.startsWith("nsubj");
            if (controls) {
                edges.add(open, edges.dependent(edge), label, null);
            }
        }
    }

    private static boolean hasObject(Sentence sentence, EdgeList edges, int verb) {
        for (int edge = edges.firstOut(verb); edge >= 0; edge = edges.nextOut(edge)) {
            if (isObject(sentence, edges, edge)) {
                return true;
            }
        }
        return false;
    }

    /** "What" before the verb is mostly the object of the complement: "what he wants to do". */
    private static boolean isObject(Sentence sentence, EdgeList edges, int edge) {
        String relation = edges.relation(edge);
        return (relation.equals("obj") || relation.equals("iobj"))
                && !sentence.token(edges.dependent(edge)).tag().startsWith("W");
    }
}
