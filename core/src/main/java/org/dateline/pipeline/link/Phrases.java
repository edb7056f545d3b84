// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityKind;
import org.dateline.model.Evidence;
import org.dateline.model.Mention;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Statement;

/** Noun phrases in a report that are no mentions. */
final class Phrases {
    /** "a foreign ministry spokesman": the body that somebody speaks for. */
    private static final Pattern BODY = Pattern.compile(
            "\\b((?:foreign|defen[cs]e|interior|finance|security|health|justice) ministry|coast guard|central bank)"
                    + "(?=(?:['’]s)? (?:spokes|official|source|statement))");

    private Phrases() {}

    /** The first phrase in what the report says that has an article or owner before the noun and no mention within. */
    static Optional<Span> first(Reading reading, String noun) {
        Pattern pattern =
                Pattern.compile("\\b(?:[Tt]he|[Tt]his|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:[\\p{L}\\p{N}-]+ ){0,3}?"
                        + Pattern.quote(noun) + "\\b(?! [\\p{L}]*(?:s|er|ing)\\b)");
        for (Statement statement : reading.statements()) {
            if (statement.terms().contains(noun)) {
                Matcher matcher = pattern.matcher(reading.text())
                        .region(statement.span().start(), statement.span().end());
                while (matcher.find()) {
                    Span span = new Span(matcher.end() - noun.length(), matcher.end());
                    if (!LooseNames.isMentioned(reading, span)) {
                        return Optional.of(new Span(matcher.start(), matcher.end()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Bodies of states that stand in the description of somebody who speaks for them. */
    static List<Node> bodies(Reading reading) {
        List<Node> found = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            if (mention.form() == Mention.Form.NOMINAL && mention.kind() == EntityKind.PERSON) {
                Matcher matcher = BODY.matcher(reading.text())
                        .region(mention.span().start(), mention.span().end());
                if (matcher.find()) {
                    Span span = new Span(matcher.start(1), matcher.end(1));
                    found.add(Node.ofWords(
                            reading,
                            EntityKind.ORGANIZATION,
                            span.of(reading.text()),
                            List.of(new Evidence(reading.report().id(), span))));
                }
            }
        }
        return found;
    }
}
