// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.EntityKind;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Whom a description refers to: "the former president", "the Syrian leader", "the group", "his wife". */
final class Descriptions {
    /** Sentences back in which a description finds what it takes up. */
    private static final int FAR = 25;

    /** The same, for the noun that a name is built on. */
    private static final int FARTHEST = 60;

    private static final int NEAR = 3;
    private static final int OFTEN = 3;

    private final Lexicon lexicon;
    private final Scene scene;
    private final List<Appositions.Site> sites;
    private final List<Draft> heard = new ArrayList<>();
    private final Map<String, List<Draft>> byNoun = new HashMap<>();
    private final Map<Referent, Map<String, Referent>> kin = new HashMap<>();
    private final NameHeads nameHeads;

    /** @param sites receives the nouns that turn out to name an office of somebody known */
    Descriptions(Lexicon lexicon, Scene scene, NameHeads nameHeads, List<Appositions.Site> sites) {
        this.lexicon = lexicon;
        this.scene = scene;
        this.sites = sites;
        this.nameHeads = nameHeads;
    }

    /** To be called for every mention in order of the text, once it has its referent. */
    void hear(Draft draft) {
        if (draft.referent() == null || draft.isPronoun()) {
            return;
        }
        heard.add(draft);
        if (draft.isNominal()) {
            byNoun.computeIfAbsent(head(draft), noun -> new ArrayList<>()).add(draft);
        }
    }

    private static String head(Draft draft) {
        return Nouns.lemma(draft.sentence.token(draft.head)) + (draft.isPlural() ? "s" : "");
    }

    /** Gives the description its referent: a known one, or a new one of its own. */
    void resolve(Draft nominal) {
        Nouns.Noun noun = Objects.requireNonNull(nominal.noun);
        Referent owner = owner(nominal);
        Referent found = spokenOf(nominal, noun);
        if (found == null) {
            found = government(noun, owner);
        }
        if (found == null) {
            found = named(nominal, noun);
        }
        if (found == null && noun.isKin()) {
            found = relative(nominal, noun, owner);
        } else if (found == null && isDefinite(nominal)) {
            found = definite(nominal, noun, owner);
        } else if (found == null && isCollective(nominal, noun)) {
            found = same(nominal, owner);
        }
        if (found == null
                && noun.kind() != EntityKind.PERSON
                && !modifiers(nominal).isEmpty()) {
            found = builtOn(nominal);
        }
        boolean fresh = found == null;
        Referent referent = found == null ? new Referent() : found;
        nominal.refer(referent);
        if (fresh) {
            boolean international = owner != null && "IGO".equals(owner.sector());
            referent.sector(international ? "IGO" : noun.sector());
            boolean theirs = !lexicon.names.has("relational", noun.words());
            if (owner != null
                    && owner != referent
                    && (theirs || Offices.inFront(scene, nominal.sentence, nominal.first, nominal.head) == owner)) {
                referent.country(owner.country());
            }
            if (referent.country() == null) {
                referent.country(origin(nominal, noun));
            }
        }
    }

    /** The country that people are from ("farmers from Kenya"), or a body is in ("a court in Kenya"). */
    private @Nullable String origin(Draft nominal, Nouns.Noun noun) {
        Sentence sentence = nominal.sentence;
        for (int child : sentence.children(nominal.head, "nmod")) {
            String preposition = Syntax.preposition(sentence, child);
            boolean in = preposition.equals("in") && noun.kind() == EntityKind.ORGANIZATION;
            if (child < nominal.head || !in && !preposition.equals("from")) {
                continue;
            }
            Referent home = scene.referentAt(sentence, child);
            if (home == null) {
                home = Offices.inFront(scene, sentence, NounFinder.start(sentence, child), child);
            }
            if (home != null && home.country() != null) {
                return home.country();
            }
        }
        return null;
    }

    /** Whose or of what it is, as far as names tell. */
    private @Nullable Referent owner(Draft nominal) {
        Sentence sentence = nominal.sentence;
        Referent front = Offices.inFront(scene, sentence, nominal.first, nominal.head);
        if (front != null) {
            return front;
        }
        for (int child : sentence.children(nominal.head, "nmod")) {
            if (child > nominal.head && Syntax.preposition(sentence, child).equals("of")) {
                return scene.referentAt(sentence, child);
            }
        }
        return null;
    }

