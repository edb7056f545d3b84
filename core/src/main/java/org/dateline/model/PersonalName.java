// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person's name in comparison, read in all the ways that its letters allow. */
final class PersonalName implements ComparableName {
    private static final Pattern SUFFIX = Pattern.compile("(?i)[,\\s]+(jr|jnr|junior|sr|snr|senior|ii|iii|iv)\\.?$");
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?<![\\p{L}.'’-])(?!AL|EL)(\\p{Lu})(\\p{Lu})\\.?(?=\\s)");
    /** Ghasem and Qasem, Ghaddafi and Qaddafi. */
    private static final Pattern PERSIAN = Pattern.compile("\\b(?:Gh|gh)(?=[aeiou])");

    /** "Ji-hoon Park". */
    private static final Pattern GIVEN_FIRST = Pattern.compile("[^\\s-]+-[^\\s-]+\\s+[^\\s-]+");

    private static final NameRules RULES = NameRules.STANDARD;

    private final String letters;
    private final String suffix;
    private final boolean titled;
    private final List<NameReading> readings;
    private final Set<String> pinyin;
    private final List<KoreanName> korean;

    private PersonalName(
            String letters, String suffix, boolean titled, List<NameReading> readings, List<String> familyFirst) {
        this.letters = letters;
        this.suffix = suffix;
        this.titled = titled;
        this.readings = List.copyOf(readings);
        this.pinyin = ChineseName.readings(familyFirst);
        this.korean = KoreanName.readings(familyFirst);
    }

    static PersonalName of(String name) {
        String letters = name.strip();
        Matcher suffix = SUFFIX.matcher(letters);
        boolean suffixed = suffix.find();
        String bare = suffixed ? letters.substring(0, suffix.start()) : letters;
        boolean mixed = bare.chars().anyMatch(Character::isLowerCase);
        String spaced = mixed ? RUN_TOGETHER.matcher(bare).replaceAll("$1 $2") : bare;
        List<String> plain = whole(SpellingRules.STANDARD.withoutTitle(spaced));
        List<NameReading> readings = new ArrayList<>(List.of(NameReading.of(plain)));
        for (String other : List.of(
                spaced.replace("đ", "dj").replace("Đ", "Dj"),
                PERSIAN.matcher(spaced).replaceAll("Q"))) {
            if (!other.equals(spaced)) {
                readings.add(NameReading.of(whole(SpellingRules.STANDARD.withoutTitle(other))));
            }
        }
        boolean titled = plain.size() < SpellingRules.parts(spaced).size();
        String which = suffixed ? suffix.group(1).toLowerCase(Locale.ROOT).replaceAll("n[ri].*|unior|enior", "r") : "";
        boolean givenFirst = plain.size() == 3 && GIVEN_FIRST.matcher(spaced).matches();
        return new PersonalName(
                letters, which, titled, readings, givenFirst ? NameReading.turned(plain) : familyFirst(plain));
    }

    /** With "Abu" and what follows it in one. */
    private static List<String> whole(List<String> plain) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            boolean father = plain.get(i).equals("abu") || plain.get(i).equals("abou");
            words.add(father && i < plain.size() - 1 ? plain.get(i) + plain.get(++i) : plain.get(i));
        }
        return words;
    }

    /** The words with the family name first where that is its custom, and as they are where it is not. */
    private static List<String> familyFirst(List<String> plain) {
        int last = plain.size() - 1;
        if (last < 1 || RULES.isFamily(plain.get(0)) || !RULES.isFamily(plain.get(last))) {
            return plain;
        }
        return NameReading.turned(plain);
    }

    @Override
    public Optional<NameMatch> match(ComparableName other) {
        return other instanceof PersonalName person ? Optional.ofNullable(compare(person)) : Optional.empty();
    }

    private @Nullable NameMatch compare(PersonalName other) {
        if (letters.equals(other.letters)) {
            return NameMatch.IDENTICAL;
        }
        if (!suffix.equals(other.suffix) && !suffix.isEmpty() && !other.suffix.isEmpty()) {
            return null;
        }
        NameMatch found = null;
        if (!pinyin.isEmpty() && !other.pinyin.isEmpty()) {
            found = pinyin.stream().anyMatch(other.pinyin::contains) ? spelled(other) : null;
        } else if (!korean.isEmpty() && !other.korean.isEmpty()) {
            boolean one = korean.stream().anyMatch(name -> other.korean.stream().anyMatch(name::matches));
            found = one ? spelled(other) : null;
        } else {
            for (NameReading mine : readings) {
                for (NameReading theirs : other.readings) {
                    found = found != null ? found : mine.compare(theirs);
                }
            }
            found = found == NameMatch.TRANSLITERATION ? spelled(other) : found;
        }
        return found != null && !suffix.equals(other.suffix) ? found.and(NameMatch.SUFFIX) : found;
    }

    /** In which way two names of one sound are written differently. */
    private NameMatch spelled(PersonalName other) {
        NameReading mine = readings.get(0);
        NameReading theirs = other.readings.get(0);
        if (mine.plain().equals(theirs.plain())) {
            return titled != other.titled ? NameMatch.TITLE : NameMatch.MARKS;
        }
        return mine.isTurned(theirs) ? NameMatch.ORDER : NameMatch.TRANSLITERATION;
    }

    @Override
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        pinyin.forEach(reading -> keys.add("chinese " + reading));
        korean.forEach(name -> keys.addAll(name.keys()));
        readings.forEach(reading -> keys.addAll(reading.keys()));
        return keys;
    }
}
