// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.Sentence;
import org.dateline.model.VerbDictionary.Element;
import org.dateline.model.VerbDictionary.Kind;
import org.dateline.model.VerbDictionary.Pattern;
import org.dateline.model.VerbDictionary.Phrase;
import org.jspecify.annotations.Nullable;

/** Lays the patterns of a user's dictionary on a sentence around one verb. */
final class UserPatterns {
    /**
     * Where a pattern's actors were found.
     *
     * @param source token; −1 where the pattern names none
     * @param target token; −1 where the pattern names none
     */
    record Match(Pattern pattern, int source, int target, boolean compound) {}

    private final Sentence sentence;
    private final UserVerbs.Entry entry;
    private final BitSet before;
    private final BitSet behind;
    private final UserActors actors;

    UserPatterns(Sentence sentence, UserVerbs.Entry entry, int verb, UserActors actors) {
        this.sentence = sentence;
        this.entry = entry;
        this.actors = actors;
        before = Reach.before(sentence, verb, entry.first());
        behind = Reach.behind(sentence, verb, entry.last());
    }

    /** The first pattern that fits. */
    Optional<Match> first() {
        for (Pattern pattern : entry.block().patterns()) {
            Match match = match(pattern);
            if (match != null) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    private @Nullable Match match(Pattern pattern) {
        int[] above = new int[pattern.before().size()];
        int[] below = new int[pattern.behind().size()];
        boolean fits =
                lay(pattern.before(), 0, entry.first(), -1, above) && lay(pattern.behind(), 0, entry.last(), 1, below);
        if (!fits) {
            return null;
        }
        int source = -1;
        int target = -1;
        boolean compound = false;
        for (boolean up : new boolean[] {true, false}) {
            List<Element> elements = up ? pattern.before() : pattern.behind();
            for (int i = 0; i < elements.size(); i++) {
                int token = up ? above[i] : below[i];
                switch (elements.get(i).kind()) {
                    case SOURCE -> source = token;
                    case TARGET -> target = token;
                    case COMPOUND -> {
                        compound = true;
                        source = up ? token : source;
                        target = up ? target : token;
                    }
                    default -> {}
                }
            }
        }
        return new Match(pattern, source, target, compound);
    }

    /** Lays the elements from {@code i} on, going {@code way} from what is laid; {@code at} gets the token of each. */
    private boolean lay(List<Element> elements, int i, int from, int way, int[] at) {
        if (i == elements.size()) {
            return phrasesHold(elements, at);
        }
        Element element = elements.get(i);
        BitSet reach = way < 0 ? before : behind;
        for (int t = from + way; t >= 0 && t < sentence.size(); t += way) {
            int length = reach.get(t) ? length(element, t, way) : 0;
            if (length > 0) {
                at[i] = way < 0 ? t : t + length - 1;
                if (lay(elements, i + 1, t + way * (length - 1), way, at)) {
                    return true;
                }
            }
            if (element.adjacent() || length > 0 && element.kind() != Kind.WORDS) {
                return false;
            }
        }
        return false;
    }

    /** How many tokens the element takes from {@code t} on; 0 where it does not stand there. */
    private int length(Element element, int t, int way) {
        if (element.kind() != Kind.WORDS) {
            int least = element.kind() == Kind.COMPOUND ? 2 : 1;
            return actors.heads(t) && actors.of(t).size() >= least ? 1 : 0;
        }
        for (Phrase phrase : element.phrases()) {
            int size = phrase.words().size();
            if (stands(phrase, way < 0 ? t - size + 1 : t)) {
                return size;
            }
        }
        return 0;
    }

    private boolean stands(Phrase phrase, int first) {
        if (UserVerbs.stand(sentence, first, phrase.words())) {
            return true;
        }
        int last = first + phrase.words().size() - 1;
        if (!phrase.plural() || first < 0 || last >= sentence.size()) {
            return false;
        }
        List<String> words = phrase.words();
        return sentence.token(last).isNoun()
                && sentence.token(last).lemma().toUpperCase(Locale.ROOT).equals(words.get(words.size() - 1))
                && UserVerbs.stand(sentence, first, words.subList(0, words.size() - 1));
    }

    /** Whether the words that the dictionary writes as one phrase are one: all depend on its last. */
    private boolean phrasesHold(List<Element> elements, int[] at) {
        Map<Integer, List<Integer>> phrases = new TreeMap<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).phrase() >= 0) {
                phrases.computeIfAbsent(elements.get(i).phrase(), key -> new ArrayList<>())
                        .add(at[i]);
            }
        }
        for (List<Integer> phrase : phrases.values()) {
            int head = phrase.stream().max(Integer::compare).orElseThrow();
            for (int token : phrase) {
                boolean beside = token == head
                        || sentence.isUnder(token, head)
                        || sentence.token(token).head() == sentence.token(head).head();
                if (!beside) {
                    return false;
                }
            }
        }
        return true;
    }
}
