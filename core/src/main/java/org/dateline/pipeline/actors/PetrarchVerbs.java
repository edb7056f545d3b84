// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.VerbDictionary.Block;
import org.dateline.model.VerbDictionary.Codes;
import org.dateline.model.VerbDictionary.Phrase;
import org.dateline.model.VerbDictionary.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Verbs as PETRARCH and PETRARCH-2 have them. A block opens with {@code --- NAME [CODE] ---}; its verbs follow, one a line, with
 * other forms in {@code {}}, a code of their own in {@code []}, and {@code +} before the verb among several words; then its
 * patterns, behind {@code -}. Lists of words stand under {@code &NAME}, one a line behind {@code +}, with {@code _} behind a word
 * that has no plural. {@code [A:B]} codes both directions, {@code [---]} nothing.
 */
final class PetrarchVerbs {
    private static final Pattern CODES = Pattern.compile("(---|[0-9A-Za-z#+]*)\\??(?::(---|[0-9A-Za-z#+]*)\\??)?");
    private static final Pattern FORMS = Pattern.compile("\\{([^}]*)\\}?");
    private static final String HEADER = "---";

    private final Notes notes;
    private final Map<String, List<Phrase>> synonyms = new HashMap<>();
    private final VerbPatterns patterns = new VerbPatterns(synonyms);
    private final List<Block> blocks = new ArrayList<>();
    private final List<Verb> verbs = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();
    private Codes blockCodes = new Codes(null, null);
    private @Nullable String listed;

    /** A line of a pattern that waits for the lists of words below it. */
    private record Written(String text, int number) {}

    PetrarchVerbs(Notes notes) {
        this.notes = notes;
    }

