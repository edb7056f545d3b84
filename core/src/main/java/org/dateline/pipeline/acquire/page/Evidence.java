// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the page says of its title, its description and its body, to hold its blocks against. */
final class Evidence {
    private static final int LEAST_BODY = 300;
    private static final int LEAST_SLICE = 12;

    private final Set<String> titles = new HashSet<>();
    private final String body;
    private final String description;
    private final int headline;
    private final BitSet titled = new BitSet();
    private final @Nullable String[] inBody;

    /**
     * @param titles what may be the page's title
     * @param description what it is about in a line or two, or {@code null}
     */
    Evidence(List<String> titles, @Nullable String description, StructuredData data, List<Block> blocks) {
        titles.forEach(title -> this.titles.add(letters(title)));
        this.titles.remove("");
        this.description = description == null ? "" : letters(description);
        StringBuilder bodies = new StringBuilder();
        for (JsonNode article : data.articles()) {
            String text = StructuredData.text(article.path("articleBody"));
            bodies.append(text == null ? "" : letters(text.indexOf('<') >= 0 ? plain(text) : text));
        }
        this.body = bodies.length() < LEAST_BODY ? "" : bodies.toString();
        this.inBody = new String[blocks.size()];
        for (Block block : blocks) {
            if (isTitle(block.text())) {
                titled.set(block.index());
            }
        }
        this.headline = headline(blocks);
    }

    /** Whether a block says nothing but the title. */
    boolean isTitle(Block block) {
        return titled.get(block.index());
    }

    /** {@link #inBody(String)} of a block. */
    String inBody(Block block) {
        String known = inBody[block.index()];
        if (known == null) {
            known = inBody(block.text());
            inBody[block.index()] = known;
        }
        return known;
    }

    private static String plain(String html) {
        return Parser.unescapeEntities(html.replaceAll("<[^<>]{0,500}>", " "), false);
    }

    private int headline(List<Block> blocks) {
        int heading = -1;
        for (Block block : blocks) {
            if (block.isHeading()) {
                if (isTitle(block)) {
                    return block.index();
                }
                heading = heading < 0 && block.frame().tag.equals("h1") ? block.index() : heading;
            }
        }
        if (heading >= 0) {
            return heading;
        }
        for (Block block : blocks) {
            if (isTitle(block)) {
                return block.index();
            }
        }
        return -1;
    }

    /** Number of the block that is the headline, -1 where there is none. */
    int headline() {
        return headline;
    }

    private boolean isTitle(String text) {
        return text.length() < 400 && titles.contains(letters(text));
    }

    boolean isDescription(String text) {
        if (description.length() < 20 || text.length() > 2 * description.length() + 100) {
            return false;
        }
        String letters = letters(text);
        return letters.equals(description)
                || letters.length() > 30 && description.startsWith(letters)
                || description.length() > 30 && letters.startsWith(description);
    }

    /** Whether the text stands in the body that the page gives as data: {@code y}, {@code n}, or {@code -} for no such body. */
    private String inBody(String text) {
        if (body.isEmpty()) {
            return "-";
        }
        String letters = letters(text);
        if (letters.length() < LEAST_SLICE) {
            return "?";
        }
        int slice = Math.min(40, letters.length());
        int middle = (letters.length() - slice) / 2;
        boolean starts = body.contains(letters.substring(0, slice));
        return starts || body.contains(letters.substring(middle, middle + slice)) ? "y" : "n";
    }

    /** Letters and digits alone, in lower case. */
    static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
