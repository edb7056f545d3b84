// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Chinese names in Hanyu Pinyin, and what they may be in it when they are written in Wade-Giles, which newspapers print without
 * the apostrophes that tell its aspirated consonants from the others.
 */
final class ChineseName {
    private static final String OPEN = "a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang";
    private static final String SYLLABLE = "(?:[bpmf](?:a|o|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|ian|in|ing|u|iu)"
            + "|[dtnl](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|iang|in|ing|u|ue|uo|ui|uan|un)"
            + "|[gkh](?:" + OPEN + ")|[jqx](?:i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un)"
            + "|(?:zh|ch|sh|r|z|c|s)(?:i|" + OPEN + ")"
            + "|y(?:a|e|ao|ou|an|i|in|ang|ing|ong|u|ue|uan|un)|w(?:a|o|ai|ei|an|en|ang|eng|u)"
            + "|ai|an|ang|ao|e|en|er|ou)";
    private static final Pattern ONE = Pattern.compile(SYLLABLE);
    private static final Pattern GIVEN = Pattern.compile(SYLLABLE + "{1,2}");

    /** Initials of Wade-Giles, the longer first, and what each may be. */
    private static final Map<String, List<String>> INITIALS = Map.ofEntries(
            Map.entry("hs", List.of("x")),
            Map.entry("ch", List.of("zh", "ch", "j", "q")),
            Map.entry("ts", List.of("z", "c")),
            Map.entry("tz", List.of("z", "c")),
            Map.entry("ss", List.of("s")),
            Map.entry("sz", List.of("s")),
            Map.entry("sh", List.of("sh")),
            Map.entry("k", List.of("g", "k")),
            Map.entry("p", List.of("b", "p")),
            Map.entry("t", List.of("d", "t")),
            Map.entry("j", List.of("r")));

    /** Finals that Wade-Giles writes otherwise. */
    private static final Map<String, List<String>> FINALS = Map.ofEntries(
            Map.entry("ih", List.of("i")),
            Map.entry("eh", List.of("e")),
            Map.entry("ieh", List.of("ie")),
            Map.entry("ien", List.of("ian")),
            Map.entry("en", List.of("en", "an")),
            Map.entry("ueh", List.of("ue")),
            Map.entry("ung", List.of("ong")),
            Map.entry("iung", List.of("iong")),
            Map.entry("uei", List.of("ui")),
            Map.entry("erh", List.of("er")),
            Map.entry("i", List.of("i", "yi")),
            Map.entry("u", List.of("u", "i", "ou")),
            Map.entry("o", List.of("e", "uo", "o")));

    /** The most readings that are told apart; a name with more is none. */
    private static final int MOST = 256;

    private ChineseName() {}

    /**
     * What a name may be in Pinyin, its words in one; more than one only for Wade-Giles, none where it is no Chinese name.
     *
     * @param words in plain letters, the family name first
     */
    static Set<String> readings(List<String> words) {
        if (words.size() < 2 || words.size() > 3 || !NameRules.STANDARD.isFamily(words.get(0))) {
            return Set.of();
        }
        String given = String.join("", words.subList(1, words.size()));
        if (ONE.matcher(words.get(0)).matches() && GIVEN.matcher(given).matches()) {
            return Set.of(words.get(0) + given);
        }
        List<String> readings = List.of("");
        for (String word : words) {
            List<String> longer = new ArrayList<>();
            for (String syllable : pinyin(word)) {
                readings.forEach(reading -> longer.add(reading + syllable));
            }
            readings = longer;
        }
        return readings.size() > MOST ? Set.of() : new TreeSet<>(readings);
    }

    private static Set<String> pinyin(String syllable) {
        String initial = "";
        for (String one : INITIALS.keySet()) {
            if (syllable.startsWith(one) && one.length() > initial.length()) {
                initial = one;
            }
        }
        if (initial.isEmpty() && !syllable.isEmpty() && "bcdfghlmnrswy".indexOf(syllable.charAt(0)) >= 0) {
            initial = syllable.substring(0, 1);
        }
        String rest = syllable.substring(initial.length());
        Set<String> found = new LinkedHashSet<>();
        for (String head : INITIALS.getOrDefault(initial, List.of(initial))) {
            for (String tail : FINALS.getOrDefault(rest, List.of(rest))) {
                if (ONE.matcher(head + tail).matches() && fits(initial, head, rest, tail)) {
                    found.add(head + tail);
                }
            }
        }
        return found;
    }

    /** Wade-Giles writes zhi as chih, ji as chi, zi as tzu, you as yu and yan as yen. */
    private static boolean fits(String initial, String head, String rest, String tail) {
        boolean soft = head.equals("j") || head.equals("q");
        if (initial.equals("ch") && rest.startsWith("i")) {
            return rest.equals("ih") != soft;
        }
        return switch (rest + " " + tail) {
            case "u i" -> initial.endsWith("z") || initial.endsWith("s");
            case "u ou", "en an" -> head.equals("y");
            default -> true;
        };
    }
}
