// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.EntityKind;
import org.dateline.model.OutletOwner;
import org.jspecify.annotations.Nullable;

/** Well-known organisations, armed groups and people, and the gender of given names. */
final class KnownNames {
    /**
     * A well-known organisation or armed group.
     *
     * @param country ISO 3166-1 alpha-3
     * @param sector PLOVER sector code
     * @param owner of an outlet or agency
     */
    record Body(
            String name,
            EntityKind kind,
            @Nullable String country,
            @Nullable String sector,
            @Nullable OutletOwner owner) {}

    /** A well-known person. */
    record Person(String name, String country, Gender gender) {}

    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, String> cities = new HashMap<>();
    private final Leaders leaders;

    KnownNames() {
        Map<String, OutletOwner> owners = owners();
        for (String line : Resource.lines("organizations.tsv")) {
            String[] cells = line.split("\t", -1);
            Body body = new Body(
                    cells[0],
                    EntityKind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                    given(cells[3]),
                    given(cells[4]),
                    owners.get(cells[0]));
            bodies.put(cells[0], body);
            for (String alias : cells[1].split("\\|")) {
                bodies.putIfAbsent(alias, body);
            }
        }
        for (String line : Resource.lines("people.tsv")) {
            String[] cells = line.split("\t", -1);
            people.put(PersonName.of(cells[0]).key(), new Person(cells[0], cells[1], Gender.of(cells[2])));
        }
        leaders = new Leaders(people::putIfAbsent);
        for (String line : Resource.lines("cities.tsv")) {
            String[] cells = line.split("\t", -1);
            cities.put(cells[0], cells[1]);
        }
        for (String line : Resource.lines("first-names.txt")) {
            for (String name : line.substring(2).trim().split("\\s+")) {
                genders.put(PersonName.fold(name), Gender.of(line.substring(0, 1)));
            }
        }
    }

    private static Map<String, OutletOwner> owners() {
        Map<String, OutletOwner> owners = new HashMap<>();
        for (String line : Resource.lines("outlets.tsv")) {
            String[] cells = line.split("\t", -1);
            owners.put(cells[0], OutletOwner.valueOf(cells[1].toUpperCase(Locale.ROOT)));
        }
        return owners;
    }

    private static @Nullable String given(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** By its name or another name, as written. */
    @Nullable Body body(String name) {
        Body body = bodies.get(name);
        return body == null && (name.startsWith("the ") || name.startsWith("The "))
                ? bodies.get(name.substring(4))
                : body;
    }

    @Nullable Person person(PersonName name) {
        return people.get(name.key());
    }

    Leaders.@Nullable Leader leader(PersonName name) {
        return leaders.leader(name);
    }

    /** The only head of a state, government or international body of this surname who is surely in office on the day. */
    Leaders.@Nullable Leader inOffice(String surname, @Nullable LocalDate day) {
        return leaders.inOffice(surname, day);
    }

    /** ISO 3166-1 alpha-3 code of the country of a large city that is no capital. */
    @Nullable String countryOfCity(String name) {
        return cities.get(name);
    }

    /** The gender that a given name mostly goes with. */
    Gender gender(String givenName) {
        return genders.getOrDefault(PersonName.fold(givenName), Gender.UNKNOWN);
    }
}
