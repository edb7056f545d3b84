// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code spelling.rules} says; its head describes its lines. */
final class SpellingRules {
    static final SpellingRules STANDARD = read("spelling.rules");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern QUOTES = Pattern.compile("['’‘ʼʿʾ`]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern BREAK = Pattern.compile("[^a-z0-9-]+");
    private static final Set<String> FAMILY_FIRST =
            Set.of("kim", "park", "li", "choi", "baek", "roh", "xi", "ji", "mo", "vang", "hu", "ven", "nguien", "tran");
    private static final String STRAIGHT = "łlßsøoıiđdæaœoþtðdħh";

    private static final Pattern DIN = Pattern.compile("(?:ed|ud|ad|id)?d(?:in|ine|een|eyn|yn)");

    /**
     * A rule of sound.
     *
     * @param beginnings the letters that its matches can begin with, a bit for each from {@code a}: most words have none of them
     */
    private record Rewrite(Pattern pattern, String replacement, int beginnings) {
        private static final Pattern LOOK_BEHIND = Pattern.compile("^\\(\\?<=(?:\\[[^]]*]|[^)])*\\)");

        static Rewrite of(String pattern, String replacement) {
            Pattern ahead = Pattern.compile(LOOK_BEHIND.matcher(pattern).replaceFirst(""));
            int beginnings = 0;
            for (char letter = 'a'; letter <= 'z'; letter++) {
                Matcher matcher = ahead.matcher(String.valueOf(letter));
                if (matcher.lookingAt() || matcher.hitEnd()) {
                    beginnings |= 1 << letter - 'a';
                }
            }
            return new Rewrite(Pattern.compile(pattern), replacement, beginnings);
        }

        String apply(String word) {
            return pattern.matcher(word).replaceAll(replacement);
        }

        /** The letters of a word, a bit for each. */
        static int letters(String word) {
            int letters = 0;
            for (int i = 0; i < word.length(); i++) {
                int letter = word.charAt(i) - 'a';
                letters |= letter >= 0 && letter <= 'z' - 'a' ? 1 << letter : 0;
            }
            return letters;
        }
    }

    private final Set<String> titles = new HashSet<>();
    private final Set<String> beforeTitles = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final Set<String> dropped = new HashSet<>();
    private final Map<String, String> variants = new HashMap<>();
    private final List<Rewrite> sounds = new ArrayList<>();

    private SpellingRules() {}

    private static SpellingRules read(String resource) {
        SpellingRules rules = new SpellingRules();
        RuleLines.of(resource).forEach(rules::take);
        return rules;
    }

    private void take(String line) {
        int colon = line.indexOf(':');
        if (line.startsWith("#") || line.startsWith("EXAMPLE") || colon < 0) {
            return;
        }
        String rest = line.substring(colon + 1).trim();
        List<String> words = List.of(rest.split(" +"));
        switch (line.substring(0, colon)) {
            case "title" -> titles.addAll(words);
            case "before-title" -> beforeTitles.addAll(words);
            case "article" -> articles.addAll(words);
            case "drop" -> dropped.addAll(words);
            case "variant" -> words.forEach(word -> variants.put(word, words.get(0)));
            case "sound" -> {
                int arrow = rest.indexOf("=>");
                sounds.add(Rewrite.of(
                        rest.substring(0, arrow).trim(),
                        rest.substring(arrow + 2).trim()));
            }
            default -> throw new IllegalStateException("unknown rule: " + line);
        }
    }

    /** Whether the first of these words is a surname that commonly stands first. */
    boolean familyNameFirst(List<String> words) {
        return words.size() > 1 && FAMILY_FIRST.contains(words.get(0));
    }

    /** The words of a name by their sound, without titles. */
    List<String> words(String name) {
        return plain(withoutTitles(parts(name))).stream()
                .map(this::sound)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words of a person's name in plain letters, without titles and articles, what belongs together in one. */
    List<String> withoutTitle(String name) {
        return plain(withoutTitles(parts(name)));
    }

    /** The same of the name of a body or a place, in which "general" and "king" are no titles. */
    List<String> whole(String name) {
        return plain(parts(name));
    }

    private List<String> plain(List<String> parts) {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            String bare = part.endsWith("-") ? part.substring(0, part.length() - 1) : part;
            boolean last = i == parts.size() - 1;
            if ((dropped.contains(bare) && parts.size() > 1) || (!last && isArticle(part, bare, parts.get(i + 1)))) {
                continue;
            }
            boolean linked = part.endsWith("-") || i > 0 && parts.get(i - 1).endsWith("-");
            String before = plain.isEmpty() ? "" : plain.get(plain.size() - 1);
            if (before.equals("abd") || before.equals("abdul") || before.equals("abdel") || before.equals("abdal")) {
                plain.set(plain.size() - 1, "abd" + bare);
            } else if (linked && !before.isEmpty() && (bare.equals("i") || bare.equals("e"))) {
                plain.set(plain.size() - 1, before + bare);
            } else if (!before.isEmpty() && isDin(bare)) {
                plain.set(plain.size() - 1, before + "din");
            } else {
                plain.add(bare);
            }
        }
        return plain;
    }

    /** Lower-case ASCII words; a word before a hyphen keeps it. */
    static List<String> parts(String name) {
        String text = POSSESSIVE.matcher(name.strip()).replaceAll("");
        StringBuilder letters = new StringBuilder(text.length());
        for (char letter :
                QUOTES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").toCharArray()) {
            int at = STRAIGHT.indexOf(letter);
            letters.append(at >= 0 && at % 2 == 0 ? STRAIGHT.charAt(at + 1) : letter);
        }
        String plain = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("‐", "-")
                .replace("–", "-");
        List<String> parts = new ArrayList<>();
        for (String word : BREAK.split(plain)) {
            String[] pieces = word.split("-");
            for (int i = 0; i < pieces.length; i++) {
                if (!pieces[i].isEmpty()) {
                    parts.add(i < pieces.length - 1 ? pieces[i] + "-" : pieces[i]);
                }
            }
        }
        return parts;
    }

    private List<String> withoutTitles(List<String> parts) {
        int from = 0;
        while (from < parts.size() - 1) {
            String word = bare(parts.get(from));
            boolean before = beforeTitles.contains(word) && titles.contains(bare(parts.get(from + 1)));
            if (!titles.contains(word) && !before && !(from == 0 && word.equals("the"))) {
                break;
            }
            from++;
        }
        return parts.subList(from, parts.size());
    }

    private static String bare(String part) {
        return part.endsWith("-") ? part.substring(0, part.length() - 1) : part;
    }

    private boolean isArticle(String part, String bare, String next) {
        if (!articles.contains(bare)) {
            return false;
        }
        return part.endsWith("-") || bare.equals("al") || bare.equals("el") || next.startsWith(bare.substring(1));
    }

    private static boolean isDin(String word) {
        return DIN.matcher(word).matches();
    }

    String sound(String word) {
        String sound = variants.getOrDefault(word, word);
        int letters = Rewrite.letters(sound);
        for (Rewrite rule : sounds) {
            if ((rule.beginnings & letters) != 0) {
                sound = rule.apply(sound);
                letters = Rewrite.letters(sound);
            }
        }
        return sound;
    }
}
