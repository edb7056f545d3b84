// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Whether the name of a place is used as a place: "in Moscow", not "Moscow said". A country is taken for one that acts
 * unless its grammar tells a place; other names the other way round.
 */
final class PlaceUse {
    private static final String FILE = "place-use.txt";

    private final Map<String, Set<String>> lists = new HashMap<>();

    private PlaceUse() {}

    static PlaceUse load() {
        PlaceUse use = new PlaceUse();
        try (InputStream in = PlaceUse.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    use.lists.put(
                            line.substring(0, colon),
                            Set.of(line.substring(colon + 1).strip().split("\\s+")));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
        return use;
    }

    boolean isFacility(String lemma) {
        return has("facilities", lemma);
    }

    /** "northern", "Northeast": what may stand before a name without being part of it. */
    boolean isDirection(String word) {
        return has("directions", word.toLowerCase(Locale.ROOT));
    }

    /** "Province", "County": what a division's name may end in. */
    boolean isDivision(String word) {
        return has("divisions", word);
    }

    /** "City", "Township": what the name of a town may end in. */
    boolean isTown(String word) {
        return has("towns", word);
    }

    /** "County", "River": what the name of a piece of ground ends in, and nobody's else. */
    boolean isGround(String word) {
        return has("grounds", word.toLowerCase(Locale.ROOT));
    }

    /** "Street", "Library": what the name of a piece of a town ends in. */
    boolean isOfTown(String word) {
        return has("ofTown", word.toLowerCase(Locale.ROOT));
    }

    /** "Lake", "Mount": what begins or ends the name of a piece of nature. */
    boolean isTerrain(String word) {
        return has("terrain", word.toLowerCase(Locale.ROOT));
    }

    /** "church", "hotel": what stands somewhere, be it a body as well. */
    boolean isBuilding(String lemma) {
        return has("buildings", lemma) || isFacility(lemma);
    }

    /** "Street", "Highway", in lower case. */
    boolean isWay(String word) {
        return has("ways", word);
    }

    /** "Highway", "Route": what bears a number behind it, in lower case. */
    boolean isHighway(String word) {
        return has("numbered", word);
    }

    /** "man", "mayor": who are told by where they are from. */
    boolean isLocal(String lemma) {
        return has("locals", lemma);
    }

    /** "faith", "believe": whose "in" is no where. */
    boolean isTrust(String lemma) {
        return has("trust", lemma);
    }

    /** "Wall", whose street is a trade. */
    boolean isFigurative(String word) {
        return has("figurative", word.toLowerCase(Locale.ROOT));
    }

    /** "in", "near": what stands before the name of a place, seldom before another's. */
    boolean isWhere(String preposition) {
        return has("standsBefore", preposition);
    }

    /** "town", "outskirts", "residents": whose "of" tells where they are. */
    boolean isOfWhere(String lemma) {
        return has("ofWhere", lemma);
    }

    /** "March", "August", which are towns too. */
    boolean isCalendarWord(String word) {
        return has("calendar", word.toLowerCase(Locale.ROOT));
    }

    /** "airport": what bears the name of the town that it is at. */
    boolean isNamedAfterTown(String word) {
        return has("namedAfterTown", word);
    }

    /** A word of outlets' names that is a town somewhere. */
    boolean isOutletWord(String word) {
        return has("outletWords", word);
    }

    private boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    /**
     * @param head the token that governs the name
     * @param acts whether the name often stands for a government: a country or a capital
     */
    boolean isPlace(Sentence sentence, int head, boolean acts) {
        int at = head;
        for (int steps = 0; steps < 5; steps++) {
            if (!sentence.hasRelation(at, "conj", "appos")
                    || sentence.token(at).head() < 0
                    || sentence.child(at, "case").isPresent()) {
                break;
            }
            int above = sentence.token(at).head();
            if (!sentence.token(above).isName()) {
                break;
            }
            at = above;
        }
        return acts ? isPlaceThoughItActs(sentence, at) : !isActor(sentence, at);
    }

    private boolean isPlaceThoughItActs(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.head() < 0) {
            return false;
        }
        Token governor = sentence.token(token.head());
        Optional<Integer> preposition = sentence.child(at, "case");
        if (preposition.isPresent()) {
            String word = sentence.token(preposition.get()).lemma();
            if (word.equals("of")) {
                return has("ofWhere", governor.lemma());
            }
            if (has("weak", word)) {
                return has("toWhere", governor.lemma()) && (word.equals("to") || word.equals("for"));
            }
            return has("where", word);
        }
        if (sentence.hasRelation(at, "nmod:poss")) {
            return has("ofWhere", governor.lemma());
        }
        if (sentence.hasRelation(at, "obj")) {
            return has("seen", governor.lemma());
        }
        if (sentence.hasRelation(at, "nsubj:pass")) {
            return has("seen", governor.lemma());
        }
        // "northern Syria": the part tells that ground is meant.
        return sentence.children(at, "amod").stream()
                .anyMatch(i -> isDirection(sentence.token(i).lemma()));
    }

    /** Whether it speaks, thinks or decides: the subject of an active verb, or whose officials do. */
    private static boolean isActor(Sentence sentence, int at) {
        return sentence.hasRelation(at, "nsubj")
                && !sentence.token(at).relation().equals("nsubj:pass")
                && sentence.token(at).head() >= 0
                && sentence.child(sentence.token(at).head(), "ccomp", "xcomp").isPresent();
    }
}
