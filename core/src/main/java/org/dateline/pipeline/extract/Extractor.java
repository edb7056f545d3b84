// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.EventCode;
import org.dateline.model.EventTime;
import org.dateline.model.Factuality;
import org.dateline.model.Predicate;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.VerbDictionary;
import org.jspecify.annotations.Nullable;

/** Codes the events of a document, and how sure each is. */
public final class Extractor {
    /** The events and the further happenings, without time and place, and the remaining predicates. */
    public record Extraction(List<Event> events, List<Event> happenings, List<Predicate> predicates) {
        public Extraction {
            events = List.copyOf(events);
            happenings = List.copyOf(happenings);
            predicates = List.copyOf(predicates);
        }
    }

    /** From this much of a report's voice on, a text is one. */
    private static final double REPORT = 0.5;

    private final Coder coder;
    private final @Nullable UserCoder user;
    private final boolean withPredicates;
    private final Codes codes = new Codes();
    private final CameoCoder cameo = new CameoCoder();
    private final Sports sports = new Sports();
    private final EventNouns nouns = new EventNouns();
    private final HappeningFinder finder = new HappeningFinder(nouns);
    private final Factualities factualities = new Factualities();
    private final Quantities quantities = new Quantities();

    public Extractor() {
        this(TypeWeights.standard());
    }

    /** @param weights what decides which words are coded, and as what */
    public Extractor(TypeWeights weights) {
        this(new Coder(new TypeJudge(weights)), null, true);
    }

    private Extractor(Coder coder, @Nullable UserCoder user, boolean withPredicates) {
        this.coder = coder;
        this.user = user;
        this.withPredicates = withPredicates;
    }

    /** The same, which leaves out the remaining predicates: to judge how sure they are is half of what happenings cost. */
    public Extractor withoutPredicates() {
        return new Extractor(coder, user, false);
    }

    public Extractor withPredicates() {
        return new Extractor(coder, user, true);
    }

    /**
     * The same, with the CAMEO codes of these dictionaries in the place of its own: each act that they code is an event of its
     * own, of no PLOVER type, and the others have no CAMEO code.
     */
    public Extractor withVerbs(List<VerbDictionary> dictionaries) {
        return dictionaries.isEmpty() ? this : new Extractor(coder, new UserCoder(dictionaries), withPredicates);
    }

    /** One that codes all that the lexicon proposes. */
    public static Extractor ofLexicon() {
        return new Extractor(new Coder(null), null, true);
    }

    public Extraction extract(Document document, List<Attribution> attributions) {
        return extract(document, attributions, List.of());
    }

    /** @param headings sentences of the title, of subheadings and captions: what they tell are further happenings, of no sentence */
    public Extraction extract(Document document, List<Attribution> attributions, List<Sentence> headings) {
        Telling telling = new Telling(document, attributions, new Contents(attributions), Setting.of(document));
        boolean sport = sports.isReport(document);
        List<Event> events = new ArrayList<>();
        List<Event> happenings = new ArrayList<>();
        List<Predicate> predicates = new ArrayList<>();
        for (Sentence heading : headings) {
            Sentence apart = new Sentence(-1, heading.paragraph(), heading.span(), heading.tokens());
            happenings(factualities.parsed(Repairs.of(apart)), telling, happenings);
        }
        for (Sentence original : document.sentences()) {
            Sentence sentence = Repairs.of(original);
            List<Coder.Coded> found = coder.in(document, sentence);
            List<Coder.Coded> coded = sport ? sports.uncoded(document, found) : found;
            Parsed parsed = factualities.parsed(sentence);
            CameoCoder.Result acts = user == null
                    ? cameo.in(document, sentence, coded)
                    : new CameoCoder.Result(Map.of(), user.in(document, sentence));
            events(parsed, coded, acts.codes(), telling.contents, telling.setting, events);
            String dialect = user == null ? Codes.DIALECT : EventCode.USERS;
            cameoEvents(parsed, acts.others(), dialect, telling.contents, telling.setting, events);
            BitSet words = HappeningFinder.words(sentence, coded);
            acts.others().forEach(one -> words.set(one.head()));
            predicates(parsed, coded, words, telling, happenings, withPredicates ? predicates : null);
        }
        return new Extraction(events, happenings, predicates);
    }

