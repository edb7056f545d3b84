// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.corenlp.OddWords;
import org.dateline.corenlp.digest.DigestCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tags are those of CoreNLP, every one. {@code AnnotatorEqualityTest} reads news. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaggerEqualityTest {
    private static final DigestCache CACHE = DigestCache.in(Path.of("target", "models"));

    private final MaxentTagger theirs =
            new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    private final Tagger ours = Tagger.load(CACHE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister resigned on Tuesday after weeks of protest .",
                "He set the record , then read the record again and set out .",
                "Her having been told that they had had enough did not help .",
                "Tanaka Kakuei Holdings Inc. rose 3.5 % to $ 12.40 in mid-morning trading .",
                "Grzmot Nowakowski of Zbrojovka Corp. said the X-15b would fly in mid-2031 .",
                "RESCUERS DIG FOR SURVIVORS AS RIVER BREAKS BANKS IN NORTHERN PROVINCE",
                "Police fired tear gas -LRB- and , later , water cannon -RRB- at the crowd .",
                "`` We will not be moved , '' she said , `` whatever they 'd like . ''",
                "colours , programmes and leukaemia : the labour ministry 's defence",
                "on monday in january the haemorrhaging of favourites paralysed the theatre",
                "To err is human ; to forgive , divine ... or is n't it ?",
                "Can can can the can , and will Will will it to Will ?",
                "The old man the boats while the young fish off the dock that that hut faces .",
                "Out of the blue , up to 1,500 troops - mostly conscripts - walked out at 6:30 p.m.",
                "visit http://www.example.org or write to press@example.org #now @once",
                "Москва объявила о переговорах . 北京 二〇三一年 第三 日 . Αθήνα",
                "😀 👍🏽 so happy !!! :-) ¯\\_(ツ)_/¯ €5m £1.2bn ½ Ⅳ ٣",
                "alphabet zeta-blocker lambdas rhotaumega betacarotene-sigma",
                "Mr. al-Zubaydi , 54 , the ex-deputy-vice-chairman-designate , declined .",
                "NA .$. NA ###### 0 1 NA!NA ! | _ ~ { } \\ /",
                "The",
                "run",
                ".",
                "Zxqvh"
            })
    void aSentence(String sentence) {
        assertSame(List.of(labels(List.of(sentence.split(" ")))));
    }

    @Test
    void wordsThatAreHardlyWords() {
        Random random = new Random(15);
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            sentences.add(labels(OddWords.sentence(random, random.nextInt(14))));
        }
        assertSame(sentences);
    }

    @Test
    void aVeryLongSentence() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            words.add(List.of("the", "Reds", "like", "that", "set", "of", "vorpal", "runs", ",", "2031")
                    .get(i * i % 10));
        }
        assertSame(List.of(labels(words)));
    }

    @Test
    void nothing() {
        assertThat(ours.tag(List.of())).isEmpty();
    }

    @Test
    void threadsShareATagger() {
        Random random = new Random(16);
        List<List<String>> sentences = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            sentences.add(OddWords.sentence(random, 10));
        }
        List<List<String>> alone = sentences.stream().map(ours::tag).toList();
        Tagger shared = Tagger.load(CACHE);
        assertThat(sentences.parallelStream().map(shared::tag).toList()).isEqualTo(alone);
    }

    private void assertSame(List<List<CoreLabel>> sentences) {
        TagSearch search = ours.search();
        for (List<CoreLabel> sentence : sentences) {
            String[] words = sentence.stream().map(CoreLabel::word).toArray(String[]::new);
            byte[] found = new byte[words.length];
            search.tag(words, words.length, found);
            theirs.tagCoreLabels(sentence);
            List<String> names = new ArrayList<>();
            for (byte tag : found) {
                names.add(ours.tagName(tag));
            }
            assertThat(names)
                    .as(String.join(" ", words))
                    .isEqualTo(sentence.stream().map(CoreLabel::tag).toList());
        }
    }

    private static List<CoreLabel> labels(List<String> words) {
        List<CoreLabel> labels = new ArrayList<>();
        for (String word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(word);
            labels.add(label);
        }
        return labels;
    }
}
