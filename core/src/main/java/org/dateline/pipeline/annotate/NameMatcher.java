// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Actor;
import org.dateline.model.Country;
import org.dateline.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** Puts the names of one report together that name the same. */
final class NameMatcher {
    private static final Set<String> BORDERS = Set.of("of", "for", "in", "at");

    private static final int LONGEST_ACRONYM = 7;

    /** Between the words of a name. */
    static final Pattern GAPS = Pattern.compile("[\\s\\-]+");

    private final Lexicon lexicon;
    private final @Nullable LocalDate day;
    private final Metonyms metonyms;
    private final Map<String, Referent> byKey = new LinkedHashMap<>();
    private final Map<String, Set<Referent>> byLastName = new LinkedHashMap<>();
    private final Map<String, Set<Referent>> byFirstName = new LinkedHashMap<>();
    private final Map<String, Set<Referent>> byMiddleName = new LinkedHashMap<>();
    private final Namesakes apart;
    private final Set<Referent> namesakes = new LinkedHashSet<>();
    private final Map<Referent, List<PersonName>> fullNames = new LinkedHashMap<>();

    /**
     * @param day when the report was published
     */
    NameMatcher(Lexicon lexicon, @Nullable LocalDate day) {
        this.lexicon = lexicon;
        this.day = day;
        this.apart = new Namesakes(lexicon);
        this.metonyms = new Metonyms(lexicon);
    }

    void match(List<Draft> names) {
        List<Draft> single = new ArrayList<>();
        for (Draft name : names) {
            if (name.kind() != EntityKind.PERSON) {
                thing(name);
            } else if (PersonName.of(name.text).isFull()) {
                fullPerson(name);
            } else {
                single.add(name);
            }
        }
        single.forEach(this::singlePerson);
        names.forEach(this::half);
        acronymsAndShortForms();
        unite(names);
        bracketed(names);
        Spellings.unite(names, apart);
        new OtherNames(lexicon.coreference).unite(names);
    }

    /** The referents of countries, by code. */
    Referent country(Country country) {
        Referent referent = byKey.computeIfAbsent("country " + country.iso3(), key -> new Referent());
        referent.givenName(country.name());
        referent.country(country.iso3());
        return referent;
    }

    private void thing(Draft name) {
        Optional<Country> country = countryOf(name);
        if (country.isPresent()) {
            if (name.kind() != EntityKind.NATIONALITY) {
                name.kind(EntityKind.COUNTRY);
            }
            name.refer(country(country.get()));
            return;
        }
        KnownNames.Body body = lexicon.known.body(name.text);
        boolean known = name.kind() == EntityKind.ORGANIZATION || name.kind() == EntityKind.GROUP;
        Actor actor = lexicon.actors.bearer(name.text, name.kind(), day);
        String key = body != null && known ? "body " + body.name() : family(name.kind()) + " " + key(name.text);
        if (actor != null && known) {
            key = "body actor " + actor.identifier() + " " + actor.name();
        }
        Referent referent = byKey.computeIfAbsent(key, missing -> new Referent());
        if (actor != null) {
            identify(referent, actor);
        }
        if (body != null && known) {
            referent.country(body.country());
            referent.sector(body.sector());
            referent.givenName(body.name());
        }
        name.refer(referent);
    }

    /** "the North", where the report names North Korea. */
    private void half(Draft name) {
        String list =
                switch (name.text) {
                    case "North" -> "north";
                    case "South" -> "south";
                    default -> "";
                };
        Referent old = name.referent();
        if (list.isEmpty() || old == null || name.kind() == EntityKind.PERSON) {
            return;
        }
        for (String code : lexicon.metonymy.all(list)) {
            Referent country = byKey.get("country " + code);
            if (country != null && country != old) {
                name.kind(EntityKind.COUNTRY);
                country.absorb(old);
                return;
            }
        }
    }

    private void identify(Referent referent, Actor actor) {
        Actor.Standing standing = ActorNames.standing(actor, day, lexicon);
        referent.country(standing.country());
        referent.sector(standing.sector());
        referent.actor(actor);
    }

    /** The referent of a person of a user's dictionary. */
    private Referent person(Actor actor) {
        return byKey.computeIfAbsent(
                "person actor " + actor.identifier() + " " + actor.name(), missing -> new Referent());
    }

    private Optional<Country> countryOf(Draft name) {
        return switch (name.kind()) {
            case COUNTRY -> lexicon.countries.byName(name.text);
            case NATIONALITY -> lexicon.countries.byDemonym(name.text);
            case PLACE, FACILITY, ORGANIZATION -> metonyms.country(name);
            default -> Optional.empty();
        };
    }

