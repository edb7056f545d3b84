// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a body or a place in comparison: every word of it counts, save legal forms and the smallest. */
final class BodyName implements ComparableName {
    private static final NameRules RULES = NameRules.STANDARD;
    private static final Pattern WORDS_ONLY = Pattern.compile("[\\p{L}\\s.&'’-]+");
    private static final Pattern ABBREVIATED = Pattern.compile("\\b(\\p{Lu})\\.");
    private static final int LONGEST_ACRONYM = 7;

    private final String letters;
    private final List<String> parts;
    private final List<String> words;
    private final List<String> sounds;
    private final String joined;
    private final @Nullable String acronym;
    private final Set<String> initials;
    private final Set<Integer> known;
    private final @Nullable Country country;

    private BodyName(String letters, boolean site) {
        this.letters = letters;
        this.parts = singleLettersJoined(SpellingRules.STANDARD.whole(letters));
        this.words = words(parts);
        this.sounds = words.stream().map(SpellingRules.STANDARD::sound).toList();
        this.joined = String.join("", sounds);
        this.acronym = site ? null : acronym(letters);
        this.initials = site || parts.size() < 2 ? Set.of() : initials(letters);
        this.known = RULES.known(letters);
        this.country = site ? Countries.table().byName(letters).orElse(null) : null;
    }

    static BodyName of(String name, boolean site) {
        return new BodyName(name.strip(), site);
    }

    /** "U.S." as "us". */
    private static List<String> singleLettersJoined(List<String> parts) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String part : parts) {
            boolean single = part.length() == 1 && !Character.isDigit(part.charAt(0));
            if (single && open) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + part);
            } else {
                joined.add(part);
            }
            open = single;
        }
        return joined;
    }

    private static List<String> words(List<String> parts) {
        int end = parts.size();
        while (end > 1 && (RULES.isEnding(parts.get(end - 1)) || RULES.isIdle(parts.get(end - 1)))) {
            end--;
        }
        List<String> words = new ArrayList<>();
        for (String part : parts.subList(0, end)) {
            if (!RULES.isIdle(part)) {
                words.add(RULES.full(part));
            }
        }
        if (words.contains("ministry") && words.contains("foreign")) {
            words.remove("affairs");
        }
        return words;
    }

    private static @Nullable String acronym(String name) {
        String bare = name.replace(".", "");
        boolean capitals = bare.length() > 1
                && bare.length() <= LONGEST_ACRONYM
                && bare.chars().allMatch(Character::isUpperCase);
        return capitals ? bare : null;
    }

    /** The first letters of a name, with and without its small words; a name with a number or an apposition has none. */
    private static Set<String> initials(String name) {
        if (!WORDS_ONLY.matcher(name).matches()) {
            return Set.of();
        }
        StringBuilder all = new StringBuilder();
        StringBuilder great = new StringBuilder();
        for (String word : ABBREVIATED.matcher(name).replaceAll("$1 ").split("[\\s.&-]+")) {
            String small = word.toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && !RULES.isEnding(small)) {
                String initial = word.substring(0, 1).toUpperCase(Locale.ROOT);
                all.append(initial);
                great.append(RULES.isSmall(small) ? "" : initial);
            }
        }
        return great.length() > 1 ? new TreeSet<>(List.of(great.toString(), all.toString())) : Set.of();
    }

    @Override
    public Optional<NameMatch> match(ComparableName other) {
        return other instanceof BodyName body ? Optional.ofNullable(compare(body)) : Optional.empty();
    }

    private @Nullable NameMatch compare(BodyName other) {
        if (letters.equals(other.letters)) {
            return NameMatch.IDENTICAL;
        }
        if (words.isEmpty() || other.words.isEmpty()) {
            return null;
        }
        if (country != null && other.country != null && !country.equals(other.country)) {
            return null;
        }
        NameMatch found = spelled(other);
        if (found != null) {
            return found;
        }
        if (country != null && country.equals(other.country) || known.stream().anyMatch(other.known::contains)) {
            return acronym != null || other.acronym != null ? NameMatch.ACRONYM : NameMatch.OTHER_NAME;
        }
        if (acronym != null && other.initials.contains(acronym)
                || other.acronym != null && initials.contains(other.acronym)) {
            return NameMatch.ACRONYM;
        }
        return turned(other) ? NameMatch.WORD_ORDER : null;
    }

    /** In which way two names of the same words in the same order are written differently. */
    private @Nullable NameMatch spelled(BodyName other) {
        if (acronym != null || other.acronym != null) {
            return String.join("", parts).equals(String.join("", other.parts)) ? NameMatch.MARKS : null;
        }
        if (!alike(sounds, other.sounds) && !(joined.equals(other.joined) || apart(other))) {
            return null;
        }
        if (parts.equals(other.parts)) {
            return NameMatch.MARKS;
        }
        if (!words.equals(other.words)) {
            return NameMatch.TRANSLITERATION;
        }
        return hasEnding() != other.hasEnding() ? NameMatch.LEGAL_FORM : NameMatch.ABBREVIATION;
    }

    private boolean apart(BodyName other) {
        return sounds.size() != other.sounds.size() && Sound.alike(joined, other.joined, false);
    }

    private boolean hasEnding() {
        return parts.size() > 1 && RULES.isEnding(parts.get(parts.size() - 1));
    }

    private static boolean alike(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!Sound.alike(a.get(i), b.get(i), a.size() > 1)) {
                return false;
            }
        }
        return true;
    }

    /** "Ministry of Health" and "Health Ministry". */
    private boolean turned(BodyName other) {
        return words.size() == other.words.size()
                && words.size() > 1
                && headed(words).equals(headed(other.words))
                && !headed(words).isEmpty();
    }

    /** The words with the kind of body last, where that stands first or last; else none. */
    private static List<String> headed(List<String> words) {
        if (RULES.isHead(words.get(0))) {
            List<String> turned = new ArrayList<>(words.subList(1, words.size()));
            turned.add(words.get(0));
            return turned;
        }
        return RULES.isHead(words.get(words.size() - 1)) ? words : List.of();
    }

    @Override
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        keys.add("whole " + Spelling.skeleton(joined));
        known.forEach(number -> keys.add("known " + number));
        initials.forEach(letters -> keys.add("initials " + letters));
        if (acronym != null) {
            keys.add("initials " + acronym);
        }
        if (country != null) {
            keys.add("country " + country.iso3());
        }
        if (!words.isEmpty() && !headed(words).isEmpty()) {
            keys.add("headed " + String.join(" ", headed(words)));
        }
        return keys;
    }
}
