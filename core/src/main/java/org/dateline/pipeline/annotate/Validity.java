// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.DayRange;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.OfficeTitle;
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
    private static final String HELD =
            "(?:,? ?(?:who )?(?:has |had )?(?:been |served |ruled |held (?:the )?(?:post|office|power) )?"
                    + "(?:in (?:office|power|the (?:post|job)) )?)?";
    private static final Pattern SINCE = Pattern.compile("[\\s,]*" + HELD + "since ");
    private static final Pattern FROM = Pattern.compile("[\\s,]*" + HELD + "(?:from|between) ");
    private static final Pattern UNTIL = Pattern.compile("[\\s,]*" + HELD + "(?:until|till) ");
    private static final Pattern TO = Pattern.compile(" (?:to|until|and|till) ");

    /** The document with its roles completed. */
    public Document complete(Document document, List<TimeExpression> times) {
        List<Entity> entities = new ArrayList<>();
        for (Entity one : document.entities()) {
            List<Role> roles = one.roles().stream()
                    .map(role -> complete(document, times, one, role))
                    .toList();
            entities.add(new Entity(
                    one.id(),
                    one.name(),
                    one.kind(),
                    one.country(),
                    one.sector(),
                    one.identifier(),
                    one.aliases(),
                    roles));
        }
        return new Document(
                document.report(),
                document.layout(),
                document.sentences(),
                document.mentions(),
                entities,
                document.relations());
    }

    private static Role complete(Document document, List<TimeExpression> times, Entity holder, Role role) {
        String words = role.evidence().of(document.text());
        Role.Qualifier qualifier = role.qualifier() != null ? role.qualifier() : OfficeTitle.qualifierIn(words);
        Tenure tenure = role.since() == null && role.until() == null
                ? tenure(document, times, holder, role.evidence())
                : new Tenure(role.since(), role.until());
        return new Role(
                role.title(),
                role.of(),
                status(document, role, qualifier, tenure),
                tenure.since(),
                tenure.until(),
                role.evidence(),
                qualifier);
    }

    /** TIMEX3 values. */
    private record Tenure(@Nullable String since, @Nullable String until) {}

    /** Who has yet to take an office does not hold it, and who held it until a day before the report does so no more. */
    private static Role.Status status(Document document, Role role, Role.@Nullable Qualifier qualifier, Tenure tenure) {
        if (role.status() == Role.Status.CURRENT && qualifier != null && qualifier.isToCome()) {
            return Role.Status.UNKNOWN;
        }
        Optional<LocalDate> published = document.report().published().date();
        boolean over = published.isPresent()
                && DayRange.of(tenure.until())
                        .filter(range -> range.last().isBefore(published.get()))
                        .isPresent();
        return over ? Role.Status.FORMER : role.status();
    }

    private static Tenure tenure(Document document, List<TimeExpression> times, Entity holder, Span evidence) {
        String text = document.text();
        int end = evidence.end();
        int stop = document.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(evidence.start()))
                .mapToInt(Span::end)
                .findFirst()
                .orElse(end);
        int from = Math.min(stop, afterName(text, end, stop, holder));
        TimeExpression since = after(SINCE, text, from, stop, times);
        if (since != null) {
            return new Tenure(since.value(), null);
        }
        TimeExpression first = after(FROM, text, from, stop, times);
        TimeExpression last =
                first == null ? null : after(TO, text, first.span().end(), stop, times);
        if (first != null && last != null) {
            return new Tenure(first.value(), last.value());
        }
        TimeExpression until = after(UNTIL, text, from, stop, times);
        return new Tenure(null, until == null ? null : until.value());
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

    /** The date that stands right after the cue. */
    private static @Nullable TimeExpression after(
            Pattern cue, String text, int from, int stop, List<TimeExpression> times) {
        Matcher matcher = cue.matcher(text).region(from, stop);
        if (!matcher.lookingAt()) {
            return null;
        }
        return times.stream()
                .filter(time ->
                        time.span().start() == matcher.end() && time.span().end() <= stop)
                .filter(time -> DayRange.of(time.value()).isPresent())
                .findFirst()
                .orElse(null);
    }
}
