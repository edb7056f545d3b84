// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/** Finds attributions: source, cue and content, the speaker and the speaker's stance. */
public final class Attributor {
    private final CueLexicon lexicon = CueLexicon.standard();
    private final VerbCues verbs = new VerbCues(lexicon);
    private final NounCues nouns = new NounCues(lexicon);
    private final AdjectiveCues adjectives = new AdjectiveCues(lexicon);
    private final PhraseCues phrases = new PhraseCues(lexicon);
    private final Judges judges;
    private final Extent extent;

    public Attributor() {
        this(Judges.standard());
    }

    public Attributor(Judges judges) {
        this.judges = judges;
        this.extent = new Extent(judges.extent());
    }

    public List<Attribution> attribute(Document document) {
        List<Quotation> quotations = quotations(document);
        List<Draft> whole = new ArrayList<>();
        for (Draft draft : drafts(document, quotations)) {
            whole.add(extent.of(draft));
        }
        return new Finish(document, quotations).of(whole);
    }

    /** The attributions of a document, each with no more of its cue than the rules give it. */
    List<Draft> drafts(Document document) {
        return drafts(document, quotations(document));
    }

    private List<Draft> drafts(Document document, List<Quotation> quotations) {
        Choice choice = new Choice(judges.choice(), lexicon, quotations);
        List<Tree> trees = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : document.sentences()) {
            Tree tree = new Tree(sentence);
            trees.add(tree);
            List<Draft> own = new ArrayList<>(choice.of(proposals(tree)));
            for (Draft draft : phrases.read(tree, sentence.paragraph() != paragraph)) {
                own.add(turn(document, draft));
            }
            paragraph = sentence.paragraph();
            drafts.addAll(Trailing.part(own));
        }
        new SpeechReader(document.text(), trees, quotations, lexicon, drafts).bind();
        return new Selection(quotations).of(drafts);
    }

    /** A turn of a transcript goes on to the end of its paragraph. */
    private static Draft turn(Document document, Draft draft) {
        if (!draft.frame().equals(PhraseCues.TURN)) {
            return draft;
        }
        int paragraph = draft.tree().sentence().paragraph();
        List<Span> content = new ArrayList<>(draft.content());
        for (Sentence sentence : document.sentences()) {
            if (sentence.paragraph() == paragraph && sentence.index() > draft.sentence()) {
                content.add(sentence.span());
            }
        }
        return draft.withContent(List.of(content.get(0).cover(content.get(content.size() - 1))));
    }

    /** Hands over the proposals of each sentence, with what chooses among them. */
    void propose(Document document, BiConsumer<Choice, List<Proposal>> taker) {
        Choice choice = new Choice(judges.choice(), lexicon, quotations(document));
        for (Sentence sentence : document.sentences()) {
            taker.accept(choice, proposals(new Tree(sentence)));
        }
    }

    private List<Proposal> proposals(Tree tree) {
        List<Proposal> found = new ArrayList<>(verbs.propose(tree));
        found.addAll(adjectives.propose(tree));
        found.addAll(nouns.propose(tree));
        return found;
    }

    private static List<Quotation> quotations(Document document) {
        return QuotationFinder.find(document.text(), document.layout().paragraphs());
    }
}
