// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.name;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.HashIndex;
import org.dateline.corenlp.digest.PackedIndex;
import org.dateline.corenlp.digest.StringHash;

/**
 * Turns the name model into a digest. The model is read by CoreNLP, which wrote it by Java's serialisation; its parts have no
 * accessors and are taken by the names of their fields.
 */
final class NameDigest {
    /** Raised whenever a section changes. */
    static final int FORMAT = 1;

    /** What features end in: those of one label, and those of a label and the one before it. */
    private static final String SINGLE = "|C";

    private static final String PAIR = "|CpC";

    private NameDigest() {}

    static void make(InputStream model, Digest.Builder into) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new GZIPInputStream(model))) {
            CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(in);
            if (!classifier.flags.backgroundSymbol.equals(classifier.classIndex.get(0))) {
                throw new IOException("a name model whose first class is " + classifier.classIndex.get(0));
            }
            into.put("classes", new ArrayList<>(classifier.classIndex.objectsList()));
            weights(classifier, into);
            words(classifier, into);
        } catch (ReflectiveOperationException other) {
            throw new IOException("a name model that CoreNLP cannot read", other);
        }
    }

    private static Object field(Class<?> of, Object in, String name) throws ReflectiveOperationException {
        Field field = of.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(in);
    }

    private static void weights(CRFClassifier<CoreLabel> classifier, Digest.Builder into)
            throws ReflectiveOperationException {
        float[][] weights = (float[][]) field(CRFClassifier.class, classifier, "weights");
        Index<?> features = (Index<?>) field(CRFClassifier.class, classifier, "featureIndex");
        List<?> labels = (List<?>) field(CRFClassifier.class, classifier, "labelIndices");
        int classes = classifier.classIndex.size();
        put("single", SINGLE, features, weights, columns((Index<?>) labels.get(0), classes), into);
        put("pair", PAIR, features, weights, columns((Index<?>) labels.get(1), classes), into);
        // Pairs of classes that the training data does not have are none.
        double[] unseen = new double[classes * classes];
        Arrays.fill(unseen, Double.NEGATIVE_INFINITY);
        for (int column : columns((Index<?>) labels.get(1), classes)) {
            unseen[column] = 0;
        }
        into.put("seen", unseen);
    }

    /** Of each labelling of a clique the number that its classes make: {@code class}, or {@code before × classes + class}. */
    private static int[] columns(Index<?> labels, int classes) {
        int[] columns = new int[labels.size()];
        for (int i = 0; i < columns.length; i++) {
            for (int label : ((CRFLabel) labels.get(i)).getLabel()) {
                columns[i] = columns[i] * classes + label;
            }
        }
        return columns;
    }

    private static void put(
            String name, String suffix, Index<?> features, float[][] weights, int[] columns, Digest.Builder into) {
        int width = Arrays.stream(columns).max().orElseThrow() + 1;
        List<String> names = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            String feature = (String) features.get(i);
            if (!feature.endsWith(suffix)) {
                continue;
            }
            float[] row = new float[width];
            double all = 0;
            for (int k = 0; k < columns.length; k++) {
                row[columns[k]] = weights[i][k];
                all += Math.abs(weights[i][k]);
            }
            if (all != 0) {
                names.add(feature.substring(0, feature.length() - suffix.length()));
                rows.add(row);
            }
        }
        float[] table = new float[rows.size() * width];
        long[] hashes = new long[rows.size()];
        int[] places = new int[rows.size()];
        for (int i = 0; i < places.length; i++) {
            hashes[i] = StringHash.of(names.get(i));
            places[i] = i * width;
            System.arraycopy(rows.get(i), 0, table, i * width, width);
        }
        if (names.stream().anyMatch(one -> isFragment(one) && one.length() > WordTypes.LONGEST + 2)) {
            throw new IllegalStateException("a name model with fragments of words longer than " + WordTypes.LONGEST);
        }
        HashIndex.put(into, name, hashes, places);
        into.put(name + ".weights", table);
    }

    private static boolean isFragment(String feature) {
        return feature.length() > 2 && feature.startsWith("#") && feature.endsWith("#");
    }

    private static void words(CRFClassifier<CoreLabel> classifier, Digest.Builder into)
            throws ReflectiveOperationException {
        Collection<?> lower = (Collection<?>) field(AbstractSequenceClassifier.class, classifier, "knownLCWords");
        put("lower", lower.stream().map(String.class::cast).toList(), into);
        List<?> factories = (List<?>) field(AbstractSequenceClassifier.class, classifier, "featureFactories");
        FeatureFactory<?> factory = (FeatureFactory<?>) factories.get(0);
        Map<?, ?> lexicon = (Map<?, ?>) field(NERFeatureFactory.class, factory, "lexicon");
        List<String> clusters = new ArrayList<>(new LinkedHashSet<>(
                lexicon.values().stream().map(String.class::cast).toList()));
        Map<String, Integer> numbers = new HashMap<>();
        clusters.forEach(cluster -> numbers.put(cluster, numbers.size()));
        long[] hashes = new long[lexicon.size()];
        int[] values = new int[lexicon.size()];
        int at = 0;
        for (Map.Entry<?, ?> entry : lexicon.entrySet()) {
            hashes[at] = StringHash.of((String) entry.getKey());
            values[at++] = numbers.getOrDefault(entry.getValue(), 0);
        }
        PackedIndex.put(into, "clusters", hashes, values);
        into.put("clusters.names", clusters);
        into.put("clusters.unknown", List.of(classifier.flags.unknownWordDistSimClass));
    }

    private static void put(String name, List<String> words, Digest.Builder into) {
        long[] hashes = words.stream().mapToLong(StringHash::of).toArray();
        HashIndex.put(into, name, hashes, new int[hashes.length]);
    }
}
