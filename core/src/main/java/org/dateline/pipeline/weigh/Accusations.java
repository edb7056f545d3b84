// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Finding;

/**
 * Somebody accuses, and whom they accuse says no, in other words and in another report. Who denies must be the accused, and what is
 * denied the accusation, be it by its name ("the claim") or by what it is about.
 */
final class Accusations {
    private static final double WEIGHT = 0.7;
    private static final double ABOUT = 0.3;
    /** "At a briefing in Beijing a spokeswoman of China's ministry": so many may be named up to who denies. */
    private static final int FOREMOST = 3;

    private static final Set<String> ACCUSING = Set.of("accuse", "blame", "implicate");
    private static final Set<String> DENYING = Set.of("deny", "dismiss", "reject", "refute", "rebut", "rebuff");
    private static final Set<String> CHARGES = Set.of(
            "accusation",
            "allegation",
            "claim",
            "charge",
            "report",
            "suggestion",
            "assertion",
            "wrongdoing",
            "responsibility",
            "involvement",
            "role",
            "blame");

    private final List<Finding> findings = new ArrayList<>();
    private final Weights weights;

    Accusations(List<Clause> clauses, Weights weights, Sources sources, Claims claims) {
        this.weights = weights;
        List<Clause> denials = clauses.stream().filter(Accusations::isDenial).toList();
        Map<String, List<Clause>> byAccused = new LinkedHashMap<>();
        Map<String, List<Clause>> answers = new LinkedHashMap<>();
        for (Clause accusing : clauses) {
            if (accusing.statement().terms().stream().noneMatch(ACCUSING::contains) || accusing.saysNot()) {
                continue;
            }
            for (Clause denial : denials) {
                Optional<Who> accused = accused(accusing, denial);
                if (accused.isPresent() && !sources.isOneOrigin(accusing.report(), denial.report())) {
                    String key = String.valueOf(accused.get().id());
                    add(byAccused.computeIfAbsent(key, any -> new ArrayList<>()), accusing);
                    add(answers.computeIfAbsent(key, any -> new ArrayList<>()), denial);
                }
            }
        }
        byAccused.forEach((key, accusing) -> {
            Told says = new Told(accusing);
            Told denies = new Told(answers.getOrDefault(key, List.of()));
            findings.add(new Finding(
                    Finding.Kind.CONFLICT,
                    claims.about(says.best()),
                    "polarity",
                    List.of(says.side(says.best(), sources), denies.side(denies.best(), sources)),
                    WEIGHT));
        });
    }

    List<Finding> findings() {
        return findings;
    }

    private static void add(List<Clause> all, Clause more) {
        if (!all.contains(more)) {
            all.add(more);
        }
    }

    private static boolean isDenial(Clause clause) {
        return DENYING.contains(clause.statement().head())
                && !clause.own().whos().isEmpty();
    }

    /** Whom the one accuses and who denies it in the other: named after the accuser in the one, foremost in the other. */
    private Optional<Who> accused(Clause accusing, Clause denial) {
        List<Who> named = accusing.own().whos();
        if (named.size() < 2 || named.get(1).id() == null || !isOfCharge(accusing, denial)) {
            return Optional.empty();
        }
        Who accuser = named.get(0);
        Who accused = named.get(1);
        List<Who> deniers = denial.own().whos();
        boolean denies = deniers.stream().limit(FOREMOST).anyMatch(accused::is)
                && deniers.stream().noneMatch(accuser::is);
        return denies ? Optional.of(accused) : Optional.empty();
    }

    private boolean isOfCharge(Clause accusing, Clause denial) {
        return denial.statement().terms().stream().anyMatch(CHARGES::contains)
                || weights.likeness(accusing.own(), denial.own()).terms() >= ABOUT;
    }
}
