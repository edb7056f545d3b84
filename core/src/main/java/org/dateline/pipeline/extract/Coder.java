// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Document;
import org.dateline.model.Participant;
import org.dateline.model.PloverType;
import org.dateline.model.Reason;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the lexicon's entry for each verb and event noun of a sentence, and who takes part. */
final class Coder {
    /**
     * A coded trigger.
     *
     * @param noun token of the noun that names the event with a light verb; −1 for none
     * @param content tokens of what the act is about
     */
    record Coded(
            int head,
            int noun,
            LexiconEntry entry,
            List<Participant> actors,
            List<Participant> recipients,
            List<Integer> content,
            Set<Integer> themes,
            Reason reason) {
        Coded {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
            content = List.copyOf(content);
            themes = new LinkedHashSet<>(themes);
        }

        /** The same with other parties. */
        Coded between(List<Participant> ones, List<Participant> others) {
            return new Coded(head, noun, entry, ones, others, content, themes, reason);
        }

        /** The same by the means of another act, where that has any; {@code null} for none. */
        Coded by(@Nullable Coded deed) {
            return deed == null
                    ? this
                    : new Coded(head, noun, entry.by(deed.entry), actors, recipients, content, themes, reason);
        }

        /** A mutual act of several, which each of them does to the others. */
        Coded mutual() {
            return entry.reciprocal() && actors.size() > 1 ? between(actors, actors) : this;
        }

        /** The same trigger and parties, coded by another entry, for a reason. */
        Coded as(LexiconEntry other, Reason.Decision decision, double belief, List<Reason.Sign> signs) {
            Reason why = new Reason(reason.rule(), reason.frame(), decision, belief, signs, reason.places());
            return new Coded(head, noun, other, actors, recipients, content, themes, why);
        }
    }

    private static final Set<String> PARTIES = Set.of("person", "group", "org", "country", "military");

    private final Lexicon lexicon = new Lexicon();
    private final Agents agents = new Agents();
    private final Harms harms = new Harms();
    private final @Nullable TypeJudge judge;

    /** @param judge decides which proposals of the lexicon are coded; {@code null} for all of them */
    Coder(@Nullable TypeJudge judge) {
        this.judge = judge;
    }

