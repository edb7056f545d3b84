// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.model.Layout;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** Tells from a text's title and opening whether its publisher has corrected or withdrawn it. */
final class Standing {
    private static final int OPENING = 300;
    private static final Pattern WITHDRAWN = Pattern.compile("(?:(?:MANDATORY |BULLETIN )?KILL|WITHDRAWN|WITHDRAWAL"
            + "|RETRACT(?:ED|ION))\\b(?!\\s+\\p{Ll}).*|(?:Withdrawn|Withdrawal|Retracted|Retraction)\\s?[:—–].*"
            + "|.*\\b[Tt]h(?:is|e above|e following) (?:story|report|article|item) (?:has been|was|is)(?: hereby)? "
            + "(?:withdrawn|retracted|killed)\\b.*");
    private static final Pattern CORRECTED =
            Pattern.compile("(?:CORRECT(?:ION|IONS|ED)|CLARIFICATION)\\b(?!\\s+\\p{Ll}).*"
                    + "|(?:Correction|Corrections|Corrected|Clarification)\\s?[:—–].*|\\(Corrects .*");

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
        boolean corrected =
                openings.stream().anyMatch(words -> CORRECTED.matcher(words).matches());
        return corrected ? Report.Status.CORRECTED : Report.Status.USABLE;
    }

    private static String opening(String text) {
        return text.substring(0, Math.min(OPENING, text.length())).replaceAll("\\s+", " ");
    }
}
