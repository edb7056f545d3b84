// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Factuality.Status;
import org.dateline.model.Finding;
import org.dateline.model.Story;

/** What a reader is told of a story before opening it. */
public enum StoryTag {
    /** Several origins, something that each of them says, and nothing that they dispute. */
    ALL_AGREE,
    DISPUTED,
    /** What was told at first is told otherwise later. */
    CHANGED,
    ONE_SOURCE,
    /** Something is still to come. */
    EXPECTED;

    /** Its spelling in the interface: {@code all-agree}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<StoryTag> of(String word) {
        return Stream.of(values()).filter(tag -> tag.word().equals(word)).findFirst();
    }

    public static Set<StoryTag> of(Story story) {
        Set<StoryTag> tags = EnumSet.noneOf(StoryTag.class);
        boolean disputed = has(story, Finding.Kind.CONFLICT);
        if (story.origins().size() > 1 && !disputed && story.findings().stream().anyMatch(one -> allSay(story, one))) {
            tags.add(ALL_AGREE);
        }
        if (disputed) {
            tags.add(DISPUTED);
        }
        if (has(story, Finding.Kind.CHANGE)) {
            tags.add(CHANGED);
        }
        if (story.origins().size() < 2) {
            tags.add(ONE_SOURCE);
        }
        if (isToCome(story)) {
            tags.add(EXPECTED);
        }
        return tags;
    }

    private static boolean has(Story story, Finding.Kind kind) {
        return story.findings().stream().anyMatch(one -> one.kind() == kind);
    }

    /** Whether it is an agreement of all of several independent origins. */
    public static boolean allSay(Story story, Finding finding) {
        List<Finding.Side> sides = finding.sides();
        int origins = sides.get(0).origins().size();
        return finding.kind() == Finding.Kind.AGREEMENT
                && origins > 1
                && origins >= story.origins().size();
    }

    private static boolean isToCome(Story story) {
        return Stream.concat(
                        story.events().stream()
                                .map(one -> one.best().factuality().status()),
                        story.claims().stream().map(Story.Claim::status))
                .anyMatch(status -> status == Status.EXPECTED || status == Status.PLANNED);
    }
}
