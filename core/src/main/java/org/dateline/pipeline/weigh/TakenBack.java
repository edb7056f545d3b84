// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Quantity;
import org.dateline.model.Span;

/** Numbers that a report gives as what was told before and is so no more: "29, not 23", "11, from an earlier figure of 14". */
final class TakenBack {
    private static final String NUMBER = "(?<n>\\d[\\d,]*(?:\\.\\d+)?|zero|" + Tolls.ONE_TO_TWENTY + ")";
    private static final String TOTAL =
            "(?:(?:death |casualty )?tolls?|figures?|counts?|totals?|numbers?|estimates?|reports?|tall(?:y|ies))";
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?:(?<=[\\w)][,;–—-]? )\\bnot (?:the )?|\\brather than (?:the )?|\\binstead of (?:the )?"
                    + "|\\b(?:earlier|previous|initial|original|first) " + TOTAL + " of (?:at least |about |some )?"
                    + "|\\b(?:revised|corrected|lowered|raised|cut)\\b[^.;]{0,40}? from (?:at least |about |some )?"
                    + "|\\b(?:previously|initially|originally|earlier|first|wrongly|erroneously|mistakenly) (?:reported|given|put|said|announced|stated)"
                    + " (?:as |at |to be |that )?(?:at least |about |some )?)\\b" + NUMBER + "\\b");
    private static final Pattern BEHIND = Pattern.compile("(?i)\\b" + NUMBER
            + "(?: [\\p{L}-]+){0,2},? (?:as|that|which) (?:(?:was|were|had been|was being) )?(?:first|initially|originally|previously|earlier|wrongly"
            + "|erroneously|mistakenly) (?:reported|stated|said|given|announced|thought|believed)\\b");

    private static final Pattern NOTICE = Pattern.compile(
            "(?im)^[ \\t(\\[*]*(?:this \\w+ )?(?:correct(?:s|ed|ion)|refile[sd]?|clarif(?:ies|ication))\\b.{0,300}$");

    private TakenBack() {}

    /** The values that a piece of text takes back. */
    static Set<Double> in(String words) {
        Set<Double> values = new TreeSet<>();
        for (Pattern pattern : new Pattern[] {BEFORE, BEHIND}) {
            Matcher matcher = pattern.matcher(words);
            while (matcher.find()) {
                values.add(Tolls.value(matcher.group("n")));
            }
        }
        return values;
    }

    /** The values that notes on a text as a whole take back: "(Corrects the toll to six, not nine)". */
    static Set<Double> inNotice(String text) {
        Set<Double> values = new TreeSet<>();
        Matcher notice = NOTICE.matcher(text);
        while (notice.find()) {
            values.addAll(in(notice.group()));
        }
        return values;
    }

    /** Whether a number is one that its sentence takes back. */
    static boolean is(Quantity quantity, String text, Span sentence) {
        for (Pattern pattern : new Pattern[] {BEFORE, BEHIND}) {
            Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
            while (matcher.find()) {
                if (quantity.span().contains(matcher.start("n"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
