// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.EntityKind;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Ties that verbs tell: "A owns B", "B is owned by A", "B, owned by A", "B is based in C". */
final class VerbTies {
    private final Lexicon lexicon;
    private final Scene scene;
    private final List<Ties.Tie> found = new ArrayList<>();

    VerbTies(Lexicon lexicon, Scene scene) {
        this.lexicon = lexicon;
        this.scene = scene;
    }

    /** What the verb at {@code i} tells. */
    List<Ties.Tie> at(Sentence sentence, int i, String lemma) {
        found.clear();
        if (!Hold.isUnreal(sentence, i)) {
            if (isPassive(sentence, i)) {
                passive(sentence, i, lemma);
            } else {
                active(sentence, i, lemma);
                phrasal(sentence, i, lemma);
                mutual(sentence, i, lemma);
                ended(sentence, i, lemma);
            }
        }
        return List.copyOf(found);
    }

    private void add(String kind, @Nullable Referent from, @Nullable Referent to, Sentence sentence, int... tokens) {
        if (from == null || to == null || from == to || !Ties.fits(kind, from, to)) {
            return;
        }
        int first = tokens[0];
        int last = tokens[0];
        for (int token : tokens) {
            first = Math.min(first, token);
            last = Math.max(last, token);
        }
        String verb = Nouns.lemma(sentence.token(tokens[0]));
        Role.Status status =
                lexicon.relations.endsTie(verb, kind) ? Role.Status.FORMER : Hold.status(sentence, tokens[0]);
        if (status == Role.Status.UNKNOWN && lexicon.relations.begins(verb)) {
            status = Role.Status.CURRENT;
        }
        found.add(new Ties.Tie(kind, from, to, status, sentence.spanOf(first, last)));
    }

    /** "is owned by", or after its noun "owned by". */
    private static boolean isPassive(Sentence sentence, int i) {
        boolean after =
                sentence.hasRelation(i, "acl") && sentence.token(i).tag().equals("VBN");
        return sentence.child(i, "aux:pass").isPresent()
                || sentence.child(i, "nsubj:pass").isPresent()
                || after;
    }

    private void passive(Sentence sentence, int i, String lemma) {
        int subject = sentence.child(i, "nsubj:pass").orElse(-1);
        if (subject < 0 && sentence.token(i).tag().equals("VBN")) {
            subject = sentence.hasRelation(i, "acl") ? sentence.token(i).head() : -1;
        }
        if (subject < 0) {
            return;
        }
        Referent undergoer = subject(sentence, i, subject);
        String kind = lexicon.relations.verb(lemma);
        for (int oblique : sentence.children(i, "obl", "nmod")) {
            String preposition = Syntax.preposition(sentence, oblique);
            Referent other = scene.referentAt(sentence, oblique);
            String told = lexicon.relations.phrasal(lemma, preposition, true);
            if (told != null) {
                add(told, undergoer, other, sentence, i, subject, oblique);
            } else if (preposition.equals("by") && lexicon.relations.endsTie(lemma, "owner-of")) {
                add("owner-of", other, undergoer, sentence, i, subject, oblique);
            } else if (kind != null && preposition.equals("by") && !kind.equals("spouse-of")) {
                boolean goods = kind.equals("supplies") && lexicon.relations.needsTo(lemma);
                Referent recipient = !kind.equals("supplies")
                        ? undergoer
                        : goods && !isGoods(sentence, subject)
                                ? null
                                : recipient(sentence, i, goods ? null : undergoer);
                add(kind, other, recipient, sentence, i, subject, oblique);
            }
        }
    }

    /** "Gas is supplied to B by A": B rather than the gas. */
    private @Nullable Referent recipient(Sentence sentence, int i, @Nullable Referent undergoer) {
        for (int oblique : sentence.children(i, "obl", "nmod")) {
            if (Syntax.preposition(sentence, oblique).equals("to")) {
                return scene.referentAt(sentence, oblique);
            }
        }
        return undergoer;
    }

