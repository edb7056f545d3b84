// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.regex.Pattern;
import org.dateline.model.Factuality;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Statement;

/** Clauses that a report only repeats to say that they are wrong: "erroneously reported that", ", a station wrongly said". */
final class Refuted {
    private static final String WRONGLY = "(?:erroneously|wrongly|falsely|mistakenly|incorrectly|inaccurately)";
    private static final String TOLD =
            "(?:report(?:ed|s|ing)?|said|says|claim(?:ed|s|ing)?|stat(?:ed|es|ing)|announced|told|wrote|tweeted|broadcast)";
    private static final Pattern BEFORE =
            Pattern.compile("(?i)\\b(?:" + WRONGLY + "\\s+" + TOLD + "|" + TOLD + "\\s+" + WRONGLY
                    + "|(?:false|wrong|erroneous|untrue|incorrect|mistaken|bogus)\\s+(?:news\\s+)?(?:reports?|claims?|rumou?rs?|statements?)"
                    + "|(?:not|hardly|never)\\s+(?:true|correct)|no truth (?:in|to) (?:the )?(?:reports?|claims?|rumou?rs?))"
                    + "\\s+(?:on \\w+\\s+)?(?:that\\s+)?[\"“‘]?$");
    private static final Pattern BEHIND = Pattern.compile("(?i)^[,\"”’]+\\s+(?:[^,.;]{2,60}\\s)?(?:" + WRONGLY + "\\s+"
            + TOLD + "|" + TOLD + "\\s+" + WRONGLY + ")\\b");
    private static final Pattern WITHIN = Pattern.compile(
            "(?i)\\b(?:was|were|been|is|are)\\s+" + WRONGLY + "\\s+(?:reported|said|claimed|believed|declared)\\b");

    /** "Denied the bridge was shut", where a parser takes the bridge for what is denied. */
    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\bden(?:ied|ies|y|ying)\\s+(?:that\\s+)?(?:(?:the|an?|any|its|his|her|their)\\s+)?[^,.;:\"”“]{2,50}\\s$");

    private static final Pattern HALF = Pattern.compile("(?i)^(?:was|were|is|are|had|has|have)\\b");

    private Refuted() {}

    /** Whether the words around a clause, or within it, take it back. */
    static boolean is(Reading reading, Statement statement) {
        Span sentence = reading.sentences().get(statement.sentence());
        Span clause = statement.span();
        String text = reading.text();
        int start = Math.min(sentence.start(), clause.start());
        int end = Math.max(sentence.end(), clause.end());
        String before = text.substring(start, clause.start());
        boolean positive = statement.factuality().polarity() == Factuality.Polarity.POSITIVE;
        return BEFORE.matcher(before).find()
                || positive
                        && HALF.matcher(clause.of(text)).find()
                        && DENIED.matcher(before).find()
                || BEHIND.matcher(text.substring(clause.end(), end)).find()
                || WITHIN.matcher(clause.of(text)).find()
                || BEFORE.matcher(before + beforeSubject(clause.of(text))).find();
    }

    /** What a clause begins with up to its "that", where a parser took the words that tell it into the clause. */
    private static String beforeSubject(String clause) {
        int that = clause.indexOf(" that ");
        return that < 0 ? "" : clause.substring(0, that + " that ".length());
    }
}
