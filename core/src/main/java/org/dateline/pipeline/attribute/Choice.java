// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * Chooses among the proposals of a sentence: of each word the frame that most speaks for, if enough does. What speaks for and
 * against is learnt; the lexicon is the strongest of it.
 */
final class Choice {
    /** Log odds from which a proposal is taken. */
    private static final double ENOUGH = -0.7;

    /** The same of a verb or noun of saying, listed, with a named source: left out only where much speaks against it. */
    private static final double TOLD = -2;

    /** The same of a word that the lexicon knows in no frame, whose content is no statement. */
    private static final double STRANGE = 0.3;

    /** How much more an unlisted frame of a word must have to be preferred to a listed one. */
    private static final double LEAD = 1;

    /** So far against it by its cue alone, next to no proposal has been taken for its source and content. */
    private static final double HOPELESS = -3;

    private final LogLinear judge;
    private final CueLexicon lexicon;
    private final List<Quotation> quotations;

    Choice(LogLinear judge, CueLexicon lexicon, List<Quotation> quotations) {
        this.judge = judge;
        this.lexicon = lexicon;
        this.quotations = quotations;
    }

    List<Draft> of(List<Proposal> proposals) {
        Map<Integer, Draft> best = new HashMap<>();
        Map<Integer, Double> odds = new HashMap<>();
        for (Proposal proposal : proposals) {
            Tally tally = new Tally(judge, "");
            ofCue(proposal, tally);
            if (tally.odds() < HOPELESS) {
                continue;
            }
            ofRest(proposal, proposals, tally);
            double given = tally.odds();
            double here = proposal.listed() ? given + LEAD : given;
            if (given > least(proposal) && here > odds.getOrDefault(proposal.head(), Double.NEGATIVE_INFINITY)) {
                best.put(proposal.head(), proposal.draft());
                odds.put(proposal.head(), here);
            }
        }
        return best.keySet().stream().sorted().map(best::get).toList();
    }

    private double least(Proposal proposal) {
        boolean strange = !proposal.listed()
                && !lexicon.knows(proposal.kind(), proposal.draft().key())
                && !Selection.isTelling(proposal.draft());
        return isTold(proposal) ? TOLD : strange ? STRANGE : ENOUGH;
    }

    private static boolean isTold(Proposal proposal) {
        Draft draft = proposal.draft();
        return proposal.listed()
                && Selection.isTelling(draft)
                && draft.speaker().isNamed()
                && (proposal.kind() == CueLexicon.Kind.NOUN
                        || draft.tree().token(draft.speaker().head()).isNoun());
    }

    /** Adds what speaks for or against a proposal, among the others of its sentence. */
    void features(Proposal proposal, List<Proposal> all, Features out) {
        ofCue(proposal, out);
        ofRest(proposal, all, out);
    }

    private static String frame(Proposal proposal) {
        return proposal.kind().initial() + proposal.draft().frame();
    }

    private void ofCue(Proposal proposal, Features out) {
        Draft draft = proposal.draft();
        String kind = proposal.kind().initial();
        String frame = frame(proposal);
        out.add("bias");
        out.add("frame", frame);
        out.add("key", kind + draft.key());
        out.add("key+frame", draft.key(), frame);
        out.add("listed", proposal.listed());
        out.add("listed+frame", String.valueOf(proposal.listed()), frame);
        out.add("known", lexicon.knows(proposal.kind(), draft.key()));
        syntax(draft.tree(), draft, out, frame);
    }

    private void ofRest(Proposal proposal, List<Proposal> all, Features out) {
        Draft draft = proposal.draft();
        Tree tree = draft.tree();
        String frame = frame(proposal);
        source(tree, draft, out, frame);
        content(tree, draft, out, frame);
        surroundings(draft, all, out, proposal.listed());
    }

