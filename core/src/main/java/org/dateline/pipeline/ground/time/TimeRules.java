// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.model.TimeExpression;

/**
 * The time rules, read from {@code time.rules} beside this class; its head tells the notation. Rules are indexed by the
 * words with which they may begin.
 */
final class TimeRules {
    /**
     * @param operation first word of what it gives, an operation of {@link Values}
     * @param arguments the words behind it
     * @param line where it stands in the file
     */
    record Rule(Shape shape, TimeExpression.Type type, String operation, List<String> arguments, int line) {
        Rule {
            arguments = List.copyOf(arguments);
        }
    }

    /** A line that a test runs: a text published on a day, and the expressions to be found in it. */
    record Example(String published, String text, List<String> expected, int line) {}

    private static final String FILE = "time.rules";

    private final Map<String, List<Rule>> byFirst = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    private TimeRules() {}

    static TimeRules load() {
        try (InputStream in = TimeRules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + FILE);
            }
            TimeRules rules = new TimeRules();
            rules.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            return rules;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }

    /** Rules that may begin at unit {@code at}, in order of the file. */
    List<Rule> at(Units units, int at) {
        List<Rule> found = new ArrayList<>(byFirst.getOrDefault(units.word(at), List.of()));
        char first = units.word(at).charAt(0);
        if (Character.isDigit(first) || first == '\'' || Numbers.read(units, at) != null) {
            for (Classes kind : Classes.values()) {
                List<Rule> rules = byFirst.get(kind.key());
                if (rules != null && kind.begins(units, at)) {
                    found.addAll(rules);
                }
            }
        } else if (Numbers.spokenYear(units, at) != null) {
            found.addAll(byFirst.getOrDefault(Classes.YEAR.key(), List.of()));
        }
        return found;
    }

    private void read(BufferedReader lines) throws IOException {
        ShapeParser parser = new ShapeParser();
        List<Shape> waiting = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String[] words = line.strip().split("\\s+", 2);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            switch (words[0]) {
                case "LIST" -> parser.list(words[1]);
                case "DEF" -> parser.define(words[1]);
                case "RULE" -> waiting.add(parser.parse(words[1]));
                case "GIVES" -> {
                    for (Shape shape : waiting) {
                        add(shape, words[1].split("\\s+"), number);
                    }
                    waiting.clear();
                }
                case "EXAMPLE" -> examples.add(example(words[1], number));
                default -> throw new IllegalStateException(FILE + ":" + number + ": " + line);
            }
        }
    }

    private void add(Shape shape, String[] gives, int line) {
        List<String> arguments = List.of(gives).subList(2, gives.length);
        Rule rule = new Rule(shape, TimeExpression.Type.valueOf(gives[0]), gives[1], arguments, line);
        for (String first : new TreeSet<>(shape.firsts())) {
            byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(rule);
        }
    }

    private static Example example(String line, int number) {
        int close = line.indexOf(']');
        int arrow = line.lastIndexOf("=>");
        List<String> expected = new ArrayList<>();
        for (String one : line.substring(arrow + 2).split(";")) {
            if (!one.isBlank()) {
                expected.add(one.strip());
            }
        }
        return new Example(
                line.substring(1, close), line.substring(close + 1, arrow).strip(), expected, number);
    }

    /** Reads patterns: words, {@code $list}, {@code %class}, {@code @definition}, {@code ( a | b )}, and {@code ?}. */
    private static final class ShapeParser {
        private final Map<String, Map<String, String>> lists = new HashMap<>();
        private final Map<String, Boolean> named = new HashMap<>();
        private final Map<String, Shape> definitions = new HashMap<>();

        /** {@code name word=value word=value}; a name with {@code !} asks for a capital. */
        void list(String line) {
            String[] words = line.split("\\s+");
            String name = words[0].replace("!", "");
            Map<String, String> values = new LinkedHashMap<>(lists.getOrDefault(name, Map.of()));
            for (int i = 1; i < words.length; i++) {
                int equals = words[i].lastIndexOf('=');
                values.put(words[i].substring(0, equals), words[i].substring(equals + 1));
            }
            lists.put(name, values);
            named.put(name, words[0].endsWith("!"));
        }

        void define(String line) {
            String[] parts = line.split("\\s+", 2);
            definitions.put(parts[0], parse(parts[1]));
        }

        Shape parse(String pattern) {
            String[] words = pattern.strip().split("\\s+");
            int[] at = {0};
            Shape shape = choice(words, at);
            if (at[0] != words.length) {
                throw new IllegalStateException("unbalanced: " + pattern);
            }
            return shape;
        }

        private Shape choice(String[] words, int[] at) {
            List<Shape> branches = new ArrayList<>();
            List<Shape> parts = new ArrayList<>();
            while (at[0] < words.length && !words[at[0]].startsWith(")")) {
                String word = words[at[0]++];
                if (word.equals("|")) {
                    branches.add(sequence(parts));
                    parts = new ArrayList<>();
                } else if (word.equals("(")) {
                    Shape inner = choice(words, at);
                    boolean maybe = words[at[0]++].endsWith("?");
                    parts.add(maybe ? new Shape.Maybe(inner) : inner);
                } else {
                    boolean maybe = word.length() > 1 && word.endsWith("?");
                    Shape atom = atom(maybe ? word.substring(0, word.length() - 1) : word);
                    parts.add(maybe ? new Shape.Maybe(atom) : atom);
                }
            }
            branches.add(sequence(parts));
            return branches.size() == 1 ? branches.get(0) : new Shape.Choice(branches);
        }

        private static Shape sequence(List<Shape> parts) {
            return parts.size() == 1 ? parts.get(0) : new Shape.Sequence(List.copyOf(parts));
        }

        private Shape atom(String word) {
            String[] parts = word.substring(1).split(":");
            String name = parts[parts.length - 1];
            if (word.startsWith("$")) {
                Map<String, String> values = lists.get(parts[0]);
                if (values == null) {
                    throw new IllegalStateException("no list " + word);
                }
                return new Shape.Listed(name, values, named.getOrDefault(parts[0], false));
            }
            if (word.startsWith("%") && word.length() > 1) {
                return new Shape.Figures(Classes.valueOf(parts[0].toUpperCase(Locale.ROOT)), name);
            }
            if (word.startsWith("@")) {
                Shape definition = definitions.get(parts[0]);
                if (definition == null) {
                    throw new IllegalStateException("no definition " + word);
                }
                return definition;
            }
            if (word.startsWith("&") && word.length() > 1) {
                return new Shape.Ahead(word.substring(1));
            }
            return new Shape.Word(word);
        }
    }
}
