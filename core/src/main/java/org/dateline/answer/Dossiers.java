// SPDX-License-Identifier: Apache-2.0
package org.dateline.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.ComparableName;
import org.dateline.model.Dossier;
import org.dateline.model.Entity;
import org.dateline.model.NameMatch;
import org.dateline.model.OfficeTitle;
import org.dateline.model.Role;
import org.dateline.model.Spelling;
import org.dateline.model.Story;
import org.dateline.store.Names;
import org.dateline.store.Store;

/**
 * Answers who somebody is. Entities of several stories are one when they are of one kind and have a full name in common in any
 * spelling; one that goes by a surname only joins the one it can be short for, and stands alone where it could be two, and so does
 * whoever has no name but a description ("police").
 */
public final class Dossiers {
    private static final Pattern ID = Pattern.compile("e[0-9a-f]{6,16}");

    private final Store store;

    public Dossiers(Store store) {
        this.store = store;
    }

    /** A story's entity. */
    record Met(Story story, Story.StoryEntity who) {
        Entity entity() {
            return who.entity();
        }
    }

    /** By an id where there is such a one, else by name. */
    public List<Dossier> find(String asked) throws IOException {
        List<Dossier> byId = ID.matcher(asked).matches() ? ofId(asked) : List.of();
        return byId.isEmpty() ? of(asked) : byId;
    }

    /** Everybody who goes by the name, or whose surname it is; the most named first. */
    public List<Dossier> of(String name) throws IOException {
        Spelling asked = Spelling.of(name);
        if (asked.words().isEmpty()) {
            return List.of();
        }
        List<Met> met = new ArrayList<>();
        for (Story story : store.storiesWithEntity(List.copyOf(Names.keys(name)))) {
            for (Story.StoryEntity who : story.entities()) {
                if (names(who.entity()).anyMatch(asked::shortFor) || haveName(who.entity(), List.of(name))) {
                    met.add(new Met(story, who));
                }
            }
        }
        DossierWriter writer = new DossierWriter(store);
        List<Dossier> dossiers = new ArrayList<>();
        for (List<Met> group : groups(met)) {
            dossiers.add(writer.write(group));
        }
        dossiers.sort(Comparator.comparingInt(Dossiers::mentions).reversed().thenComparing(Dossier::name));
        return List.copyOf(dossiers);
    }

    /** Whoever has this id, or has taken over the entity that had it; an id may be given by its first characters. */
    public List<Dossier> ofId(String idPrefix) throws IOException {
        String id = store.entityNow(idPrefix).orElse(null);
        if (id == null) {
            return List.of();
        }
        List<Met> met = new ArrayList<>();
        for (Story story : store.storiesWithEntityId(id)) {
            for (Story.StoryEntity who : story.entities()) {
                if (who.entity().id().equals(id)) {
                    met.add(new Met(story, who));
                }
            }
        }
        DossierWriter writer = new DossierWriter(store);
        if (!met.get(0).entity().isNamed()) {
            List<Dossier> dossiers = new ArrayList<>();
            for (Met one : met) {
                dossiers.add(writer.write(List.of(one)));
            }
            return List.copyOf(dossiers);
        }
        return List.of(writer.write(met));
    }

    private static int mentions(Dossier dossier) {
        return dossier.stories().stream().mapToInt(Dossier.StoryMet::mentions).sum();
    }

    /** All spellings of the entity's names. */
    private static Stream<Spelling> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .map(Spelling::of);
    }

    private static boolean haveName(Entity entity, List<String> names) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .map(own -> ComparableName.of(entity.kind(), own))
                .anyMatch(own -> names.stream().anyMatch(name -> own.match(ComparableName.of(entity.kind(), name))
                        .isPresent()));
    }

    /** Whether they have a name in common for sure, and are not of two countries without an office in common. */
    private static boolean isOne(Entity one, Entity other) {
        boolean abroad = one.country() != null
                && other.country() != null
                && !one.country().equals(other.country());
        boolean office = one.roles().stream().anyMatch(role -> other.roles().stream()
                .anyMatch(theirs -> theirs.title().equals(role.title())));
        if (abroad && !office) {
            return false;
        }
        ComparableName name = ComparableName.of(one.kind(), one.name());
        return Stream.concat(Stream.of(other.name()), other.aliases().stream())
                .anyMatch(theirs -> name.match(ComparableName.of(other.kind(), theirs))
                        .filter(NameMatch::sure)
                        .isPresent());
    }

    private static List<List<Met>> groups(List<Met> met) {
        List<Met> fullestFirst = new ArrayList<>(met);
        fullestFirst.sort(Comparator.comparingInt(
                        (Met one) -> -Spelling.of(one.entity().name()).words().size())
                .thenComparing(one -> one.entity().name())
                .thenComparing(one -> one.story().id())
                .thenComparing(one -> one.entity().id()));
        List<List<Met>> groups = new ArrayList<>();
        for (Met one : fullestFirst) {
            home(one, groups).ifPresentOrElse(group -> group.add(one), () -> groups.add(new ArrayList<>(List.of(one))));
        }
        return groups;
    }

    /** The one group that it may belong to; by a full name before a short one. */
    private static Optional<List<Met>> home(Met one, List<List<Met>> groups) {
        Spelling name = Spelling.of(one.entity().name());
        List<List<Met>> full = new ArrayList<>();
        List<List<Met>> brief = new ArrayList<>();
        for (List<Met> group : groups) {
            Entity first = group.get(0).entity();
            if (first.kind() != one.entity().kind() || group.stream().anyMatch(other -> areTwo(one, other))) {
                continue;
            }
            if (group.stream().anyMatch(other -> isOne(one.entity(), other.entity()))) {
                full.add(group);
            } else if (name.shortFor(Spelling.of(first.name()))) {
                brief.add(group);
            }
        }
        List<List<Met>> fitting = full.isEmpty() ? brief : full;
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** What one story keeps apart, a player and a minister, and the police of two stories, are two. */
    private static boolean areTwo(Met one, Met other) {
        boolean apart = one.story().id().equals(other.story().id())
                && !one.entity().id().equals(other.entity().id());
        boolean elsewhere = !one.story().id().equals(other.story().id())
                && !(one.entity().isNamed() && other.entity().isNamed());
        if (apart || !Objects.equals(one.who().apart(), other.who().apart())) {
            return true;
        }
        // Whom a reviewer has made one may have been a player first.
        return !one.who().isReviewed() && !other.who().isReviewed() && (elsewhere || areOfTwoKinds(one, other));
    }

    private static boolean areOfTwoKinds(Met one, Met other) {
        return holds(one.entity(), OfficeTitle::isPlayer) && holds(other.entity(), OfficeTitle::isOfState)
                || holds(other.entity(), OfficeTitle::isPlayer) && holds(one.entity(), OfficeTitle::isOfState);
    }

    private static boolean holds(Entity entity, Predicate<OfficeTitle> such) {
        return entity.roles().stream()
                .anyMatch(role -> role.status() == Role.Status.CURRENT && such.test(OfficeTitle.of(role.title())));
    }
}