    boolean knowsNoun(Token token) {
        return lexicon.knowsNoun(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** In order of the triggers; a noun that a light verb carries is coded with it and not again. */
    List<Coded> in(Document document, Sentence sentence) {
        Map<Integer, Coded> candidates = candidates(document, sentence);
        List<Coded> found =
                judge == null ? new ArrayList<>(candidates.values()) : judge.judge(document, sentence, candidates);
        List<Coded> events =
                found.stream().filter(coded -> coded.entry().isEvent()).toList();
        List<Coded> ruled =
                judge == null ? events : harms.judge(document, sentence, new Conventions(sentence).apply(events));
        return ruled.stream().map(Coded::mutual).toList();
    }

    /**
     * By head, in order of the text: what the lexicon knows as events, and the verbs that it does not know, with the usual frame
     * of a verb.
     */
    Map<Integer, Coded> candidates(Document document, Sentence sentence) {
        Arguments arguments = new Arguments(sentence);
        Map<Integer, Coded> found = new TreeMap<>();
        Set<Integer> used = new LinkedHashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (isVerb(sentence, arguments, i)) {
                Coded coded = verb(document, sentence, arguments, i)
                        .orElse(coded(document, sentence, arguments, LexiconEntry.UNKNOWN, i, -1));
                used.add(coded.noun());
                used.addAll(coded.themes());
                found.put(i, byDeed(document, sentence, arguments, coded, used));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            boolean free = sentence.token(i).isNoun() && !sentence.token(i).isName() && !used.contains(i);
            if (free && !sentence.hasRelation(i, "compound")) {
                int noun = i;
                noun(document, sentence, arguments, i)
                        .filter(coded -> coded.entry().isEvent())
                        .ifPresent(coded -> found.put(noun, coded));
            }
        }
        return found;
    }

    /**
     * Of harm that nobody is told to do, whose deed it was done by or in: "killed in Kenyan shelling". The deed is no second
     * event then, unless it has somebody else whom it is against.
     */
    private Coded byDeed(Document document, Sentence sentence, Arguments arguments, Coded harm, Set<Integer> used) {
        boolean strikes =
                arguments.of(harm.head(), "subj").stream().anyMatch(subject -> harms.isForce(sentence.token(subject)));
        if (harm.entry().type() != PloverType.ASSAULT || !harm.actors().isEmpty() && !strikes) {
            return harm;
        }
        for (String function : List.of("subj", "obl:in", "obl:by", "obl:during")) {
            List<Integer> deeds = new ArrayList<>(arguments.of(harm.head(), function));
            if (deeds.isEmpty() && function.startsWith("obl")) {
                // "Killed and wounded in Kenyan shelling": the phrase hangs on the last verb.
                sentence.children(harm.head(), "conj").forEach(joined -> deeds.addAll(arguments.of(joined, function)));
            }
            for (int noun : deeds) {
                List<Participant> doers =
                        harms.isForce(sentence.token(noun)) ? doers(document, sentence, arguments, noun) : List.of();
                boolean did = function.equals("subj") && strikes;
                if (!doers.isEmpty() || did) {
                    Coded deed = deed(document, sentence, arguments, noun)
                            .filter(one -> one.entry().type() == PloverType.ASSAULT)
                            .filter(one -> one.recipients().isEmpty())
                            .orElse(null);
                    if (deed != null) {
                        used.add(noun);
                    }
                    Coded by = harm.by(deed);
                    return doers.isEmpty() ? by : by.between(doers, without(harm.recipients(), doers));
                }
            }
        }
        return harm;
    }

    private static List<Participant> doers(Document document, Sentence sentence, Arguments arguments, int deed) {
        for (String function : List.of("nmod:by", "nmod:poss", "amod", "compound")) {
            List<Participant> found = arguments.of(deed, function).stream()
                    .flatMap(one -> Participants.of(document, sentence, one).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Participant> without(List<Participant> all, List<Participant> others) {
        return all.stream()
                .filter(one -> others.stream().noneMatch(other -> other.entity().equals(one.entity())))
                .toList();
    }

    private static boolean isVerb(Sentence sentence, Arguments arguments, int i) {
        Token token = sentence.token(i);
        if (token.isVerb()) {
            boolean beside = sentence.hasRelation(i, "aux", "cop", "amod", "case", "compound", "fixed");
            return !beside || arguments.isGerundBefore(i);
        }
        return token.is("ready", "willing", "prepared", "unwilling")
                && sentence.child(i, "xcomp").isPresent();
    }

    private Optional<Coded> verb(Document document, Sentence sentence, Arguments arguments, int verb) {
        List<String> keys = verbKeys(sentence, verb);
        // "Held up talks" holds none.
        boolean particle = sentence.child(verb, "compound:prt").isPresent();
        // "A hunger strike" before any strike: the longer name of the deed is the surer one.
        for (boolean compound : new boolean[] {true, false}) {
            for (String key : particle ? keys.subList(0, keys.size() - 1) : keys) {
                for (Lexicon.Light light : lexicon.light(key)) {
                    int noun = lightNoun(sentence, arguments, verb, light, compound);
                    if (noun >= 0 && holds(document, sentence, arguments, light.entry(), verb, noun)) {
                        return Optional.of(coded(document, sentence, arguments, light.entry(), verb, noun));
                    }
                }
            }
        }
        for (String key : keys) {
            for (LexiconEntry entry : lexicon.verb(key)) {
                if (holds(document, sentence, arguments, entry, verb, -1)) {
                    return strong(document, sentence, arguments, coded(document, sentence, arguments, entry, verb, -1));
                }
            }
        }
        return Optional.empty();
    }

    /** What a noun of force is coded as, whether or not its phrase tells whose deed it was. */
    private Optional<Coded> deed(Document document, Sentence sentence, Arguments arguments, int noun) {
        for (String key : nounKeys(sentence, noun)) {
            for (LexiconEntry entry : lexicon.noun(key)) {
                if (entry.type() == PloverType.ASSAULT && holds(document, sentence, arguments, entry, noun, -1)) {
                    return Optional.of(coded(document, sentence, arguments, entry, noun, -1));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Coded> noun(Document document, Sentence sentence, Arguments arguments, int noun) {
        for (String key : nounKeys(sentence, noun)) {
            for (LexiconEntry entry : lexicon.noun(key)) {
                if (holds(document, sentence, arguments, entry, noun, -1)) {
                    Coded coded = coded(document, sentence, arguments, entry, noun, -1);
                    boolean told =
                            !entry.isEvent() || entry.kind() != null || hasParty(document, sentence, arguments, coded);
                    return told ? Optional.of(coded) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Words of peace and of conflict need somebody who speaks them; deeds do not. */
    private Optional<Coded> strong(Document document, Sentence sentence, Arguments arguments, Coded coded) {
        boolean deed = coded.entry().type() == null || coded.entry().type().quad() == 4;
        return deed || hasParty(document, sentence, arguments, coded) ? Optional.of(coded) : Optional.empty();
    }

    /** Whether somebody takes part, be it somebody whom no entity stands for. */
    private boolean hasParty(Document document, Sentence sentence, Arguments arguments, Coded coded) {
        if (!coded.actors().isEmpty() || !coded.recipients().isEmpty()) {
            return true;
        }
        boolean deedNoun = coded.entry().type() != null && coded.entry().type().quad() == 4;
        for (LexiconEntry.Slot slot : coded.entry().frame()) {
            boolean party = slot.role().equals("actor") || slot.role().startsWith("recipient");
            if (party
                    && deedNoun
                    && slot.function().startsWith("nmod")
                    && !fillers(arguments, coded.head(), coded.noun(), slot.function())
                            .isEmpty()) {
                return true;
            }
            if (!slot.role().equals("-") && !slot.role().equals("content")) {
                for (int filler : fillers(arguments, coded.head(), coded.noun(), slot.function())) {
                    if (agents.isOne(document, sentence, filler, PARTIES)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The verb with its particle, object or adverb, then the verb alone. */
    private static List<String> verbKeys(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
        Set<String> keys = new LinkedHashSet<>();
        for (int child : sentence.children(verb, "compound:prt", "advmod", "xcomp", "obj", "amod", "dep")) {
            keys.add(lemma + "_" + sentence.token(child).lemma().toLowerCase(Locale.ROOT));
            if (sentence.hasRelation(child, "advmod") && child < verb) {
                keys.add(sentence.token(child).lemma().toLowerCase(Locale.ROOT) + "_" + lemma);
            }
        }
        if (verb + 1 < sentence.size()) {
            keys.add(lemma + "_" + sentence.token(verb + 1).lemma().toLowerCase(Locale.ROOT));
        }
        keys.add(lemma);
        return List.copyOf(keys);
    }

    private static List<String> nounKeys(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        Set<String> keys = new LinkedHashSet<>();
        for (int child : sentence.children(noun, "compound", "amod")) {
            keys.add(sentence.token(child).lemma().toLowerCase(Locale.ROOT) + "_" + lemma);
            keys.add(sentence.token(child).lemma().toLowerCase(Locale.ROOT) + "_"
                    + token.word().toLowerCase(Locale.ROOT));
        }
        keys.add(token.word().toLowerCase(Locale.ROOT));
        keys.add(lemma);
        return List.copyOf(keys);
    }

    private static int lightNoun(
            Sentence sentence, Arguments arguments, int verb, Lexicon.Light light, boolean compound) {
        List<Integer> fillers = light.preposition().isEmpty()
                ? arguments.of(verb, "obj")
                : arguments.of(verb, "obl:" + light.preposition());
        for (int filler : fillers) {
            for (String key : nounKeys(sentence, filler)) {
                if (key.contains("_") == compound && light.nouns().contains(key)) {
                    return filler;
                }
            }
        }
        return -1;
    }

    private boolean holds(
            Document document, Sentence sentence, Arguments arguments, LexiconEntry entry, int head, int noun) {
        for (Need need : entry.needs()) {
            boolean met = false;
            boolean filled = false;
            for (String function : need.functions()) {
                filled |= !fillers(arguments, head, noun, function).isEmpty();
                for (int filler : fillers(arguments, head, noun, function)) {
                    met |= (need.classes().isEmpty() || agents.isOne(document, sentence, filler, need.classes()))
                            && (need.lemmas().isEmpty() || arguments.isLemma(filler, need.lemmas()))
                            && (need.others().isEmpty() || !arguments.isLemma(filler, need.others()));
                }
            }
            met |= !filled && !need.absent() && !need.others().isEmpty();
            if (met == need.absent() && !(need.absent() && !met)) {
                return false;
            }
        }
        return true;
    }

    /** Of a light verb, what stands with the verb and what stands with its noun. */
    private static List<Integer> fillers(Arguments arguments, int head, int noun, String function) {
        boolean ofNoun = function.startsWith("nmod") || function.equals("amod") || function.equals("compound");
        List<Integer> own = arguments.of(noun >= 0 && ofNoun ? noun : head, function);
        boolean elsewhere = own.isEmpty() && noun >= 0 && function.startsWith("nmod:") && !function.endsWith(":poss");
        return elsewhere ? arguments.of(head, "obl" + function.substring("nmod".length())) : own;
    }

    static Coded coded(
            Document document, Sentence sentence, Arguments arguments, LexiconEntry entry, int head, int noun) {
        Map<String, Participant> actors = new LinkedHashMap<>();
        Map<String, Participant> recipients = new LinkedHashMap<>();
        Set<Integer> content = new LinkedHashSet<>();
        List<Reason.Place> places = new ArrayList<>();
        for (LexiconEntry.Slot slot : entry.frame()) {
            List<Integer> fillers = fillers(arguments, head, noun, slot.function());
            boolean actor = slot.role().equals("actor");
            if (actor || slot.role().startsWith("recipient")) {
                Map<String, Participant> into = actor ? actors : recipients;
                if (into.isEmpty() || (actor && entry.reciprocal())) {
                    fill(document, sentence, slot, fillers, noun, into, places);
                    // "Talks with Oman" names whom the subject turned to, who is party to them all the same.
                    if (actor && entry.reciprocal() && slot.function().endsWith(":with")) {
                        fill(document, sentence, slot, fillers, noun, recipients, new ArrayList<>());
                    }
                }
            } else if (slot.role().equals("content") || slot.role().equals("theme")) {
                content.addAll(fillers);
            }
        }
        if (entry.kind() == null) {
            new Bystanders(document, sentence, arguments).complete(entry, head, noun, actors, recipients, places);
        }
        if (!entry.reciprocal()) {
            actors.keySet().forEach(recipients::remove);
        }
        return new Coded(
                head,
                noun,
                entry,
                List.copyOf(actors.values()),
                List.copyOf(recipients.values()),
                List.copyOf(content),
                themes(arguments, entry, head, noun),
                new Reason(entry.rule(), entry.written(), Reason.Decision.LEXICON, 1, List.of(), places));
    }

    /** Whom the fillers of a place name, and how the place was filled. */
    private static void fill(
            Document document,
            Sentence sentence,
            LexiconEntry.Slot slot,
            List<Integer> fillers,
            int noun,
            Map<String, Participant> into,
            List<Reason.Place> places) {
        if (fillers.isEmpty()) {
            places.add(new Reason.Place(slot.role(), slot.function(), null, false));
        }
        for (int filler : fillers) {
            if (filler != noun) {
                List<Participant> found = Participants.of(document, sentence, filler);
                found.forEach(one -> into.putIfAbsent(one.entity(), one));
                places.add(new Reason.Place(
                        slot.role(), slot.function(), sentence.token(filler).span(), !found.isEmpty()));
            }
        }
    }

    /** The nouns that an entry's conditions name, which are no events beside it. */
    private static Set<Integer> themes(Arguments arguments, LexiconEntry entry, int head, int noun) {
        Set<Integer> themes = new LinkedHashSet<>();
        for (Need need : entry.needs()) {
            if (!need.absent() && !need.lemmas().isEmpty() && !need.functions().contains("comp")) {
                need.functions().forEach(function -> themes.addAll(fillers(arguments, head, noun, function)));
            }
        }
        return themes;
    }
}
