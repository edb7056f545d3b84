// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the tag, the class names, the id, the role and the style of an element say about it. One for each page: it remembers. */
final class Looks {
    /** Elements that stand in a line of text. */
    private static final Set<String> INLINE = Set.of(
            ("a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q s samp small span strike"
                            + " strong sub sup time tt u var wbr picture source amp-img ruby rb rt rp blink"
                            + "")
                    .split(" "));
    /** Elements whose content is never read. */
    private static final Set<String> MUTE = Set.of(
            ("script style noscript template iframe object embed applet svg math button select textarea input canvas audio video map"
                            + " head title meta link base dialog progress meter amp-ad amp-analytics")
                    .split(" "));

    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final int MOST_WORDS = 14;
    private static final int LONGEST_WORD = 24;

    private final Map<String, Optional<String>> known = new HashMap<>();

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    static boolean isMute(Element element) {
        return MUTE.contains(element.normalName());
    }

    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    /** Signs of an element: its tag, and the words of its names, each with {@code prefix}. */
    List<String> signs(Element element, String prefix) {
        List<String> signs = new ArrayList<>();
        signs.add(prefix + '<' + element.normalName());
        if (element.attributesSize() > 0) {
            addWords(element.className(), prefix, signs);
            addWords(element.id(), prefix, signs);
            addWords(element.attr("itemprop"), prefix + '@', signs);
            addWords(element.attr("role"), prefix + '=', signs);
            addWords(element.attr("property"), prefix + '@', signs);
            addWords(element.attr("data-component"), prefix, signs);
            addWords(element.attr("data-testid"), prefix, signs);
        }
        return signs;
    }

    /** The kinds that the tag and the words of these signs have, each once. */
    List<String> kinds(List<String> signs) {
        List<String> kinds = new ArrayList<>(2);
        for (String sign : signs) {
            int from = sign.indexOf(':') + 1;
            char mark = sign.charAt(from);
            String word = sign.substring(mark == '<' || mark == '@' || mark == '=' ? from + 1 : from);
            Optional<String> kind = known.computeIfAbsent(
                    word, any -> Optional.ofNullable(Names.shipped().kind(any)));
            if (kind.isPresent() && !kinds.contains(kind.get())) {
                kinds.add(kind.get());
            }
        }
        return List.copyOf(kinds);
    }

    private void addWords(String names, String prefix, List<String> signs) {
        int from = -1;
        for (int at = 0; at <= names.length() && signs.size() < MOST_WORDS; at++) {
            char c = at == names.length() ? ' ' : names.charAt(at);
            boolean letter = Character.isLetter(c);
            boolean hump = from >= 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(at - 1));
            if (from >= 0 && (!letter || hump)) {
                if (at - from >= 2 && at - from <= LONGEST_WORD) {
                    String sign = prefix + names.substring(from, at).toLowerCase(Locale.ROOT);
                    if (!signs.contains(sign)) {
                        signs.add(sign);
                    }
                }
                from = -1;
            }
            if (letter && from < 0) {
                from = at;
            }
        }
    }

    /** Class names without what counts them. */
    static String bare(String names) {
        boolean digits = false;
        for (int at = 0; at < names.length() && !digits; at++) {
            digits = names.charAt(at) >= '0' && names.charAt(at) <= '9';
        }
        return digits ? names.replaceAll("[0-9]+", "") : names;
    }
}
