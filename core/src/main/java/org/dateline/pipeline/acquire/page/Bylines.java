// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote a page. */
final class Bylines {
    private static final int LONGEST = 100;
    private static final int MOST = 8;
    private static final int NEAR = 4;
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";
    private static final Pattern LINE =
            Pattern.compile("(?:By|BY|Von|Par|Por) (" + NAME + "(?:(?:,| and| und| et| y) " + NAME + ")*)");
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:(?:written|story|text|posted|reported)\\s+)?by|von|par|por|di|door|author|autor|autorin|auteur|text)\\b[:\\s]+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:[|•·–—]\\s.*|,?\\s+(?:on|am|le|el|il)\\s+\\p{L}{0,10},?\\s*\\d.*|\\s\\d{1,2}[./:]\\d.*)$");
    private static final String MARKED =
            "[itemprop~=(?i)^author$], a[rel~=(?i)\\bauthor\\b], .byline, .author-name, .author, .article-author, .byline__name, .autor";

    private Bylines() {}

    static @Nullable String of(PageView view) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode article : view.data().articles()) {
            addAll(article.path("author"), names, view);
            if (names.isEmpty()) {
                addAll(article.path("creator"), names, view);
            }
        }
        for (String tag : new String[] {
            "author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "article:author"
        }) {
            if (names.isEmpty()) {
                view.meta().all(tag).forEach(name -> add(name, names, view));
            }
        }
        if (names.isEmpty()) {
            marked(view, names);
        }
        if (names.isEmpty()) {
            shown(view, names);
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static void addAll(JsonNode authors, Set<String> names, PageView view) {
        if (authors.isArray()) {
            for (JsonNode author : authors) {
                String name = StructuredData.text(author);
                if (name != null) {
                    add(name, names, view);
                }
            }
        } else {
            String name = StructuredData.text(authors);
            if (name != null) {
                add(name, names, view);
            }
        }
    }

    /** What stands in an element that says it is the author, before any that stands among comments. */
    private static void marked(PageView view, Set<String> names) {
        for (Element element : view.document().select(MARKED)) {
            boolean elsewhere = element.parents().stream()
                    .limit(8)
                    .anyMatch(up -> view.looks().kinds(view.looks().signs(up, "o:")).stream()
                            .anyMatch(kind -> kind.equals("comment") || kind.equals("related") || kind.equals("side")));
            if (!elsewhere) {
                Element inner = element.selectFirst("[itemprop~=(?i)^name$], a[rel~=(?i)author]");
                add((inner == null ? element : inner).text(), names, view);
                if (!names.isEmpty()) {
                    return;
                }
            }
        }
    }

    /** A line at the headline that says nothing but by whom it is. */
    private static void shown(PageView view, Set<String> names) {
        int headline = view.evidence().headline();
        for (int at = headline + 1;
                headline >= 0 && at <= headline + NEAR && at < view.blocks().size();
                at++) {
            Matcher line = LINE.matcher(view.blocks().get(at).text());
            if (line.matches()) {
                for (String name : line.group(1).split(",| and | und | et | y ")) {
                    add(name, names, view);
                }
                return;
            }
        }
    }

    private static void add(String words, Set<String> names, PageView view) {
        if (words.length() > 3 * LONGEST || names.size() >= MOST) {
            return;
        }
        String name = AFTER.matcher(BY.matcher(Titles.clean(words)).replaceFirst(""))
                .replaceFirst("")
                .strip();
        boolean letters = name.chars().filter(Character::isLetter).count() >= 3;
        boolean isOutlet = view.outlet() != null && Evidence.letters(name).equals(Evidence.letters(view.outlet()));
        if (letters
                && name.length() <= LONGEST
                && !name.contains("://")
                && !name.contains("@")
                && !isOutlet
                && names.stream().noneMatch(name::equalsIgnoreCase)) {
            names.add(name);
        }
    }
}
