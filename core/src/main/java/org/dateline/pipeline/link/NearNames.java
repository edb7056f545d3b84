// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Story;

/**
 * Names that one letter tells apart ("Nabi Saleh", "Nebi Saleh"): misspelt or put into Latin letters in two ways. Within one story
 * they are one where it takes a chance for two such names to be there.
 */
final class NearNames {
    /** Letters of a word that is nearly another, alone and beside words that are the same. */
    private static final int ALONE = 7;

    private static final int BESIDE = 4;

    private static final String VOWELS = "aeiouy";

    private NearNames() {}

    /** Whether one letter tells the names apart, and not one that makes another name of them. */
    static boolean areNear(String one, String other, boolean person) {
        String[] a = words(one);
        String[] b = words(other);
        int different = -1;
        for (int i = 0; i < a.length && a.length == b.length; i++) {
            if (!a[i].equals(b[i])) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        if (different < 0 || (a[different] + b[different]).chars().anyMatch(Character::isDigit)) {
            return false;
        }
        String x = a[different];
        String y = b[different];
        int shortest = Math.min(x.length(), y.length());
        boolean beside = a.length > 1 && shortest >= BESIDE;
        return (beside || shortest >= ALONE) && isOneLetter(x, y) && !isPlural(x, y) && !isOther(x, y, person);
    }

    /** "Maria" and "Mario", "Kerry" and "Berry" are two people, "Tarsan" and "Tarsun" two places; "Islit" has lost a letter. */
    private static boolean isOther(String x, String y, boolean person) {
        boolean cut = x.startsWith(y) || y.startsWith(x);
        if (cut) {
            return person;
        }
        return person && !isVowel(x, y)
                || x.charAt(0) != y.charAt(0)
                || !x.regionMatches(x.length() - 2, y, y.length() - 2, 2);
    }

    /** Whether it is a vowel that tells them apart: "Ruolan" and "Ruonan" are two people. */
    private static boolean isVowel(String x, String y) {
        int at = 0;
        while (at < x.length() && at < y.length() && x.charAt(at) == y.charAt(at)) {
            at++;
        }
        return x.length() == y.length() && VOWELS.indexOf(x.charAt(at)) >= 0 && VOWELS.indexOf(y.charAt(at)) >= 0;
    }

    private static boolean isPlural(String x, String y) {
        return x.equals(y + "s") || y.equals(x + "s");
    }

    private static boolean isOneLetter(String x, String y) {
        int front = 0;
        while (front < x.length() && front < y.length() && x.charAt(front) == y.charAt(front)) {
            front++;
        }
        int restX = x.length() - front;
        int restY = y.length() - front;
        int back = 0;
        while (back < restX && back < restY && x.charAt(x.length() - 1 - back) == y.charAt(y.length() - 1 - back)) {
            back++;
        }
        return Math.max(restX, restY) - back == 1;
    }

    /** What near names have in common: each is found by one of them at least. */
    private static Set<String> keys(String name) {
        String plain = String.join(" ", words(name));
        Set<String> keys = new HashSet<>(Set.of(plain));
        for (int i = 0; i < plain.length(); i++) {
            keys.add(plain.substring(0, i) + plain.substring(i + 1));
        }
        return keys;
    }

    private static String[] words(String name) {
        return Kinds.plain(name.toLowerCase(Locale.ROOT))
                .replaceFirst("^the ", "")
                .strip()
                .split("[\\s-]+");
    }

    /** Pairs of nodes with near names, by their index. */
    private static List<int[]> pairs(List<Node> nodes) {
        Map<String, List<Integer>> index = new HashMap<>();
        List<int[]> found = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (!node.named() || node.inferred() || node.isCountry()) {
                continue;
            }
            for (String key : keys(node.entity().name())) {
                List<Integer> known = index.computeIfAbsent(key, any -> new ArrayList<>());
                for (int other : known) {
                    if (seen.add((long) other << 32 | i)
                            && areNear(
                                    nodes.get(other).entity().name(),
                                    node.entity().name(),
                                    node.isPerson() && nodes.get(other).isPerson())) {
                        found.add(new int[] {other, i});
                    }
                }
                known.add(i);
            }
        }
        return found;
    }

    /** Names that a letter tells apart, where no report has both and neither is near to a third. */
    static void join(List<Node> nodes, Groups groups, Set<Integer> unclear) {
        Map<Integer, Set<Integer>> near = new TreeMap<>();
        for (int[] pair : pairs(nodes)) {
            int one = groups.of(pair[0]);
            int other = groups.of(pair[1]);
            if (one != other && !unclear.contains(pair[0]) && !unclear.contains(pair[1])) {
                near.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
                near.computeIfAbsent(other, any -> new TreeSet<>()).add(one);
            }
        }
        near.forEach((one, others) -> {
            int other = others.iterator().next();
            boolean only =
                    others.size() == 1 && near.getOrDefault(other, Set.of()).size() == 1;
            if (only && one < other && !groups.shareReport(one, other) && groups.agree(one, other)) {
                groups.join(one, other, Story.Join.Reason.SPELLING);
            }
        });
    }
}
