// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.name;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.HashIndex;
import org.dateline.corenlp.digest.PackedIndex;
import org.dateline.corenlp.digest.StringHash;

/** Makes word types: looks their features up. The names of the features are those of the model's makers. */
final class WordTypes {
    /** The titles that the model was trained with, each with or without a full stop. */
    private static final Set<String> TITLES = Set.of("Mr", "Ms", "Mrs", "Dr", "Miss", "Sen", "Judge", "Sir");

    /** Most characters of a beginning or end of a word that the model may know; longer ones are not looked for. */
    static final int LONGEST = 64;

    private final FeatureTable single;
    private final FeatureTable pair;
    private final int classes;
    private final Collection<String> lowerCaseWords;
    private final PackedIndex clusters;
    private final List<String> clusterNames;
    private final String unknownCluster;
    private final WordType outside;

    WordTypes(Digest digest, FeatureTable single, FeatureTable pair, int classes) {
        this.single = single;
        this.pair = pair;
        this.classes = classes;
        this.lowerCaseWords = new HashedWords(new HashIndex(digest, "lower"));
        this.clusters = new PackedIndex(digest, "clusters");
        this.clusterNames = digest.strings("clusters.names");
        this.unknownCluster = digest.strings("clusters.unknown").get(0);
        this.outside = outside(single, pair, classes);
    }

    /** Words of which only the hashes are known, as the shapes want them. */
    private static final class HashedWords extends AbstractCollection<String> {
        private final HashIndex index;

        HashedWords(HashIndex index) {
            this.index = index;
        }

        @Override
        public boolean contains(Object word) {
            return index.get(StringHash.of((String) word)) >= 0;
        }

        @Override
        public Iterator<String> iterator() {
            throw new UnsupportedOperationException("only hashes are known");
        }

        @Override
        public int size() {
            throw new UnsupportedOperationException("only hashes are known");
        }
    }

    /** What stands before the first and after the last word of a sentence. */
    WordType outside() {
        return outside;
    }

    private static WordType outside(FeatureTable single, FeatureTable pair, int classes) {
        double[] before = sum(single, classes, "-PW", "-PTYPE", "null-PDISTSIM");
        double[] after = sum(single, classes, "-NW", "-NTYPE", "null-NDISTSIM");
        double[] beforePair = sum(pair, classes * classes, "-PSEQpW", "-PSEQpDS", "-PSEQpS");
        double[] afterPair = sum(pair, classes * classes, "null-TNS1");
        return new WordType(
                "",
                "",
                "",
                "",
                StringHash.EMPTY,
                StringHash.EMPTY,
                false,
                false,
                false,
                new double[classes],
                before,
                after,
                sum(single, classes, "-DISJN"),
                sum(single, classes, "-DISJP"),
                new double[classes * classes],
                beforePair,
                afterPair);
    }

    private static double[] sum(FeatureTable table, int length, String... features) {
        double[] sum = new double[length];
        for (String feature : features) {
            table.add(StringHash.of(feature), sum);
        }
        return sum;
    }

    WordType make(String written) {
        String word = Americanize.americanize(written);
        String shape = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPEDAN2USELC, lowerCaseWords);
        String cluster = cluster(word);
        int pairs = classes * classes;
        return new WordType(
                written,
                word,
                shape,
                cluster,
                StringHash.of(word),
                StringHash.of(shape),
                isNameCase(word),
                word.chars().anyMatch(Character::isLetter),
                word.chars().anyMatch(Character::isUpperCase),
                current(word, shape, cluster),
                sum(single, classes, word + "-PW", shape + "-PTYPE", cluster + "-PDISTSIM"),
                sum(single, classes, word + "-NW", shape + "-NTYPE", cluster + "-NDISTSIM"),
                sum(single, classes, word + "-DISJN"),
                sum(single, classes, word + "-DISJP"),
                sum(pair, pairs, "PSEQ", word + "-PSEQW", cluster + "-PSEQcDS", shape + "-PSEQcS", shape + "-TPS2"),
                sum(pair, pairs, word + "-PSEQpW", cluster + "-PSEQpDS", shape + "-PSEQpS"),
                sum(pair, pairs, shape + "-TNS1"));
    }

    private double[] current(String word, String shape, String cluster) {
        double[] sum = sum(single, classes, "###", word + "-WORD", shape + "-TYPE", cluster + "-DISTSIM");
        if (TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word)) {
            single.add(StringHash.of("IS_TITLE"), sum);
        }
        String fenced = '<' + word + '>';
        // Beginnings of two letters and more, then ends; the whole is both and counts once.
        long hash = StringHash.step(StringHash.of("#"), fenced.charAt(0));
        for (int end = 2; end <= Math.min(fenced.length(), LONGEST); end++) {
            hash = StringHash.step(hash, fenced.charAt(end - 1));
            single.add(StringHash.step(hash, '#'), sum);
        }
        long open = StringHash.of("#");
        for (int start = Math.max(1, fenced.length() - LONGEST); start < fenced.length() - 1; start++) {
            long end = StringHash.step(open, fenced, start, fenced.length());
            single.add(StringHash.step(end, '#'), sum);
        }
        return sum;
    }

    private String cluster(String word) {
        String key = WordShapeClassifier.wordShape(word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
        int cluster = clusters.get(StringHash.of(key));
        return cluster < 0 ? unknownCluster : clusterNames.get(cluster);
    }

    /** A capital and no other. */
    private static boolean isNameCase(String word) {
        return word.length() > 1
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }
}
