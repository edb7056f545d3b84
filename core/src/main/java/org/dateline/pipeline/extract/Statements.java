// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.Factuality;
import org.dateline.model.Mention;
import org.dateline.model.Quantity;
import org.dateline.model.QuoteMarks;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;

/** Cuts a document into its clauses, in the terms by which reports are compared. */
public final class Statements {
    private static final Set<String> EMPTY = Set.of(
            "be", "have", "do", "say", "mr", "mrs", "ms", "other", "such", "more", "most", "many", "much", "own",
            "same", "several", "few");

    private final Factualities factualities = new Factualities();
    private final Quantities quantities = new Quantities();
    private final Outlets outlets = new Outlets();

    /**
     * In order of the text; every sentence yields at least one.
     *
     * @param events what tells how sure the verbs of statements are, the first of one word before others; where there is none, it
     *     is judged anew
     */
    public List<Statement> of(
            Document document, List<Attribution> attributions, List<Event> events, List<TimeExpression> times) {
        Map<Long, Factuality> known = new HashMap<>();
        events.forEach(event -> known.putIfAbsent(word(event.sentence(), event.head()), event.factuality()));
        Contents contents = new Contents(attributions);
        Setting setting = Setting.of(document);
        List<Statement> statements = new ArrayList<>();
        for (Sentence original : document.sentences()) {
            Sentence sentence = Repairs.of(original);
            Parsed parsed = factualities.parsed(sentence);
            List<Quantities.Found> numbers = quantities.in(sentence);
            for (Clauses.Clause clause : Clauses.of(sentence)) {
                statements.add(statement(
                        document, parsed, clause, contents, numbers, known, times, setting, statements.size()));
            }
        }
        return statements;
    }

    @SuppressWarnings("TooManyParameters")
    private Statement statement(
            Document document,
            Parsed parsed,
            Clauses.Clause clause,
            Contents contents,
            List<Quantities.Found> numbers,
            Map<Long, Factuality> known,
            List<TimeExpression> times,
            Setting setting,
            int index) {
        Sentence sentence = parsed.sentence();
        Optional<Attribution> attribution =
                contents.innermost(sentence.token(clause.head()).span().start());
        List<Mention> mentions = document.mentions().stream()
                .filter(mention -> mention.sentence() == sentence.index()
                        && !mention.isOfThing()
                        && clause.tokens().get(mention.head()))
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        int predicate = factualities.carried(sentence, clause.head());
        Factuality told = known.get(word(sentence.index(), predicate));
        Factuality factuality = told != null ? told : factualities.of(parsed, predicate, attribution, setting);
        return new Statement(
                "s" + index,
                QuoteMarks.whole(document.text(), sentence.spanOf(clause.tokens())),
                sentence.index(),
                sentence.token(predicate).lemma(),
                terms(sentence, clause.tokens()),
                names(document, sentence, clause.tokens(), mentions),
                entities(mentions),
                days(sentence, clause.tokens(), times),
                numbers(clause.tokens(), numbers),
                factuality,
                attribution.map(Attribution::id).orElse(null),
                outlets.cited(document, sentence, clause, attribution).orElse(null));
    }

    private static long word(int sentence, int token) {
        return (long) sentence << Integer.SIZE | token;
    }

    private static List<String> terms(Sentence sentence, BitSet tokens) {
        List<String> terms = new ArrayList<>();
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            boolean content = (token.isNoun() && !token.isName())
                    || token.isVerb()
                    || token.tag().startsWith("JJ");
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            boolean helps = sentence.hasRelation(i, "aux", "cop", "case", "fixed");
            if (content
                    && !helps
                    && !EMPTY.contains(lemma)
                    && Character.isLetter(lemma.charAt(0))
                    && !Numerals.scale(lemma).isPresent()) {
                terms.add(lemma);
            }
        }
        return terms;
    }

    private static List<String> names(Document document, Sentence sentence, BitSet tokens, List<Mention> mentions) {
        Set<String> names = new LinkedHashSet<>();
        List<Span> covered = new ArrayList<>();
        List<Span> found = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.form() == Mention.Form.NAME) {
                covered.add(mention.span());
                found.add(mention.span());
            }
        }
        found.addAll(ProperNames.in(sentence, tokens, covered));
        found.sort(null);
        found.forEach(span -> names.add(span.of(document.text())));
        return List.copyOf(names);
    }

    private static List<String> entities(List<Mention> mentions) {
        Set<String> ids = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (mention.entity() != null) {
                ids.add(mention.entity());
            }
        }
        return List.copyOf(ids);
    }

    private static List<String> days(Sentence sentence, BitSet tokens, List<TimeExpression> times) {
        Set<String> days = new LinkedHashSet<>();
        for (TimeExpression time : times) {
            String value = time.value();
            boolean dated = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
            if (value == null
                    || !dated
                    || value.endsWith("_REF")
                    || !sentence.span().overlaps(time.span())) {
                continue;
            }
            boolean own = tokens.stream().anyMatch(i -> sentence.token(i).span().overlaps(time.span()));
            if (own) {
                int clock = value.indexOf('T');
                days.add(clock > 0 ? value.substring(0, clock) : value);
            }
        }
        return List.copyOf(days);
    }

    private static List<Quantity> numbers(BitSet tokens, List<Quantities.Found> numbers) {
        List<Quantity> own = new ArrayList<>();
        for (Quantities.Found number : numbers) {
            if (tokens.get(number.token())) {
                own.add(number.quantity());
            }
        }
        return own;
    }
}
