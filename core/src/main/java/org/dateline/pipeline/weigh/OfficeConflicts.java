// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Cast;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality;
import org.dateline.model.Finding;
import org.dateline.model.Gathering;
import org.dateline.model.OfficeKey;
import org.dateline.model.OfficeTitle;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Role;

/**
 * Two holders of one office at one time. None where one has left it by any report, has yet to take it or stands in for the other,
 * or where the days of the reports allow that one followed the other.
 */
final class OfficeConflicts {
    /** That a report calls somebody the holder. */
    private record Word(String report, LocalDate day, Evidence evidence, String words) {}

    private final Cast cast;
    private final Sources sources;
    private final List<Clause> clauses;
    private final Claims claims;
    private final Map<OfficeKey, Map<String, List<Word>>> held = new HashMap<>();
    /** Who is called the former holder of what, or the acting or coming one. */
    private final Set<String> otherwise = new HashSet<>();

    OfficeConflicts(Gathering gathering, Cast cast, Sources sources, List<Clause> clauses, Claims claims) {
        this.cast = cast;
        this.sources = sources;
        this.clauses = clauses;
        this.claims = claims;
        for (Reading reading : gathering.readings()) {
            if (sources.published(reading.report().id()).date().isPresent()
                    && reading.report().status() != Report.Status.WITHDRAWN) {
                reading.entities().forEach(entity -> take(reading, entity));
            }
        }
    }

    private void take(Reading reading, Entity entity) {
        String report = reading.report().id();
        Optional<String> person = cast.id(report, entity.id());
        if (entity.kind() != EntityKind.PERSON || person.isEmpty() || !isNamed(person.get())) {
            return;
        }
        for (Role role : entity.roles()) {
            OfficeKey key = OfficeKey.of(reading, entity, role);
            if (key.owner() == null || !OfficeTitle.of(key.title()).isSingle()) {
                continue;
            }
            if (role.status() != Role.Status.CURRENT || role.qualifier() != null) {
                otherwise.add(person.get() + " " + key);
                continue;
            }
            held.computeIfAbsent(key, any -> new TreeMap<>())
                    .computeIfAbsent(person.get(), any -> new ArrayList<>())
                    .add(new Word(
                            report,
                            sources.published(report).date().orElseThrow(),
                            new Evidence(report, role.evidence()),
                            entity.name() + ", " + role.title()));
        }
    }

    /** Whether the story has a name for somebody, and not just a description. */
    private boolean isNamed(String person) {
        return cast.entities().stream()
                .anyMatch(one -> one.entity().id().equals(person)
                        && Character.isUpperCase(one.entity().name().codePointAt(0))
                        && one.entity().name().indexOf(' ') > 0);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<OfficeKey, Map<String, List<Word>>> office : held.entrySet()) {
            List<String> people = office.getValue().keySet().stream()
                    .filter(person -> !otherwise.contains(person + " " + office.getKey()))
                    .toList();
            for (int i = 0; i < people.size(); i++) {
                for (int j = i + 1; j < people.size(); j++) {
                    List<Word> one = office.getValue().getOrDefault(people.get(i), List.of());
                    List<Word> other = office.getValue().getOrDefault(people.get(j), List.of());
                    if (atOneTime(one, other) && apart(one, other)) {
                        finding(one, other).ifPresent(findings::add);
                    }
                }
            }
        }
        return findings;
    }

    private static boolean atOneTime(List<Word> one, List<Word> other) {
        return !last(one).isBefore(first(other)) && !last(other).isBefore(first(one));
    }

    private static LocalDate first(List<Word> words) {
        return words.stream().map(Word::day).min(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate last(List<Word> words) {
        return words.stream().map(Word::day).max(LocalDate::compareTo).orElseThrow();
    }

    /** A report that names both tells of something else, and reports of one origin do not differ. */
    private boolean apart(List<Word> one, List<Word> other) {
        return one.stream().allMatch(a -> other.stream().noneMatch(b -> sources.isOneOrigin(a.report(), b.report())));
    }

    private Optional<Finding> finding(List<Word> one, List<Word> other) {
        List<List<Word>> sides = new ArrayList<>(List.of(one, other));
        sides.sort((a, b) -> evidence(a).get(0).compareTo(evidence(b).get(0)));
        return clauses.stream()
                .filter(clause ->
                        clause.evidence().report().equals(sides.get(0).get(0).report())
                                && clause.evidence()
                                        .span()
                                        .contains(evidence(sides.get(0)).get(0).span()))
                .findFirst()
                .map(clause -> new Finding(
                        Finding.Kind.CONFLICT,
                        claims.about(clause),
                        "office",
                        sides.stream().map(this::side).toList(),
                        0.6));
    }

    private Finding.Side side(List<Word> words) {
        List<List<String>> lists =
                sources.origins(words.stream().map(Word::report).toList());
        Evidence first = evidence(words).get(0);
        String value = words.stream()
                .filter(word -> word.evidence().equals(first))
                .map(Word::words)
                .findFirst()
                .orElseThrow();
        return new Finding.Side(value, Factuality.Status.ONGOING, null, evidence(words), lists);
    }

    private static List<Evidence> evidence(List<Word> words) {
        return words.stream().map(Word::evidence).distinct().sorted().toList();
    }
}
