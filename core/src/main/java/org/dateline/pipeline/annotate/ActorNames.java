// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Actor;
import org.dateline.model.ActorDictionary;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The names that users' dictionaries know. A dictionary that was given earlier goes before a later one. Immutable; a look-up at
 * a token costs one hash of its word, and where a name begins with it, one for each length that such names have.
 */
final class ActorNames {
    private static final ActorNames NONE = new ActorNames(List.of());
    /** Up to so many letters, a word in capitals may also be an ordinary word. */
    private static final int SHORT = 4;

    /** Actors by each of their names, as {@link #key} writes it. */
    private final Map<String, List<Actor>> byName = new HashMap<>();
    /** First words of names of several words, with the number of words of the longest. */
    private final Map<String, Integer> longest = new HashMap<>();

    private ActorNames(List<ActorDictionary> dictionaries) {
        for (ActorDictionary dictionary : dictionaries) {
            Map<String, List<Actor>> own = new HashMap<>();
            dictionary.actors().forEach(actor -> put(own, actor.name(), actor));
            Map<String, List<Actor>> further = new HashMap<>();
            dictionary.actors().forEach(actor -> actor.aliases().forEach(alias -> put(further, alias, actor)));
            further.forEach(own::putIfAbsent);
            own.forEach(byName::putIfAbsent);
        }
        for (String name : byName.keySet()) {
            String[] words = name.split(" ");
            longest.merge(words[0], words.length, Math::max);
        }
    }

    static ActorNames none() {
        return NONE;
    }

    static ActorNames of(List<ActorDictionary> dictionaries) {
        return dictionaries.isEmpty() ? NONE : new ActorNames(dictionaries);
    }

    private static void put(Map<String, List<Actor>> index, String name, Actor actor) {
        String key = key(name);
        if (key.chars().filter(Character::isLetter).count() < 2) {
            return;
        }
        List<Actor> known = index.getOrDefault(key, List.of());
        if (known.stream().noneMatch(one -> one == actor)) {
            List<Actor> more = new ArrayList<>(known);
            more.add(actor);
            index.put(key, List.copyOf(more));
        }
    }

    /** Folded words with one blank between them, without full stops and a leading "the". */
    private static String key(String name) {
        return NameMatcher.key(name).replace("_", " ").strip();
    }

    private static String word(Token token) {
        return key(token.word());
    }

    /** Labels the names in a sentence that the dictionaries know and that no name of the model goes beyond. */
    void label(Sentence sentence, String[] labels, Lexicon lexicon) {
        if (byName.isEmpty()) {
            return;
        }
        for (int i = 0; i < labels.length; i++) {
            i = Math.max(i, end(sentence, i, labels, lexicon));
        }
    }

    /** Labels the longest name that begins at {@code first}; index of its last token, −1 where there is none. */
    private int end(Sentence sentence, int first, String[] labels, Lexicon lexicon) {
        Token token = sentence.token(first);
        int most = startsName(token) ? longest.getOrDefault(word(token), 0) : 0;
        StringBuilder name = new StringBuilder();
        int best = -1;
        String label = null;
        int words = 0;
        for (int last = first; last < labels.length && words < most; last++) {
            String word = word(sentence.token(last));
            if (word.isEmpty()) {
                continue;
            }
            name.append(words == 0 ? "" : " ").append(word);
            words += 1 + (int) word.chars().filter(c -> c == ' ').count();
            String found = label(sentence, first, last, name.toString(), labels, lexicon);
            if (found != null) {
                best = last;
                label = found;
            }
        }
        if (label != null) {
            Arrays.fill(labels, first, best + 1, label);
        }
        return best;
    }

    private @Nullable String label(
            Sentence sentence, int first, int last, String name, String[] labels, Lexicon lexicon) {
        List<Actor> actors = byName.get(name);
        if (actors == null || !Borders.isWhole(sentence, first, last, labels, lexicon)) {
            return null;
        }
        EntityKind kind = kind(actors, name, lexicon);
        if (kind == null || kind == EntityKind.COUNTRY) {
            return null;
        }
        String now = labels[first];
        if (first == last && !fitsSingle(sentence, first, actors, now, lexicon)) {
            return null;
        }
        boolean told = actors.get(0).kind() != null || isOwn(actors.get(0)) && !now.equals("PERSON");
        return now.equals("O") || told || first < last && !sameLabel(labels, first, last) ? label(kind) : now;
    }

    /** Whether it has a code that only its dictionary knows: it acts, whatever the model takes it for. */
    private static boolean isOwn(Actor actor) {
        return actor.identifier() != null && actor.identifier().startsWith("cameo:");
    }

