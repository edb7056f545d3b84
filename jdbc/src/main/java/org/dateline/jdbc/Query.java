// SPDX-License-Identifier: Apache-2.0
package org.dateline.jdbc;

import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader's words as a query of FTS5, with nothing in them taken for an operator. */
final class Query {
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");

    private Query() {}

    /** Empty where there is no word to look for. */
    static String of(String words) {
        StringJoiner query = new StringJoiner(" ");
        Matcher part = PART.matcher(words);
        while (part.find()) {
            String term = part.group(1) != null ? part.group(1) : part.group();
            if (term.codePoints().anyMatch(Character::isLetterOrDigit)) {
                query.add("\"" + term + "\"");
            }
        }
        return query.toString();
    }

    /** The same where the last word may be only begun; a word of one letter is taken as it stands, since all would fit. */
    static String typed(String words) {
        String query = of(words);
        boolean begun = !query.isEmpty()
                && !words.endsWith(" ")
                && !words.stripTrailing().endsWith("\"");
        boolean letter = query.matches("(?s)(.* )?\"\\p{ASCII}\"");
        return begun && !letter ? query + "*" : query;
    }
}
