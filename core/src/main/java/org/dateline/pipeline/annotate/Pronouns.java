// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whom "he", "she", "it" and "they" refer to: of those who agree in kind, gender and number the salient one of the same sentence,
 * else the one that a ranker chooses.
 */
final class Pronouns {
    /** Sentences back in which an antecedent is sought. */
    private static final int WINDOW = 6;

    private static final int WINDOW_OF_THINGS = 3;
    private static final int FARTHEST = 10;

    /** What the last pronoun of a type stood for. */
    record Last(Draft pronoun, @Nullable Referent referent) {}

    private final AntecedentRanker ranker;
    private final PronounClues clues;
    private final Quotes quotes;
    private final Scene scene;
    private final List<Heard> heard = new ArrayList<>();
    private final Map<Referent, Integer> counts = new IdentityHashMap<>();
    private final Salience salience = new Salience(heard, counts);
    private final Map<Pronoun, Last> last = new EnumMap<>(Pronoun.class);

    Pronouns(Lexicon lexicon, Scene scene, AntecedentRanker ranker) {
        this.ranker = ranker;
        quotes = new Quotes(lexicon, scene);
        clues = new PronounClues(lexicon, scene, quotes, counts);
        this.scene = scene;
    }

    /** To be called for every sentence, in order. */
    void enter(Sentence sentence) {
        quotes.enter(sentence);
    }

    /** To be called for every mention in order of the text, once it has its referent. */
    void hear(Draft draft) {
        Referent referent = draft.referent();
        if (referent != null) {
            boolean first = heard.isEmpty() || heard.get(heard.size() - 1).sentence() != draft.sentence.index();
            heard.add(new Heard(draft, referent, first));
            counts.merge(referent, 1, Integer::sum);
        }
    }

    /** Gives the pronoun its referent, or leaves it without. */
    void resolve(Draft pronoun) {
        Pronoun type = Pronoun.of(pronoun.text.toLowerCase(Locale.ROOT));
        if (type == Pronoun.I || type == Pronoun.WE || type == Pronoun.YOU) {
            return;
        }
        boolean empty = type == Pronoun.IT && Agreement.isEmpty(pronoun);
        Referent here = empty ? null : salience.ofSentence(pronoun);
        Referent best = here != null ? here : ranked(pronoun, type);
        last.put(type, new Last(pronoun, best));
        if (best != null) {
            pronoun.refer(best);
            pronoun.kind(best.kind());
            if (type == Pronoun.HE || type == Pronoun.SHE) {
                best.gender(pronoun.gender());
            }
        }
    }

    private @Nullable Referent ranked(Draft pronoun, Pronoun type) {
        List<Antecedent> antecedents = clues.fitting(pronoun, type, antecedents(pronoun, type));
        PronounChoice choice = clues.choice(pronoun, type, antecedents, last.get(type));
        int chosen = ranker.choose(choice);
        return chosen < 0 ? pointedTo(pronoun, type, antecedents) : antecedents.get(chosen).referent;
    }

    /** "Norway said it was ready": where the weights leave it open, the only body that syntax points to. */
    private static @Nullable Referent pointedTo(Draft pronoun, Pronoun type, List<Antecedent> antecedents) {
        Referent found = null;
        for (Antecedent one : antecedents) {
            Heard last = one.last();
            boolean pointed = type == Pronoun.IT
                    && last.sentence() == pronoun.sentence.index()
                    && isBody(one.referent)
                    && !Agreement.isEmpty(pronoun)
                    && !Agreement.isBarred(pronoun, last.draft, pronoun.text.toLowerCase(Locale.ROOT))
                    && Agreement.isNear(pronoun, last.draft, 0);
            if (pointed && found != null) {
                return null;
            }
            found = pointed ? one.referent : found;
        }
        return found;
    }

    private static boolean isBody(Referent referent) {
        return switch (referent.kind()) {
            case COUNTRY, ORGANIZATION, GROUP -> !referent.isPlural();
            default -> false;
        };
    }

    /** Who agrees with the pronoun, the last told first. */
    private List<Antecedent> antecedents(Draft pronoun, Pronoun type) {
        Map<Referent, Antecedent> found = new LinkedHashMap<>();
        int window = type == Pronoun.IT ? WINDOW_OF_THINGS : WINDOW;
        for (int i = heard.size() - 1; i >= 0; i--) {
            Heard one = heard.get(i);
            int back = pronoun.sentence.index() - one.sentence();
            if (back > FARTHEST) {
                break;
            }
            if (back > window && one.referent != clues.topic()) {
                continue;
            }
            Antecedent known = found.get(one.referent);
            if (known != null) {
                known.earlier(one);
            } else if (Agreement.agrees(type, one.referent, one.draft)
                    && !(back == 0 && one.draft.covers(pronoun.head))) {
                found.put(one.referent, new Antecedent(one));
            }
        }
        String word = pronoun.text.toLowerCase(Locale.ROOT);
        found.values().removeIf(one -> isBarred(pronoun, one, word));
        Heard ahead = ahead(pronoun);
        if (ahead != null
                && !found.containsKey(ahead.referent)
                && Agreement.agrees(type, ahead.referent, ahead.draft)) {
            found.put(ahead.referent, new Antecedent(ahead));
        }
        return List.copyOf(found.values());
    }

    /** "Lund met him": no argument of a verb stands for another argument of it. */
    private static boolean isBarred(Draft pronoun, Antecedent one, String word) {
        for (Heard mention : one.near) {
            if (mention.sentence() != pronoun.sentence.index()) {
                return false;
            }
            if (!Pronoun.isReflexive(word) && Agreement.areOfOneVerb(pronoun, mention.draft)) {
                return true;
            }
        }
        return false;
    }

    /** "In her speech, Lindqvist said": the name that is the subject of the clause which the pronoun stands in front of. */
    private @Nullable Heard ahead(Draft pronoun) {
        Sentence sentence = pronoun.sentence;
        int at = pronoun.head;
        for (int steps = 0; steps < sentence.size() && sentence.token(at).head() >= 0; steps++) {
            boolean fronted = sentence.hasRelation(at, "obl", "advcl");
            at = sentence.token(at).head();
            int subject = fronted ? sentence.firstChild(at, "nsubj") : -1;
            if (subject > pronoun.head) {
                Draft draft = scene.at(sentence, subject);
                if (draft == null || !draft.isName() || draft.referent() == null) {
                    return null;
                }
                return new Heard(draft, Objects.requireNonNull(draft.referent()), false);
            }
        }
        return null;
    }
}
