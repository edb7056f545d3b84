// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Cast;
import org.dateline.model.Story;

/** What is said in a story, merged where several say it; every attributed clause is part of one claim. */
final class Claims {
    private final Cast cast;
    private final Happenings happenings;
    private final Map<String, Told> groupOf = new HashMap<>();
    private final Map<String, Story.Claim> claims = new TreeMap<>();

    Claims(Material material, List<Told> groups, Cast cast, Happenings happenings) {
        this.cast = cast;
        this.happenings = happenings;
        for (Told group : groups) {
            group.clauses().forEach(clause -> groupOf.put(clause.key(), group));
        }
        for (Clause clause : material.clauses()) {
            if (clause.attribution() != null && clause.isTelling()) {
                id(clause);
            }
        }
    }

    /** In order of their places. */
    List<Story.Claim> claims() {
        return claims.values().stream()
                .sorted(Comparator.comparing(
                                (Story.Claim claim) -> claim.mentions().get(0).evidence())
                        .thenComparing(Story.Claim::id))
                .toList();
    }

    /** The event that a clause tells of, else the claim that it is part of. */
    String about(Clause clause) {
        return happenings.about(clause).orElseGet(() -> id(clause));
    }

    private String id(Clause clause) {
        Told told = groupOf.getOrDefault(clause.key(), new Told(List.of(clause)));
        claims.computeIfAbsent(told.id(), id -> claim(id, told));
        return told.id();
    }

    private Story.Claim claim(String id, Told told) {
        List<Story.ClaimMention> mentions = new ArrayList<>();
        TreeSet<String> speakers = new TreeSet<>();
        for (Clause clause : told.clauses()) {
            Optional<String> event = clause.reading().events().stream()
                    .filter(one -> clause.statement().span().contains(one.trigger()))
                    .map(one -> one.id())
                    .findFirst();
            mentions.add(new Story.ClaimMention(
                    clause.report(), clause.statement().attribution(), event.orElse(null), clause.evidence()));
            if (clause.attribution() != null) {
                cast.id(clause.report(), clause.attribution().entity()).ifPresent(speakers::add);
            }
        }
        return new Story.Claim(id, told.best().words(), mentions, List.copyOf(speakers), told.status());
    }
}
