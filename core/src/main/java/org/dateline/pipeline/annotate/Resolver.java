// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.ActorDictionary;
import org.dateline.model.Country;
import org.dateline.model.Document;
import org.dateline.model.EntityKind;
import org.dateline.model.Layout;
import org.dateline.model.Mention;
import org.dateline.model.Relation;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the mentions of a report and settles which of them refer to one entity, with its roles and relations. */
public final class Resolver {
    private final Lexicon lexicon;
    private final NameFinder nameFinder;
    private final Margins margins;
    private final NounFinder nounFinder;
    private final Appositions appositions;
    private final Offices offices;
    private final AntecedentRanker ranker;

    public Resolver() {
        this(List.of());
    }

    /**
     * @param dictionaries what a user knows of actors; of two that know a name, the earlier is asked
     */
    public Resolver(List<ActorDictionary> dictionaries) {
        this(dictionaries, ClueWeights.standard());
    }

    /**
     * @param dictionaries what a user knows of actors; of two that know a name, the earlier is asked
     * @param ranker decides what "he", "she", "it" and "they" refer to
     */
    public Resolver(List<ActorDictionary> dictionaries, AntecedentRanker ranker) {
        this.ranker = ranker;
        lexicon = Lexicon.with(dictionaries);
        nameFinder = new NameFinder(lexicon);
        margins = new Margins(nameFinder);
        nounFinder = new NounFinder(lexicon);
        appositions = new Appositions(lexicon);
        offices = new Offices(lexicon);
    }

    /** Trees whose shape shows which way the parser was led astray, hung anew. */
    private static List<Sentence> mended(List<Sentence> sentences) {
        return ReducedClauses.mended(SpokenTails.mended(LostSubjects.mended(Openings.mended(sentences))));
    }

    /** What of the layout {@link #resolve} wants sentences of besides the prose. */
    public static List<Span> margins(Layout layout) {
        return Margins.spans(layout);
    }

    /**
     * @param sentences of the prose
     * @param marginal sentences of {@link #margins}
     */
    public Document resolve(Report report, Layout layout, List<Sentence> sentences, List<Sentence> marginal) {
        List<Draft> outside = margins.find(report.text(), layout, marginal);
        Scene scene = scene(report, mended(sentences), outside);
        List<Draft> named = Stream.concat(scene.all().stream().filter(Draft::isName), outside.stream())
                .toList();
        outside.addAll(Embedded.find(lexicon, scene.names, report.text(), named));
        List<Appositions.Site> sites = appositions.settle(scene);
        flagFallen(scene);
        offices.read(scene, sites);
        offices.readOrigins(scene);
        NameHeads nameHeads = new NameHeads(scene.all());
        Things things = new Things(lexicon, scene, nameHeads);
        List<Appositions.Site> later =
                follow(scene, nameHeads, things, new Narrators(lexicon, scene).find(outside, marginal));
        offices.read(scene, later);
        List<Ties.Tie> ties = new Ties(lexicon, scene).find();
        for (Ties.Tie tie : ties) {
            if (tie.kind().equals("based-in")) {
                tie.from().country(countryOf(tie.to()));
            }
        }
        return document(report, layout, scene, outside, things.takenUp(), ties);
    }

    /** The country of a place that is a country, a capital or a large city. */
    private @Nullable String countryOf(Referent place) {
        String country = place.country();
        for (Draft draft : place.drafts()) {
            if (country == null && draft.isName()) {
                country = lexicon.countries
                        .byCapital(draft.text)
                        .map(Country::iso3)
                        .orElse(lexicon.known.countryOfCity(draft.text));
            }
        }
        return country;
    }

