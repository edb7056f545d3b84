// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.corenlp.digest.Digest;
import org.dateline.corenlp.digest.PackedIndex;
import org.dateline.corenlp.digest.StringHash;

/** Lays down the words of {@link Lexicon}, with the tags that each may have. */
final class LexiconDigester {
    private final ModelFile file;
    private final FeatureRows rows;
    private final Set<String> companyEnds;
    private final Map<List<String>, Integer> tagSets = new LinkedHashMap<>();

    private LexiconDigester(ModelFile file) {
        this.file = file;
        this.rows = new FeatureRows(file);
        Object detector = file.extractors().get(Templates.COMPANY);
        this.companyEnds = new LinkedHashSet<>();
        for (Object end : Inside.of(detector, "companyNameEnds", Set.class)) {
            companyEnds.add((String) end);
        }
    }

    static void put(Digest.Builder into, ModelFile file) {
        new LexiconDigester(file).put(into);
    }

    private void put(Digest.Builder into) {
        int strangers = number(open());
        if (strangers != Lexicon.STRANGERS) {
            throw new IllegalStateException("the tags of strangers come first");
        }
        Set<String> words = new LinkedHashSet<>(file.dictionary().keySet());
        for (int template : List.of(Templates.WORD_BEFORE, Templates.WORD, Templates.WORD_AFTER)) {
            words.addAll(file.features().get(template).keySet());
        }
        words.addAll(companyEnds);
        long[] hashes = new long[words.size()];
        int[] records = new int[words.size() * Lexicon.RECORD];
        int id = 0;
        for (String word : words) {
            hashes[id] = StringHash.of(word);
            int at = id * Lexicon.RECORD;
            records[at + Lexicon.ABOUT] = about(word);
            records[at + Lexicon.ROW_BEFORE] = rows.of(Templates.WORD_BEFORE, word);
            records[at + Lexicon.ROW] = rows.of(Templates.WORD, word);
            records[at + Lexicon.ROW_AFTER] = rows.of(Templates.WORD_AFTER, word);
            id++;
        }
        int[] ids = new int[hashes.length];
        Arrays.setAll(ids, i -> i);
        PackedIndex.put(into, Lexicon.INDEX, hashes, ids);
        into.put(Lexicon.RECORDS, records);
        putTagSets(into);
    }

    private void putTagSets(Digest.Builder into) {
        byte[] tags = new byte[tagSets.keySet().stream().mapToInt(List::size).sum()];
        int[] starts = new int[tagSets.size() + 1];
        int end = 0;
        for (List<String> set : tagSets.keySet()) {
            starts[tagSets.get(set)] = end;
            for (String tag : set) {
                tags[end++] = (byte) file.tags().indexOf(tag);
            }
        }
        starts[tagSets.size()] = end;
        into.put(Lexicon.TAG_SETS, tags).put(Lexicon.TAG_SET_STARTS, starts);
    }

    private int about(String word) {
        int companyEnd = companyEnds.contains(word) ? Lexicon.COMPANY_END : 0;
        Map<String, Integer> counts = file.dictionary().get(word);
        if (counts == null) {
            return Lexicon.STRANGER | companyEnd;
        }
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        int set = sum == 0 ? Lexicon.STRANGERS : number(expanded(List.copyOf(counts.keySet())));
        int rare = sum < ModelDigester.RARE ? Lexicon.RARE : 0;
        return Lexicon.about(set, file.tags().indexOf(commonest(counts))) | rare | companyEnd;
    }

    private static String commonest(Map<String, Integer> counts) {
        String commonest = "";
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                commonest = count.getKey();
                most = count.getValue();
            }
        }
        return commonest;
    }

    private int number(List<String> set) {
        return tagSets.computeIfAbsent(set, added -> tagSets.size());
    }

    /** The tags of words that the dictionary does not have, in the order of the set in which CoreNLP gathers them. */
    private List<String> open() {
        Set<String> open = new HashSet<>();
        for (int tag = 0; tag < file.tags().size(); tag++) {
            if (!file.closed().get(tag)) {
                open.add(file.tags().get(tag));
            }
        }
        return expanded(List.copyOf(new ArrayList<>(open)));
    }

    /** A past tense may be a participle and an infinitive a present tense, and the other way round. */
    private static List<String> expanded(List<String> tags) {
        List<String> expanded = new ArrayList<>(tags);
        addTwin(expanded, "VBN", "VBD");
        addTwin(expanded, "VB", "VBP");
        return expanded;
    }

    private static void addTwin(List<String> tags, String one, String other) {
        if (tags.contains(one) != tags.contains(other)) {
            tags.add(tags.contains(one) ? other : one);
        }
    }
}
