// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.OfficeTitle;
import org.dateline.model.Relation;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads in which way a role is held, and since and until when: from the words before its title, and from a time that follows it
 * with nothing between but its holder's name and words of holding.
 */
public final class Validity {
    private final TieTerms ties = new TieTerms();

    /** The document with its roles and relations completed. */
    public Document complete(Document document, List<TimeExpression> times) {
        List<Entity> entities = new ArrayList<>();
        for (Entity one : document.entities()) {
            List<Role> roles = one.roles().stream()
                    .map(role -> complete(document, times, one, role))
                    .toList();
            entities.add(one.withRoles(roles));
        }
        return document.with(
                entities,
                once(document.relations().stream()
                        .map(relation -> ties.complete(document, times, relation))
                        .toList()));
    }

    /** Without what has been told before, or is told with its dates elsewhere. */
    private static List<Relation> once(List<Relation> all) {
        List<Relation> kept = new ArrayList<>();
        for (Relation one : all) {
            boolean dated = one.since() != null || one.until() != null;
            boolean more = kept.stream()
                    .noneMatch(other ->
                            isOne(one, other) && (!dated || Term.of(other).equals(Term.of(one))));
            if (more) {
                kept.removeIf(
                        other -> dated && isOne(one, other) && Term.of(other).isUntold());
                kept.add(one);
            }
        }
        return kept;
    }

    private static boolean isOne(Relation one, Relation other) {
        return one.kind().equals(other.kind())
                && one.from().equals(other.from())
                && one.to().equals(other.to())
                && one.status() == other.status();
    }

    private static Role complete(Document document, List<TimeExpression> times, Entity holder, Role role) {
        String words = role.evidence().of(document.text());
        Role.Qualifier qualifier = role.qualifier() != null ? role.qualifier() : OfficeTitle.qualifierIn(words);
        Term term = role.since() == null && role.until() == null
                ? term(document, times, holder, role.evidence())
                : new Term(role.since(), role.until());
        return new Role(
                role.title(),
                role.of(),
                status(document, role, qualifier, term),
                term.since(),
                term.until(),
                role.evidence(),
                qualifier);
    }

    /** Who has yet to take an office does not hold it, and who held it until a day before the report does so no more. */
    private static Role.Status status(Document document, Role role, Role.@Nullable Qualifier qualifier, Term term) {
        if (role.status() == Role.Status.CURRENT && qualifier != null && qualifier.isToCome()) {
            return Role.Status.UNKNOWN;
        }
        return term.isOver(document.report().published().date()) ? Role.Status.FORMER : role.status();
    }

    private static Term term(Document document, List<TimeExpression> times, Entity holder, Span evidence) {
        int end = evidence.end();
        int stop = document.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(evidence.start()))
                .mapToInt(Span::end)
                .findFirst()
                .orElse(end);
        int from = Math.min(stop, afterName(document.text(), end, stop, holder));
        return Term.after(document.text(), from, stop, times);
    }

    /** Where the holder's name ends, if it follows. */
    private static int afterName(String text, int end, int stop, Entity holder) {
        String names = Stream.concat(Stream.of(holder.name()), holder.aliases().stream())
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Matcher name = Pattern.compile("[\\s,]*(?:" + names + ")").matcher(text).region(end, stop);
        return name.lookingAt() ? name.end() : end;
    }
}
