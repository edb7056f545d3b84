// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A condition on what fills a function.
 *
 * @param functions alternatives, e.g. {@code nmod:with} and {@code nmod:between}
 * @param absent whether none of them may be filled
 * @param classes classes of which the filler must be one; empty for any
 * @param lemmas lemmas of which the filler must be one; empty for any
 * @param others lemmas that the filler must not be
 */
record Need(List<String> functions, boolean absent, Set<String> classes, Set<String> lemmas, Set<String> others) {
    private static final Set<String> CLASSES = Set.of("person", "group", "org", "country", "place", "military");

    Need {
        functions = List.copyOf(functions);
    }

    static List<Need> all(String text) {
        List<Need> needs = new ArrayList<>();
        for (String part : text.split("\\s+", -1)) {
            if (!part.isBlank()) {
                needs.add(one(part));
            }
        }
        return needs;
    }

    private static Need one(String part) {
        boolean absent = part.startsWith("!");
        String rest = absent ? part.substring(1) : part;
        int not = rest.indexOf(".lemma!=");
        if (not > 0) {
            return new Need(
                    List.of(rest.substring(0, not)), absent, Set.of(), Set.of(), words(rest.substring(not + 8)));
        }
        int is = rest.indexOf(".lemma=");
        if (is > 0) {
            return new Need(
                    functions(rest.substring(0, is)), absent, Set.of(), words(rest.substring(is + 7)), Set.of());
        }
        int colon = rest.lastIndexOf(':');
        Set<String> last = colon < 0 ? Set.of() : words(rest.substring(colon + 1));
        if (!last.isEmpty() && CLASSES.containsAll(last)) {
            return new Need(functions(rest.substring(0, colon)), absent, last, Set.of(), Set.of());
        }
        return new Need(functions(rest), absent, Set.of(), Set.of(), Set.of());
    }

    /** {@code nmod:with|between} names two functions. */
    private static List<String> functions(String text) {
        int colon = text.indexOf(':');
        if (text.indexOf('|') < 0 || colon < 0) {
            return List.of(text.split("\\|", -1));
        }
        List<String> functions = new ArrayList<>();
        for (String end : text.substring(colon + 1).split("\\|", -1)) {
            functions.add(text.substring(0, colon + 1) + end);
        }
        return functions;
    }

    private static Set<String> words(String text) {
        return new java.util.LinkedHashSet<>(List.of(text.split("\\|", -1)));
    }
}
