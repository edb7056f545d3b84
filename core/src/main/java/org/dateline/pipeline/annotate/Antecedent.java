// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.List;

/** An entity that a pronoun may stand for, with its mentions near the pronoun, the last first. */
final class Antecedent {
    final Referent referent;
    final List<Heard> near = new ArrayList<>(2);

    Antecedent(Heard last) {
        referent = last.referent;
        near.add(last);
    }

    void earlier(Heard mention) {
        near.add(mention);
    }

    Heard last() {
        return near.get(0);
    }
}
