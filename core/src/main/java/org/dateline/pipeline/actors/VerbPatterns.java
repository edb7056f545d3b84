// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dateline.model.VerbDictionary.Codes;
import org.dateline.model.VerbDictionary.Element;
import org.dateline.model.VerbDictionary.Kind;
import org.dateline.model.VerbDictionary.Pattern;
import org.dateline.model.VerbDictionary.Phrase;

/**
 * Reads the patterns of a dictionary of verbs: words with {@code *} for the verb; {@code _} between what stands together; {@code
 * $}, {@code +}, {@code ^} and {@code %} for actors; {@code &NAME} for any of the words listed under that name; and, as
 * PETRARCH-2 has them, phrases in {@code {}} and {@code ()}.
 */
final class VerbPatterns {
    private static final String VERB = "*";

    /** The words under each name, without its {@code &} and the {@code _} at its end. */
    private final Map<String, List<Phrase>> synonyms;

    VerbPatterns(Map<String, List<Phrase>> synonyms) {
        this.synonyms = synonyms;
    }

    /** One written part: a word or a sign, and how it stands. */
    private record Part(String text, boolean adjacent, int phrase) {}

    /** @throws IllegalArgumentException if it is no pattern, told in words */
    Pattern pattern(String written, Codes codes) {
        List<Part> parts = parts(written);
        int verb = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).text().equals(VERB)) {
                verb = i;
                break;
            }
        }
        if (verb < 0) {
            throw new IllegalArgumentException("no * for the verb: " + written);
        }
        List<Element> before = elements(parts.subList(0, verb), written);
        List<Element> behind = elements(parts.subList(verb + 1, parts.size()), written);
        return new Pattern(reversed(before, parts.get(verb).adjacent()), behind, codes, written);
    }

    /** The nearest to the verb first; whether it stands right before what follows it, which was told of that. */
    private static List<Element> reversed(List<Element> before, boolean verbAdjacent) {
        List<Element> reversed = new ArrayList<>();
        boolean adjacent = verbAdjacent;
        for (int i = before.size() - 1; i >= 0; i--) {
            Element one = before.get(i);
            reversed.add(new Element(one.kind(), one.phrases(), adjacent, one.phrase()));
            adjacent = one.adjacent();
        }
        return reversed;
    }

    private static List<Part> parts(String written) {
        List<Part> parts = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean adjacent = false;
        int depth = 0;
        int phrase = 0;
        for (char c : (written + " ").toCharArray()) {
            boolean ends = Character.isWhitespace(c) || "_{}()".indexOf(c) >= 0;
            if (!ends && !(c == '*' || word.length() > 0 && word.charAt(0) == '*')) {
                word.append(c);
                continue;
            }
            if (word.length() > 0) {
                parts.add(new Part(word.toString(), adjacent, depth > 0 ? phrase : -1));
                word.setLength(0);
                adjacent = false;
            }
            if (c == '*') {
                parts.add(new Part(VERB, adjacent, -1));
                adjacent = false;
            } else if (c == '_') {
                adjacent = true;
            } else if (c == '{' || c == '(') {
                phrase += depth == 0 ? 1 : 0;
                depth++;
            } else if (c == '}' || c == ')') {
                depth = Math.max(0, depth - 1);
            }
        }
        return parts;
    }

    private List<Element> elements(List<Part> parts, String written) {
        List<Element> elements = new ArrayList<>();
        for (Part part : parts) {
            Kind kind =
                    switch (part.text()) {
                        case "$" -> Kind.SOURCE;
                        case "+" -> Kind.TARGET;
                        case "^" -> Kind.ANOTHER;
                        case "%" -> Kind.COMPOUND;
                        default -> Kind.WORDS;
                    };
            List<Phrase> phrases = kind == Kind.WORDS ? phrases(part.text(), written) : List.of();
            elements.add(new Element(kind, phrases, part.adjacent(), part.phrase()));
        }
        return elements;
    }

    private List<Phrase> phrases(String text, String written) {
        if (text.startsWith("&")) {
            List<Phrase> known = synonyms.get(VerbPatterns.name(text));
            if (known == null) {
                throw new IllegalArgumentException("no words are listed under " + text + ": " + written);
            }
            return known;
        }
        if (text.contains("*")) {
            throw new IllegalArgumentException("a second * for the verb: " + written);
        }
        List<Phrase> phrases = new ArrayList<>();
        for (String one : text.split("/", -1)) {
            if (!one.isEmpty()) {
                phrases.add(new Phrase(Collections.singletonList(one), false));
            }
        }
        return phrases;
    }

    /** The name of a list of words, however it is written. */
    static String name(String written) {
        return written.substring(1).replaceAll("_+$", "");
    }
}