    List<Block> read(Lines lines) throws IOException {
        Remarks remarks = new Remarks();
        List<List<Written>> patternsOf = new ArrayList<>();
        List<List<Verb>> verbsOf = new ArrayList<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            String text = remarks.without(line);
            if (startsBlock(text) && !(verbs.isEmpty() && written.isEmpty())) {
                verbsOf.add(List.copyOf(verbs));
                patternsOf.add(List.copyOf(written));
                verbs.clear();
                written.clear();
            }
            try {
                take(text, lines.number());
            } catch (IllegalArgumentException bad) {
                notes.bad(lines.number(), String.valueOf(bad.getMessage()));
            }
        }
        verbsOf.add(List.copyOf(verbs));
        patternsOf.add(List.copyOf(written));
        for (int i = 0; i < verbsOf.size(); i++) {
            block(verbsOf.get(i), patternsOf.get(i));
        }
        return blocks;
    }

    private boolean startsBlock(String text) {
        boolean verb = !text.isEmpty() && "-&~".indexOf(text.charAt(0)) < 0 && listed == null;
        return text.startsWith(HEADER) || verb && !written.isEmpty();
    }

    private void take(String text, int number) {
        if (text.isEmpty()) {
            listed = null;
        } else if (text.startsWith(HEADER)) {
            listed = null;
            blockCodes = text.contains("[") ? codes(firstCode(text)) : new Codes(null, null);
        } else if (text.startsWith("&")) {
            listed = text;
            synonyms.computeIfAbsent(VerbPatterns.name(text), key -> new ArrayList<>());
        } else if (listed != null && text.startsWith("+")) {
            member(text.substring(1));
        } else if (text.startsWith("-")) {
            listed = null;
            if (verbs.isEmpty()) {
                throw new IllegalArgumentException("a pattern, but of no verb: " + text);
            }
            written.add(new Written(text.substring(1).strip(), number));
        } else if (text.startsWith("~")) {
            throw new IllegalArgumentException("transformations of events are not used: " + text);
        } else {
            listed = null;
            verb(text);
        }
    }

    /** A word of a list, or all of another list. */
    private void member(String text) {
        String list = String.valueOf(listed);
        List<Phrase> into = synonyms.computeIfAbsent(VerbPatterns.name(list), key -> new ArrayList<>());
        if (text.startsWith("&")) {
            List<Phrase> others = synonyms.get(VerbPatterns.name(text));
            if (others == null) {
                throw new IllegalArgumentException("no words are listed under " + text);
            }
            into.addAll(List.copyOf(others));
            return;
        }
        List<String> words = words(text);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no word: +" + text);
        }
        into.add(new Phrase(words, !text.endsWith("_") && !list.endsWith("_")));
    }

    private void verb(String text) {
        Codes codes = text.contains("[") ? codes(firstCode(text)) : blockCodes;
        Matcher braces = FORMS.matcher(text);
        List<String> forms = new ArrayList<>();
        while (braces.find()) {
            for (String form : braces.group(1).strip().split("\\s+")) {
                if (!form.isEmpty()) {
                    forms.add(form);
                }
            }
        }
        String name = text.replaceAll("[\\[{].*$", "").strip();
        Verb verb = verb(name, codes);
        if (verb.before().isEmpty() && verb.after().isEmpty()) {
            List<String> single = forms.stream()
                    .filter(form -> !form.contains("_"))
                    .map(PetrarchVerbs::plain)
                    .toList();
            verbs.add(new Verb(List.of(), verb.word(), single, List.of(), codes));
        } else {
            verbs.add(verb);
            forms.forEach(form -> verbs.add(verb(form, codes)));
        }
    }

    /** A verb of several words is the one behind {@code +}, else the first. */
    private static Verb verb(String name, Codes codes) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("[_\\s]+")) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        if (parts.isEmpty() || parts.stream().noneMatch(part -> part.chars().anyMatch(Character::isLetter))) {
            throw new IllegalArgumentException("no verb: " + name);
        }
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            at = parts.get(i).startsWith("+") ? i : at;
        }
        List<String> words = parts.stream().map(PetrarchVerbs::plain).toList();
        return new Verb(words.subList(0, at), words.get(at), List.of(), words.subList(at + 1, words.size()), codes);
    }

    private static String plain(String word) {
        return word.replace("+", "").replace("_", "").toUpperCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toUpperCase(Locale.ROOT).split("[_\\s]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String firstCode(String text) {
        int open = text.indexOf('[');
        int close = text.indexOf(']', open);
        return text.substring(open + 1, close < 0 ? text.length() : close).strip();
    }

    /** @throws IllegalArgumentException if it is no code */
    private static Codes codes(String inside) {
        Matcher codes = CODES.matcher(inside);
        if (!codes.matches()) {
            throw new IllegalArgumentException("no code: [" + inside + "]");
        }
        return new Codes(coded(codes.group(1)), coded(codes.group(2)));
    }

    /** Codes of signs alone code nothing. */
    private static @Nullable String coded(@Nullable String code) {
        return code == null || code.chars().noneMatch(Character::isLetterOrDigit) ? null : code;
    }

    private void block(List<Verb> of, List<Written> lines) {
        List<org.dateline.model.VerbDictionary.Pattern> read = new ArrayList<>();
        for (Written line : lines) {
            try {
                int bracket = line.text().lastIndexOf('[');
                if (bracket < 0) {
                    throw new IllegalArgumentException("a pattern without a code: " + line.text());
                }
                String text = line.text().substring(0, bracket).strip().toUpperCase(Locale.ROOT);
                read.add(patterns.pattern(text, codes(firstCode(line.text().substring(bracket)))));
            } catch (IllegalArgumentException bad) {
                notes.bad(line.number(), String.valueOf(bad.getMessage()));
            }
        }
        // The longer a pattern is, the more it asks for; of two as long, the earlier goes first.
        read.sort(Comparator.comparingInt((org.dateline.model.VerbDictionary.Pattern one) ->
                        one.before().size() + one.behind().size())
                .reversed());
        if (!of.isEmpty()) {
            blocks.add(new Block(of, read));
        }
    }
}