    /** Kinds whose names are compared with each other. */
    private static String family(EntityKind kind) {
        return switch (kind) {
            case PLACE, FACILITY, COUNTRY -> "place";
            case ORGANIZATION, GROUP -> "body";
            default -> "other";
        };
    }

    static String key(String name) {
        String folded = PersonName.fold(name);
        String bare = (folded.startsWith("the ") ? folded.substring(4) : folded).replace(".", "");
        return GAPS.matcher(bare).replaceAll(" ");
    }

    private void fullPerson(Draft name) {
        PersonName person = PersonName.of(name.text);
        Referent found = null;
        for (Referent candidate : byLastName.getOrDefault(person.last(), Set.of())) {
            boolean agrees =
                    fullNames.getOrDefault(candidate, List.of()).stream().anyMatch(person::agrees)
                            && candidate.gender().agrees(name.gender())
                            && candidate.drafts().stream().noneMatch(draft -> apart.isKinOf(draft, name));
            if (agrees && !Namesakes.isAnother(name) && (found == null || namesakes.contains(candidate))) {
                found = candidate;
            }
        }
        if (found == null && Namesakes.isAnother(name)) {
            namesakes.add(found = new Referent());
        }
        Actor actor = lexicon.actors.bearer(name.text, EntityKind.PERSON, day);
        Referent referent = found != null ? found : actor != null ? person(actor) : new Referent();
        if (actor != null) {
            identify(referent, actor);
        }
        fullNames.computeIfAbsent(referent, missing -> new ArrayList<>()).add(person);
        byLastName
                .computeIfAbsent(person.last(), missing -> new LinkedHashSet<>())
                .add(referent);
        byFirstName
                .computeIfAbsent(person.first(), missing -> new LinkedHashSet<>())
                .add(referent);
        middleName(name.text).ifPresent(middle -> byMiddleName
                .computeIfAbsent(middle, missing -> new LinkedHashSet<>())
                .add(referent));
        KnownNames.Person known = lexicon.known.person(person);
        if (known != null) {
            referent.country(known.country());
            referent.gender(known.gender());
        }
        referent.leader(lexicon.known.leader(person));
        name.refer(referent);
    }

    /** "Vega" in "Carlos Vega Montoya": the first of two surnames. */
    private static Optional<String> middleName(String name) {
        String[] words = name.split(" ");
        return words.length > 2 && words[words.length - 2].length() > 2
                ? Optional.of(PersonName.of(words[words.length - 2]).last())
                : Optional.empty();
    }

    private void singlePerson(Draft name) {
        PersonName person = PersonName.of(name.text);
        String part = person.last();
        Referent found = choose(byLastName.getOrDefault(part, Set.of()), name);
        if (found == null) {
            Set<Referent> bearers = byFirstName.getOrDefault(part, Set.of());
            found = choose(isAddressed(name) ? apart.familyFirst(bearers) : bearers, name);
        }
        if (found == null) {
            found = choose(byMiddleName.getOrDefault(part, Set.of()), name);
        }
        Actor actor = found == null ? lexicon.actors.bearer(name.text, EntityKind.PERSON, day) : null;
        if (actor != null) {
            found = person(actor);
            identify(found, actor);
        }
        if (found == null) {
            String gender = byLastName.containsKey(part) ? " " + name.gender() : "";
            found = byKey.computeIfAbsent("person " + part + gender, missing -> new Referent());
            leader(name, part, found);
        }
        name.refer(found);
    }

    /** Whom a report names by the surname alone is known to all: the one who is in office, unless many are so called. */
    private void leader(Draft name, String surname, Referent referent) {
        Leaders.Leader leader = lexicon.known.inOffice(surname, day);
        boolean titled = name.first > 0 && lexicon.names("head-title", name.sentence.token(name.first - 1));
        if (leader == null || !titled && lexicon.names.has("common-surname", surname)) {
            return;
        }
        KnownNames.Person known =
                lexicon.known.person(PersonName.of(leader.actor().name()));
        if (known != null && known.gender().agrees(name.gender())) {
            referent.country(known.country());
            referent.gender(known.gender());
            referent.leader(leader);
        }
    }

    private boolean isAddressed(Draft name) {
        return name.first > 0
                && lexicon.isHonorific(name.sentence.token(name.first - 1).word());
    }

