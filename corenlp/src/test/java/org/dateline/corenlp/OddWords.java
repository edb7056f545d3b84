// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Words as no tokenizer would make them, among common ones. */
public final class OddWords {
    private static final List<String> WORDS = List.of(
            "",
            "-",
            "--",
            "NA",
            ".$.",
            "'s",
            "n't",
            "A",
            "I",
            "Inc.",
            "Corp",
            "1,234.5",
            "3-year-old",
            "X-15",
            "COVID-19",
            "😀",
            "👨‍👩‍👧",
            "北京",
            "二〇一九年",
            "第三",
            "一",
            "Москва",
            "ΑΘΗΝΑ",
            "alpha",
            "betacarotene",
            "zetA",
            "rhotau",
            "haemao",
            "haematoma",
            "haemoglobin",
            "anaemia",
            "leukaemia",
            "programmes",
            "colours",
            "detours",
            "glamour",
            "january",
            "Defence",
            "centre",
            "@user",
            "#tag",
            "$",
            "%",
            "``",
            "''",
            "-LRB-",
            "(",
            "...",
            "…",
            "—",
            "ǅ",
            "ß",
            "İstanbul",
            "ıI",
            "naïve",
            "\u00a0",
            "\u200b",
            "½",
            "Ⅳ",
            "٣",
            "x\ny",
            "€5",
            "C++",
            "WILL",
            "THE",
            "said",
            "Ran",
            "run",
            "having",
            "set",
            "read",
            "that",
            "like",
            "as",
            "up",
            "down",
            "more",
            "NOT",
            "U.S.",
            "'90s",
            "A1B2-C3",
            "######",
            "0",
            "1",
            "|",
            "\ud83d",
            "Floccinaucinihilipilification");

    private static final String CHARACTERS =
            "abcdeABCDE0123-.,'/&éÉñЖж中国年月日٠١²½€+<>|_\"«»“”‘’ \u3000\u2028ǆǅ\ud83d\ude00ªºſﬁ";

    private OddWords() {}

    public static List<String> sentence(Random random, int length) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            words.add(word(random));
        }
        return words;
    }

    public static String word(Random random) {
        String word = random.nextInt(3) > 0 ? WORDS.get(random.nextInt(WORDS.size())) : mixed(random);
        return random.nextInt(8) == 0 ? word.toUpperCase(Locale.ROOT) : word;
    }

    private static String mixed(Random random) {
        StringBuilder word = new StringBuilder();
        for (int left = random.nextInt(13); left > 0; left--) {
            word.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return word.toString();
    }
}