    /** "She was a nurse". */
    private @Nullable Referent spokenOf(Draft nominal, Nouns.Noun noun) {
        int subject = Predication.subject(nominal.sentence, nominal.head);
        Draft draft = subject < 0 ? null : scene.at(nominal.sentence, subject);
        Referent referent = Predication.of(nominal, draft);
        return referent != null && referent.kind() == noun.kind() ? referent : null;
    }

    /** "the Syrian government" is what reports also call Syria. */
    private static @Nullable Referent government(Nouns.Noun noun, @Nullable Referent owner) {
        return "government".equals(noun.group()) && owner != null && owner.kind() == EntityKind.COUNTRY ? owner : null;
    }

    /** "the Tartus base", "the Arlen company": the name in the phrase. */
    private @Nullable Referent named(Draft nominal, Nouns.Noun noun) {
        if (nominal.head == 0 || noun.kind() == EntityKind.PERSON || nominal.isPlural()) {
            return null;
        }
        Draft name = scene.nameAt(nominal.sentence, nominal.head - 1);
        if (name == null || name.last != nominal.head - 1 || name.referent() == null) {
            return null;
        }
        boolean fits = noun.kind() == name.kind()
                || noun.kind() == EntityKind.FACILITY && name.kind() == EntityKind.PLACE
                || noun.kind() == EntityKind.GROUP && name.kind() == EntityKind.ORGANIZATION
                || noun.kind() == EntityKind.ORGANIZATION && name.kind() == EntityKind.GROUP;
        boolean body = noun.kind() == EntityKind.ORGANIZATION || noun.kind() == EntityKind.GROUP;
        boolean unsettled = name.kind() == EntityKind.PLACE || name.kind() == EntityKind.OTHER;
        return fits || body && unsettled && !isPlaceName(name.text) ? name.referent() : null;
    }

    private boolean isPlaceName(String name) {
        return lexicon.countries.byName(name).isPresent()
                || lexicon.countries.byCapital(name).isPresent()
                || lexicon.known.countryOfCity(name) != null;
    }

    /** "his wife" is one person wherever it is said of one man. */
    private @Nullable Referent relative(Draft nominal, Nouns.Noun noun, @Nullable Referent owner) {
        if (owner == null || nominal.isPlural()) {
            return isDefinite(nominal) ? same(nominal, owner) : null;
        }
        Map<String, Referent> known = kin.computeIfAbsent(owner, missing -> new HashMap<>());
        Referent referent = known.computeIfAbsent(noun.words(), missing -> new Referent());
        return referent == owner ? null : referent;
    }

    /** Remembers a relative who has a name: "his wife, Asma". */
    void relative(Draft nominal) {
        Referent owner = owner(nominal);
        Referent referent = nominal.referent();
        if (nominal.noun != null && nominal.noun.isKin() && owner != null && referent != null && owner != referent) {
            kin.computeIfAbsent(owner, missing -> new HashMap<>()).putIfAbsent(nominal.noun.words(), referent);
        }
    }

    private static boolean isDefinite(Draft nominal) {
        Token first = nominal.sentence.token(nominal.first);
        String word = first.word().toLowerCase(Locale.ROOT);
        return word.equals("the")
                || word.equals("this")
                || word.equals("that")
                || word.equals("these")
                || word.equals("those")
                || first.tag().equals("PRP$")
                || first.tag().startsWith("NNP")
                || nominal.sentence.child(nominal.head, "nmod:poss").isPresent();
    }

    private static boolean isCollective(Draft nominal, Nouns.Noun noun) {
        return nominal.first == nominal.last
                        && (noun.kind() == EntityKind.ORGANIZATION || noun.kind() == EntityKind.GROUP)
                || noun.words().equals("police");
    }

    /** "the foundation": whose name is built on the noun. */
    private @Nullable Referent builtOn(Draft nominal) {
        Draft name = nameHeads.before(nominal, modifiers(nominal), FARTHEST);
        return name == null ? null : name.referent();
    }