    /**
     * The only bearer of the name that agrees; of several the one named last before, but not somebody named once and some time
     * ago where the report is about another one.
     */
    private @Nullable Referent choose(Set<Referent> bearers, Draft name) {
        Referent best = null;
        int nearest = Integer.MIN_VALUE;
        for (Referent bearer : apart.titled(bearers, name)) {
            if (!bearer.gender().agrees(name.gender())) {
                continue;
            }
            int place = lastBefore(bearer, name);
            boolean passing =
                    best != null && place < nearest && isPassing(best, name, nearest) && times(bearer, name) >= 3;
            boolean later =
                    place > nearest && (best == null || !isPassing(bearer, name, place) || times(best, name) < 3);
            if (best == null || later || passing) {
                best = bearer;
                nearest = place;
            }
        }
        return best;
    }

    private static boolean isPassing(Referent bearer, Draft name, int last) {
        return times(bearer, name) == 1 && name.sentence.paragraph() > paragraphOf(bearer, last);
    }

    private static int paragraphOf(Referent bearer, int start) {
        return bearer.drafts().stream()
                .filter(draft -> draft.span().start() == start)
                .mapToInt(draft -> draft.sentence.paragraph())
                .findFirst()
                .orElse(-1);
    }

    private static long times(Referent bearer, Draft name) {
        return bearer.drafts().stream()
                .filter(draft -> draft.span().start() < name.span().start())
                .count();
    }

    private static int lastBefore(Referent bearer, Draft name) {
        int last = -1;
        for (Draft draft : bearer.drafts()) {
            int at = draft.span().start();
            if (at < name.span().start()) {
                last = Math.max(last, at);
            }
        }
        return last;
    }

    /**
     * One name is one thing, whatever kinds the model gave it; only a town and the team or ministry that goes by its name stay
     * two, where the report often speaks of both.
     */
    private void unite(List<Draft> names) {
        Map<String, List<Draft>> byText = new LinkedHashMap<>();
        for (Draft name : names) {
            if (name.referent() != null && name.kind() != EntityKind.NATIONALITY && name.kind() != EntityKind.COUNTRY) {
                byText.computeIfAbsent(key(name.text), missing -> new ArrayList<>())
                        .add(name);
            }
        }
        byText.forEach(this::unite);
    }

    private void unite(String text, List<Draft> names) {
        Map<Referent, Integer> referents = new LinkedHashMap<>();
        for (Draft name : names) {
            referents.merge(Objects.requireNonNull(name.referent()), 1, Integer::sum);
        }
        Referent most = Collections.max(referents.entrySet(), Map.Entry.comparingByValue())
                .getKey();
        referents.forEach((other, times) -> {
            boolean two = times > 1 && isTownAndBody(text, other, most)
                    || other.kind() == EntityKind.PERSON && most.kind() == EntityKind.PERSON;
            if (other != most && !two && agree(other, most)) {
                most.absorb(other);
            }
        });
    }

    /** "Union of Free Farmers (UFL)", "UFL (Union of Free Farmers)". */
    private static void bracketed(List<Draft> names) {
        for (int i = 0; i + 1 < names.size(); i++) {
            Draft outer = names.get(i);
            Draft inner = names.get(i + 1);
            boolean beside = outer.sentence == inner.sentence
                    && inner.first == outer.last + 2
                    && outer.sentence.token(outer.last + 1).tag().equals("-LRB-")
                    && inner.last + 1 < inner.sentence.size()
                    && inner.sentence.token(inner.last + 1).tag().equals("-RRB-");
            if (beside
                    && isThing(outer)
                    && isThing(inner)
                    && isAcronym(outer.text) != isAcronym(inner.text)
                    && outer.referent() != null
                    && inner.referent() != null) {
                outer.referent().absorb(inner.referent());
            }
        }
    }

    private static boolean isThing(Draft name) {
        return switch (name.kind()) {
            case ORGANIZATION, GROUP, FACILITY, OTHER -> true;
            default -> false;
        };
    }

    /** Two to seven letters or digits, no small ones among them. */
    static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() <= LONGEST_ACRONYM
                && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private boolean isTownAndBody(String text, Referent one, Referent other) {
        boolean kinds = isPlace(one) != isPlace(other);
        return kinds
                && (lexicon.known.countryOfCity(title(text)) != null
                        || lexicon.countries.byCapital(title(text)).isPresent());
    }