    /** "Y supplies X with oil", "Y supplies oil to X". */
    private void active(Sentence sentence, int i, String lemma) {
        String kind = lexicon.relations.verb(lemma);
        int subject = kind == null ? -1 : subject(sentence, i);
        if (kind == null || subject < 0 || kind.equals("member-of") && isInDoing(sentence, i)) {
            return;
        }
        Referent from = subject(sentence, i, subject);
        int object =
                sentence.child(i, "iobj").or(() -> sentence.child(i, "obj")).orElse(-1);
        if (kind.equals("supplies") && lexicon.relations.needsTo(lemma) && !isGoods(sentence, object)) {
            return;
        }
        if (kind.equals("supplies")) {
            int target = sentence.child(i, "iobj").orElse(lexicon.relations.needsTo(lemma) ? -1 : object);
            for (int oblique : sentence.children(i, "obl", "nmod")) {
                if (Syntax.preposition(sentence, oblique).equals("to")) {
                    target = oblique;
                }
            }
            for (int inner : object < 0 ? List.<Integer>of() : sentence.children(object, "nmod")) {
                if (Syntax.preposition(sentence, inner).equals("to")) {
                    target = inner;
                }
            }
            object = target;
        }
        if (object >= 0) {
            add(kind, from, scene.referentAt(sentence, object), sentence, i, subject, object);
        }
    }

    /** Weapons rather than a firm or a player, which change hands. */
    private boolean isGoods(Sentence sentence, int object) {
        Referent sold = object < 0 ? null : scene.referentAt(sentence, object);
        return object >= 0 && (sold == null || !sold.isNamed());
    }

    /** "joined the Council in calling for a truce". */
    private static boolean isInDoing(Sentence sentence, int i) {
        for (int at = i + 1; at + 1 < sentence.size(); at++) {
            if (sentence.token(at).is("in") && sentence.token(at + 1).tag().equals("VBG")) {
                return true;
            }
        }
        return false;
    }

    /** Whom the subject names; a relative pronoun is what its clause hangs on. */
    private @Nullable Referent subject(Sentence sentence, int verb, int subject) {
        boolean relative = sentence.token(subject).tag().startsWith("W") && sentence.hasRelation(verb, "acl:relcl");
        return scene.referentAt(sentence, relative ? sentence.token(verb).head() : subject);
    }

    /** "X belongs to Y". */
    private void phrasal(Sentence sentence, int i, String lemma) {
        for (int oblique : sentence.children(i, "obl", "nmod")) {
            String kind = lexicon.relations.phrasal(lemma, Syntax.preposition(sentence, oblique), false);
            int subject = kind == null ? -1 : subject(sentence, i);
            if (kind != null && subject >= 0) {
                add(
                        kind,
                        subject(sentence, i, subject),
                        scene.referentAt(sentence, oblique),
                        sentence,
                        i,
                        subject,
                        oblique);
            }
        }
    }

    /** "X and Y married", "X and Y divorced": each other. */
    private void mutual(Sentence sentence, int i, String lemma) {
        if (!lexicon.relations.isMutual(lemma) || sentence.child(i, "obj").isPresent()) {
            return;
        }
        String kind = lexicon.relations.ends(lemma) ? lexicon.relations.ended(lemma) : lexicon.relations.verb(lemma);
        int subject = subject(sentence, i);
        List<Integer> others = subject < 0 ? List.of() : sentence.children(subject, "conj");
        if (kind != null && others.size() == 1) {
            int other = others.get(0);
            add(
                    kind,
                    scene.referentAt(sentence, subject),
                    scene.referentAt(sentence, other),
                    sentence,
                    i,
                    subject,
                    other);
        }
    }

    /** "X divorced Y", "Kenya quit the Council": what was a tie until then. */
    private void ended(Sentence sentence, int i, String lemma) {
        String kind = lexicon.relations.ended(lemma);
        int subject = kind == null ? -1 : subject(sentence, i);
        int object = kind == null ? -1 : sentence.child(i, "obj").orElse(-1);
        if (kind != null && subject >= 0 && object >= 0) {
            Referent from = subject(sentence, i, subject);
            Referent other = scene.referentAt(sentence, object);
            boolean left = !kind.equals("member-of")
                    || from != null
                            && from.kind() == EntityKind.COUNTRY
                            && other != null
                            && "IGO".equals(other.sector());
            add(kind, left ? from : null, other, sentence, i, subject, object);
        }
    }

    /** The subject of the verb, or of "continue", "begin" and the like above it. */
    private static int subject(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; steps < 3; steps++) {
            int subject = sentence.child(at, "nsubj").orElse(-1);
            if (subject >= 0) {
                return subject;
            }
            int head = sentence.token(at).head();
            boolean goesOn = head >= 0
                    && (sentence.hasRelation(at, "conj")
                            || sentence.hasRelation(at, "xcomp") && Hold.goesOn(sentence, head));
            if (!goesOn) {
                return -1;
            }
            at = head;
        }
        return -1;
    }
}
