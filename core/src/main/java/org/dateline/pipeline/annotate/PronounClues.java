// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** What speaks for and against each of the entities that a pronoun may stand for. */
final class PronounClues {
    private static final int OFTEN = 3;
    private static final int VERY_OFTEN = 6;
    private static final int CLOSE = 6;
    private static final int MANY = 6;
    private static final int OPENING = 2;

    private static final int NEXT = 3;

    private final Lexicon lexicon;
    private final Scene scene;
    private final Quotes quotes;
    private final @Nullable Referent topic;
    private final Map<Referent, Integer> counts;

    /** @param counts how often each referent has been told so far */
    PronounClues(Lexicon lexicon, Scene scene, Quotes quotes, Map<Referent, Integer> counts) {
        this.lexicon = lexicon;
        this.scene = scene;
        topic = topic(scene);
        this.quotes = quotes;
        this.counts = counts;
    }

    /** Whom or what the report names most often, where that is often. */
    private static @Nullable Referent topic(Scene scene) {
        Referent topic = null;
        int most = OFTEN;
        Set<Referent> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Draft draft : scene.all()) {
            Referent referent = draft.referent();
            if (referent != null && seen.add(referent) && referent.drafts().size() > most) {
                most = referent.drafts().size();
                topic = referent;
            }
        }
        return topic;
    }

    @Nullable Referent topic() {
        return topic;
    }

    /** A pronoun with what is asked of it for every antecedent. */
    private record Site(Draft draft, Pronoun type, String word, Syntax.Part part, int predicate, boolean owns) {
        Sentence sentence() {
            return draft.sentence;
        }
    }

    /** Those that may be meant: where somebody says what it will do, that one alone. */
    List<Antecedent> fitting(Draft pronoun, Pronoun type, List<Antecedent> antecedents) {
        List<Antecedent> promising = antecedents.stream()
                .filter(one -> type == Pronoun.IT && isPromised(pronoun, one))
                .toList();
        return promising.isEmpty() ? antecedents : promising;
    }

    PronounChoice choice(Draft pronoun, Pronoun type, List<Antecedent> antecedents, Pronouns.@Nullable Last last) {
        Sentence sentence = pronoun.sentence;
        Site site = new Site(
                pronoun,
                type,
                pronoun.text.toLowerCase(Locale.ROOT),
                Syntax.part(sentence, pronoun.head),
                Syntax.predicate(sentence, pronoun.head),
                sentence.token(pronoun.head).tag().equals("PRP$"));
        int most = 0;
        for (Antecedent one : antecedents) {
            most = Math.max(most, told(one));
        }
        List<PronounChoice.Option> options = new ArrayList<>(antecedents.size());
        for (int i = 0; i < antecedents.size(); i++) {
            Antecedent one = antecedents.get(i);
            Set<Clue> clues = EnumSet.noneOf(Clue.class);
            place(clues, site, one.last());
            if (i == 0) {
                clues.add(antecedents.size() == 1 ? Clue.ONLY_ONE : Clue.NEAREST);
            } else if (i == 1) {
                clues.add(Clue.SECOND_NEAREST);
            }
            part(clues, site, one.last());
            mentions(clues, site, one);
            syntax(clues, site, one.last());
            wording(clues, site, one.last());
            entity(clues, one, most);
            ahead(clues, site, one);
            kind(clues, site, one);
            run(clues, site, one, last);
            options.add(new PronounChoice.Option(one.referent, clues));
        }
        return new PronounChoice(pronoun.span(), form(site), nobody(site, antecedents, last), options);
    }

    private static PronounChoice.Form form(Site site) {
        if (Pronoun.isReflexive(site.word)) {
            return PronounChoice.Form.SELF;
        }
        return switch (site.type) {
            case IT -> site.owns ? PronounChoice.Form.ITS : PronounChoice.Form.IT;
            case THEY -> site.owns ? PronounChoice.Form.THEIR : PronounChoice.Form.THEY;
            default -> site.owns ? PronounChoice.Form.HIS : PronounChoice.Form.HE;
        };
    }

    private int told(Antecedent one) {
        return counts.getOrDefault(one.referent, 0);
    }

    private static void add(Set<Clue> clues, boolean holds, Clue clue) {
        if (holds) {
            clues.add(clue);
        }
    }

    private static void place(Set<Clue> clues, Site site, Heard last) {
        int back = site.sentence().index() - last.sentence();
        clues.add(
                switch (back) {
                    case 0 -> Clue.SAME_SENTENCE;
                    case 1 -> Clue.ONE_BACK;
                    case 2 -> Clue.TWO_BACK;
                    case 3 -> Clue.THREE_BACK;
                    default -> Clue.FAR_BACK;
                });
        add(clues, back > 0 && site.sentence().paragraph() == last.draft.sentence.paragraph(), Clue.SAME_PARAGRAPH);
        add(clues, back == 0 && site.draft.head - last.draft.last <= CLOSE, Clue.CLOSE_BY);
    }

    private static void part(Set<Clue> clues, Site site, Heard last) {
        Sentence sentence = last.draft.sentence;
        boolean here = sentence.index() == site.sentence().index();
        switch (last.part) {
            case SUBJECT -> clues.add(here ? Clue.SUBJECT_HERE : Clue.SUBJECT_BEFORE);
            case OBJECT -> clues.add(Clue.OBJECT);
            case POSSESSOR -> clues.add(Clue.POSSESSOR);
            case OTHER -> {
                String preposition = Syntax.preposition(sentence, last.draft.head);
                add(clues, preposition.equals("of"), Clue.AFTER_OF);
                add(clues, preposition.equals("in") || preposition.equals("at"), Clue.AFTER_IN);
            }
        }
        add(
                clues,
                sentence.token(Syntax.top(sentence, last.draft.head)).relation().endsWith(":pass"),
                Clue.PASSIVE);
        add(clues, isConjoined(last.draft), Clue.CONJOINED);
    }

    private static boolean isConjoined(Draft draft) {
        return draft.sentence.hasRelation(draft.head, "conj") || draft.sentence.firstChild(draft.head, "conj") >= 0;
    }

    private static void mentions(Set<Clue> clues, Site site, Antecedent one) {
        for (Heard mention : one.near) {
            int back = site.sentence().index() - mention.sentence();
            if (back > 1) {
                return;
            }
            add(clues, mention != one.last() && mention.isSubject(), Clue.EARLIER_SUBJECT);
            add(clues, mention.rootSubject, back == 0 ? Clue.ROOT_SUBJECT_HERE : Clue.ROOT_SUBJECT_BEFORE);
            add(clues, mention.first, back == 0 ? Clue.FIRST_HERE : Clue.FIRST_BEFORE);
            add(clues, Agreement.isBarred(site.draft, mention.draft, site.word), Clue.BARRED);
        }
    }

    private static void syntax(Set<Clue> clues, Site site, Heard last) {
        Sentence sentence = site.sentence();
        int back = sentence.index() - last.sentence();
        add(clues, site.part == last.part && last.isSubject(), Clue.BOTH_SUBJECTS);
        add(clues, site.part == last.part && last.part == Syntax.Part.OBJECT, Clue.BOTH_OBJECTS);
        add(clues, site.part == last.part && last.part == Syntax.Part.POSSESSOR, Clue.BOTH_POSSESSORS);
        boolean subjects = site.part == Syntax.Part.SUBJECT && last.isSubject();
        add(
                clues,
                subjects && lemma(sentence, site.predicate).equals(lemma(last.draft.sentence, last.predicate)),
                Clue.SAME_VERB);
        add(clues, back <= 1 && Agreement.isNear(site.draft, last.draft, back), Clue.SYNTAX_POINTS);
        if (back > 0) {
            return;
        }
        add(clues, last.isSubject() && sentence.isUnder(site.draft.head, last.predicate), Clue.GOVERNS);
        add(clues, last.isSubject() && site.predicate == last.predicate, Clue.SAME_CLAUSE_SUBJECT);
        add(clues, last.part == Syntax.Part.OBJECT && site.predicate == last.predicate, Clue.SAME_CLAUSE_OBJECT);
        int owned = last.part == Syntax.Part.POSSESSOR
                ? sentence.token(Syntax.top(sentence, last.draft.head)).head()
                : -1;
        add(clues, owned >= 0 && sentence.hasRelation(owned, "nsubj"), Clue.OWNER_OF_SUBJECT);
    }

    /** "Norway announced it would expel two diplomats": who says that it will do what only somebody does. */
    private boolean isPromised(Draft pronoun, Antecedent one) {
        Sentence sentence = pronoun.sentence;
        Heard last = one.last();
        boolean body = one.referent.kind() == EntityKind.ORGANIZATION || one.referent.kind() == EntityKind.COUNTRY;
        return body
                && last.isSubject()
                && last.sentence() == sentence.index()
                && isSaidBy(pronoun, last.predicate)
                && doesNext(sentence, pronoun.head);
    }

    /** Whether a clause of this verb's saying opens with the pronoun. */
    private boolean isSaidBy(Draft pronoun, int verb) {
        Sentence sentence = pronoun.sentence;
        int before = pronoun.head - 1;
        if (before > 0 && sentence.token(before).is("that")) {
            before--;
        }
        return before == verb && lexicon.coreference.has("say", lemma(sentence, verb));
    }

    /** "Would expel", "had signed". */
    private boolean doesNext(Sentence sentence, int pronoun) {
        for (int i = pronoun + 1; i < sentence.size() && i <= pronoun + NEXT; i++) {
            boolean helps =
                    sentence.token(i).tag().equals("MD") || sentence.token(i).is("have", "will", "not", "also");
            if (!helps) {
                return lexicon.coreference.has("does", lemma(sentence, i));
            }
        }
        return false;
    }

    private static String lemma(Sentence sentence, int i) {
        return sentence.token(i).lemma();
    }

    private void wording(Set<Clue> clues, Site site, Heard last) {
        Draft draft = last.draft;
        add(clues, draft.isName(), Clue.LAST_IS_NAME);
        add(clues, draft.isPronoun(), Clue.LAST_IS_PRONOUN);
        add(
                clues,
                draft.isPronoun() && Pronoun.of(draft.text.toLowerCase(Locale.ROOT)) == site.type,
                Clue.LAST_IS_SAME_FORM);
        add(clues, draft.kind() == EntityKind.NATIONALITY, Clue.LAST_IS_NATIONALITY);
        if (draft.isNominal()) {
            String first = draft.sentence.token(draft.first).word().toLowerCase(Locale.ROOT);
            add(clues, lexicon.coreference.has("indefinite", first), Clue.LAST_IS_INDEFINITE);
            add(clues, draft.first == draft.last, Clue.LAST_IS_BARE);
            add(clues, draft.sentence.firstChild(draft.head, "nmod:poss") >= 0, Clue.LAST_IS_OWNED);
        }
    }

    private void entity(Set<Clue> clues, Antecedent one, int most) {
        int told = told(one);
        clues.add(
                told == 1
                        ? Clue.TOLD_ONCE
                        : told < OFTEN ? Clue.TOLD_TWICE : told < VERY_OFTEN ? Clue.TOLD_OFTEN : Clue.TOLD_VERY_OFTEN);
        add(clues, told == most && told > 1, Clue.MOST_TOLD);
        add(clues, one.referent.isNamed(), Clue.NAMED);
        add(clues, one.referent.drafts().get(0).sentence.index() < OPENING, Clue.OPENS_TEXT);
    }

    /** What stands behind the pronoun in its sentence. */
    private void ahead(Set<Clue> clues, Site site, Antecedent one) {
        if (one.last().draft.sentence == site.sentence() && one.last().draft.head > site.draft.head) {
            clues.add(Clue.AHEAD);
            return;
        }
        for (Draft draft : scene.in(site.sentence())) {
            add(
                    clues,
                    draft.isName() && draft.head > site.draft.head && draft.referent() == one.referent,
                    Clue.NAMED_AFTER);
        }
        if (site.part == Syntax.Part.SUBJECT && site.sentence().firstChild(site.predicate, "cop") >= 0) {
            Nouns.Noun noun = lexicon.nouns.at(site.sentence(), site.predicate);
            add(clues, noun != null && noun.kind() == one.referent.kind(), Clue.PREDICATE_FITS);
        }
    }

    private static void kind(Set<Clue> clues, Site site, Antecedent one) {
        Referent referent = one.referent;
        add(clues, referent.gender() != Gender.UNKNOWN && referent.gender() == site.draft.gender(), Clue.GENDER_KNOWN);
        boolean plural = referent.isPlural();
        add(clues, plural, Clue.PLURAL);
        add(clues, Agreement.isPeople(one.last().draft), Clue.PEOPLE);
        switch (referent.kind()) {
            case PERSON -> add(clues, !plural, Clue.SINGULAR_PERSON);
            case GROUP -> clues.add(Clue.GROUP);
            case ORGANIZATION -> clues.add(Clue.ORGANIZATION);
            case COUNTRY, NATIONALITY -> clues.add(Clue.COUNTRY);
            case PLACE -> clues.add(Clue.PLACE);
            case FACILITY -> clues.add(Clue.FACILITY);
            case OTHER -> clues.add(Clue.THING);
        }
    }

    private void run(Set<Clue> clues, Site site, Antecedent one, Pronouns.@Nullable Last last) {
        Referent referent = one.referent;
        if (last != null && last.referent() == referent) {
            int back = site.sentence().index() - last.pronoun().sentence.index();
            clues.add(
                    back == 0
                            ? Clue.STOOD_FOR_IN_SENTENCE
                            : back == 1 ? Clue.STOOD_FOR_JUST_BEFORE : Clue.STOOD_FOR_BEFORE);
        }
        if (quotes.isQuoted(site.draft.head)) {
            add(clues, quotes.speaker() == referent, Clue.SPEAKER);
            Draft draft = one.last().draft;
            add(clues, draft.sentence == site.sentence() && quotes.isQuoted(draft.head), Clue.BOTH_QUOTED);
        }
        if (site.part == Syntax.Part.SUBJECT && acts(site)) {
            clues.add(referent.kind() == EntityKind.OTHER ? Clue.SPEAKS_AS_THING : Clue.SPEAKS_AS_ACTOR);
        }
    }

    /** Whether the pronoun is the subject of a verb of what only somebody does: says, expels, agrees. */
    private boolean acts(Site site) {
        String lemma = lemma(site.sentence(), site.predicate);
        return lexicon.coreference.has("say", lemma) || lexicon.coreference.has("does", lemma);
    }

    private Set<Clue> nobody(Site site, List<Antecedent> antecedents, Pronouns.@Nullable Last last) {
        // "It expelled two diplomats": somebody did.
        boolean somebody = site.type == Pronoun.IT && site.part == Syntax.Part.SUBJECT && acts(site);
        Set<Clue> clues = somebody ? EnumSet.noneOf(Clue.class) : EnumSet.of(Clue.NOBODY);
        Sentence sentence = site.sentence();
        add(clues, site.type == Pronoun.IT && Agreement.isEmpty(site.draft), Clue.EMPTY);
        if (last != null && last.referent() == null) {
            int back = sentence.index() - last.pronoun().sentence.index();
            add(clues, back == 0, Clue.NOBODY_IN_SENTENCE);
            add(clues, back == 1 || back == 2, Clue.NOBODY_BEFORE);
        }
        add(clues, site.part == Syntax.Part.SUBJECT, Clue.IS_SUBJECT);
        add(clues, site.part == Syntax.Part.OBJECT, Clue.IS_OBJECT);
        Token token = sentence.token(site.draft.head);
        int head = token.head();
        add(clues, head >= 0 && sentence.firstChild(head, "cop") >= 0, Clue.HAS_COPULA);
        add(clues, head >= 0 && sentence.firstChild(head, "ccomp", "csubj", "advcl") >= 0, Clue.FOLLOWED_BY_CLAUSE);
        add(clues, quotes.isQuoted(site.draft.head), Clue.IS_QUOTED);
        int nearest = antecedents.isEmpty()
                ? MANY
                : sentence.index() - antecedents.get(0).last().sentence();
        add(clues, nearest > 0, Clue.NONE_HERE);
        add(clues, nearest > 1, Clue.NONE_NEAR);
        add(clues, antecedents.size() >= MANY, Clue.MANY);
        for (Antecedent one : antecedents) {
            boolean near = sentence.index() - one.last().sentence() <= 1;
            add(clues, near && isConjoined(one.last().draft), Clue.PAIR_NEAR);
        }
        return clues;
    }
}