    private static String title(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static boolean isPlace(Referent referent) {
        return referent.kind() == EntityKind.PLACE || referent.kind() == EntityKind.FACILITY;
    }

    private static boolean agree(Referent one, Referent other) {
        return one.country() == null || other.country() == null || one.country().equals(other.country());
    }

    /** "World Health Organization" and "WHO"; "Arlen Shipping Corp" and "Arlen Shipping" or "Arlen". */
    private void acronymsAndShortForms() {
        Map<String, Referent> shorter = new LinkedHashMap<>();
        Set<String> ambiguous = new LinkedHashSet<>();
        for (Map.Entry<String, Referent> entry : byKey.entrySet()) {
            if (entry.getKey().startsWith("body ")) {
                for (String form : shortForms(entry.getValue())) {
                    Referent other = shorter.putIfAbsent(form, entry.getValue());
                    if (other != null && other != entry.getValue()) {
                        ambiguous.add(form);
                    }
                }
            }
        }
        for (Map.Entry<String, Referent> entry : shorter.entrySet()) {
            Referent brief = byKey.get("body " + entry.getKey());
            if (brief != null && brief != entry.getValue() && !ambiguous.contains(entry.getKey())) {
                entry.getValue().absorb(brief);
                byKey.put("body " + entry.getKey(), entry.getValue());
            }
        }
        initialsOfPlaces();
    }

    /** "New South Wales" and "NSW", "Los Angeles" and "L.A.". */
    private void initialsOfPlaces() {
        for (Map.Entry<String, Referent> entry : List.copyOf(byKey.entrySet())) {
            String key = entry.getKey();
            if (!key.startsWith("place ") || key.indexOf(' ', "place ".length()) < 0) {
                continue;
            }
            StringBuilder initials = new StringBuilder();
            for (String word : key.substring("place ".length()).split(" ")) {
                initials.append(word.charAt(0));
            }
            for (String family : List.of("place ", "body ")) {
                Referent brief = byKey.get(family + initials);
                if (brief != null && brief != entry.getValue() && isWritten(brief, initials)) {
                    entry.getValue().absorb(brief);
                    byKey.put(family + initials, entry.getValue());
                }
            }
        }
    }

    /** Whether it is named by its initials in capitals alone. */
    private static boolean isWritten(Referent brief, CharSequence initials) {
        String capitals = initials.toString().toUpperCase(Locale.ROOT);
        return brief.drafts().stream()
                .allMatch(draft -> draft.text.replace(".", "").equals(capitals));
    }

    private Set<String> shortForms(Referent body) {
        Set<String> forms = new LinkedHashSet<>();
        for (Draft draft : body.drafts()) {
            String[] words = key(draft.text).split(" ");
            if (words.length < 2) {
                continue;
            }
            StringBuilder initials = new StringBuilder();
            for (String word : GAPS.split(draft.text)) {
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                    initials.append(word.charAt(0));
                }
            }
            if (initials.length() > 2) {
                forms.add(initials.toString().toLowerCase(Locale.ROOT));
            }
            int length = words.length;
            if (lexicon.names.has("corporate", words[length - 1])) {
                length--;
                forms.add(String.join(" ", List.of(words).subList(0, length)));
            }
            if (length > 1 && isTelling(words[0])) {
                forms.add(words[0]);
            }
            forms.addAll(endings(words));
        }
        return forms;
    }

    /** "Red Sox" of "Boston Red Sox", "General Assembly" of "General Assembly of the United Nations". */
    private Set<String> endings(String[] words) {
        Set<String> endings = new LinkedHashSet<>();
        int end = words.length;
        for (int i = 1; i < words.length; i++) {
            end = Math.min(end, BORDERS.contains(words[i]) ? i : end);
        }
        for (int first = end < words.length ? 0 : 1; first < end; first++) {
            if (end - first > 1 || words[first].length() > 3 && !isPlaceName(words[first])) {
                endings.add(String.join(" ", List.of(words).subList(first, end)));
            }
        }
        return endings;
    }

    private boolean isPlaceName(String word) {
        String name = title(word);
        return lexicon.countries.byDemonym(name).isPresent()
                || lexicon.countries.byName(name).isPresent()
                || lexicon.countries.byCapital(name).isPresent()
                || lexicon.known.countryOfCity(name) != null;
    }

    private boolean isTelling(String word) {
        return word.length() > 3
                && !lexicon.names.has("organization", word)
                && lexicon.countries.byDemonym(word).isEmpty()
                && lexicon.countries.byName(word).isEmpty()
                && lexicon.countries.byCapital(word).isEmpty();
    }
}
