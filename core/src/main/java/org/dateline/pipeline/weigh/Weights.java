// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Quantity;

/**
 * What sharing a word or a name is worth in a story: the rarer there, the more (inverse document frequency, Spärck Jones
 * 1972, over the story's sentences).
 */
final class Weights {
    private static final double LIGHT = 0.12;
    private static final double UNKNOWN_WORD = 0.8;
    private static final double ACT = 1.0;
    private static final double THING = 0.85;

    private final Lexicon lexicon;
    private final Counts counts;
    private final double passages;
    private final Map<String, Integer> terms = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Set<Integer>> reportsOfName = new HashMap<>();

    Weights(Collection<Passage> passages, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.counts = new Counts(lexicon);
        this.passages = Math.max(8, passages.size());
        for (Passage passage : passages) {
            passage.whole().terms().stream()
                    .map(Term::stem)
                    .distinct()
                    .forEach(stem -> terms.merge(stem, 1, Integer::sum));
            Set<String> here = new HashSet<>();
            for (Who who : passage.whole().whos()) {
                here.addAll(keys(who));
            }
            for (String key : here) {
                names.merge(key, 1, Integer::sum);
                reportsOfName
                        .computeIfAbsent(key, any -> new HashSet<>())
                        .add(passage.whole().report());
            }
        }
    }

    private static List<String> keys(Who who) {
        if (who.id() == null) {
            return List.copyOf(who.keys());
        }
        List<String> keys = new ArrayList<>(who.keys());
        keys.add("#" + who.id());
        return keys;
    }

    /** 1 for what stands in one sentence of many, falling with every other. */
    private double rarity(int sentences) {
        return Math.log(1 + passages / Math.max(1, sentences)) / Math.log(1 + passages);
    }

    double of(Term term) {
        if (term.light()) {
            return LIGHT;
        }
        double kind = term.classes().isEmpty() ? UNKNOWN_WORD : isAct(term) ? ACT : THING;
        return kind * rarity(terms.getOrDefault(term.stem(), 1));
    }

    boolean isAct(Term term) {
        return term.classes().stream().anyMatch(lexicon::isAct);
    }

    double of(Who who) {
        int most = who.id() == null ? 0 : names.getOrDefault("#" + who.id(), 1);
        int fewest = Integer.MAX_VALUE;
        for (String key : who.keys()) {
            fewest = Math.min(fewest, names.getOrDefault(key, 1));
        }
        return rarity(Math.max(most, who.keys().isEmpty() ? 1 : fewest));
    }

    /** Whether only one report of the story ever names it. */
    boolean isOfOneReport(Who who) {
        return keys(who).stream()
                .allMatch(key -> reportsOfName.getOrDefault(key, Set.of()).size() <= 1);
    }

    Likeness likeness(Unit one, Unit other) {
        double shared = 0;
        double acts = 0;
        boolean[] taken = new boolean[other.terms().size()];
        for (Term term : one.terms()) {
            int best = -1;
            double most = 0;
            for (int i = 0; i < taken.length; i++) {
                double like = taken[i] ? 0 : term.likeness(other.terms().get(i));
                if (like > most) {
                    most = like;
                    best = i;
                }
            }
            if (best >= 0) {
                taken[best] = true;
                double value = most * Math.min(of(term), of(other.terms().get(best)));
                shared += value;
                acts += isAct(term) ? value : 0;
            }
        }
        double whos = 0;
        double rarest = 0;
        for (Who who : one.whos()) {
            double best = other.whos().stream()
                    .filter(who::is)
                    .mapToDouble(same -> Math.min(of(who), of(same)))
                    .max()
                    .orElse(0);
            whos += best;
            rarest = Math.max(rarest, best);
        }
        double numbers = numbers(one, other);
        boolean sameDay = Days.shareDay(one.days(), other.days());
        double total = shared + whos + numbers;
        double all = Math.sqrt(all(one) * all(other));
        return new Likeness(shared, acts, whos, rarest, numbers, sameDay, all == 0 ? 0 : Math.min(1, total / all));
    }

    private double all(Unit unit) {
        return unit.terms().stream().mapToDouble(this::of).sum()
                + unit.whos().stream().mapToDouble(this::of).sum()
                + 0.6 * unit.quantities().size();
    }

    private double numbers(Unit one, Unit other) {
        double sum = 0;
        for (Quantity quantity : one.quantities()) {
            boolean same = other.quantities().stream()
                    .anyMatch(that -> that.value() == quantity.value() && counts.alike(quantity, that));
            sum += !same ? 0 : quantity.value() > 12 ? 0.9 : quantity.value() > 1 ? 0.6 : 0.2;
        }
        return sum;
    }
}
