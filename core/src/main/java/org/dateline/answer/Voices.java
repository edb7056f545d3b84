// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Entity;
import org.dateline.model.Evidence;
import org.dateline.model.Factuality.Status;
import org.dateline.model.Finding;
import org.dateline.model.Story;
import org.dateline.store.Store;

/** Answers who says what in a story, each claim with what speaks against it. */
public final class Voices {
    private final Store store;

    public Voices(Store store) {
        this.store = store;
    }

    /**
     * What somebody says.
     *
     * @param sayings what is disputed or denied first, then what most reports tell
     */
    public record Voice(Entity speaker, List<Saying> sayings) {
        public Voice {
            sayings = List.copyOf(sayings);
        }
    }

    /**
     * A claim of a speaker.
     *
     * @param against the other sides, where it is disputed
     */
    public record Saying(ClaimsMade.Claim claim, List<Finding.Side> against) {
        public Saying {
            against = List.copyOf(against);
        }

        public boolean isDenial() {
            return claim.status() == Status.DENIED
                    || claim.told().stream().anyMatch(told -> told.stance() == Stance.DENIES);
        }

        private int weight() {
            return (against.isEmpty() ? 0 : 100)
                    + (isDenial() ? 50 : 0)
                    + (int) claim.told().stream()
                            .map(ClaimsMade.Told::report)
                            .distinct()
                            .count();
        }
    }

    /** Those who speak in the story, those who say most first. */
    public List<Voice> of(Story story) throws IOException {
        ClaimsMade claims = new ClaimsMade(store);
        List<Voice> voices = new ArrayList<>();
        for (Story.StoryEntity one : story.entities()) {
            List<Saying> sayings = new ArrayList<>();
            for (ClaimsMade.Claim claim : claims.of(story, one)) {
                sayings.add(new Saying(claim, against(story, claim)));
            }
            if (!sayings.isEmpty()) {
                sayings.sort(Comparator.comparingInt((Saying saying) -> -saying.weight()));
                voices.add(new Voice(one.entity(), sayings));
            }
        }
        voices.sort(Comparator.comparingInt((Voice voice) -> -voice.sayings().size()));
        return voices;
    }

    /** The sides of the story's disputes that are not the claim's own. */
    private static List<Finding.Side> against(Story story, ClaimsMade.Claim claim) {
        List<Finding.Side> against = new ArrayList<>();
        for (Finding finding : story.findings()) {
            if (finding.kind() == Finding.Kind.CONFLICT
                    && finding.sides().stream().anyMatch(side -> isOf(side, claim))) {
                finding.sides().stream().filter(side -> !isOf(side, claim)).forEach(against::add);
            }
        }
        return against;
    }

    private static boolean isOf(Finding.Side side, ClaimsMade.Claim claim) {
        return side.evidence().stream()
                .anyMatch(evidence -> claim.told().stream().anyMatch(told -> told.spans().stream()
                        .anyMatch(span -> touch(evidence, new Evidence(told.report(), span)))));
    }

    private static boolean touch(Evidence one, Evidence other) {
        return one.report().equals(other.report()) && one.span().overlaps(other.span());
    }
}