    private @Nullable Referent definite(Draft nominal, Nouns.Noun noun, @Nullable Referent owner) {
        Referent found = null;
        if (!nominal.isPlural() && noun.kind() == EntityKind.PERSON) {
            found = holder(nominal, noun, owner);
            if (found != null && noun.role() && !isKnown(found, noun)) {
                sites.add(new Appositions.Site(nominal.sentence, nominal.head, found, null, false));
            }
        }
        if (found == null && noun.kind() != EntityKind.PERSON && !nominal.isPlural() && owner == null) {
            found = builtOn(nominal);
        }
        if (found == null) {
            found = same(nominal, owner);
        }
        if (found == null && !nominal.isPlural() && owner == null) {
            found = takenUp(nominal, noun);
        }
        return found;
    }

    /** Whether the report has told before that the person has the office, or, less vaguely, one of its class. */
    private static boolean isKnown(Referent person, Nouns.Noun noun) {
        for (Office office : person.offices()) {
            boolean sameClass =
                    noun.group() != null && noun.group().equals(office.noun().group());
            if (sameClass || office.noun().words().equals(noun.words())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The person last spoken of who has, or had, the office. With an owner ("the Kenyan leader") one who is known to belong to
     * it comes before all others, and of the others there may be only one.
     */
    private @Nullable Referent holder(Draft nominal, Nouns.Noun noun, @Nullable Referent owner) {
        boolean former = isFormer(nominal);
        Set<Referent> tried = new HashSet<>();
        List<Referent> fitting = new ArrayList<>();
        for (int i = heard.size() - 1; i >= 0; i--) {
            Draft draft = heard.get(i);
            Referent person = Objects.requireNonNull(draft.referent());
            if (nominal.sentence.index() - draft.sentence.index() > FAR) {
                break;
            }
            if (tried.add(person)
                    && person.kind() == EntityKind.PERSON
                    && !person.isPlural()
                    && person.isNamed()
                    && person.gender().agrees(noun.gender())
                    && holds(person, noun, owner, former)) {
                if (owner == null || belongs(person, owner)) {
                    return person;
                }
                fitting.add(person);
            }
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** Whether the report says, or everybody knows, that the person or one of the person's offices is the owner's. */
    private static boolean belongs(Referent person, Referent owner) {
        if (person.country() != null && person.country().equals(owner.country())) {
            return true;
        }
        return person.offices().stream()
                .anyMatch(office -> office.owner() == owner
                        || office.owner() != null
                                && owner.country() != null
                                && owner.country().equals(office.owner().country()));
    }

    private boolean isFormer(Draft nominal) {
        for (int i = nominal.first; i < nominal.head; i++) {
            if (lexicon.names("former", nominal.sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Referent person, Nouns.Noun noun, @Nullable Referent owner, boolean former) {
        boolean head = "head".equals(noun.group());
        if (head && former && person.isFallen()) {
            return agrees(person, owner);
        }
        if (head && !former && person.isFallen()) {
            return false;
        }
        for (Office office : person.offices()) {
            boolean sameNoun =
                    office.noun().words().equals(noun.words()) || office.title().equals(noun.words());
            boolean generic = noun.words().equals("leader")
                    || noun.words().equals("ruler")
                    || noun.words().equals("minister")
                    || "officer".equals(noun.group()) && noun.words().equals("officer")
                    || "lawmaker".equals(noun.group())
                    || "spokesperson".equals(noun.group())
                    || "analyst".equals(noun.group())
                    || "lawyer".equals(noun.group());
            boolean sameClass = generic
                    && noun.group() != null
                    && noun.group().equals(office.noun().group());
            boolean status = former == (office.status() == Role.Status.FORMER) || !head;
            boolean owned = owner == null || office.owner() == null
                    ? agrees(person, owner)
                    : office.owner() == owner
                            || owner.country() != null
                                    && owner.country().equals(office.owner().country());
            if ((sameNoun || sameClass) && status && owned) {
                return true;
            }
        }
        boolean leads = head && !former && owner != null && owner.kind() == EntityKind.COUNTRY;
        return leads && person.offices().isEmpty() && agrees(person, owner) && person.country() != null;
    }

    private static boolean agrees(Referent person, @Nullable Referent owner) {
        return owner == null
                || person.country() == null
                || owner.country() == null
                || person.country().equals(owner.country());
    }

    /** The last description with the same noun and number that nothing in this one speaks against. */
    private @Nullable Referent same(Draft nominal, @Nullable Referent owner) {
        List<Draft> earlier = byNoun.getOrDefault(head(nominal), List.of());
        Set<String> modifiers = modifiers(nominal);
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft draft = earlier.get(i);
            if (nominal.sentence.index() - draft.sentence.index() > FAR) {
                return null;
            }
            Referent other = owner(draft);
            boolean owners = owner == null || other == null || owner == other;
            Set<String> told = modifiers(draft);
            if (isEach(draft)) {
                continue;
            }
            if (owners && (told.containsAll(modifiers) || modifiers.containsAll(told) && told.size() > 0)) {
                return draft.referent();
            }
        }
        return null;
    }

    /** "every country", "no party": speaks of none in particular. */
    private boolean isEach(Draft draft) {
        return lexicon.coreference.has(
                "each", draft.sentence.token(draft.first).word().toLowerCase(Locale.ROOT));
    }

    /** What its premodifiers say of it, articles and possessors left out. */
    private static Set<String> modifiers(Draft nominal) {
        Set<String> words = new HashSet<>();
        for (int i = nominal.first; i < nominal.head; i++) {
            Token token = nominal.sentence.token(i);
            boolean telling = token.tag().startsWith("JJ")
                    || token.tag().startsWith("NN")
                    || token.tag().equals("CD");
            if (telling && !token.relation().equals("nmod:poss")) {
                words.add(token.word().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** "the group", "the company", "the country", "the city": what was last named of that kind. */
    private @Nullable Referent takenUp(Draft nominal, Nouns.Noun noun) {
        if (noun.group() == null || !modifiers(nominal).isEmpty()) {
            return null;
        }
        Set<Referent> fitting = new LinkedHashSet<>();
        int nearest = -1;
        for (int i = heard.size() - 1; i >= 0; i--) {
            Draft draft = heard.get(i);
            Referent referent = Objects.requireNonNull(draft.referent());
            int back = nominal.sentence.index() - draft.sentence.index();
            if (back > NEAR || nearest >= 0 && back > nearest) {
                break;
            }
            if (draft.isName() && draft.kind() != EntityKind.NATIONALITY && fits(noun, referent)) {
                fitting.add(referent);
                nearest = back;
            }
        }
        if (fitting.isEmpty() && "country".equals(noun.group())) {
            return main(EntityKind.COUNTRY);
        }
        if (fitting.isEmpty() && "city".equals(noun.group())) {
            return main(EntityKind.PLACE);
        }
        return fitting.size() == 1 ? fitting.iterator().next() : null;
    }

    /** The country or place that the report is about: named often, and far more often than any other. */
    private @Nullable Referent main(EntityKind kind) {
        Map<Referent, Integer> times = new HashMap<>();
        for (Draft draft : heard) {
            Referent referent = draft.referent();
            if (draft.isName() && referent != null && referent.kind() == kind) {
                times.merge(referent, 1, Integer::sum);
            }
        }
        Referent main = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<Referent, Integer> entry : times.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                main = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return most >= OFTEN && most >= 2 * second ? main : null;
    }

    private static boolean fits(Nouns.Noun noun, Referent referent) {
        EntityKind kind = referent.kind();
        String sector = referent.sector();
        return switch (Objects.requireNonNull(noun.group())) {
            case "country" -> kind == EntityKind.COUNTRY;
            case "city" -> kind == EntityKind.PLACE;
            case "company" -> kind == EntityKind.ORGANIZATION && (sector == null || sector.equals("BUS"));
            case "group" -> kind == EntityKind.GROUP || kind == EntityKind.ORGANIZATION && sector == null;
            case "team" -> kind == EntityKind.ORGANIZATION && sector == null;
            case "outlet" -> kind == EntityKind.ORGANIZATION && "JRN".equals(sector);
            case "party" -> kind == EntityKind.ORGANIZATION && "PTY".equals(sector);
            case "agency" -> kind == EntityKind.ORGANIZATION && sector != null && !sector.equals("BUS");
            default -> false;
        };
    }
}
