// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.Participant;
import org.dateline.model.Reason;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Reports of sport speak of teams and players in words of force and diplomacy. There, what is done by or to nobody of a state, an
 * armed force or a movement is a happening of kind "sport" and nothing that PLOVER or CAMEO codes. The words are in {@code
 * sports.rules}.
 */
final class Sports {
    /** So many different core words. */
    private static final int LEAST = 4;
    /** The share of a report's words that are of sport. */
    private static final double SHARE = 0.025;

    private static final Set<String> OFFICIAL =
            Set.of("GOV", "MIL", "COP", "JUD", "LEG", "REB", "IGO", "UAF", "OPP", "SPY", "PTY", "CRM", "RAD");

    private final Set<String> core = new HashSet<>();
    private final Set<String> beside = new HashSet<>();

    Sports() {
        for (RuleFile.Entry entry : RuleFile.read("sports.rules")) {
            core.addAll(entry.items("core"));
            beside.addAll(entry.items("beside"));
        }
    }

    /** Whether the report is one of sport. */
    boolean isReport(Document document) {
        Set<String> seen = new HashSet<>();
        int words = 0;
        int sport = 0;
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                String lemma = token.lemma().toLowerCase(Locale.ROOT);
                words++;
                if (core.contains(lemma)) {
                    seen.add(lemma);
                    sport++;
                } else if (beside.contains(lemma)) {
                    sport++;
                }
            }
        }
        return seen.size() >= LEAST && sport >= SHARE * words;
    }

    /** The events of a sentence of such a report. */
    List<Coder.Coded> uncoded(Document document, List<Coder.Coded> events) {
        return events.stream()
                .map(one -> one.entry().type() == null && one.entry().cameo() == null || isOfficial(document, one)
                        ? one
                        : one.as(
                                one.entry().happening("sport"),
                                Reason.Decision.RULED,
                                one.reason().belief(),
                                List.of()))
                .toList();
    }

    private static boolean isOfficial(Document document, Coder.Coded one) {
        return Stream.concat(one.actors().stream(), one.recipients().stream())
                .map(Participant::entity)
                .flatMap(id -> document.entity(id).stream())
                .map(Entity::sector)
                .anyMatch(sector -> sector != null && OFFICIAL.contains(sector));
    }
}
