// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Evidence;
import org.dateline.model.Mention;
import org.dateline.model.Reading;
import org.dateline.model.Spelling;

/**
 * An entity of one reading with what tells whether it is also another's.
 *
 * @param named whether it has a name, and not just a description
 * @param spellings of its names
 * @param likeness its names as they are compared with those of others
 * @param gender how often it is a "he" less how often it is a "she"
 * @param inferred whether no stage made an entity of it, and only its name is known
 * @param birthYear by the age that a dated report tells
 */
record Node(
        Reading reading,
        Entity entity,
        boolean named,
        List<Spelling> spellings,
        Likeness likeness,
        List<Evidence> mentions,
        int gender,
        boolean inferred,
        OptionalInt birthYear)
        implements Comparable<Node> {
    private static final Set<String> PEOPLE = Set.of("police", "people", "men", "women", "children", "media", "crew");

    static Node of(Reading reading, Entity told) {
        Entity entity = sited(reading, told);
        List<Evidence> mentions = new ArrayList<>();
        boolean named = false;
        int gender = 0;
        Set<String> names = new LinkedHashSet<>();
        names.add(entity.name());
        names.addAll(entity.aliases());
        for (Mention mention : reading.mentions()) {
            if (entity.id().equals(mention.entity())) {
                mentions.add(new Evidence(reading.report().id(), mention.span()));
                named |= mention.form() == Mention.Form.NAME;
                if (mention.form() == Mention.Form.NAME && entity.kind() != EntityKind.PERSON) {
                    String name = mention.span().of(reading.text());
                    Kinds.behind(reading.text(), mention.span().end()).ifPresent(kind -> names.add(name + " " + kind));
                    Kinds.bare(name).ifPresent(names::add);
                }
                if (Kinds.isSmall(mention.span().of(reading.text()))) {
                    names.add(mention.span().of(reading.text()).toUpperCase(Locale.ROOT));
                }
                gender += mention.form() == Mention.Form.PRONOUN
                        ? gender(mention.span().of(reading.text()))
                        : 0;
            }
        }
        List<Spelling> spellings = names.stream()
                .filter(Node::isName)
                .map(Spelling::of)
                .filter(spelling -> !spelling.words().isEmpty())
                .distinct()
                .toList();
        return new Node(
                reading,
                entity,
                named && !spellings.isEmpty(),
                spellings,
                Likeness.of(entity.kind(), names),
                mentions,
                gender,
                false,
                Ages.birthYear(reading, entity));
    }

    /** "Orvane prison" is none of the people called Orvane: whom no report calls he or she, and who has no office, is a site. */
    private static Entity sited(Reading reading, Entity entity) {
        boolean doubtful = entity.kind() == EntityKind.PERSON
                && entity.roles().isEmpty()
                && entity.name().indexOf(' ') < 0;
        List<Mention> own = !doubtful
                ? List.of()
                : reading.mentions().stream()
                        .filter(mention -> entity.id().equals(mention.entity()))
                        .toList();
        boolean site = !own.isEmpty()
                && own.stream()
                        .allMatch(mention -> mention.form() == Mention.Form.NAME
                                && Kinds.behind(reading.text(), mention.span().end())
                                        .isPresent());
        return site ? entity.withKind(EntityKind.FACILITY) : entity;
    }

    /** A name that a reading has no entity for. */
    static Node ofName(Reading reading, String name, List<Evidence> mentions) {
        Entity entity = new Entity(name, name, EntityKind.OTHER, null, null, null, List.of(), List.of());
        return new Node(
                reading,
                entity,
                true,
                List.of(Spelling.of(name)),
                Likeness.of(EntityKind.OTHER, Set.of(name)),
                mentions,
                0,
                true,
                OptionalInt.empty());
    }

    /** What a report speaks of where its stages saw no mention. */
    static Node ofWords(Reading reading, EntityKind kind, String words, List<Evidence> mentions) {
        Entity entity = new Entity(words, words, kind, null, null, null, List.of(), List.of());
        return new Node(
                reading, entity, false, List.of(), Likeness.of(kind, Set.of()), mentions, 0, true, OptionalInt.empty());
    }

    static boolean isName(String name) {
        return name.chars().anyMatch(Character::isUpperCase);
    }

    private static int gender(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> 1;
            case "she", "her", "hers", "herself" -> -1;
            default -> 0;
        };
    }

    String report() {
        return reading.report().id();
    }

    /** Whether it goes by its country alone. */
    boolean isCountry() {
        return (entity.kind() == EntityKind.COUNTRY || entity.kind() == EntityKind.NATIONALITY)
                && entity.country() != null;
    }

    /** Whether it is neither somebody nor a body nor a place, and has no name: "the treaty". Reports are not linked by such. */
    boolean isThing() {
        return !named && entity.kind() == EntityKind.OTHER;
    }

    boolean isPerson() {
        return entity.kind() == EntityKind.PERSON;
    }

    /** Whether it is several people without a name: "two officials", "police". */
    boolean isSeveral() {
        String name = entity.name().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean many = PEOPLE.contains(last) || (last.endsWith("s") && !last.endsWith("ss"));
        return !named && many && (isPerson() || entity.kind() == EntityKind.GROUP || PEOPLE.contains(last));
    }

    /** Most words that one of its names has. */
    int longest() {
        return spellings.stream().mapToInt(one -> one.words().size()).max().orElse(0);
    }

    /** By what the reports say, so that the order in which they came does not matter. */
    @Override
    public int compareTo(Node other) {
        int order = report().compareTo(other.report());
        order = order != 0 ? order : entity.name().compareTo(other.entity.name());
        return order != 0 ? order : entity.id().compareTo(other.entity.id());
    }
}
