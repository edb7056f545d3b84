// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.List;
import java.util.Set;
import org.dateline.model.Quantity;

/**
 * What is compared: a clause, or a whole sentence.
 *
 * @param report number of the report in the gathering
 * @param days days that it names, dated where they can be
 */
record Unit(int report, List<Term> terms, List<Who> whos, Set<String> days, List<Quantity> quantities) {
    Unit {
        terms = List.copyOf(terms);
        whos = List.copyOf(whos);
        days = Set.copyOf(days);
        quantities = List.copyOf(quantities);
    }
}
