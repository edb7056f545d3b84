// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.model.Evidence;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/** Which entity has taken over the mentions of one that is told no more, so that an id that was given goes on to answer. */
public final class Successions {
    private Successions() {}

    /**
     * For each entity of {@code before} that none of {@code after} is, the one that has most of its mentions, if any has one.
     *
     * @param before what the stories that change told
     * @param after what they tell now, and what the new ones tell
     */
    public static Map<String, String> of(Collection<Story> before, Collection<Story> after) {
        Set<String> now = new HashSet<>();
        Map<Evidence, String> holders = new HashMap<>();
        for (Story story : after) {
            for (Story.StoryEntity one : story.entities()) {
                now.add(one.entity().id());
                one.mentions()
                        .forEach(mention -> holders.put(mention, one.entity().id()));
            }
        }
        Map<String, String> successors = new TreeMap<>();
        for (Story story : before) {
            for (Story.StoryEntity one : story.entities()) {
                String heir = now.contains(one.entity().id()) ? null : heir(one, holders);
                if (heir != null) {
                    successors.put(one.entity().id(), heir);
                }
            }
        }
        return successors;
    }

    private static @Nullable String heir(Story.StoryEntity one, Map<Evidence, String> holders) {
        Map<String, Integer> shares = new TreeMap<>();
        for (Evidence mention : one.mentions()) {
            String holder = holders.get(mention);
            if (holder != null) {
                shares.merge(holder, 1, Integer::sum);
            }
        }
        String best = null;
        for (Map.Entry<String, Integer> share : shares.entrySet()) {
            if (best == null || share.getValue() > shares.getOrDefault(best, 0)) {
                best = share.getKey();
            }
        }
        return best;
    }

    /** Whoever goes by the id now: itself where it is told, else the last that took it over; {@code null} where none is told. */
    static @Nullable String follow(String id, Predicate<String> isTold, Function<String, @Nullable String> successor) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (at != null && seen.add(at)) {
            if (isTold.test(at)) {
                return at;
            }
            at = successor.apply(at);
        }
        return null;
    }
}
