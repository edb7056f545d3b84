// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Sentence;

/** Whom the noun phrases of a sentence name that a dictionary coder takes for actors: states, and who has a country or sector. */
final class UserActors {
    private static final Set<EntityKind> KINDS = Set.of(
            EntityKind.PERSON,
            EntityKind.ORGANIZATION,
            EntityKind.COUNTRY,
            EntityKind.GROUP,
            EntityKind.NATIONALITY,
            EntityKind.PLACE);

    /** What the codes of a user's own begin with, in the identifier of who has one. */
    private static final String OWN = "cameo:";

    private static final List<String> INTERNATIONAL = List.of("IGO", "NGO", "MNC", "IMG", "ISM", "UNO", "EUR");

    private final Document document;
    private final Sentence sentence;
    private final boolean anyName;
    private final Map<Integer, List<Participant>> found = new LinkedHashMap<>();
    /** Those whose phrase names somebody who is known, as its own: "soldiers from Kenya". */
    private final Set<String> owned = new HashSet<>();

    /** @param anyName whether people and bodies count that have a name and no code */
    UserActors(Document document, Sentence sentence, boolean anyName) {
        this.document = document;
        this.sentence = sentence;
        this.anyName = anyName;
    }

    /** Whether the token heads a phrase that names an actor; one within a longer phrase is part of that. */
    boolean heads(int token) {
        return !sentence.hasRelation(token, "compound", "amod", "flat", "fixed", "nmod:poss")
                && (sentence.token(token).isNoun() || sentence.token(token).isPronoun())
                && !of(token).isEmpty();
    }

    /** Who is named by the phrase of this head and by those that are joined to it. */
    List<Participant> of(int token) {
        List<Participant> known = found.get(token);
        if (known == null) {
            Map<String, Participant> all = new LinkedHashMap<>();
            take(first(token), all);
            sentence.children(first(token), "conj").stream()
                    .filter(joined -> !sentence.token(joined).isVerb())
                    .forEach(joined -> take(joined, all));
            known = List.copyOf(all.values());
            found.put(token, known);
        }
        return known;
    }

    private int first(int token) {
        boolean joined = sentence.hasRelation(token, "conj")
                && sentence.token(token).head() >= 0
                && sentence.token(sentence.token(token).head()).isNoun();
        return joined ? sentence.token(token).head() : token;
    }

    /** Whom the phrase names; a phrase that names nobody is spoken of by whom its words name ("Kenyan villages"). */
    private void take(int head, Map<String, Participant> into) {
        List<Participant> within = named(head);
        boolean any = false;
        for (Participant one : Participants.of(document, sentence, head)) {
            if (document.entity(one.entity())
                    .filter(entity -> acts(entity) && !isScene(entity, head))
                    .isPresent()) {
                any = true;
                into.putIfAbsent(one.entity(), one);
                if (!within.isEmpty()) {
                    owned.add(one.entity());
                }
            }
        }
        if (!any) {
            within.forEach(one -> into.putIfAbsent(one.entity(), one));
        }
    }

    /** Who is known of those whom the words before a noun name, or whom it is of or from, be it in two steps. */
    private List<Participant> named(int head) {
        List<Participant> named = new ArrayList<>();
        named(head, 2, named);
        return named;
    }

    private void named(int head, int steps, List<Participant> named) {
        for (int child : sentence.children(head, "compound", "amod", "nmod:poss", "nmod")) {
            boolean home = !sentence.hasRelation(child, "nmod")
                    || sentence.hasRelation(child, "nmod:poss")
                    || sentence.child(child, "case")
                            .filter(c -> sentence.token(c).is("of", "from", "in"))
                            .isPresent();
            if (home) {
                document.mentionAt(sentence.index(), child)
                        .filter(mention -> document.entity(mention.entity())
                                .filter(UserActors::isKnown)
                                .isPresent())
                        .ifPresent(mention ->
                                named.add(new Participant(Objects.requireNonNull(mention.entity()), mention.span())));
                if (named.isEmpty() && steps > 1) {
                    named(child, steps - 1, named);
                }
            }
        }
    }

    /** A town is an actor where it speaks or suffers, not where something happens in it. */
    private boolean isScene(Entity entity, int head) {
        return entity.kind() == EntityKind.PLACE
                && entity.identifier() == null
                && sentence.hasRelation(head, "obl", "nmod")
                && sentence.child(head, "case")
                        .filter(c -> !sentence.token(c).is("against", "on", "with", "of"))
                        .isPresent();
    }

    private boolean acts(Entity entity) {
        boolean kind = KINDS.contains(entity.kind()) || isOfDictionary(entity);
        return kind
                && (entity.kind() == EntityKind.COUNTRY
                        || entity.sector() != null
                        || isKnown(entity)
                        || isNamed(entity));
    }

    private static boolean isOfDictionary(Entity entity) {
        return entity.identifier() != null && entity.identifier().startsWith(OWN);
    }

    private static boolean isKnown(Entity entity) {
        return entity.country() != null
                || entity.identifier() != null
                || entity.sector() != null && INTERNATIONAL.contains(entity.sector());
    }

    /** Whether one of them has a country, a name or the code of a dictionary; "officials" alone are nobody's. */
    boolean areKnown(List<Participant> ones, List<Participant> others) {
        List<Participant> all = new ArrayList<>(ones);
        all.addAll(others);
        return all.stream().anyMatch(this::isKnown);
    }

    private boolean isKnown(Participant one) {
        int head = sentence.span().contains(one.span().start()) ? sentence.headOf(one.span()) : -1;
        if (head >= 0) {
            of(head);
        }
        return owned.contains(one.entity())
                || document.entity(one.entity())
                        .filter(entity -> isKnown(entity) || isNamed(entity))
                        .isPresent();
    }

    private boolean isNamed(Entity entity) {
        return anyName
                && entity.kind() != EntityKind.PLACE
                && document.mentions().stream()
                        .anyMatch(
                                mention -> entity.id().equals(mention.entity()) && mention.form() == Mention.Form.NAME);
    }
}
