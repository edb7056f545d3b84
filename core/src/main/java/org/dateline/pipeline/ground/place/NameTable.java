// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Spelling;
import org.jspecify.annotations.Nullable;

/** A gazetteer in memory: entries by the keys of their names. */
final class NameTable implements Gazetteer {
    static final Comparator<Toponym> LARGEST =
            Comparator.comparingLong(Toponym::population).reversed().thenComparing(Toponym::id);

    /** Romanisations of shorter names than this are too often other names. */
    static final int SHORTEST_SOUND = 4;

    private record Sounded(String name, Toponym toponym) {}

    private final Map<String, List<Toponym>> byKey;
    private final List<Sounded> sounded;
    /** Made when it is first asked for: to tell how all names sound takes longer than to load them. */
    private @Nullable Map<String, List<Toponym>> bySound;

    private NameTable(Map<String, List<Toponym>> byKey, List<Sounded> sounded) {
        this.byKey = byKey;
        this.sounded = sounded;
    }

    @Override
    public List<Toponym> named(String name) {
        return byKey.getOrDefault(key(name), List.of());
    }

    @Override
    public List<Toponym> soundingLike(String name) {
        String sound = Spelling.key(name);
        return sound.length() < SHORTEST_SOUND ? List.of() : bySound().getOrDefault(sound, List.of());
    }

    private synchronized Map<String, List<Toponym>> bySound() {
        Map<String, List<Toponym>> made = bySound;
        if (made == null) {
            made = new HashMap<>();
            for (Sounded one : sounded) {
                Builder.put(made, Spelling.key(one.name()), one.toponym());
            }
            made.replaceAll((key, all) -> Builder.sorted(all));
            bySound = made;
        }
        return made;
    }

    /** Lower case, without accents, points and "the"; hyphens and the like as blanks; "St." as "saint". */
    static String key(String name) {
        String plain = name;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7f) {
                plain = Normalizer.normalize(name, Normalizer.Form.NFD);
                break;
            }
        }
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            } else if ((c == '-' || c == '‑' || c == '–' || Character.isWhitespace(c) || c == ',')
                    && !key.isEmpty()
                    && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        String words = key.toString().strip();
        words = words.startsWith("the ") ? words.substring(4) : words;
        words = words.startsWith("st ") ? "saint " + words.substring(3) : words;
        words = words.startsWith("mt ") ? "mount " + words.substring(3) : words;
        words = words.startsWith("ft ") ? "fort " + words.substring(3) : words;
        return words.startsWith("el ") && words.length() > 6 ? "al " + words.substring(3) : words;
    }

    /** Collects entries; a table may be made of several sources. */
    static final class Builder implements PlaceSink {
        private final Map<String, List<Toponym>> byKey = new HashMap<>();
        private final List<Sounded> sounded = new ArrayList<>();

        /** Adds an entry under one of its names. */
        @Override
        public Builder add(String name, Toponym toponym) {
            put(byKey, key(name), toponym);
            return this;
        }

        /** Makes the entry also found by the sound of a name. */
        @Override
        public Builder addSound(String name, Toponym toponym) {
            sounded.add(new Sounded(name, toponym));
            return this;
        }

        /** What bears this name so far. */
        List<Toponym> named(String name) {
            return List.copyOf(byKey.getOrDefault(key(name), List.of()));
        }

        boolean holds(String name) {
            return byKey.containsKey(key(name));
        }

        private static void put(Map<String, List<Toponym>> table, String key, Toponym toponym) {
            if (key.isEmpty()) {
                return;
            }
            List<Toponym> there = table.computeIfAbsent(key, absent -> new ArrayList<>(1));
            if (!there.contains(toponym)) {
                there.add(toponym);
            }
        }

        NameTable build() {
            byKey.replaceAll((key, all) -> sorted(all));
            return new NameTable(byKey, sounded);
        }

        private static List<Toponym> sorted(List<Toponym> all) {
            return all.stream().sorted(LARGEST).toList();
        }
    }
}
