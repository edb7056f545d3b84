// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Span;

/**
 * How far a cue reaches to both sides of its head: "has repeatedly said", "said in a statement". Each token speaks for or
 * against being in it, which is learnt; the reach with the best sum is taken.
 */
final class Extent {
    private static final int FARTHEST_LEFT = 10;
    private static final int FARTHEST_RIGHT = 10;

    /** Added to the odds of each token: a cue takes a word in where a little more than half speaks for it. */
    private static final double FREE = -0.1;

    private final LogLinear judge;

    Extent(LogLinear judge) {
        this.judge = judge;
    }

    /** The draft with its cue as far as it reaches, and without what the cue takes from the content and the source. */
    Draft of(Draft draft) {
        int head = draft.cueHead();
        if (!draft.tree().token(head).tag().matches("VB.*|NN.*|JJ.*|RB.*")) {
            return draft;
        }
        int from = head - reach(draft, -1, left(draft));
        int to = head + reach(draft, 1, right(draft)) + 1;
        BitSet cue = new BitSet(draft.tree().size());
        cue.set(from, to);
        List<Span> content = without(draft.content(), draft.tree().sentence().spanOf(from, to - 1));
        return content.isEmpty() ? draft : draft.withCue(cue).withContent(content);
    }

    private int reach(Draft draft, int step, int farthest) {
        int best = 0;
        double most = 0;
        double sum = 0;
        for (int i = 1; i <= farthest; i++) {
            sum += judge.odds(features(draft, draft.cueHead() + step * i)) + FREE;
            if (sum > most && mayEnd(draft, draft.cueHead() + step * i, step)) {
                most = sum;
                best = i;
            }
        }
        return best;
    }

    /** A cue does not end within a phrase: before the noun of a preposition or article, unless that is said or says it. */
    private static boolean mayEnd(Draft draft, int i, int step) {
        Tree tree = draft.tree();
        if (step < 0 || i + 1 >= tree.size()) {
            return !tree.token(i).word().equals(",");
        }
        String tag = tree.token(i).tag();
        boolean open =
                tag.equals("IN") || tag.equals("TO") || tag.equals("DT") || tag.equals("PRP$") || tag.equals("CC");
        String next = part(draft, i + 1);
        return !open || next.equals("content") || next.equals("source");
    }

    static int left(Draft draft) {
        return Math.min(FARTHEST_LEFT, draft.cueHead());
    }

    static int right(Draft draft) {
        return Math.min(FARTHEST_RIGHT, draft.tree().size() - 1 - draft.cueHead());
    }

    private static List<Span> without(List<Span> content, Span cue) {
        List<Span> kept = new ArrayList<>();
        for (Span part : content) {
            if (!part.overlaps(cue)) {
                kept.add(part);
                continue;
            }
            if (part.start() < cue.start()) {
                kept.add(new Span(part.start(), cue.start()));
            }
            if (part.end() > cue.end()) {
                kept.add(new Span(cue.end(), part.end()));
            }
        }
        return kept;
    }

    /** What speaks for or against token {@code i} belonging to the cue. */
    static List<String> features(Draft draft, int i) {
        Tree tree = draft.tree();
        int head = draft.cueHead();
        String side = i < head ? "<" : ">";
        Features out = new Features(side + " ");
        String lemma = tree.token(i).lemma().toLowerCase(Locale.ROOT);
        String tag = tree.token(i).tag();
        String part = part(draft, i);
        int distance = Math.abs(i - head);
        String near = String.valueOf(Math.min(distance, 5));
        String path = path(tree, i, head);
        out.add("bias");
        out.add("part", part);
        out.add("part+distance", part + "+" + near);
        out.add("part+tag", part + "+" + tag);
        out.add("part+lemma", part + "+" + lemma);
        out.add("lemma", lemma);
        out.add("tag", tag);
        out.add("path", path);
        out.add("part+path", part + "+" + path);
        out.add("path+tag", path + "+" + tag);
        out.add("path+lemma", path + "+" + lemma);
        out.add("frame+part", draft.frame() + "+" + part);
        out.add("key+part", draft.key() + "+" + part);
        out.add("key+path", draft.key() + "+" + path);
        out.add("key+lemma", draft.key() + "+" + lemma);
        phrase(tree, i, head, part, out);
        int next = i < head ? i + 1 : i - 1;
        out.add("next", tree.token(next).tag() + "+" + tag);
        out.add("pair", lemma(tree, next) + "+" + lemma);
        out.add("head tag+path", tree.token(head).tag() + "+" + path);
        out.add("name+path", tree.token(i).ner() + "+" + path);
        out.add("key+part+lemma", draft.key() + "+" + part + "+" + lemma);
        out.add("gap", gap(draft, i) + "+" + part + "+" + tag);
        out.add("next part", part(draft, next) + "+" + part);
        int beyond = i < head ? i - 1 : i + 1;
        String further = beyond < 0 || beyond >= tree.size() ? "none" : part(draft, beyond);
        out.add("beyond", further + "+" + part);
        out.add("beyond+tag", further + "+" + part + "+" + tag);
        if (beyond >= 0 && beyond < tree.size()) {
            out.add("beyond lemma", further + "+" + lemma(tree, beyond) + "+" + tag);
            out.add("beyond tags", tree.token(beyond).tag() + "+" + part + "+" + tag);
            out.add("beyond path", path(tree, beyond, head) + "+" + part + "+" + path);
            out.add("lemma+beyond", lemma + "+" + tree.token(beyond).tag() + "+" + further);
        }
        return out.list();
    }

    private static String lemma(Tree tree, int i) {
        return tree.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    /** How many tokens away from the head the next of content is that stands on the same side as {@code i}, at most four. */
    private static String gap(Draft draft, int i) {
        int step = i < draft.cueHead() ? -1 : 1;
        for (int far = 0; far < 4; far++) {
            int at = i + step * far;
            if (at < 0 || at >= draft.tree().size()) {
                return "edge";
            }
            if (part(draft, at).equals("content")) {
                return String.valueOf(far);
            }
        }
        return "4";
    }

    private static String part(Draft draft, int i) {
        Span token = draft.tree().token(i).span();
        if (draft.content().stream().anyMatch(one -> one.contains(token.start()))) {
            return "content";
        }
        if (draft.speaker().tokens().get(i)) {
            return "source";
        }
        return draft.cue().get(i) ? "cue" : "other";
    }

    /** The dependent of the head that {@code i} stands in. */
    private static void phrase(Tree tree, int i, int head, String part, Features out) {
        int at = i;
        for (int steps = 0; at >= 0 && tree.head(at) != head && steps < 12; steps++) {
            at = tree.head(at);
        }
        if (at < 0 || tree.head(at) != head) {
            out.add("phrase", "none+" + part);
            return;
        }
        String marked = tree.relation(at) + "+" + tree.marker(at);
        out.add("phrase", marked + "+" + part);
        out.add("phrase head", marked + "+" + tree.token(at).lemma().toLowerCase(Locale.ROOT));
        out.add("phrase size", marked + "+" + Math.min(6, tree.below(at).cardinality()));
    }

    private static String path(Tree tree, int i, int head) {
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
        return tree.head(i) == tree.head(head) ? "beside+" + tree.relation(i) : "far";
    }
}
