// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Common nouns that are neither people nor bodies nor places: "the treaty", "a crane", "this issue". They are told only where
 * something takes them up, and they keep "it" and "they" from being taken for somebody.
 */
final class Things {
    /** Sentences back in which a thing is taken up. */
    private static final int FAR = 30;

    private final Lexicon lexicon;
    private final Scene scene;
    private final Map<String, List<Draft>> byNoun = new HashMap<>();
    private final List<Draft> all = new ArrayList<>();
    private final NameHeads nameHeads;

    Things(Lexicon lexicon, Scene scene, NameHeads nameHeads) {
        this.lexicon = lexicon;
        this.scene = scene;
        this.nameHeads = nameHeads;
    }

    /** The things of a sentence, in order. */
    List<Draft> find(Sentence sentence) {
        BitSet taken = new BitSet();
        for (Draft draft : scene.in(sentence)) {
            if (draft.isNominal()) {
                taken.set(
                        draft.head,
                        lexicon.portfolios.end(sentence, draft.head, i -> scene.nameAt(sentence, i) != null) + 1);
            }
            taken.set(draft.isName() ? draft.first : draft.head, (draft.isName() ? draft.last : draft.head) + 1);
        }
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean noun = token.isNoun() && isHead(sentence, i) && !isVague(token);
            if (taken.get(i) || !noun && !isOneOf(sentence, i)) {
                continue;
            }
            int first = NounFinder.start(sentence, i);
            String words = sentence.spanOf(first, i).lineOf(scene.text);
            Draft draft = new Draft(sentence, first, i, i, Mention.Form.NOMINAL, EntityKind.OTHER, words, null);
            draft.plural(token.tag().endsWith("S"));
            found.add(draft);
        }
        return found;
    }

    /** "She was one of the founders". */
    private static boolean isOneOf(Sentence sentence, int i) {
        return sentence.token(i).word().equals("one")
                && i + 1 < sentence.size()
                && sentence.token(i + 1).word().equals("of")
                && Predication.subject(sentence, i) >= 0;
    }

    /** Whether the noun is no part of a compound. */
    private static boolean isHead(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.relation().equals("compound") && token.head() > i || sentence.hasRelation(i, "fixed", "goeswith")) {
            return false;
        }
        boolean goesOn = i + 1 < sentence.size() && sentence.token(i + 1).word().equals("-");
        return !goesOn && token.word().chars().anyMatch(Character::isLetter);
    }

    private boolean isVague(Token token) {
        return lexicon.coreference.has("vague", token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Gives the thing its referent: what was told before with the same noun, or a new one. */
    void resolve(Draft thing) {
        Referent found = spokenOf(thing);
        if (found == null) {
            found = earlier(thing);
        }
        if (found != null) {
            thing.kind(found.kind());
        }
        thing.refer(found == null ? new Referent() : found);
        byNoun.computeIfAbsent(noun(thing), missing -> new ArrayList<>()).add(thing);
        all.add(thing);
    }

    /** "Kenya is a signatory", "the square, a place for picnics". */
    private @Nullable Referent spokenOf(Draft thing) {
        int beside = Predication.beside(thing.sentence, thing.head);
        int subject = beside < 0 ? Predication.subject(thing.sentence, thing.head) : beside;
        if (subject < 0) {
            return null;
        }
        Draft draft = scene.at(thing.sentence, subject);
        for (int i = all.size() - 1; draft == null && i >= 0 && all.get(i).sentence == thing.sentence; i--) {
            draft = all.get(i).head == subject ? all.get(i) : null;
        }
        return Predication.of(thing, draft);
    }

    private static String noun(Draft thing) {
        return Nouns.lemma(thing.sentence.token(thing.head)) + (thing.isPlural() ? "s" : "");
    }

    private @Nullable Referent earlier(Draft thing) {
        Set<String> own = modifiers(thing);
        if (isNew(thing) || lexicon.coreference.hasAny("other", own)) {
            return null;
        }
        if (isDefinite(thing) && !thing.isPlural()) {
            Draft name = nameHeads.before(thing, own, FAR);
            if (name != null) {
                return name.referent();
            }
        }
        List<Draft> same = byNoun.getOrDefault(noun(thing), List.of());
        for (int i = same.size() - 1; i >= 0; i--) {
            Draft before = same.get(i);
            if (thing.sentence.index() - before.sentence.index() > FAR) {
                return null;
            }
            Set<String> told = modifiers(before);
            if (told.containsAll(own) || own.containsAll(told) && (isDefinite(thing) || !told.isEmpty())) {
                return before.referent();
            }
        }
        return null;
    }

    /** "a treaty", "some treaties": said of what is new. */
    private boolean isNew(Draft thing) {
        return lexicon.coreference.has("indefinite", first(thing));
    }

    private boolean isDefinite(Draft thing) {
        return lexicon.coreference.has("definite", first(thing));
    }

    private static String first(Draft thing) {
        return thing.sentence.token(thing.first).word().toLowerCase(Locale.ROOT);
    }

    /** What stands before and after it and tells which one it is: adjectives, nouns, numbers, owners, "of ..."; no articles. */
    private static Set<String> modifiers(Draft thing) {
        Sentence sentence = thing.sentence;
        Set<String> words = new HashSet<>();
        for (int i = thing.first; i < thing.head; i++) {
            Token token = sentence.token(i);
            boolean telling = token.tag().startsWith("JJ")
                    || token.isNoun()
                    || token.tag().startsWith("VB")
                    || token.tag().equals("CD");
            if (telling) {
                words.add(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        for (int child : sentence.children(thing.head, "nmod", "acl")) {
            if (child > thing.head) {
                words.add(sentence.token(child).lemma().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** Those that something else takes up. */
    List<Draft> takenUp() {
        return all.stream()
                .filter(thing ->
                        thing.referent() != null && thing.referent().drafts().size() > 1)
                .toList();
    }
}
