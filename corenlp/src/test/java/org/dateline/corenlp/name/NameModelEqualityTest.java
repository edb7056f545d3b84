// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.name;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dateline.corenlp.OddWords;
import org.dateline.corenlp.digest.DigestCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes are those of CoreNLP, every one. {@code AnnotatorEqualityTest} reads news. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameModelEqualityTest {
    private static final DigestCache CACHE = DigestCache.in(Path.of("target", "models"));

    private final CRFClassifier<CoreLabel> theirs = CRFClassifier.getClassifierNoExceptions(
            "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
    private final NameModel ours = NameModel.load(CACHE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Names again in one sentence: with the word before them, without it, with a name on either side.
                "When/WRB Governor/NNP Adeyemi/NNP resigned/VBD ,/, aides/NNS of/IN Governor/NNP Adeyemi/NNP wept/VBD",
                "when/WRB Governor/NNP Adeyemi/NNP resigned/VBD ,/, few/JJ in/IN Adeyemi/NNP 's/POS camp/NN wept/VBD",
                "the/DT Harbourmaster/NNP said/VBD that/IN old/JJ Captain/NNP Harbourmaster/NNP lied/VBD to/TO her/PRP",
                "the/DT Harbourmaster/NNP said/VBD that/IN the/DT Harbourmaster/NNP Clinic/NNP is/VBZ shut/VBN",
                "Ilse/NNP Brandt/NNP met/VBD Brandt/NNP of/IN Velmore/NNP and/CC the/DT Brandt/NNP family/NN of/IN Velmore/NNP there/RB",
                "NATO/NNP and/CC the/DT U.N./NNP favour/VBP Labour/NNP ,/, says/VBZ colour/NN theorist/NN O'Neill/NNP",
                "1,200/CD of/IN 3rd/JJ -/: 4th/JJ 2031/CD",
                "old/JJ Sen/NNP and/CC Sen./NNP Mbeki/NNP told/VBD Judge/NNP Dr/NNP Sir/NNP Mrs./NNP Miss/NNP Mr.x/NNP",
                "x/NN",
                "Velmore/NNP",
            })
    void aSentence(String tagged) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String word : tagged.split(" ")) {
            words.add(word.substring(0, word.lastIndexOf('/')));
            tags.add(word.substring(word.lastIndexOf('/') + 1));
        }
        assertSame(words, tags);
    }

    @Test
    void wordsThatAreHardlyWords() {
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            List<String> words = OddWords.sentence(random, 1 + random.nextInt(14)).stream()
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (!words.isEmpty()) {
                assertSame(
                        words,
                        words.stream()
                                .map(word -> random.nextBoolean() ? "NNP" : "NN")
                                .toList());
            }
        }
    }

    @Test
    void namesThatComeBackFarAway() {
        Random random = new Random(6);
        List<String> stock = List.of(
                "Anders", "Velmore", "said", "the", "of", "Ortega", "PORT", "and", "in", "Lake", "mr", ".", "'s");
        for (int i = 0; i < 60; i++) {
            List<String> words = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            for (int k = 0; k < 400; k++) {
                String word = stock.get(random.nextInt(stock.size()));
                words.add(word);
                tags.add(Character.isUpperCase(word.charAt(0)) && random.nextInt(4) > 0 ? "NNP" : "NN");
            }
            assertSame(words, tags);
        }
    }

    private void assertSame(List<String> words, List<String> tags) {
        List<CoreLabel> labels = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            CoreLabel label = new CoreLabel();
            label.setWord(words.get(i));
            label.setTag(tags.get(i));
            labels.add(label);
        }
        List<String> expected = theirs.classifySentence(labels).stream()
                .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
                .toList();
        byte[] found = new byte[words.size()];
        ours.search().find(words.toArray(String[]::new), tags.toArray(String[]::new), words.size(), found);
        List<String> names = new ArrayList<>();
        for (byte one : found) {
            names.add(ours.className(one));
        }
        assertThat(names).as("%s %s", words, Arrays.toString(found)).isEqualTo(expected);
    }
}
