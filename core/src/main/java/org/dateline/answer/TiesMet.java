// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.Dossier.TieMet;
import org.dateline.model.Dossier.TieTold;
import org.dateline.model.Entity;
import org.dateline.model.Evidence;
import org.dateline.model.Reading;
import org.dateline.model.Relation;
import org.dateline.model.RelationKind;
import org.dateline.model.Spelling;
import org.dateline.model.Story;

/** Finds the ties that reports tell of an entity of several stories, those to one other of one kind together. */
final class TiesMet {
    private static final Comparator<TieTold> EARLIEST_FIRST = Comparator.comparing(
                    TieTold::asOf, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TieTold::report);

    private record Key(String phrase, String other) {}

    private final MetReadings readings;
    private final Map<Key, List<TieTold>> told = new LinkedHashMap<>();
    private final Map<Key, String> names = new LinkedHashMap<>();
    private final Set<List<Object>> seen = new HashSet<>();

    TiesMet(MetReadings readings) {
        this.readings = readings;
    }

    /** Those with most reports first. */
    List<TieMet> of(List<Dossiers.Met> group) throws IOException {
        for (Dossiers.Met met : group) {
            for (Map.Entry<Reading, Set<String>> entry : readings.of(met).entrySet()) {
                for (Relation relation : entry.getKey().relations()) {
                    add(met.story(), entry.getKey(), entry.getValue(), relation);
                }
            }
        }
        List<TieMet> ties = new ArrayList<>();
        told.forEach((key, because) -> {
            because.sort(EARLIEST_FIRST);
            String other = Objects.requireNonNull(names.get(key));
            periods(because).forEach(period -> ties.add(period.tie(key.phrase(), other)));
        });
        ties.sort(Comparator.comparing((TieMet tie) -> -tie.because().size())
                .thenComparing(TieMet::phrase)
                .thenComparing(TieMet::other));
        return ties;
    }

    /** The tellings by the time that they tell of: who was owned until 2021 and is owned since 2024 is so twice. */
    private static List<TiePeriod> periods(List<TieTold> earliestFirst) {
        List<TiePeriod> periods = new ArrayList<>();
        for (TieTold one : earliestFirst) {
            TiePeriod home = null;
            for (TiePeriod period : periods) {
                home = period.mayHold(one) ? period : home;
            }
            if (home == null) {
                home = new TiePeriod();
                periods.add(home);
            }
            home.add(one);
        }
        return periods;
    }

    private void add(Story story, Reading reading, Set<String> them, Relation relation) throws IOException {
        boolean outward = them.contains(relation.from());
        if (outward == them.contains(relation.to())) {
            return;
        }
        String id = outward ? relation.to() : relation.from();
        String other = reading.entity(id).map(Entity::name).orElse(id);
        Key key = new Key(RelationKind.phrase(relation.kind(), outward), Spelling.key(other));
        Evidence evidence = new Evidence(reading.report().id(), relation.span());
        if (!seen.add(List.of(key, evidence))) {
            return;
        }
        Story.Member member = MetReadings.member(story, evidence.report());
        names.putIfAbsent(key, other);
        told.computeIfAbsent(key, any -> new ArrayList<>())
                .add(new TieTold(
                        relation.status(),
                        relation.since(),
                        relation.until(),
                        member == null ? null : member.published().iso(),
                        evidence.report(),
                        member == null ? null : member.source(),
                        readings.words(evidence)));
    }
}
