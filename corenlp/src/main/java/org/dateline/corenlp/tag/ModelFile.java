// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import edu.stanford.nlp.tagger.maxent.Extractors;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CoreNLP's model file of a tagger, read in the order in which it was written: settings, dictionary, tags, what the features
 * look at, features, weights.
 *
 * @param dictionary how often each word had each tag in training; the tags of a word stand in the order of CoreNLP's own map,
 *     which decides between equals
 * @param tags the tags, by number
 * @param closed of each tag, whether only words of the dictionary have it
 * @param extractors CoreNLP's objects, of all words and of rare words
 * @param features of each template the tables from value to one weight a tag, 0 where there is none
 */
record ModelFile(
        Map<String, Map<String, Integer>> dictionary,
        List<String> tags,
        List<Boolean> closed,
        List<Object> extractors,
        List<Map<String, double[]>> features) {

    private record Weighed(int weight, int template, String value, int tag) {}

    static ModelFile read(InputStream model) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(model, 1 << 16));
        checkSettings(object(in, TaggerConfig.class));
        in.readInt(); // number of training words
        in.readInt(); // number of tags, which comes again
        Map<String, Map<String, Integer>> dictionary = dictionary(in);
        List<String> tags = new ArrayList<>();
        List<Boolean> closed = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            tags.add(in.readUTF());
            closed.add(in.readBoolean());
        }
        List<Object> extractors = extractors(in);
        List<Weighed> weighed = weighed(in, tags);
        return new ModelFile(
                dictionary, tags, closed, extractors, features(weighed, object(in, double[].class), tags.size()));
    }

    private static void checkSettings(TaggerConfig settings) throws IOException {
        Map<String, String> expected = Map.of(
                "wordFunction", "edu.stanford.nlp.process.AmericanizeFunction",
                "lang", "english",
                "approximate", "-1.0",
                "rareWordThresh", Integer.toString(ModelDigester.RARE),
                "minWordsLockTags", "1");
        for (Map.Entry<String, String> setting : expected.entrySet()) {
            String value = settings.getProperty(setting.getKey());
            if (!setting.getValue().equals(value)) {
                throw new IOException("a tagger with " + setting.getKey() + " " + value);
            }
        }
    }

    private static <T> T object(InputStream in, Class<T> kind) throws IOException {
        return object(new ObjectInputStream(in), kind);
    }

    private static <T> T object(ObjectInputStream in, Class<T> kind) throws IOException {
        try {
            return kind.cast(in.readObject());
        } catch (ClassNotFoundException | ClassCastException foreign) {
            throw new InvalidClassException(kind.getName(), foreign.toString());
        }
    }

    private static Map<String, Map<String, Integer>> dictionary(DataInputStream in) throws IOException {
        Map<String, Map<String, Integer>> dictionary = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String word = in.readUTF();
            int count = in.readInt();
            Map<String, Integer> counts = new HashMap<>(count);
            for (int i = 0; i < count; i++) {
                String tag = in.readUTF();
                counts.put(tag, in.readInt());
            }
            dictionary.put(word, counts);
        }
        if (in.readInt() != 0) {
            throw new IOException("a tagger with a list of verbs and particles");
        }
        return dictionary;
    }

    private static List<Object> extractors(InputStream stream) throws IOException {
        ObjectInputStream in = new ObjectInputStream(stream);
        List<Object> extractors = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            Object[] some = Inside.of(object(in, Extractors.class), "v", Object[].class);
            extractors.addAll(List.of(some));
        }
        List<String> names = extractors.stream().map(Object::toString).toList();
        if (!names.equals(Templates.names())) {
            throw new IOException("a tagger with the features " + names);
        }
        return extractors;
    }

    private static List<Weighed> weighed(DataInputStream in, List<String> tags) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        for (String tag : tags) {
            numbers.put(tag, numbers.size());
        }
        List<Weighed> weighed = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            int weight = in.readInt();
            int template = in.readInt();
            String value = in.readUTF();
            weighed.add(new Weighed(weight, template, value, numbers.getOrDefault(in.readUTF(), -1)));
        }
        return weighed;
    }

    private static List<Map<String, double[]>> features(List<Weighed> weighed, double[] weights, int tags) {
        List<Map<String, double[]>> features = new ArrayList<>();
        for (int template = 0; template < Templates.COUNT; template++) {
            features.add(new LinkedHashMap<>());
        }
        for (Weighed one : weighed) {
            features.get(one.template()).computeIfAbsent(one.value(), value -> new double[tags])[one.tag()] =
                    weights[one.weight()];
        }
        return features;
    }
}
