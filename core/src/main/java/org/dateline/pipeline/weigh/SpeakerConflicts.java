// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Attribution;
import org.dateline.model.Cast;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Finding;

/** The same words in quotation marks that two reports lay into the mouths of two people whom each names in full. */
final class SpeakerConflicts {
    private static final double WEIGHT = 0.66;
    private static final int FEWEST_WORDS = 7;
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}’'.-]*(?: \\p{L}[\\p{L}’'.-]*){0,3} \\p{Lu}[\\p{L}-]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A clause with the words quoted in it and who says them. */
    private record Quote(Clause clause, String attribution, String words, String speaker, String name) {}

    private final Cast cast;
    private final List<Finding> findings = new ArrayList<>();

    SpeakerConflicts(List<Clause> clauses, Cast cast, Sources sources, Claims claims) {
        this.cast = cast;
        List<Quote> quotes =
                clauses.stream().flatMap(clause -> quote(clause).stream()).toList();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < quotes.size(); i++) {
            for (int j = i + 1; j < quotes.size(); j++) {
                Quote one = quotes.get(i);
                Quote other = quotes.get(j);
                if (areOtherwise(one, other, sources) && taken.add(one.attribution + " " + other.attribution)) {
                    findings.add(new Finding(
                            Finding.Kind.CONFLICT,
                            claims.about(one.clause),
                            "speaker",
                            List.of(side(one, sources), side(other, sources)),
                            WEIGHT));
                }
            }
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private static Finding.Side side(Quote quote, Sources sources) {
        return new Told(List.of(quote.clause)).side(quote.name, List.of(quote.clause.evidence()), sources);
    }

    private Optional<Quote> quote(Clause clause) {
        Attribution attribution = clause.attribution();
        if (attribution == null || attribution.form() == Attribution.Form.INDIRECT) {
            return Optional.empty();
        }
        String text = clause.reading().text();
        String words = String.join(
                " ",
                attribution.content().stream()
                        .map(part -> folded(part.of(text)))
                        .toList());
        Optional<Entity> speaker = clause.reading()
                .entity(attribution.entity())
                .filter(one -> one.kind() == EntityKind.PERSON
                        && FULL_NAME.matcher(one.name()).matches());
        return words.split(" ").length < FEWEST_WORDS
                ? Optional.empty()
                : speaker.map(one -> new Quote(
                        clause,
                        clause.report() + attribution.id(),
                        words,
                        cast.id(clause.report(), one.id()).orElse(clause.report() + one.id()),
                        one.name()));
    }

    private static String folded(String words) {
        return NO_WORD.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static boolean areOtherwise(Quote one, Quote other, Sources sources) {
        return !one.clause.report().equals(other.clause.report())
                && one.words.equals(other.words)
                && !one.speaker.equals(other.speaker)
                && !Names.maybeOne(one.name, other.name)
                && !sources.isOneOrigin(one.clause.report(), other.clause.report());
    }
}
