// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.PloverType;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;

/** Which of a sentence's numbers are the size of which event. */
final class Numbers {
    private static final Set<String> TOLL = Set.of("dead", "injured", "missing", "displaced", "abducted", "arrested");

    private final Sentence sentence;
    private final List<Quantities.Found> found;

    Numbers(Sentence sentence, List<Quantities.Found> found) {
        this.sentence = sentence;
        this.found = List.copyOf(found);
    }

    /** Numbers in the event's clause: those that its entry names, and of a deed of violence or disaster its toll. */
    List<Quantity> of(Coder.Coded coded) {
        if (found.isEmpty()) {
            return List.of();
        }
        BitSet below = below(coded.head());
        boolean violent =
                coded.entry().type() == PloverType.ASSAULT || coded.entry().type() == null;
        return found.stream()
                .filter(one -> below.get(one.token()) && one.quantity().field() != null)
                .filter(one -> (violent && TOLL.contains(one.quantity().field())) || named(coded, one.quantity()))
                .map(Quantities.Found::quantity)
                .toList();
    }

    private static boolean named(Coder.Coded coded, Quantity quantity) {
        return coded.entry().size().stream().anyMatch(slot -> fits(slot.role(), quantity.field()));
    }

    private static boolean fits(String wanted, @org.jspecify.annotations.Nullable String field) {
        return wanted.equals(field) || (wanted.equals("people") && "crowd".equals(field));
    }

    /** The subtree of the event's word without other finite clauses. */
    private BitSet below(int head) {
        BitSet below = sentence.subtree(head);
        for (int i = 0; i < sentence.size(); i++) {
            boolean other = i != head
                    && below.get(i)
                    && sentence.token(i).isVerb()
                    && Clauses.isFinite(sentence, i)
                    && sentence.isUnder(i, head);
            if (other) {
                below.andNot(sentence.subtree(i));
            }
        }
        return below;
    }
}
