// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

/**
 * How surely two clauses tell one thing: what they share, weighed by how rare it is in the story, against what sets them
 * apart. A score of 1 is enough to say that they agree; what lies below is a doubt.
 */
final class Evidences {
    private Evidences() {}

    static double score(
            Weights weights, Clause a, Passage one, Clause b, Passage other, Likeness own, Likeness around) {
        if (a.isFrame() || b.isFrame()) {
            return 0;
        }
        if (Days.onOtherDays(a.own().days(), b.own().days()) || own.terms() + own.numbers() < 0.35) {
            return 0;
        }
        if (!shareSomebody(one, other)
                && elsewhere(weights, one)
                && elsewhere(weights, other)
                && own.coverage() < 0.75) {
            return 0;
        }
        double context = Math.max(0, around.whos() - own.whos());
        double evidence = own.terms()
                + own.whos()
                + own.numbers()
                + (own.sameDay() ? 0.4 : around.sameDay() ? 0.2 : 0)
                + 0.35 * context
                + 0.3 * Math.max(0, around.terms() - own.terms());
        double byVolume = Math.min(1.6, evidence / 2.6);
        double byCoverage = Math.min(1.6, own.coverage() / 0.42);
        double score = Math.sqrt(byVolume * byCoverage);
        boolean act = own.acts() > 0.3;
        boolean anchored = own.whos() + 0.5 * context > 0.35 || own.numbers() > 0.5;
        if (!act) {
            score *= 0.85;
        }
        if (!anchored) {
            score *= 0.8;
        }
        if (Days.apart(a.own().days(), b.own().days())) {
            score *= 0.9;
        }
        int heads = (b.tells(a.head()) ? 1 : 0) + (a.tells(b.head()) ? 1 : 0);
        if (heads == 0 && own.coverage() < 0.6 && own.numbers() < 0.5) {
            score *= 0.8;
        }
        return heads == 2 ? score * 1.06 : score;
    }

    /** Whether the sentences name one entity; "farmers", of whom there are many, are none. */
    static boolean shareSomebody(Passage one, Passage other) {
        return one.whole().whos().stream().filter(who -> who.id() != null).anyMatch(who -> other.whole().whos().stream()
                .anyMatch(its -> its.id() != null && who.is(its)));
    }

    /** Whether a sentence names somebody or somewhere that no other report of the story names. */
    static boolean elsewhere(Weights weights, Passage passage) {
        return passage.whole().whos().stream().anyMatch(weights::isOfOneReport);
    }
}
