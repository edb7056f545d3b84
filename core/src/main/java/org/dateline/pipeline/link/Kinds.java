// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words beside a name that tell what it names, by which two outlets write one name in two ways. */
final class Kinds {
    private static final Pattern SITE = Pattern.compile(
            "^ (?:(?:military|high-security|maximum-security|international) )?(?<kind>[Rr]iver|[Pp]rovince|[Pp]rison|[Jj]ail|[Ii]sland|[Vv]alley|[Dd]istrict|[Cc]ounty|[Gg]overnorate|[Pp]refecture"
                    + "|[Mm]ountain|[Dd]esert|[Pp]eninsula|[Aa]irport|[Aa]irbase|[Ss]tadium|[Dd]am)\\b");

    /** What goes by its name alone too; "Kansas City" and "Kansas" are two. */
    private static final Pattern LANDSCAPE =
            Pattern.compile("(?<name>\\p{Lu}[\\p{L}'’-]{3,}) (?:[Rr]iver|[Dd]esert|[Pp]eninsula)");

    /** Prefixes of ships' names: merchant and motor vessels, and those of navies. */
    private static final Set<String> PREFIXES = Set.of(
            "mv", "m/v", "ms", "mt", "ss", "fv", "rv", "my", "mf", "ins", "uss", "usns", "uscgc", "hms", "hmas", "hmcs",
            "hmnzs", "rms", "bns", "sas", "irins", "bap", "roks", "jds", "krs");

    private static final Pattern VESSEL =
            Pattern.compile("(?:.*\\W)?(?:the|ship|vessel|boat|ferry|frigate|tanker|trawler|dhow|yacht"
                    + "|warship|destroyer|corvette|submarine|carrier|freighter|liner|cutter) $");

    /** Arms of a state that go by several words. */
    private static final Map<String, String> HEADS = Map.of(
            "army",
            "military",
            "armed forces",
            "military",
            "troops",
            "military",
            "foreign ministry",
            "ministry of foreign affairs");

    /** Agencies that write their names in small letters. */
    private static final Set<String> SMALL =
            Set.of("dpa", "epd", "kna", "sda", "apa", "ddp", "dapd", "anp", "efe", "afp", "ansa", "lusa", "ntb", "sid");

    private Kinds() {}

    /** Whether it is the name of an agency in the small letters that the agency itself uses. */
    static boolean isSmall(String name) {
        return SMALL.contains(name);
    }

    /** The word for its kind that follows a name: "Tamar river". */
    static Optional<String> behind(String text, int end) {
        Matcher matcher = SITE.matcher(text).region(end, Math.min(text.length(), end + 32));
        return matcher.lookingAt() ? Optional.of(matcher.group("kind")) : Optional.empty();
    }

    /** The name of a river or the like without the word for its kind: "Tamar River"; empty where it has none. */
    static Optional<String> bare(String name) {
        Matcher matcher = LANDSCAPE.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group("name")) : Optional.empty();
    }

    /** The name of a ship without its prefix: "MV Orion"; empty where it has none. */
    static Optional<String> vessel(String name) {
        int blank = name.indexOf(' ');
        boolean prefixed =
                blank > 0 && PREFIXES.contains(name.substring(0, blank).toLowerCase(Locale.ROOT));
        return prefixed ? Optional.of(name.substring(blank + 1).strip()) : Optional.empty();
    }

    /** Whether what stands before a name lets it be a ship's: "the Orion", "merchant vessel Orion". */
    static boolean isVesselAfter(String text, int start) {
        String before = text.substring(Math.max(0, start - 14), start).toLowerCase(Locale.ROOT);
        return VESSEL.matcher(before).matches();
    }

    /** A name without accents. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** A body of a state by one of its words: "army" and "military" are one. */
    static String head(String phrase) {
        return HEADS.getOrDefault(phrase, phrase);
    }
}