    /** How sure each word of a happening is, coded or not, where no codes are wanted. */
    public List<Predicate> certainties(Document document, List<Attribution> attributions) {
        Telling telling = new Telling(document, attributions, new Contents(attributions), Setting.of(document));
        List<Predicate> predicates = new ArrayList<>();
        for (Sentence original : document.sentences()) {
            Parsed parsed = factualities.parsed(Repairs.of(original));
            predicates(parsed, List.of(), new BitSet(), telling, null, predicates);
        }
        return predicates;
    }

    /** A document with what bears on how sure its happenings are. */
    private record Telling(Document document, List<Attribution> attributions, Contents contents, Setting setting) {}

    private void events(
            Parsed parsed,
            List<Coder.Coded> coded,
            Map<Integer, String> acts,
            Contents contents,
            Setting setting,
            List<Event> events) {
        if (coded.isEmpty()) {
            return;
        }
        Sentence sentence = parsed.sentence();
        int first = events.size();
        Map<Integer, String> ids = new HashMap<>();
        for (Coder.Coded one : coded) {
            ids.put(one.head(), "e" + (events.size() + ids.size()));
        }
        Numbers numbers = new Numbers(sentence, quantities.in(sentence));
        List<String> contexts = codes.contexts(sentence);
        List<Event> implied = new ArrayList<>();
        for (Coder.Coded one : coded) {
            Span trigger = trigger(sentence, one);
            Optional<Attribution> attribution =
                    contents.innermost(sentence.token(one.head()).span().start());
            Factuality factuality = factualities.of(parsed, one.head(), one.noun(), attribution, setting);
            Event event = new Event(
                    Objects.requireNonNull(ids.get(one.head())),
                    trigger,
                    sentence.index(),
                    one.head(),
                    codes.code(one.entry(), acts.get(one.head()), contexts),
                    one.actors(),
                    one.recipients(),
                    EventTime.NONE,
                    -1,
                    factuality,
                    attribution.map(Attribution::id).orElse(null),
                    numbers.of(one),
                    content(one, ids),
                    one.reason());
            events.add(event);
            LexiconEntry also = one.entry().implied();
            if (also != null) {
                implied.add(recoded(
                        event, "e" + (first + coded.size() + implied.size()), codes.code(also, null, contexts)));
            }
        }
        events.addAll(implied);
    }

    /** Acts that have a CAMEO code and no PLOVER type. */
    private void cameoEvents(
            Parsed parsed,
            List<UserCoder.Coded> coded,
            String dialect,
            Contents contents,
            Setting setting,
            List<Event> events) {
        Sentence sentence = parsed.sentence();
        for (UserCoder.Coded one : coded) {
            Span trigger = sentence.token(one.head()).span();
            Optional<Attribution> attribution = contents.innermost(trigger.start());
            events.add(new Event(
                    "e" + events.size(),
                    trigger,
                    sentence.index(),
                    one.head(),
                    new EventCode(null, null, one.kind(), List.of(), one.code(), dialect, 0),
                    one.actors(),
                    one.recipients(),
                    EventTime.NONE,
                    -1,
                    factualities.of(parsed, one.head(), -1, attribution, setting),
                    attribution.map(Attribution::id).orElse(null),
                    List.of(),
                    List.of(),
                    one.reason()));
        }
    }

    private static Event recoded(Event event, String id, EventCode code) {
        return new Event(
                id,
                event.trigger(),
                event.sentence(),
                event.head(),
                code,
                event.actors(),
                event.recipients(),
                event.time(),
                event.place(),
                event.factuality(),
                event.attribution(),
                List.of(),
                List.of(),
                event.reason());
    }

    private static List<String> content(Coder.Coded coded, Map<Integer, String> ids) {
        List<String> content = new ArrayList<>();
        for (int token : coded.content()) {
            String id = ids.get(token);
            if (id != null && token != coded.head()) {
                content.add(id);
            }
        }
        return content;
    }

