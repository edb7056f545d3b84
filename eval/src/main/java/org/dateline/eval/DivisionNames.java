// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is a name and what only a kind in names of divisions: "Kostroma" of "Kostroma Oblast". */
final class DivisionNames {
    private static final List<String> KINDS = List.of(
            "Oblast",
            "Region",
            "Province",
            "Governorate",
            "State",
            "Prefecture",
            "Krai",
            "Kray",
            "Republic",
            "County",
            "District",
            "Department",
            "Territory");
    private static final Set<String> MORE =
            Set.of("kraj", "novads", "rayon", "opstina", "parish", "municipality", "atholhu");
    private static final Set<String> COMMON = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "north-eastern",
            "north-western",
            "central",
            "centre",
            "capital",
            "federal",
            "national",
            "upper",
            "lower",
            "middle",
            "coast",
            "delta",
            "river",
            "rivers",
            "plateau",
            "mountains",
            "islands",
            "city",
            "autonomous",
            "nord",
            "sud",
            "est",
            "ouest",
            "free",
            "unity",
            "lakes",
            "savanes",
            "littoral",
            "capitale",
            "bay",
            "jewish",
            "kosovo",
            "island",
            "highlands");

    private DivisionNames() {}

    static List<String> kinds() {
        return KINDS;
    }

    /** The name without the word for its kind. */
    static String core(String name) {
        int last = name.lastIndexOf(' ');
        String kind = name.substring(last + 1);
        boolean named = last > 0 && (KINDS.contains(kind) || MORE.contains(kind.toLowerCase(Locale.ROOT)));
        return named ? name.substring(0, last) : name;
    }

    /** Whether it is made of ordinary words alone. */
    static boolean isCommon(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ -]")).allMatch(COMMON::contains);
    }
}
