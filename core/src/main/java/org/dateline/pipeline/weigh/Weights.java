// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
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
    private static final double FIGURE = 0.9;

    private final Lexicon lexicon;
    private final Counts counts;
    private final double passages;
    private final Map<Unit, Weighed> weighed = new IdentityHashMap<>();
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
        if (term.isFigure()) {
            return 0;
        }
        double kind = term.classes().isEmpty() ? UNKNOWN_WORD : isAct(term) ? ACT : THING;
        return kind * rarity(terms.getOrDefault(term.stem(), 1));
    }

    boolean isAct(Term term) {
        return lexicon.isAct(term);
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

    /** A unit with the weights of its parts, looked up once. */
    private record Weighed(
            List<Term> terms, double[] values, boolean[] acts, List<Who> whos, double[] names, double all) {}

    private Weighed weighed(Unit unit) {
        return weighed.computeIfAbsent(unit, any -> {
            double[] values = unit.terms().stream().mapToDouble(this::of).toArray();
            boolean[] acts = new boolean[values.length];
            for (int i = 0; i < acts.length; i++) {
                acts[i] = isAct(unit.terms().get(i));
            }
            double[] names = unit.whos().stream().mapToDouble(this::of).toArray();
            double all = DoubleStream.of(values).sum()
                    + DoubleStream.of(names).sum()
                    + 0.6 * unit.quantities().size();
            return new Weighed(unit.terms(), values, acts, unit.whos(), names, all);
        });
    }

    Likeness likeness(Unit one, Unit other) {
        Weighed a = weighed(one);
        Weighed b = weighed(other);
        double shared = 0;
        double acts = 0;
        boolean[] taken = new boolean[b.values.length];
        for (int i = 0; i < a.values.length; i++) {
            int best = -1;
            double most = 0;
            for (int j = 0; j < taken.length && most < 1; j++) {
                double like = taken[j] ? 0 : a.terms.get(i).likeness(b.terms.get(j));
                if (like > most) {
                    most = like;
                    best = j;
                }
            }
            if (best >= 0) {
                taken[best] = true;
                double value = most * Math.min(a.values[i], b.values[best]);
                shared += value;
                acts += a.acts[i] && b.acts[best] ? value : 0;
            }
        }
        double whos = 0;
        double rarest = 0;
        for (int i = 0; i < a.names.length; i++) {
            double best = 0;
            for (int j = 0; j < b.names.length; j++) {
                if (a.whos.get(i).is(b.whos.get(j))) {
                    best = Math.max(best, Math.min(a.names[i], b.names[j]));
                }
            }
            whos += best;
            rarest = Math.max(rarest, best);
        }
        double numbers = numbers(one, other);
        boolean sameDay = Days.shareDay(one.days(), other.days());
        double all = Math.pow(Math.min(a.all, b.all), 0.65) * Math.pow(Math.max(a.all, b.all), 0.35);
        double coverage = all == 0 ? 0 : Math.min(1, (shared + whos + numbers) / all);
        return new Likeness(shared, acts, whos, rarest, numbers, sameDay, coverage);
    }

    private double numbers(Unit one, Unit other) {
        double sum = 0;
        for (Quantity quantity : one.quantities()) {
            boolean same = other.quantities().stream()
                    .anyMatch(that -> that.value() == quantity.value() && counts.alike(quantity, that));
            sum += !same ? 0 : quantity.value() > 12 ? 0.9 : quantity.value() > 1 ? 0.6 : 0.2;
        }
        return sum > 0 ? sum : figures(one, other);
    }

    /** Figures that are no quantities: "97-1", "43", "Boeing 737". */
    private double figures(Unit one, Unit other) {
        double most = 0;
        for (Term term : one.terms()) {
            if (term.isFigure() && other.terms().stream().anyMatch(term::equals)) {
                most = Math.max(most, FIGURE * rarity(terms.getOrDefault(term.stem(), 1)));
            }
        }
        return most;
    }
}
