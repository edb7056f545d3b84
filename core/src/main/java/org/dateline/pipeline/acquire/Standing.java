// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Layout;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** Tells from a text's title and opening whether its publisher has corrected or withdrawn it. */
final class Standing {
    private static final int OPENING = 300;
    private static final Pattern WITHDRAWN = Pattern.compile("(?:(?:MANDATORY |BULLETIN )?KILL|WITHDRAWN|WITHDRAWAL"
            + "|RETRACT(?:ED|ION))\\b(?!\\s+\\p{Ll}).*|(?:Withdrawn|Withdrawal|Retracted|Retraction)\\s?[:—–].*"
            + "|.*\\b[Tt]h(?:is|e above|e following) (?:story|report|article|item) (?:has been|was|is)(?: hereby)? "
            + "(?:withdrawn|retracted|killed)\\b.*");
    private static final Pattern CORRECTED =
            Pattern.compile("(?:CORRECT(?:ION|IONS|ED)|CLARIFICATION)\\b(?!\\s+\\p{Ll}).*"
                    + "|(?:Correction|Corrections|Corrected|Clarification)\\s?[:—–].*|\\(Corrects .*"
                    + "|(?:Correction|Clarification) (?:to|of|on) (?:an? |the |our |this )?(?:earlier |previous )?"
                    + "(?:article|story|report|headline|version)\\b.*");
    /** A line by itself above what is corrected. */
    private static final Pattern CORRECTION_LINE =
            Pattern.compile("\\s*(?i:corrections?|clarifications?)\\s*(?:\\R|$)");

    private static final Pattern NOTE_WITHDRAWN = Pattern.compile("(?i)\\W*(?:mandatory |bulletin"
            + " )?(?:kill|withdrawn|withdrawal|withdraws|retraction|retracted)\\b.*|.*\\b(?:mandatory kill|kills?"
            + " (?:this|the) (?:story|item|report)|(?:story|item|report|article|this) (?:is|was|has been)"
            + " (?:hereby )?(?:withdrawn|retracted|killed)|please (?:disregard|delete|remove) (?:this|the)"
            + " (?:story|item|report|article))\\b.*");
    private static final Pattern NOTE_CORRECTED = Pattern.compile(
            "(?i)(?:\\W*(?:eds|editors?|note)\\b\\W*)*(?:correct(?:s|ed|ing|ion|ions)|clarif(?:ies|ied|ication)|fixes|refiles?)\\b.*|.*\\b(?:(?:this|the)"
                    + " (?:story|item|article|report) (?:has been |was |is )?correct(?:ed|s)|correct(?:s|ing|ed)"
                    + " (?:spelling|name|title|date|day|figure|byline|headline|attribution|year|age|typo|first|second|third|fourth|last|to|that)|corrected"
                    + " version|write-?thru corrects)\\b.*");
    private static final Pattern TITLE_CORRECTED =
            Pattern.compile("(?:CORRECTED|CORRECTION|REFILE|CLARIFICATION)\\s?[-:(–—].*");
    private static final Pattern UPDATE = Pattern.compile("(?:UPDATE|Update) ?(\\d{1,2})\\s?[-:–—].*");

    /** By a note to editors, which nobody but its publisher writes. */
    Report.Status ofNote(@Nullable String note) {
        if (note == null) {
            return Report.Status.USABLE;
        }
        if (NOTE_WITHDRAWN.matcher(note).matches()) {
            return Report.Status.WITHDRAWN;
        }
        return NOTE_CORRECTED.matcher(note).matches() ? Report.Status.CORRECTED : Report.Status.USABLE;
    }

    Report.Status ofTitle(@Nullable String title) {
        if (title == null) {
            return Report.Status.USABLE;
        }
        if (WITHDRAWN.matcher(title).matches()) {
            return Report.Status.WITHDRAWN;
        }
        boolean corrected = CORRECTED.matcher(title).matches()
                || TITLE_CORRECTED.matcher(title).matches();
        return corrected ? Report.Status.CORRECTED : Report.Status.USABLE;
    }

    /** The number of an update as agencies put it before a title, e.g. 2 in "UPDATE 2-Ferry sinks". */
    @Nullable String update(@Nullable String title) {
        Matcher matcher = UPDATE.matcher(title == null ? "" : title);
        return matcher.matches() ? matcher.group(1) : null;
    }

    Report.Status of(Layout layout, String text) {
        List<String> openings = new ArrayList<>();
        if (layout.title() != null) {
            openings.add(layout.title());
        }
        openings.add(opening(text.stripLeading()));
        for (Span paragraph :
                layout.paragraphs().subList(0, Math.min(2, layout.paragraphs().size()))) {
            openings.add(opening(paragraph.of(text)));
        }
        if (openings.stream().anyMatch(words -> WITHDRAWN.matcher(words).matches())) {
            return Report.Status.WITHDRAWN;
        }
        boolean corrected = CORRECTION_LINE.matcher(text).lookingAt()
                || openings.stream().anyMatch(words -> CORRECTED.matcher(words).matches());
        return corrected ? Report.Status.CORRECTED : Report.Status.USABLE;
    }

    private static String opening(String text) {
        return text.substring(0, Math.min(OPENING, text.length())).replaceAll("\\s+", " ");
    }
}
