// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says, in the terms by which reports are compared. It needs no language model to be compared again.
 *
 * @param id unique in the reading
 * @param span the clause, tight
 * @param sentence index of its sentence
 * @param head lemma of its predicate
 * @param terms lemmas of its content words, lower case, names left out, in order of the text
 * @param names names in it as written, those of entities and those that no entity has, in order of the text
 * @param entities ids of the entities that are mentioned in it, by name, description or pronoun
 * @param days TIMEX3 values of the dates in it; a weekday that could not be dated is {@code XXXX-WXX-3}
 * @param quantities numbers in it
 * @param factuality of its predicate
 * @param attribution id of the innermost attribution whose content holds it
 * @param citedOutlet the other outlet or agency that it is taken from ("X reported that"), as written
 */
public record Statement(
        String id,
        Span span,
        int sentence,
        String head,
        List<String> terms,
        List<String> names,
        List<String> entities,
        List<String> days,
        List<Quantity> quantities,
        Factuality factuality,
        @Nullable String attribution,
        @Nullable String citedOutlet) {
    public Statement {
        terms = List.copyOf(terms);
        names = List.copyOf(names);
        entities = List.copyOf(entities);
        days = List.copyOf(days);
        quantities = List.copyOf(quantities);
    }
}
