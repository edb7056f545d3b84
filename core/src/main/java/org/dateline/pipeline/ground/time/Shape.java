// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A pattern over {@link Units}; every way in which it fits is tried, since patterns are short. */
sealed interface Shape {
    /** How far a pattern has come, and what it has taken down on the way. */
    record State(int end, Map<String, String> captures) {
        State to(int next) {
            return new State(next, captures);
        }

        State with(int next, String name, String value) {
            Map<String, String> more = new HashMap<>(captures);
            more.put(name, value);
            return new State(next, more);
        }
    }

    List<State> fit(Units units, State from);

    /** Words and {@code %}classes with which it may begin. */
    Set<String> firsts();

    /** Whether it may match nothing. */
    default boolean isEmpty() {
        return false;
    }

    record Word(String word) implements Shape {
        @Override
        public List<State> fit(Units units, State from) {
            return units.word(from.end()).equals(word) ? List.of(from.to(from.end() + 1)) : List.of();
        }

        @Override
        public Set<String> firsts() {
            return Set.of(word);
        }
    }

    /** A word that must follow and is not part of what is found. */
    record Ahead(String word) implements Shape {
        @Override
        public List<State> fit(Units units, State from) {
            return units.word(from.end()).equals(word) ? List.of(from) : List.of();
        }

        @Override
        public Set<String> firsts() {
            return Set.of(word);
        }
    }

    /** A word of a list; its value is taken down under {@code name}. */
    record Listed(String name, Map<String, String> values, boolean named) implements Shape {
        @Override
        public List<State> fit(Units units, State from) {
            String value = values.get(units.word(from.end()));
            if (value == null || (named && !isNamed(units, from.end()))) {
                return List.of();
            }
            return List.of(from.with(from.end() + 1, name, value));
        }

        /** Months and weekdays are written with a capital and are no verbs: not "may", not "march". */
        private static boolean isNamed(Units units, int at) {
            String tag = units.token(at).tag();
            return units.at(at).capital() && !tag.startsWith("VB") && !tag.equals("MD");
        }

        @Override
        public Set<String> firsts() {
            return values.keySet();
        }
    }

    record Figures(Classes kind, String name) implements Shape {
        @Override
        public List<State> fit(Units units, State from) {
            return kind.fit(units, from.end(), name, from);
        }

        @Override
        public Set<String> firsts() {
            return Set.of(kind.key());
        }
    }

    record Sequence(List<Shape> parts) implements Shape {
        @Override
        public List<State> fit(Units units, State from) {
            List<State> states = List.of(from);
            for (Shape part : parts) {
                List<State> next = new ArrayList<>();
                for (State state : states) {
                    next.addAll(part.fit(units, state));
                }
                if (next.isEmpty()) {
                    return next;
                }
                states = next;
            }
            return states;
        }

        @Override
        public Set<String> firsts() {
            Set<String> found = new LinkedHashSet<>();
            for (Shape part : parts) {
                found.addAll(part.firsts());
                if (!part.isEmpty()) {
                    break;
                }
            }
            return found;
        }

        @Override
        public boolean isEmpty() {
            return parts.stream().allMatch(Shape::isEmpty);
        }
    }

    record Choice(List<Shape> branches) implements Shape {
        @Override
        public List<State> fit(Units units, State from) {
            List<State> found = new ArrayList<>();
            for (Shape branch : branches) {
                found.addAll(branch.fit(units, from));
            }
            return found;
        }

        @Override
        public Set<String> firsts() {
            Set<String> found = new LinkedHashSet<>();
            branches.forEach(branch -> found.addAll(branch.firsts()));
            return found;
        }

        @Override
        public boolean isEmpty() {
            return branches.stream().anyMatch(Shape::isEmpty);
        }
    }

    record Maybe(Shape inner) implements Shape {
        @Override
        public List<State> fit(Units units, State from) {
            List<State> found = new ArrayList<>(inner.fit(units, from));
            found.add(from);
            return found;
        }

        @Override
        public Set<String> firsts() {
            return inner.firsts();
        }

        @Override
        public boolean isEmpty() {
            return true;
        }
    }
}
