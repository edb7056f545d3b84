// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.List;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** The tokens around a cue's head, and what speaks for or against each belonging to the cue. */
final class Surroundings {
    /** Small numbers as texts, which keep what they are looked up by. */
    private static final List<String> NUMBERS = List.of("0", "1", "2", "3", "4", "5", "6");

    private final Draft draft;
    private final Tree tree;
    private final int head;

    /** By token, each found when it is first asked for. */
    private final @Nullable String[] parts;

    private final @Nullable String[] paths;

    Surroundings(Draft draft) {
        this.draft = draft;
        this.tree = draft.tree();
        this.head = draft.cueHead();
        this.parts = new String[tree.size()];
        this.paths = new String[tree.size()];
    }

    /** Before the names of what speaks for and against a token: on which side of the head it stands. */
    String side(int i) {
        return i < head ? "< " : "> ";
    }

    /** Adds what speaks for or against token {@code i} belonging to the cue. */
    void features(int i, Features out) {
        String lemma = tree.lemma(i);
        String tag = tree.token(i).tag();
        String part = part(i);
        String path = path(i);
        out.add("bias");
        out.add("part", part);
        out.add("part+distance", part, NUMBERS.get(Math.min(Math.abs(i - head), 5)));
        out.add("part+tag", part, tag);
        out.add("part+lemma", part, lemma);
        out.add("lemma", lemma);
        out.add("tag", tag);
        out.add("path", path);
        out.add("part+path", part, path);
        out.add("path+tag", path, tag);
        out.add("path+lemma", path, lemma);
        out.add("frame+part", draft.frame(), part);
        out.add("key+part", draft.key(), part);
        out.add("key+path", draft.key(), path);
        out.add("key+lemma", draft.key(), lemma);
        phrase(i, part, out);
        neighbours(i, out);
    }

    private void neighbours(int i, Features out) {
        String lemma = tree.lemma(i);
        String tag = tree.token(i).tag();
        String part = part(i);
        String path = path(i);
        int next = i < head ? i + 1 : i - 1;
        out.add("next", tree.token(next).tag(), tag);
        out.add("pair", tree.lemma(next), lemma);
        out.add("head tag+path", tree.token(head).tag(), path);
        out.add("name+path", tree.token(i).ner(), path);
        out.add("key+part+lemma", draft.key(), part, lemma);
        out.add("gap", gap(i), part, tag);
        out.add("next part", part(next), part);
        int beyond = i < head ? i - 1 : i + 1;
        String further = beyond < 0 || beyond >= tree.size() ? "none" : part(beyond);
        out.add("beyond", further, part);
        out.add("beyond+tag", further, part, tag);
        if (beyond >= 0 && beyond < tree.size()) {
            out.add("beyond lemma", further, tree.lemma(beyond), tag);
            out.add("beyond tags", tree.token(beyond).tag(), part, tag);
            out.add("beyond path", path(beyond), part, path);
            out.add("lemma+beyond", lemma, tree.token(beyond).tag(), further);
        }
    }

    /** How many tokens away from the head the next of content is that stands on the same side as {@code i}, at most four. */
    private String gap(int i) {
        int step = i < head ? -1 : 1;
        for (int far = 0; far < 4; far++) {
            int at = i + step * far;
            if (at < 0 || at >= tree.size()) {
                return "edge";
            }
            if (part(at).equals("content")) {
                return NUMBERS.get(far);
            }
        }
        return "4";
    }

    /** What the rules take token {@code i} for: of the content, the source, the cue, or other. */
    String part(int i) {
        String part = parts[i];
        if (part == null) {
            part = findPart(i);
            parts[i] = part;
        }
        return part;
    }

    private String findPart(int i) {
        int start = tree.token(i).span().start();
        for (Span one : draft.content()) {
            if (one.contains(start)) {
                return "content";
            }
        }
        if (draft.speaker().tokens().get(i)) {
            return "source";
        }
        return draft.cue().get(i) ? "cue" : "other";
    }

    /** The dependent of the head that {@code i} stands in. */
    private void phrase(int i, String part, Features out) {
        int at = i;
        for (int steps = 0; at >= 0 && tree.head(at) != head && steps < 12; steps++) {
            at = tree.head(at);
        }
        if (at < 0 || tree.head(at) != head) {
            out.add("phrase", "none", part);
            return;
        }
        String relation = tree.relation(at);
        String marker = tree.marker(at);
        out.add("phrase", relation, marker, part);
        out.add("phrase head", relation, marker, tree.lemma(at));
        out.add("phrase size", relation, marker, NUMBERS.get(Math.min(6, tree.sizeBelow(at))));
    }

    private String path(int i) {
        String path = paths[i];
        if (path == null) {
            path = findPath(i);
            paths[i] = path;
        }
        return path;
    }

    private String findPath(int i) {
        StringBuilder path = new StringBuilder();
        int at = i;
        for (int steps = 0; at >= 0 && steps < 3; steps++) {
            if (at == head) {
                return path.toString();
            }
            path.append(tree.relation(at)).append('>');
            at = tree.head(at);
        }
        if (at == head) {
            return path.toString();
        }
        StringBuilder back = new StringBuilder();
        at = head;
        for (int steps = 0; at >= 0 && steps < 3; steps++) {
            if (at == i) {
                return back.toString();
            }
            back.append('<').append(tree.relation(at));
            at = tree.head(at);
        }
        return tree.head(i) == tree.head(head) ? "beside " + tree.relation(i) : "far";
    }
}
