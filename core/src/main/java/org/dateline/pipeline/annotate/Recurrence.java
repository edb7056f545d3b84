// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** What a name is in one sentence of a report it is in the others: one sense per discourse (Gale, Church, Yarowsky 1992). */
final class Recurrence {
    private final Map<String, Map<EntityKind, Integer>> votes = new LinkedHashMap<>();
    private final Set<String> familyNames = new HashSet<>();
    /** Names of one word that the model knew no kind for. */
    private final Set<String> unkinded = new HashSet<>();
    /** Words that the report also writes in lower case. */
    private final Set<String> common = new HashSet<>();

    private final WordLists coreference;

    private Recurrence(WordLists coreference) {
        this.coreference = coreference;
    }

    /** Settles the kinds of names that the model wavers on, and adds names that it met but missed elsewhere. */
    static void settle(
            List<Sentence> sentences,
            List<List<Draft>> names,
            List<Draft> outside,
            String text,
            WordLists coreference) {
        Recurrence recurrence = new Recurrence(coreference);
        sentences.forEach(recurrence::note);
        outside.forEach(recurrence::count);
        for (List<Draft> found : names) {
            found.forEach(recurrence::count);
        }
        for (int i = 0; i < names.size(); i++) {
            names.get(i).forEach(recurrence::outvote);
            names.get(i).addAll(recurrence.missed(sentences.get(i), names.get(i), text));
        }
    }

    private void note(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (Character.isLowerCase(token.word().charAt(0))) {
                common.add(token.word());
            }
        }
    }

    private void count(Draft name) {
        if (name.kind() == EntityKind.OTHER && name.first == name.last) {
            unkinded.add(name.text);
        }
        if (name.kind() == EntityKind.OTHER && speaks(name)) {
            vote(name.text, EntityKind.ORGANIZATION);
        }
        if (name.kind() == EntityKind.NATIONALITY || name.kind() == EntityKind.OTHER) {
            return;
        }
        vote(name.text, name.kind());
        if (name.kind() == EntityKind.PERSON && name.last > name.first) {
            vote(name.sentence.token(name.last).word(), EntityKind.PERSON);
            familyNames.add(name.sentence.token(name.last).word());
        }
        if (name.kind() == EntityKind.ORGANIZATION && name.last > name.first) {
            vote(name.sentence.token(name.first).word(), EntityKind.ORGANIZATION);
        }
    }

    private void vote(String name, EntityKind kind) {
        votes.computeIfAbsent(name, missing -> new LinkedHashMap<>()).merge(kind, 1, Integer::sum);
    }

    /** "Wavelength reported": what speaks is somebody. */
    private boolean speaks(Draft name) {
        Sentence sentence = name.sentence;
        int verb = sentence.token(name.head).head();
        return verb >= 0
                && sentence.token(name.head).relation().equals("nsubj")
                && sentence.token(verb).isVerb()
                && (coreference.has("say", sentence.token(verb).lemma())
                        || coreference.has("act", sentence.token(verb).lemma()));
    }

    private void outvote(Draft name) {
        Map<EntityKind, Integer> kinds = votes.get(name.text);
        if (kinds == null || kinds.size() < 2 && name.kind() != EntityKind.OTHER) {
            return;
        }
        if (name.kind() == EntityKind.OTHER) {
            name.kind(most(kinds));
            return;
        }
        boolean somewhere = isPlace(name.kind()) && isLocative(Syntax.preposition(name.sentence, name.head));
        if (familyNames.contains(name.text) && !somewhere) {
            name.kind(EntityKind.PERSON);
            return;
        }
        if (name.kind() == EntityKind.COUNTRY || somewhere) {
            return;
        }
        int own = kinds.getOrDefault(name.kind(), 0);
        for (Map.Entry<EntityKind, Integer> other : kinds.entrySet()) {
            boolean outvoted = other.getValue() >= 2 * own && other.getValue() >= 2
                    || other.getValue() > own && name.text.indexOf(' ') > 0;
            if (outvoted && !isSpot(name.kind(), other.getKey())) {
                name.kind(other.getKey());
                return;
            }
        }
    }

    private static boolean isLocative(String preposition) {
        return switch (preposition) {
            case "in", "at", "near", "outside", "inside", "to", "from" -> true;
            default -> false;
        };
    }

    /** Whether the two differ only in what kind of spot on the map they mean. */
    private static boolean isSpot(EntityKind one, EntityKind other) {
        return isPlace(one) && isPlace(other);
    }

    private static boolean isPlace(EntityKind kind) {
        return kind == EntityKind.PLACE || kind == EntityKind.FACILITY || kind == EntityKind.COUNTRY;
    }

    private List<Draft> missed(Sentence sentence, List<Draft> names, String text) {
        BitSet named = new BitSet();
        names.forEach(name -> named.set(name.first, name.last + 1));
        List<Draft> more = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (named.get(i) || !looksLikeName(token) || token.word().length() < 3 || !standsAlone(sentence, i)) {
                continue;
            }
            Map<EntityKind, Integer> kinds = votes.get(token.word());
            if (kinds == null && unkinded.contains(token.word())) {
                kinds = Map.of();
            }
            if (kinds != null && Character.isUpperCase(token.word().charAt(0))) {
                EntityKind kind = familyNames.contains(token.word()) ? EntityKind.PERSON : most(kinds);
                more.add(new Draft(
                        sentence, i, i, i, Mention.Form.NAME, kind, token.span().of(text), null));
            }
        }
        return more;
    }

    private boolean looksLikeName(Token token) {
        return token.tag().equals("NNP")
                || token.isNoun()
                        && Character.isUpperCase(token.word().charAt(0))
                        && !common.contains(token.word().toLowerCase(Locale.ROOT));
    }

    private static EntityKind most(Map<EntityKind, Integer> kinds) {
        return kinds.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(EntityKind.OTHER);
    }

    private static boolean standsAlone(Sentence sentence, int i) {
        boolean before = i > 0
                && (sentence.token(i - 1).tag().startsWith("NNP")
                        || sentence.token(i - 1).word().equals("-"));
        boolean after = i + 1 < sentence.size()
                && (sentence.token(i + 1).tag().startsWith("NNP")
                        || sentence.token(i + 1).word().equals("-"));
        return !before && !after;
    }
}