    private static void syntax(Tree tree, Draft draft, Features out, String frame) {
        int head = draft.cueHead();
        Token token = tree.token(head);
        int above = tree.head(head);
        out.add("tag", token.tag());
        out.add("relation", tree.relation(head));
        if (above < 0) {
            out.add("above", "");
        } else {
            out.add("above", tree.token(above).lemma(), tree.relation(head));
        }
        out.add("tag+relation", token.tag(), tree.relation(head));
        for (int child : tree.children(head)) {
            String relation = tree.relation(child);
            out.add("child", relation);
            if (tree.is(child, "aux", "mark", "advmod", "cop", "compound:prt", "det", "expl", "nmod:poss", "amod")) {
                String lemma = tree.lemma(child);
                out.add("child", relation, lemma);
                out.add("child+frame", lemma, draft.frame());
                out.add("key+child", draft.key(), relation, lemma);
            }
            if (tree.is(child, "obl", "nmod", "advcl")) {
                out.add("child", relation, tree.marker(child), child < head ? "<" : ">");
            }
        }
        out.add("key+tag", draft.key(), token.tag());
        out.add("key+relation", draft.key(), tree.relation(head));
        out.add("frame+relation", draft.frame(), token.tag(), tree.relation(head));
        out.add("key+frame+tag", draft.key(), draft.frame(), token.tag());
        String before = head == 0 ? "" : tree.word(head - 1);
        String after = head + 1 == tree.size() ? "" : tree.word(head + 1);
        out.add("key+above", draft.key(), above < 0 ? "" : tree.token(above).lemma());
        out.add("key+before", draft.key(), before);
        out.add("before+tag", before, token.tag());
        int object = tree.child(head, "obj", "iobj");
        if (object >= 0) {
            out.add("key+object", draft.key(), tree.token(object).lemma());
            out.add("object+frame", tree.token(object).lemma(), frame);
        }
        out.add("before", before);
        out.add("after", after);
        out.add("key+after", draft.key(), after);
    }

    private static void source(Tree tree, Draft draft, Features out, String frame) {
        Speaker speaker = draft.speaker();
        if (!speaker.isNamed()) {
            out.add("source", "none");
            out.add("source+frame", "none", frame);
            out.add("source+key", "none", draft.key());
            return;
        }
        Token token = tree.token(speaker.head());
        String lemma = tree.lemma(speaker.head());
        String sort = token.isPronoun() ? lemma : token.ner().equals("O") ? token.tag() : token.ner();
        out.add("source", sort);
        out.add("source+frame", sort, frame);
        out.add("source+key", sort, draft.key());
        out.add("source word", lemma);
        out.add("source word+key", lemma, draft.key());
        out.add("source word+frame", lemma, frame);
        out.add("source relation", tree.relation(speaker.head()), speaker.head() < draft.cueHead() ? "<" : ">");
        out.add("source own", tree.head(speaker.head()) == draft.cueHead());
    }

    private static void content(Tree tree, Draft draft, Features out, String frame) {
        Span span = draft.contentSpan();
        int first = tree.sentence().tokenAt(span.start());
        int last = Math.max(first, tree.sentence().tokenAt(span.end() - 1));
        int head = tree.sentence().headOf(span);
        int words = last - first + 1;
        out.add("length", words < 4 ? String.valueOf(words) : words < 8 ? "4" : words < 16 ? "8" : "16");
        out.add("parts", draft.content().size() > 1);
        boolean finite = false;
        for (int i = Math.max(0, first); i <= last; i++) {
            finite |= tree.token(i).isFinite();
        }
        out.add("finite", String.valueOf(finite), frame);
        if (head >= 0) {
            Token token = tree.token(head);
            String lemma = tree.lemma(head);
            String sort = token.ner().equals("O") ? token.tag() : token.ner();
            out.add("content", sort, frame);
            out.add("content+key", sort, draft.key());
            out.add("content word", lemma);
            out.add("content word+key", lemma, draft.key());
            out.add("content word+frame", lemma, frame);
        }
        String begins = first < 0 ? "" : tree.lemma(first);
        out.add("content first", begins);
        out.add("content first+key", begins, draft.key());
        out.add("content first+frame", begins, frame);
    }

    private static boolean holds(Draft draft, int offset) {
        for (Span part : draft.content()) {
            if (part.contains(offset)) {
                return true;
            }
        }
        return false;
    }

    private void surroundings(Draft draft, List<Proposal> all, Features out, boolean listed) {
        int at = draft.tree().token(draft.cueHead()).span().start();
        boolean quoted = false;
        boolean quotes = false;
        Span content = draft.contentSpan();
        for (Quotation one : quotations) {
            quoted |= one.holds(at);
            quotes |= content.contains(one.span());
        }
        out.add("quoted", quoted);
        out.add("quoted+listed", String.valueOf(quoted), String.valueOf(listed));
        out.add("quotes", quotes);
        Draft outer = null;
        boolean taken = false;
        for (Proposal other : all) {
            Draft one = other.draft();
            if (other.listed() && other.head() != draft.cueHead()) {
                taken |= one.cue().get(draft.cueHead());
                boolean inner = holds(one, at)
                        && (outer == null
                                || outer.contentSpan().length()
                                        > one.contentSpan().length());
                outer = inner ? one : outer;
            }
        }
        out.add("taken up", taken);
        out.add("within", outer == null ? "" : outer.frame());
        out.add("within+listed", outer == null ? "" : outer.frame(), String.valueOf(listed));
        out.add("within+frame", String.valueOf(outer != null), draft.frame());
        out.add("first sentence", draft.sentence() == 0);
    }
}
