// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.PackedIndex;

/** Lays down {@link Features} and {@link Histories}. */
final class FeaturesDigester {
    /** Above this a product of factors could leave the range of a double. */
    private static final double LARGEST_SUM = 300;

    private final ModelFile file;
    private final FeatureRows rows;

    private FeaturesDigester(ModelFile file) {
        this.file = file;
        this.rows = new FeatureRows(file);
    }

    static void put(Digest.Builder into, ModelFile file) {
        FeaturesDigester digester = new FeaturesDigester(file);
        digester.checkRange();
        digester.putRows(into);
        digester.putHistories(into);
    }

    private void checkRange() {
        double sum = 0;
        for (Map<String, double[]> values : file.features()) {
            sum += values.values().stream()
                    .flatMapToDouble(Arrays::stream)
                    .map(Math::abs)
                    .max()
                    .orElse(0);
        }
        if (sum > LARGEST_SUM) {
            throw new IllegalStateException("weights that add up to " + sum);
        }
    }

    private void putRows(Digest.Builder into) {
        List<double[]> all = file.features().stream()
                .flatMap(values -> values.values().stream())
                .toList();
        int[] starts = new int[all.size() + 1];
        byte[] tags = new byte[all.size() * file.tags().size()];
        double[] factors = new double[tags.length];
        int end = 0;
        for (int row = 0; row < all.size(); row++) {
            double[] weights = all.get(row);
            for (int tag = 0; tag < weights.length; tag++) {
                if (weights[tag] != 0) {
                    tags[end] = (byte) tag;
                    factors[end++] = Math.exp(weights[tag]);
                }
            }
            starts[row + 1] = end;
        }
        into.put(Features.STARTS, starts);
        into.put(Features.TAGS, Arrays.copyOf(tags, end)).put(Features.FACTORS, Arrays.copyOf(factors, end));
        putIndex(into);
    }

    /** Of the templates whose values are looked up as strings; words, clusters and tags have tables of their own. */
    private void putIndex(Digest.Builder into) {
        long[] hashes = new long[rows.size()];
        int[] numbers = new int[rows.size()];
        int size = 0;
        for (int template = Templates.SHAPE_BEFORE; template < Templates.COUNT; template++) {
            for (String value : file.features().get(template).keySet()) {
                hashes[size] = Templates.hash(template, value);
                numbers[size++] = rows.of(template, value);
            }
        }
        PackedIndex.put(into, Features.INDEX, Arrays.copyOf(hashes, size), Arrays.copyOf(numbers, size));
    }

    /** Pairs of tags without weights of their own share the row of the tag before. */
    private void putHistories(Digest.Builder into) {
        int tags = file.tags().size();
        Map<String, double[]> pairs = file.features().get(Templates.TWO_TAGS_BEFORE);
        double[] none = new double[tags];
        int[] places = new int[(tags + 1) * (tags + 1)];
        double[] spreads = new double[places.length];
        double[] factors = new double[(tags + 1 + pairs.size()) * Histories.WIDTH];
        int end = 0;
        for (int one = 0; one <= tags; one++) {
            int shared = end;
            end = putHistory(factors, end, one, none);
            for (int two = 0; two <= tags; two++) {
                double[] weights = pairs.get(tag(two) + "!" + tag(one));
                int pair = two * (tags + 1) + one;
                places[pair] = weights == null ? shared : end;
                spreads[pair] = spread(weights == null ? none : weights);
                end = weights == null ? end : putHistory(factors, end, one, weights);
            }
        }
        into.put(Histories.FACTORS, Arrays.copyOf(factors, end));
        into.put(Histories.PLACES, places).put(Histories.SPREADS, spreads);
    }

    private int putHistory(double[] factors, int start, int one, double[] pair) {
        double[] single = file.features().get(Templates.TAG_BEFORE).getOrDefault(tag(one), new double[pair.length]);
        for (int tag = 0; tag < pair.length; tag++) {
            factors[start + tag] = Math.exp(pair[tag] + single[tag]);
        }
        return start + Histories.WIDTH;
    }

    private static double spread(double[] weights) {
        double most = Arrays.stream(weights).max().orElse(0);
        double least = Arrays.stream(weights).min().orElse(0);
        return Math.exp(most - least);
    }

    /** The tag, or the one outside the sentence after the last. */
    private String tag(int number) {
        return number < file.tags().size() ? file.tags().get(number) : Templates.OUTSIDE;
    }
}
