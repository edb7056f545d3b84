// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dateline.model.Actor;
import org.dateline.model.EntityKind;
import org.dateline.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Heads of states, governments and international organisations, and when they were; {@code leaders.tsv} says what its rows are. */
final class Leaders {
    private static final int CODE = 3;

    /**
     * Somebody who held or holds such offices.
     *
     * @param actor with a post for each time in office; the posts have no sectors
     * @param lastKnown the day up to which it is known who held what
     */
    record Leader(Actor actor, LocalDate lastKnown) {
        /** The PLOVER sector on a day that is surely within a time in office; the days of coming and going count. */
        @Nullable String sector(@Nullable LocalDate day) {
            if (day == null || day.isAfter(lastKnown)) {
                return null;
            }
            for (Actor.Post post : actor.posts()) {
                boolean begun = post.since() != null && !day.isBefore(surely(post.since(), true));
                if (begun && (post.until() == null || !day.isAfter(surely(post.until(), false)))) {
                    return isCountry(post.of()) ? "GOV" : "IGO";
                }
            }
            return null;
        }

        /** The last day of an unsure beginning, the first of an unsure end. */
        private static LocalDate surely(String date, boolean beginning) {
            return beginning ? PartialDate.lastDay(date) : PartialDate.firstDay(date);
        }
    }

    private final Map<String, Leader> leaders = new HashMap<>();
    private final Map<String, Set<Leader>> bySurname = new HashMap<>();

    /** @param people takes the person behind each name of a row, with the key of the name */
    Leaders(BiConsumer<String, KnownNames.Person> people) {
        LocalDate lastKnown = LocalDate.MIN;
        Map<String, List<Actor.Post>> posts = new HashMap<>();
        Map<String, List<String>> names = new HashMap<>();
        for (String line : Resource.lines("leaders.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("as of")) {
                lastKnown = LocalDate.parse(cells[1]);
                continue;
            }
            names.computeIfAbsent(key(cells[0]), key -> new ArrayList<>()).addAll(names(cells));
            posts.computeIfAbsent(key(cells[0]), key -> new ArrayList<>()).add(post(cells));
            KnownNames.Person person = new KnownNames.Person(cells[0], cells[2], Gender.of(cells[3]));
            names(cells).forEach(name -> people.accept(key(name), person));
        }
        for (Map.Entry<String, List<String>> entry : names.entrySet()) {
            String name = entry.getValue().get(0);
            List<Actor.Post> held = posts.getOrDefault(entry.getKey(), List.of());
            Actor actor = new Actor(name, List.of(), EntityKind.PERSON, null, null, null, held);
            Leader leader = new Leader(actor, lastKnown);
            for (String other : entry.getValue()) {
                leaders.put(key(other), leader);
                bySurname
                        .computeIfAbsent(PersonName.of(other).last(), missing -> new LinkedHashSet<>())
                        .add(leader);
            }
        }
    }

    private static String key(String name) {
        return PersonName.of(name).key();
    }

    private static List<String> names(String[] cells) {
        List<String> names = new ArrayList<>(List.of(cells[0]));
        if (!cells[1].isEmpty()) {
            names.addAll(List.of(cells[1].split("\\|")));
        }
        return names;
    }

    private static Actor.Post post(String[] cells) {
        String since = cells[6].isEmpty() ? null : cells[6];
        String until = cells[7].isEmpty() || cells[7].equals("now") ? null : cells[7];
        return new Actor.Post(cells[4], cells[5], null, null, since, until);
    }

    /** Whether it is the code of a country rather than the name of an organisation. */
    static boolean isCountry(@Nullable String of) {
        return of != null && of.length() == CODE && of.chars().allMatch(Character::isUpperCase);
    }

    @Nullable Leader leader(PersonName name) {
        return leaders.get(name.key());
    }

    /** The only one of this surname who is surely in office on the day. */
    @Nullable Leader inOffice(String surname, @Nullable LocalDate day) {
        Leader found = null;
        for (Leader leader : bySurname.getOrDefault(surname, Set.of())) {
            if (leader.sector(day) != null) {
                if (found != null) {
                    return null;
                }
                found = leader;
            }
        }
        return found;
    }
}