    private Scene scene(Report report, List<Sentence> sentences, List<Draft> outside) {
        String text = report.text();
        List<List<Draft>> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            found.add(nameFinder.find(text, sentence));
        }
        Recurrence.settle(sentences, found, outside, text, lexicon.coreference);
        NameMatcher matcher = new NameMatcher(lexicon, report.published().date().orElse(null));
        matcher.match(Stream.concat(found.stream().flatMap(List::stream), outside.stream())
                .toList());
        Scene scene = new Scene(text, sentences, matcher);
        for (int i = 0; i < found.size(); i++) {
            scene.add(i, found.get(i));
            scene.add(i, nounFinder.find(text, sentences.get(i), found.get(i)));
        }
        return scene;
    }

    /** Marks whom the report says to have fallen from office. */
    private void flagFallen(Scene scene) {
        for (Draft name : scene.all()) {
            Referent referent = name.referent();
            if (!name.isName() || name.kind() != EntityKind.PERSON || referent == null) {
                continue;
            }
            Sentence sentence = name.sentence;
            Token token = sentence.token(name.head);
            if (token.head() < 0) {
                continue;
            }
            String lemma = sentence.token(token.head()).lemma().toLowerCase(Locale.ROOT);
            boolean had = token.relation().equals("nmod:poss")
                    || sentence.hasRelation(name.head, "nmod")
                            && Syntax.preposition(sentence, name.head).equals("of");
            boolean undergone = token.relation().equals("nsubj:pass") || sentence.hasRelation(name.head, "obj");
            if (had && lexicon.names.has("fall-noun", lemma) || undergone && lexicon.names.has("fall-verb", lemma)) {
                referent.fell();
            }
        }
    }

    /** Goes through the text and resolves what is not settled; returns the offices found on the way. */
    private List<Appositions.Site> follow(
            Scene scene, NameHeads nameHeads, Things things, Narrators.@Nullable Narrator narrator) {
        List<Appositions.Site> sites = new ArrayList<>();
        Descriptions descriptions = new Descriptions(lexicon, scene, nameHeads, sites);
        Pronouns pronouns = new Pronouns(lexicon, scene, ranker);
        Locatives locatives = new Locatives(scene);
        Voices voices = new Voices(lexicon, scene, narrator);
        for (Sentence sentence : scene.sentences) {
            List<Draft> inOrder = new ArrayList<>(scene.in(sentence));
            inOrder.addAll(things.find(sentence));
            inOrder.sort(Comparator.comparingInt(draft -> draft.head));
            pronouns.enter(sentence);
            for (Draft draft : inOrder) {
                if (draft.isPronoun() && draft.kind() == EntityKind.PLACE) {
                    locatives.resolve(draft);
                } else if (draft.isPronoun()) {
                    pronouns.resolve(draft);
                } else if (draft.isThing()) {
                    things.resolve(draft);
                    pronouns.hear(draft);
                    continue;
                } else if (draft.isNominal() && draft.referent() == null) {
                    descriptions.resolve(draft);
                } else if (draft.isNominal()) {
                    descriptions.relative(draft);
                }
                descriptions.hear(draft);
                pronouns.hear(draft);
            }
            voices.resolve(sentence);
        }
        return sites;
    }

    private Document document(
            Report report, Layout layout, Scene scene, List<Draft> outside, List<Draft> things, List<Ties.Tie> ties) {
        List<Draft> drafts = new ArrayList<>(scene.all());
        drafts.addAll(outside);
        drafts.addAll(things);
        drafts.sort(Comparator.comparing(Draft::span));
        Set<Referent> referents = new LinkedHashSet<>();
        for (Draft draft : drafts) {
            if (draft.referent() != null) {
                referents.add(draft.referent());
            }
        }
        EntityMaker maker =
                new EntityMaker(report.id(), report.published().date().orElse(null), lexicon, referents);
        List<Mention> mentions = new ArrayList<>();
        Set<Draft> around = Set.copyOf(outside);
        for (Draft draft : drafts) {
            boolean marginal = around.contains(draft);
            mentions.add(new Mention(
                    draft.span(),
                    draft.kind(),
                    draft.form,
                    marginal ? Margins.NOWHERE : draft.sentence.index(),
                    marginal ? Margins.NOWHERE : draft.head,
                    maker.id(draft.referent())));
        }
        List<Relation> relations = new ArrayList<>();
        for (Ties.Tie tie : ties) {
            relations.add(new Relation(
                    tie.kind(),
                    Objects.requireNonNull(maker.id(tie.from())),
                    Objects.requireNonNull(maker.id(tie.to())),
                    tie.status(),
                    tie.evidence()));
        }
        return new Document(report, layout, scene.sentences, mentions, maker.entities(), relations);
    }
}
