// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.Country;
import org.dateline.model.OfficeTitle;
import org.dateline.model.Role;
import org.jspecify.annotations.Nullable;

/** Titles as dictionaries write them, beside those that reports give. */
final class Titles {
    private static final int LONGEST = 3;

    private final Lexicon lexicon;

    Titles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

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

    /**
     * The one dated post that fits an office which the report gives: one of a user's dictionary, else one that is known of the
     * bearer of the name; {@code null} for none or several.
     */
    Actor.@Nullable Post post(Referent holder, Office office, @Nullable LocalDate day) {
        Actor.Post told = fitting(holder.actor(), holder, office, day);
        Leaders.Leader leader = holder.leader();
        return told != null || leader == null || holder.actor() != null
                ? told
                : fitting(leader.actor(), holder, office, day);
    }

    private Actor.@Nullable Post fitting(
            @Nullable Actor actor, Referent holder, Office office, @Nullable LocalDate day) {
        String title = OfficeTitle.of(office.title()).name();
        Actor.Post fitting = null;
        for (Actor.Post post : actor == null ? List.<Actor.Post>of() : actor.posts()) {
            boolean inTime = office.status() == Role.Status.FORMER ? post.isOver(day) : post.holds(day);
            if (post.title() != null
                    && post.isDated()
                    && inTime
                    && isTitle(post.title(), title)
                    && isOf(post.of(), holder, office)) {
                if (fitting != null) {
                    return null;
                }
                fitting = post;
            }
        }
        return fitting;
    }

    /** "president of Freedonia" is a president's, "secretary of state" and "secretary of state of Freedonia" a secretary of state's. */
    private static boolean isTitle(String post, String title) {
        int end = post.lastIndexOf(" of ");
        return OfficeTitle.of(post).name().equals(title)
                || OfficeTitle.of(office(post)).name().equals(title)
                || end > 0 && OfficeTitle.of(post.substring(0, end)).name().equals(title);
    }

    /** Whether the report's office may belong to what the post belongs to; an office without an owner is the holder's country's. */
    private boolean isOf(@Nullable String of, Referent holder, Office office) {
        if (of == null) {
            return true;
        }
        Referent owner = office.owner();
        String country = lexicon.countries
                .byCode(of)
                .or(() -> lexicon.countries.byName(of))
                .map(Country::iso3)
                .orElse(null);
        if (country != null) {
            String theirs = owner == null ? holder.country() : owner.country();
            return theirs == null ? owner == null || !owner.isNamed() : theirs.equals(country);
        }
        if (owner == null) {
            return !"head".equals(office.noun().group());
        }
        KnownNames.Body body = lexicon.known.body(of);
        return body == null || !owner.isNamed() || body.name().equals(owner.givenName());
    }
}
