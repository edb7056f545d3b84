// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Attribution;
import org.dateline.model.Cast;
import org.dateline.model.Entity;
import org.dateline.model.Gathering;
import org.dateline.model.Quantity;
import org.dateline.model.QuoteMarks;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.Story;

/** The readings of a story cut into passages and clauses, made ready to be compared. */
final class Material {
    private static final String WITHOUT = Stem.of("without");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Digits with what joins them: thousands, decimals, clock times, scores. */
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,:]\\d+)*(?:[-–]\\d+)?");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Lexicon lexicon;
    private static final Denials DENIALS = new Denials();
    private static final Wording WORDING = new Wording();

    private final Cast cast;
    private final Map<String, Set<String>> namesOfEntity = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();

    /** Readings of withdrawn reports give nothing. */
    Material(Gathering gathering, Cast cast, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.cast = cast;
        for (Story.StoryEntity one : cast.entities()) {
            Entity entity = one.entity();
            Set<String> keys = new HashSet<>(Names.keys(entity.name()));
            entity.aliases().forEach(alias -> keys.addAll(Names.keys(alias)));
            namesOfEntity.put(entity.id(), keys);
        }
        for (int i = 0; i < gathering.readings().size(); i++) {
            Story.Member member = gathering.members().get(i);
            if (member.status() != Report.Status.WITHDRAWN) {
                add(i, gathering.readings().get(i), member);
            }
        }
    }

    List<Passage> passages() {
        return passages;
    }

    List<Clause> clauses() {
        return clauses;
    }

    private void add(int report, Reading reading, Story.Member member) {
        Map<Integer, List<Statement>> bySentence = new TreeMap<>();
        for (Statement statement : reading.statements()) {
            bySentence
                    .computeIfAbsent(statement.sentence(), any -> new ArrayList<>())
                    .add(statement);
        }
        int count = Math.max(1, reading.sentences().size());
        for (Map.Entry<Integer, List<Statement>> sentence : bySentence.entrySet()) {
            double lead = Math.max(0, 1 - sentence.getKey() / (double) count);
            addPassage(report, reading, member, sentence.getValue(), lead);
        }
    }

    private void addPassage(int report, Reading reading, Story.Member member, List<Statement> statements, double lead) {
        int number = passages.size();
        List<Clause> own = new ArrayList<>();
        Span span = statements.get(0).span();
        List<Term> terms = new ArrayList<>();
        List<Who> whos = new ArrayList<>();
        Set<String> days = new LinkedHashSet<>();
        Map<Span, Quantity> quantities = new LinkedHashMap<>();
        for (Statement statement : statements) {
            Unit unit = unit(report, reading, member, statement);
            Optional<Attribution> attribution = reading.attribution(statement.attribution());
            boolean refuted = Refuted.is(reading, statement);
            own.add(new Clause(
                    reading,
                    statement,
                    lexicon.term(Stem.of(statement.head())),
                    unit,
                    number,
                    lead,
                    attribution.orElse(null),
                    Frames.isFrame(reading, statement, unit),
                    WORDING.of(reading, statement, statements),
                    DENIALS.isUntrue(statement.head())
                            || DENIALS.bars(statement.span().of(reading.text())),
                    DENIALS.rejects(statement.head()),
                    refuted,
                    DENIALS.harm(statement.terms(), refuted != Clause.denies(statement, attribution))));
            span = span.cover(statement.span());
            merge(terms, unit.terms());
            unit.whos().stream().filter(who -> !whos.contains(who)).forEach(whos::add);
            days.addAll(unit.days());
            unit.quantities().forEach(quantity -> quantities.put(quantity.span(), quantity));
        }
        Unit whole = new Unit(report, terms, whos, days, List.copyOf(quantities.values()));
        passages.add(new Passage(
                number, reading, statements.get(0).sentence(), QuoteMarks.whole(reading.text(), span), own, whole));
        clauses.addAll(own);
    }

    private static void merge(List<Term> all, List<Term> more) {
        for (Term term : more) {
            if (all.stream().noneMatch(term::equals)) {
                all.add(term);
            }
        }
    }

    private Unit unit(int report, Reading reading, Story.Member member, Statement statement) {
        return new Unit(
                report,
                terms(reading, statement),
                whos(reading, statement),
                Days.of(statement.days(), member.published()),
                quantities(statement, reading));
    }

    private static List<Quantity> quantities(Statement statement, Reading reading) {
        String text = reading.text();
        Span sentence = reading.sentences().get(statement.sentence());
        List<Quantity> all = new ArrayList<>();
        statement.quantities().stream()
                .filter(one -> !TakenBack.is(one, text, sentence))
                .forEach(one -> all.add(Harms.named(Tolls.named(one), text, sentence)));
        all.addAll(Harms.besides(statement, text, sentence));
        Tolls.of(statement, text)
                .filter(one -> !TakenBack.is(one, text, sentence))
                .ifPresent(all::add);
        return all;
    }

    private List<Term> terms(Reading reading, Statement statement) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (String lemma : statement.terms()) {
            Term term = lexicon.term(Stem.of(lemma));
            if (lemma.length() > 1) {
                terms.putIfAbsent(term.stem(), term);
            }
        }
        List<String> words = new ArrayList<>();
        for (String word : WORDS.split(statement.span().of(reading.text()).toLowerCase(Locale.ROOT))) {
            words.add(Stem.ofRunning(word));
        }
        lacking(words).forEach(terms::remove);
        lexicon.phrasesIn(words).forEach((first, classes) -> {
            Term phrase = lexicon.term(first, classes);
            terms.put(phrase.stem(), phrase);
        });
        figures(statement.span().of(reading.text()), terms);
        return List.copyOf(terms.values());
    }

    /** What the words say is not there: "jailed without charge" does not tell of a charge. */
    private static List<String> lacking(List<String> stems) {
        List<String> lacking = new ArrayList<>();
        for (int i = 0; i + 1 < stems.size(); i++) {
            if (stems.get(i).equals(WITHOUT)) {
                int next = stems.get(i + 1).length() < 4 && i + 2 < stems.size() ? i + 2 : i + 1;
                lacking.add(stems.get(next));
            }
        }
        return lacking;
    }

    /**
     * Figures as they stand, of an age, a score or a measure ("97-1", "40m", "the 16-year-old"), and the parts of compound words:
     * what a language model makes no quantity or noun of is particular all the same.
     */
    private void figures(String words, Map<String, Term> terms) {
        Matcher figure = FIGURE.matcher(words);
        while (figure.find()) {
            Term term = Term.figure(figure.group().replace(",", ""));
            terms.putIfAbsent(term.stem(), term);
        }
        for (String word : BLANKS.split(words.toLowerCase(Locale.ROOT))) {
            if (word.indexOf('-') > 0) {
                for (String part : WORDS.split(word)) {
                    boolean telling = part.length() > 3 && Character.isLetter(part.charAt(0));
                    if (telling) {
                        Term term = lexicon.term(Stem.of(part));
                        terms.putIfAbsent(term.stem(), term);
                    }
                }
            }
        }
    }

    private List<Who> whos(Reading reading, Statement statement) {
        Map<String, Who> byId = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        for (String entity : statement.entities()) {
            String id = cast.id(reading.report().id(), entity)
                    .orElse(reading.report().id() + " " + entity);
            Set<String> keys = namesOfEntity.getOrDefault(
                    id,
                    reading.entity(entity).map(one -> Names.keys(one.name())).orElse(Set.of()));
            known.addAll(keys);
            byId.put(id, new Who(id, keys));
        }
        List<Who> whos = new ArrayList<>(byId.values());
        for (String name : statement.names()) {
            Set<String> keys = Names.keys(name);
            if (!keys.isEmpty() && keys.stream().noneMatch(known::contains)) {
                known.addAll(keys);
                whos.add(new Who(null, keys));
            }
        }
        return whos;
    }
}
