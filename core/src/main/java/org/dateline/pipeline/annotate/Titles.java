// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.Role;
import org.jspecify.annotations.Nullable;

/** Titles as dictionaries write them, beside those that reports give. */
final class Titles {
    private static final int LONGEST = 3;

    private Titles() {}

    /** "president" of "president of Freedonia". */
    static String office(String title) {
        int of = title.indexOf(" of ");
        return (of < 0 ? title : title.substring(0, of)).strip();
    }

    /** The PLOVER sector of who holds the title. */
    static @Nullable String sector(String title, Lexicon lexicon) {
        String[] words = office(title).split(" ");
        if (lexicon.names.has("former", words[0])) {
            return null;
        }
        for (int first = Math.max(0, words.length - LONGEST); first < words.length; first++) {
            Nouns.Noun noun = lexicon.nouns.of(String.join(" ", List.of(words).subList(first, words.length)));
            if (noun != null) {
                return noun.sector();
            }
        }
        return null;
    }

    /** The one dated post of an actor that fits what the report says of it; {@code null} for none or several. */
    static Actor.@Nullable Post fitting(
            @Nullable Actor actor, String title, Role.Status status, @Nullable LocalDate day) {
        Actor.Post fitting = null;
        for (Actor.Post post : actor == null ? List.<Actor.Post>of() : actor.posts()) {
            boolean inTime = status == Role.Status.FORMER ? post.isOver(day) : post.holds(day);
            if (post.title() != null
                    && post.isDated()
                    && inTime
                    && office(post.title()).equals(title)) {
                if (fitting != null) {
                    return null;
                }
                fitting = post;
            }
        }
        return fitting;
    }
}
