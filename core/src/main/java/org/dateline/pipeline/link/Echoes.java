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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityKind;
import org.dateline.model.Evidence;
import org.dateline.model.Mention;
import org.dateline.model.Reading;
import org.dateline.model.Span;

/**
 * Names of one report that stand in another where it was not seen that they are names: in a dateline or a notice of copyright, or in
 * small letters ("news agency dpa", "marine commandos").
 */
final class Echoes {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]*");

    private static final Pattern ARTICLE = Pattern.compile("^the\\s+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Letters from which a name of one word is no chance. */
    private static final int LONG = 3;

    private static final int MOST_WORDS = 5;

    private Echoes() {}

    /** A node for every such name of every report. */
    static List<Node> of(List<Reading> readings, List<Node> known) {
        Map<String, Set<String>> names = names(known);
        Map<String, Set<String>> bearers = new HashMap<>();
        for (Node node : known) {
            Set<String> own = bearers.computeIfAbsent(node.report(), any -> new HashSet<>());
            node.spellings().forEach(name -> own.add(key(name.toString())));
        }
        List<Node> found = new ArrayList<>();
        for (Reading reading : readings) {
            Map<String, List<Evidence>> heard = new TreeMap<>();
            Set<String> own = bearers.getOrDefault(reading.report().id(), Set.of());
            for (Span span : free(reading, names)) {
                String name = span.of(reading.text());
                names.getOrDefault(key(name), Set.of()).stream()
                        .filter(written -> !own.contains(key(written)) && isSame(written, name))
                        .findFirst()
                        .ifPresent(written -> heard.computeIfAbsent(written, any -> new ArrayList<>())
                                .add(new Evidence(reading.report().id(), span)));
            }
            heard.forEach((name, mentions) -> found.add(
                    Node.ofName(reading, Kinds.isSmall(name) ? name.toUpperCase(Locale.ROOT) : name, mentions)));
        }
        return found;
    }

    /** What bodies and places are called, by these names in small letters. */
    private static Map<String, Set<String>> names(List<Node> known) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Node node : known) {
            boolean apt = node.named()
                    && !node.inferred()
                    && !node.isPerson()
                    && !node.isCountry()
                    && node.entity().kind() != EntityKind.OTHER;
            for (Mention mention : apt ? node.reading().mentions() : List.<Mention>of()) {
                if (mention.form() == Mention.Form.NAME && node.entity().id().equals(mention.entity())) {
                    String name = mention.span().of(node.reading().text());
                    if (Node.isName(name) || Kinds.isSmall(name)) {
                        names.computeIfAbsent(key(name), any -> new HashSet<>()).add(name);
                    }
                }
            }
        }
        return names;
    }

    private static String key(String name) {
        String bare = ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
        return BLANKS.matcher(bare).replaceAll(" ");
    }

    /** A single word must be written as the name is; of several, it is enough that they are the same. */
    private static boolean isSame(String name, String heard) {
        return name.equals(heard) && name.length() >= LONG || name.indexOf(' ') > 0;
    }

    /** The longest names that stand where no mention does. */
    private static List<Span> free(Reading reading, Map<String, Set<String>> names) {
        String text = reading.text();
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            int end = matcher.end();
            String word = matcher.group();
            end -= word.endsWith("'s") || word.endsWith("’s") ? 2 : word.endsWith(".") ? 1 : 0;
            words.add(new Span(matcher.start(), Math.max(end, matcher.start() + 1)));
        }
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).of(text).equalsIgnoreCase("the")) {
                continue;
            }
            for (int last = Math.min(words.size(), i + MOST_WORDS) - 1; last >= i; last--) {
                Span span = new Span(words.get(i).start(), words.get(last).end());
                if (names.containsKey(key(span.of(text))) && !LooseNames.isMentioned(reading, span)) {
                    found.add(span);
                    i = last;
                    break;
                }
            }
        }
        return found;
    }
}
