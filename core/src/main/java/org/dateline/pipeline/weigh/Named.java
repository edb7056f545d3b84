// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.model.Cast;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Span;

/**
 * A name in a clause.
 *
 * @param id of the story's entity
 * @param keys the words of the name, folded
 */
record Named(Span span, String id, EntityKind kind, Set<String> keys, String words) {
    Named {
        keys = Set.copyOf(keys);
    }

    /** Those of a clause, in order of the text; an adjective of nationality stands for its country. */
    static List<Named> in(Clause clause, Cast cast) {
        return clause.reading().mentions().stream()
                .filter(one -> one.form() == Mention.Form.NAME
                        && one.entity() != null
                        && clause.statement().span().contains(one.span()))
                .sorted(Comparator.comparing(Mention::span))
                .map(one -> of(one, clause, cast))
                .toList();
    }

    private static Named of(Mention mention, Clause clause, Cast cast) {
        String words = mention.span().of(clause.reading().text());
        String id = cast.id(clause.report(), mention.entity()).orElse(clause.report() + " " + mention.entity());
        EntityKind kind = mention.kind() == EntityKind.NATIONALITY ? EntityKind.COUNTRY : mention.kind();
        return new Named(mention.span(), id, kind, Names.keys(words), words);
    }

    /** Whether both name one, as far as the names show. */
    boolean is(Named other) {
        return id.equals(other.id) || keys.stream().anyMatch(other.keys::contains);
    }

    boolean isPlace() {
        return kind == EntityKind.PLACE || kind == EntityKind.FACILITY;
    }

    static boolean meet(List<Named> some, List<Named> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::is));
    }
}
