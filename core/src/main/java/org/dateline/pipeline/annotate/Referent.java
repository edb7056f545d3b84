// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Actor;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.jspecify.annotations.Nullable;

/** An entity whose mentions are being gathered. */
final class Referent {
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<EntityKind, Integer> votes = new LinkedHashMap<>();
    private final List<Office> offices = new ArrayList<>();
    private @Nullable String country;
    private @Nullable String sector;
    private @Nullable String name;
    private @Nullable Actor actor;
    private Leaders.@Nullable Leader leader;
    private Gender gender = Gender.UNKNOWN;
    private boolean fallen;

    void add(Draft draft) {
        drafts.add(draft);
        EntityKind kind = draft.kind() == EntityKind.NATIONALITY ? EntityKind.COUNTRY : draft.kind();
        votes.merge(kind, weight(draft.form), Integer::sum);
        if (gender == Gender.UNKNOWN) {
            gender = draft.gender();
        }
    }

    /** A name outweighs any number of descriptions. */
    private static int weight(Mention.Form form) {
        return switch (form) {
            case NAME -> 1000;
            case NOMINAL -> 1;
            case PRONOUN, EMBEDDED -> 0;
        };
    }

    /** Takes over everything that is known of {@code other}. */
    void absorb(Referent other) {
        if (other == this) {
            return;
        }
        for (Draft draft : other.drafts) {
            draft.moved(this);
            add(draft);
        }
        other.drafts.clear();
        offices.addAll(other.offices);
        country = country != null ? country : other.country;
        sector = sector != null ? sector : other.sector;
        name = name != null ? name : other.name;
        actor = actor != null ? actor : other.actor;
        leader = leader != null ? leader : other.leader;
        gender = gender != Gender.UNKNOWN ? gender : other.gender;
        fallen |= other.fallen;
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Office> offices() {
        return offices;
    }

    @Nullable String country() {
        return country;
    }

    void country(@Nullable String iso3) {
        country = country != null ? country : iso3;
    }

    @Nullable String sector() {
        return sector;
    }

    void sector(@Nullable String code) {
        sector = sector != null ? sector : code;
    }

    /** Whom a user's dictionary says it to be. */
    @Nullable Actor actor() {
        return actor;
    }

    void actor(Actor other) {
        actor = actor != null ? actor : other;
    }

    /** The head of a state, government or international organisation who bears its name. */
    Leaders.@Nullable Leader leader() {
        return leader;
    }

    void leader(Leaders.@Nullable Leader other) {
        leader = leader != null ? leader : other;
    }

    /** A name that does not come from its mentions. */
    @Nullable String givenName() {
        return name;
    }

    void givenName(String other) {
        name = other;
    }

    Gender gender() {
        return gender;
    }

    void gender(Gender other) {
        gender = gender != Gender.UNKNOWN ? gender : other;
    }

    /** Whether the report tells of its fall from office. */
    boolean isFallen() {
        return fallen;
    }

    void fell() {
        fallen = true;
    }

    boolean isNamed() {
        return name != null || drafts.stream().anyMatch(Draft::isName);
    }

    /** The kind that most of its names, or else of its descriptions, have. */
    EntityKind kind() {
        EntityKind best = EntityKind.OTHER;
        int most = -1;
        for (Map.Entry<EntityKind, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }

    boolean isPlural() {
        for (Draft draft : drafts) {
            if (!draft.isPronoun()) {
                return draft.isPlural();
            }
        }
        return false;
    }
}
