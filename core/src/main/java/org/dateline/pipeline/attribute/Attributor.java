// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Sentence;

/** Finds attributions: source, cue and content, the speaker and the speaker's stance. */
public final class Attributor {
    private final CueLexicon lexicon = CueLexicon.standard();
    private final VerbCues verbs = new VerbCues(lexicon);
    private final NounCues nouns = new NounCues(lexicon);
    private final AdjectiveCues adjectives = new AdjectiveCues(lexicon);
    private final PhraseCues phrases = new PhraseCues(lexicon);

    public List<Attribution> attribute(Document document) {
        List<Tree> trees = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : document.sentences()) {
            Tree tree = new Tree(sentence);
            trees.add(tree);
            List<Draft> own = new ArrayList<>(verbs.read(tree));
            own.addAll(adjectives.read(tree));
            own.addAll(nouns.read(tree));
            own.addAll(phrases.read(tree, sentence.paragraph() != paragraph));
            paragraph = sentence.paragraph();
            drafts.addAll(Trailing.part(own));
        }
        List<Quotation> quotations =
                QuotationFinder.find(document.text(), document.layout().paragraphs());
        new SpeechReader(document.text(), trees, quotations, lexicon, drafts).bind();
        List<Draft> kept = new Selection(quotations).of(drafts);
        return new Finish(document, quotations).of(kept);
    }
}
