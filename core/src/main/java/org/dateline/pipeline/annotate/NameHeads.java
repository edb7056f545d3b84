// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** Names by the noun that they are built on, so that "the foundation" finds the Lund Foundation and "the church" the Church of X. */
final class NameHeads {
    private static final Set<String> BORDERS = Set.of("of", "for", "in", "at", "and", "on", "to");

    private record Head(Draft name, Set<String> words) {}

    private final Map<String, List<Head>> byNoun = new HashMap<>();

    /** @param names in order of the text */
    NameHeads(List<Draft> names) {
        for (Draft name : names) {
            boolean built = name.isName()
                    && name.last > name.first
                    && name.kind() != EntityKind.PERSON
                    && name.kind() != EntityKind.NATIONALITY
                    && name.kind() != EntityKind.COUNTRY;
            if (built) {
                note(name);
            }
        }
    }

    private void note(Draft name) {
        String[] words = NameMatcher.GAPS.split(name.text.toLowerCase(Locale.ROOT));
        int head = words.length - 1;
        for (int i = words.length - 1; i > 0; i--) {
            head = BORDERS.contains(words[i]) ? i - 1 : head;
        }
        byNoun.computeIfAbsent(words[head], missing -> new ArrayList<>())
                .add(new Head(name, Set.copyOf(List.of(words))));
    }

    /**
     * The last name before that is built on the noun and has all its modifiers.
     *
     * @param far sentences back at most
     */
    @Nullable Draft before(Draft nominal, Set<String> modifiers, int far) {
        List<Head> heads = byNoun.getOrDefault(Nouns.lemma(nominal.sentence.token(nominal.head)), List.of());
        Draft found = null;
        for (Head head : heads) {
            boolean near = head.name.span().end() <= nominal.span().start()
                    && nominal.sentence.index() - head.name.sentence.index() <= far;
            if (near && head.name.referent() != null && head.words.containsAll(modifiers)) {
                found = head.name;
            }
        }
        return found;
    }
}