    /** The verb, with the noun that it carries where that is near. */
    private static Span trigger(Sentence sentence, Coder.Coded coded) {
        Span verb = sentence.token(coded.head()).span();
        if (coded.noun() < 0) {
            return verb;
        }
        Span noun = sentence.token(coded.noun()).span();
        return Math.abs(coded.noun() - coded.head()) <= 4 ? verb.cover(noun) : verb;
    }

    /**
     * @param happenings takes the words that tell of one, which are no further predicates; {@code null} where none is wanted
     * @param predicates takes the others; {@code null} where none is wanted
     */
    private void predicates(
            Parsed parsed,
            List<Coder.Coded> coded,
            BitSet words,
            Telling telling,
            @Nullable List<Event> happenings,
            @Nullable List<Predicate> predicates) {
        Sentence sentence = parsed.sentence();
        BitSet triggers = new BitSet(sentence.size());
        coded.forEach(one -> triggers.set(one.head()));
        for (int i = triggers.nextClearBit(0); i < sentence.size(); i = triggers.nextClearBit(i + 1)) {
            double odds = happenings == null ? HappeningFinder.NONE : finder.odds(parsed, i, words);
            boolean told = HappeningFinder.isTold(odds);
            boolean predicate = predicates != null && !told && isPredicate(sentence, i);
            if (told || predicate || predicates != null && mayNotBe(sentence, i, telling.setting)) {
                Optional<Attribution> attribution =
                        telling.contents.innermost(sentence.token(i).span().start());
                int verb = setFor(sentence, coded, i);
                Factuality factuality = verb < 0
                        ? factualities.of(parsed, Verbs.saidBy(sentence, i), attribution, telling.setting)
                        : factualities.of(parsed, verb, i, attribution, telling.setting);
                if (told && happenings != null) {
                    happenings.add(happening(parsed, i, odds, attribution, factuality, telling, happenings.size()));
                } else if (predicates != null && (predicate || factuality.value() < 3)) {
                    predicates.add(new Predicate(sentence.token(i).span(), factuality));
                }
            }
        }
    }

    private void happenings(Parsed heading, Telling telling, List<Event> happenings) {
        for (int i = 0; i < heading.sentence().size(); i++) {
            double odds = finder.odds(heading, i, new BitSet());
            if (HappeningFinder.isTold(odds)) {
                Factuality factuality = factualities.of(heading, i, Optional.empty(), telling.setting);
                happenings.add(happening(heading, i, odds, Optional.empty(), factuality, telling, happenings.size()));
            }
        }
    }

    private Event happening(
            Parsed parsed,
            int i,
            double odds,
            Optional<Attribution> attribution,
            Factuality factuality,
            Telling telling,
            int number) {
        return finder.event(number, telling.document, parsed, i, odds, attribution, factuality, telling.attributions);
    }

    /** The verb of an act that is set for later with the noun at {@code token}; −1 for none. */
    private static int setFor(Sentence sentence, List<Coder.Coded> coded, int token) {
        for (Coder.Coded one : coded) {
            if (one.noun() == token && Futures.isSetFor(sentence, one.head(), token)) {
                return one.head();
            }
        }
        return -1;
    }

    /**
     * A word that is told where it may not be so: an adjective, a noun of a state, any common noun of a report ("in the hope of
     * earnings") and, in talk, a noun in the place of a clause's verb.
     */
    private boolean mayNotBe(Sentence sentence, int i, Setting setting) {
        Token token = sentence.token(i);
        if (token.tag().startsWith("JJ") || nouns.hasState(token)) {
            return true;
        }
        return token.isNoun()
                && !token.isName()
                && (setting.report() > REPORT
                        || sentence.hasRelation(i, "dep", "conj", "ccomp", "advcl", "parataxis", "acl", "csubj"));
    }

    private boolean isPredicate(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.isVerb()) {
            return !sentence.hasRelation(i, "fixed");
        }
        return (token.isNoun() && !token.isName() && coder.knowsNoun(token))
                || nouns.has(token)
                || sentence.hasRelation(i, "xcomp")
                || (sentence.token(i).head() < 0
                        && Character.isLetter(token.word().codePointAt(0)))
                || sentence.firstChild(i, "cop") >= 0;
    }
}