    private static boolean sameLabel(String[] labels, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!labels[i].equals(labels[first])) {
                return false;
            }
        }
        return true;
    }

    private static String label(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "PERSON";
            case ORGANIZATION, GROUP -> "ORGANIZATION";
            case PLACE, FACILITY, COUNTRY -> "LOCATION";
            case NATIONALITY, OTHER -> "MISC";
        };
    }

    /** A single word must be tagged as a name and be no country's, and no other name of the model's. */
    private static boolean fitsSingle(Sentence sentence, int i, List<Actor> actors, String label, Lexicon lexicon) {
        String word = sentence.token(i).word();
        boolean initials = actors.stream().anyMatch(actor -> isInitials(actor, word));
        return sentence.token(i).isName()
                && mayBe(sentence, i, actors.get(0).kind(), label, lexicon)
                && (!initials || word.equals(word.toUpperCase(Locale.ROOT)))
                && lexicon.countries.byName(word).isEmpty()
                && lexicon.countries.byDemonym(word).isEmpty()
                && lexicon.countries.byCapital(word).isEmpty()
                && lexicon.nouns.of(word.toLowerCase(Locale.ROOT)) == null;
    }

    /** Whether a word that the model takes for something may be what the dictionary says: a firm that sounds like a person. */
    private static boolean mayBe(Sentence sentence, int i, @Nullable EntityKind kind, String label, Lexicon lexicon) {
        if (label.equals("O") || label.equals("MISC") || kind == null) {
            return true;
        }
        boolean addressed = i > 0 && lexicon.isHonorific(sentence.token(i - 1).word());
        return kind == EntityKind.PERSON ? label.equals("PERSON") : !label.equals("PERSON") || !addressed;
    }

    /** Whether the name of the actor that is meant has few letters, all capitals: WHO is not Who. */
    private static boolean isInitials(Actor actor, String word) {
        return word.length() <= SHORT
                && (actor.name().equals(word.toUpperCase(Locale.ROOT))
                        || actor.aliases().contains(word.toUpperCase(Locale.ROOT)));
    }

    private static boolean startsName(Token token) {
        int initial = token.word().codePointAt(0);
        return Character.isUpperCase(initial)
                || Character.isTitleCase(initial)
                || token.word().equals("al");
    }

    /** What the dictionary says, else what the words of the name and the codes of the actor show. */
    private static @Nullable EntityKind kind(List<Actor> actors, String name, Lexicon lexicon) {
        Actor actor = actors.get(0);
        for (Actor other : actors) {
            if (other.kind() != actor.kind()) {
                return null;
            }
        }
        if (actor.kind() != null) {
            return actor.kind();
        }
        String[] words = name.split(" ");
        for (String word : words) {
            if (lexicon.names.has("organization", word)) {
                return EntityKind.ORGANIZATION;
            }
        }
        if (lexicon.nouns.of(words[words.length - 1]) != null) {
            return null; // an office rather than a name: "UN Secretary General"
        }
        boolean dated = actor.posts().stream().anyMatch(Actor.Post::isDated);
        if (dated || lexicon.known.gender(words[0]) != Gender.UNKNOWN) {
            return EntityKind.PERSON;
        }
        return "REB".equals(actor.sector()) ? EntityKind.GROUP : EntityKind.ORGANIZATION;
    }

    /** The kind that a dictionary gives to this name, where it does. */
    @Nullable EntityKind kind(String name) {
        List<Actor> actors = byName.isEmpty() ? null : byName.get(key(name));
        return actors == null ? null : actors.get(0).kind();
    }

    /** What the actor counts as on that day; where no post tells a sector, by the words of the title that is held. */
    static Actor.Standing standing(Actor actor, @Nullable LocalDate day, Lexicon lexicon) {
        Actor.Standing told = actor.asOf(day);
        if (told.sector() != null) {
            return told;
        }
        for (Actor.Post post : actor.posts()) {
            String sector = post.title() == null || !post.holds(day) ? null : Titles.sector(post.title(), lexicon);
            if (sector != null) {
                return new Actor.Standing(told.country(), sector, told.identifier());
            }
        }
        return told;
    }

    /** Who bears the name on that day; {@code null} where nobody does or where bearers differ. */
    @Nullable Actor bearer(String name, EntityKind kind, @Nullable LocalDate day) {
        List<Actor> actors = byName.isEmpty() ? null : byName.get(key(name));
        if (actors == null) {
            return null;
        }
        Actor bearer = null;
        for (Actor actor : actors) {
            if (actor.kind() != null && (actor.kind() == EntityKind.PERSON) != (kind == EntityKind.PERSON)) {
                continue;
            }
            if (bearer != null && !bearer.asOf(day).equals(actor.asOf(day))) {
                return null;
            }
            bearer = bearer == null ? actor : bearer;
        }
        return bearer;
    }
}
