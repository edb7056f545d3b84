// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * "He was tested for drugs and the result was negative", "the ship is being searched, a member of her crew said": gives a finite verb
 * back its subject, which the parser took for the last of a row of nouns or for an apposition. What stands right before a finite verb
 * without one, behind "and" or the comma of an aside, is its subject.
 */
final class LostSubjects {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj", "expl");
    private static final String[] SAYING = {"say", "tell", "add", "report", "announce"};

    /** Prepositions that may open a clause. */
    private static final String[] MARKS = {"after", "before", "since", "until", "as", "than"};

    private final Sentence sentence;
    private final List<Token> tokens;

    private LostSubjects(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /** The same words, the same indices; the very sentences where nothing is amiss. */
    static List<Sentence> mended(List<Sentence> sentences) {
        return sentences.stream().map(one -> new LostSubjects(one).mended()).toList();
    }

    private Sentence mended() {
        boolean changed = false;
        for (int verb = 2; verb < sentence.size() && !changed; verb++) {
            int first = first(verb);
            int noun = first < 2 || !lacksSubject(verb) ? -1 : phraseBefore(first);
            if (noun >= 0) {
                changed = sentence.hasRelation(noun, "conj") ? coordinate(noun, verb) : speak(noun, verb);
            }
        }
        return changed ? new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens) : sentence;
    }

    /** The first word of a finite predicate; −1 where it is none. */
    private int first(int verb) {
        int first = sentence.token(verb).isFinite() && sentence.token(verb).isVerb() ? verb : -1;
        for (int child : sentence.children(verb, "aux", "cop")) {
            if (child < verb && sentence.token(child).isFinite()) {
                return child;
            }
        }
        return first;
    }

    private boolean lacksSubject(int verb) {
        int head = sentence.token(verb).head();
        return head >= 0
                && head < verb
                && !sentence.hasRelation(verb, "aux", "cop", "amod", "compound")
                && sentence.children(verb).stream()
                        .noneMatch(child -> SUBJECTS.contains(general(child))
                                || sentence.hasRelation(child, "cc", "mark") && child < verb);
    }

    private String general(int i) {
        String relation = sentence.token(i).relation();
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** The head of a conjunct or an apposition that ends right before a word; −1 for none. */
    private int phraseBefore(int first) {
        int noun = first - 1;
        while (noun >= 0 && sentence.subtree(noun).length() == first && !sentence.hasRelation(noun, "conj", "appos")) {
            noun = sentence.token(noun).head();
        }
        boolean ends = noun >= 0 && noun < first && sentence.subtree(noun).length() == first;
        return ends && !sentence.token(noun).isVerb() ? noun : -1;
    }

    /** A noun behind "and": of two, of which the first is no subject of a clause that was not seen ("after A and B fell"). */
    private boolean coordinate(int noun, int verb) {
        int start = sentence.subtree(noun).nextSetBit(0);
        int above = sentence.token(noun).head();
        boolean joins = sentence.token(start).is("and", "but")
                && above < start
                && !sentence.hasRelation(above, "conj", "appos")
                && sentence.children(above, "conj").size() == 1
                && sentence.children(above, "case").stream()
                        .noneMatch(child -> sentence.token(child).is(MARKS));
        int predicate = predicate(above);
        boolean fits = predicate < start && !sentence.subtree(verb).get(predicate);
        if (!joins || !fits || sentence.hasRelation(verb, "advcl") || hasDoer(verb)) {
            return false;
        }
        hang(verb, predicate, "conj");
        hang(start, verb, "cc");
        hang(noun, verb, subject(verb));
        return true;
    }

    /** "Driven by soldiers" is a participle, whatever it was taken for. */
    private boolean hasDoer(int verb) {
        return sentence.child(verb, "aux").isEmpty()
                && sentence.children(verb, "obl").stream()
                        .flatMap(child -> sentence.children(child, "case").stream())
                        .anyMatch(child -> sentence.token(child).is("by"));
    }

    /** The nearest above that is a verb or has a subject. */
    private int predicate(int i) {
        int at = i;
        while (sentence.token(at).head() >= 0
                && !sentence.token(at).isVerb()
                && sentence.child(at, "nsubj").isEmpty()) {
            at = sentence.token(at).head();
        }
        return at;
    }

    /** An aside behind a comma, of somebody who says what stands before. */
    private boolean speak(int noun, int verb) {
        int start = sentence.subtree(noun).nextSetBit(0);
        boolean says = sentence.token(verb).is(SAYING)
                && start > 1
                && sentence.token(start - 1).word().equals(",")
                && sentence.token(noun).head() < start
                && sentence.root() < start
                && !sentence.hasRelation(verb, "conj");
        if (says) {
            hang(verb, sentence.root(), "parataxis");
            hang(noun, verb, subject(verb));
        }
        return says;
    }

    private String subject(int verb) {
        return sentence.child(verb, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj";
    }

    private void hang(int i, int head, String relation) {
        tokens.set(i, tokens.get(i).under(head, relation));
    }
}
