// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * How much two words differ in sound: a weighted edit distance (Wagner and Fischer 1974) in which consonants hardly ever and
 * vowels sometimes may be exchanged.
 */
final class Sound {
    private static final double NEVER = 9;
    private static final double MISSING_VOWEL = 0.35;
    private static final double MISSING_AT_END = 0.6;

    private Sound() {}

    /**
     * Whether two words sound alike.
     *
     * @param supported whether they are part of a longer name that agrees otherwise, so that more may differ
     */
    static boolean alike(String a, String b, boolean supported) {
        if (a.equals(b)) {
            return true;
        }
        if (Math.abs(a.length() - b.length()) > 2 || !sameConsonants(a, b)) {
            return false;
        }
        int consonants = Math.min(consonants(a), consonants(b));
        double allowed = consonants <= 2 ? 0.2 : consonants == 3 ? 0.4 : 0.5;
        return distance(a, b) <= (supported ? allowed : consonants <= 2 ? 0.1 : allowed - 0.05) + 1e-9;
    }

    /** Without which the distance cannot be small. */
    private static boolean sameConsonants(String a, String b) {
        int i = 0;
        int j = 0;
        while (true) {
            while (i < a.length() && isVowel(a.charAt(i))) {
                i++;
            }
            while (j < b.length() && isVowel(b.charAt(j))) {
                j++;
            }
            if (i == a.length() || j == b.length()) {
                return i == a.length() && j == b.length();
            }
            boolean first = i == 0 && j == 0;
            if (exchange(a.charAt(i++), b.charAt(j++), first) >= NEVER) {
                return false;
            }
        }
    }

    private static double distance(String a, String b) {
        double[] above = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + missing(b, j - 1);
        }
        for (int i = 1; i <= a.length(); i++) {
            double[] row = new double[b.length() + 1];
            row[0] = above[0] + missing(a, i - 1);
            for (int j = 1; j <= b.length(); j++) {
                double exchanged = above[j - 1] + exchange(a.charAt(i - 1), b.charAt(j - 1), i == 1 && j == 1);
                row[j] = Math.min(exchanged, Math.min(above[j] + missing(a, i - 1), row[j - 1] + missing(b, j - 1)));
            }
            above = row;
        }
        return above[b.length()];
    }

    private static double missing(String word, int at) {
        char letter = word.charAt(at);
        if (!isVowel(letter) && letter != 'h') {
            return NEVER;
        }
        return at == 0 || letter == 'h' ? NEVER : at == word.length() - 1 ? MISSING_AT_END : MISSING_VOWEL;
    }

    private static double exchange(char a, char b, boolean first) {
        if (a == b) {
            return 0;
        }
        return switch (Math.min(a, b) << Byte.SIZE | Math.max(a, b)) {
            case 'o' << Byte.SIZE | 'u' -> 0.1;
            case 'e' << Byte.SIZE | 'i' -> 0.15;
            case 'a' << Byte.SIZE | 'e' -> 0.25;
            // Ukrainian and Russian: Hryhoriy and Grigory
            case 'g' << Byte.SIZE | 'h' -> first ? 0.3 : NEVER;
            default -> NEVER;
        };
    }

    private static int consonants(String word) {
        return (int) word.chars().filter(c -> !isVowel((char) c)).count();
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
