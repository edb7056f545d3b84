// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.PackedIndex;
import org.dateline.corenlp.digest.StringHash;

/** Lays down {@link Clusters}. */
final class ClustersDigester {
    private ClustersDigester() {}

    static void put(Digest.Builder into, ModelFile file) {
        Object lexicon = Inside.of(file.extractors().get(Templates.CLUSTER), "lexicon", Object.class);
        Map<?, ?> clusters = Inside.of(lexicon, "lexicon", Map.class);
        if (Inside.of(lexicon, "casedDistSim", Boolean.class) || Inside.of(lexicon, "mapdigits", Boolean.class)) {
            throw new IllegalStateException("clusters of words that are not simply in lower case");
        }
        Set<String> distinct = new LinkedHashSet<>();
        distinct.add(Inside.of(lexicon, "unk", String.class));
        clusters.values().forEach(cluster -> distinct.add((String) cluster));
        List<String> names = new ArrayList<>(distinct);
        long[] hashes = new long[clusters.size()];
        int[] numbers = new int[clusters.size()];
        int size = 0;
        for (Map.Entry<?, ?> entry : clusters.entrySet()) {
            hashes[size] = StringHash.of((String) entry.getKey());
            numbers[size++] = names.indexOf(entry.getValue());
        }
        PackedIndex.put(into, Clusters.INDEX, hashes, numbers);
        putRows(into, file, names);
    }

    private static void putRows(Digest.Builder into, ModelFile file, List<String> names) {
        FeatureRows rows = new FeatureRows(file);
        int[] single = new int[names.size() * Clusters.RECORD];
        for (int cluster = 0; cluster < names.size(); cluster++) {
            int at = cluster * Clusters.RECORD;
            single[at + Clusters.BEFORE] = rows.of(Templates.CLUSTER_BEFORE, names.get(cluster));
            single[at + Clusters.AT] = rows.of(Templates.CLUSTER, names.get(cluster));
            single[at + Clusters.AFTER] = rows.of(Templates.CLUSTER_AFTER, names.get(cluster));
        }
        into.put(Clusters.ROWS, single);
        Set<String> values = file.features().get(Templates.CLUSTERS).keySet();
        long[] hashes = new long[values.size()];
        int[] numbers = new int[values.size()];
        int size = 0;
        for (String value : values) {
            int[] three =
                    Arrays.stream(value.split("\\|")).mapToInt(names::indexOf).toArray();
            hashes[size] = Templates.clustersHash(three[0], three[1], three[2]);
            numbers[size++] = rows.of(Templates.CLUSTERS, value);
        }
        PackedIndex.put(into, Clusters.THREE, hashes, numbers);
    }
}
