// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.List;
import org.dateline.model.Document;
import org.dateline.model.Relation;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Since and until when a tie holds: by a time that hangs on its word ("has backed X since 2014"), on its beginning or end ("joined
 * NATO in 1949", "became an ally in 2019"), or that follows it ("an ally of Y from 2010 to 2015").
 */
final class TieTerms {
    private final RelationWords words = new RelationWords();

    /** The relation with its dates; one whose end is over by the report's day is a former one. */
    Relation complete(Document document, List<TimeExpression> times, Relation relation) {
        Sentence sentence = document.sentences().stream()
                .filter(one -> one.span().contains(relation.span().start()))
                .findFirst()
                .orElse(null);
        if (sentence == null) {
            return relation;
        }
        int stop = sentence.span().end();
        Term term = Term.after(document.text(), Math.min(stop, relation.span().end()), stop, times);
        if (term.isUntold()) {
            term = hanging(sentence, times, relation);
        }
        boolean over = term.isOver(document.report().published().date());
        return new Relation(
                relation.kind(),
                relation.from(),
                relation.to(),
                over ? Role.Status.FORMER : relation.status(),
                term.since(),
                term.until(),
                relation.span());
    }

    private Term hanging(Sentence sentence, List<TimeExpression> times, Relation relation) {
        int head = word(sentence, relation.span());
        if (head < 0) {
            return Term.UNTOLD;
        }
        int above = sentence.token(head).head();
        boolean became = sentence.hasRelation(head, "xcomp") && words.isBecoming(Nouns.lemma(sentence.token(above)));
        Term term = Term.UNTOLD;
        for (TimeExpression time : times) {
            int at = sentence.span().contains(time.span().start()) && Term.isDate(time)
                    ? head(sentence, time.span())
                    : -1;
            int governor = at < 0 ? -1 : sentence.token(at).head();
            if (governor >= 0 && (governor == head || became && governor == above)) {
                term = told(term, sentence, at, governor, time.value());
            }
        }
        return term;
    }

    private Term told(Term term, Sentence sentence, int at, int governor, @Nullable String value) {
        String preposition = Syntax.preposition(sentence, at);
        String verb = Nouns.lemma(sentence.token(governor));
        boolean begins = words.isBecoming(verb) || words.begins(verb);
        return switch (preposition) {
            case "since" -> new Term(value, term.until());
            case "from" -> new Term(value, term.until());
            case "until", "till" -> new Term(term.since(), value);
            case "to" -> term.since() == null ? term : new Term(term.since(), value);
            case "in", "on", "" ->
                begins ? new Term(value, term.until()) : words.ends(verb) ? new Term(term.since(), value) : term;
            default -> term;
        };
    }

    /** The word of the tie: the verb or noun that the last words of the span hang on. */
    private static int word(Sentence sentence, Span span) {
        int at = sentence.size() - 1;
        while (at >= 0 && sentence.token(at).span().end() > span.end()) {
            at--;
        }
        while (at >= 0 && !sentence.token(at).isVerb()) {
            int head = sentence.token(at).head();
            if (head < 0 || !span.contains(sentence.token(head).span().start())) {
                break;
            }
            at = head;
        }
        return at;
    }

    /** The word in the span that hangs on one outside it, or on none. */
    private static int head(Sentence sentence, Span span) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (span.contains(token.span().start())
                    && (token.head() < 0
                            || !span.contains(
                                    sentence.token(token.head()).span().start()))
                    && !token.relation().equals("punct")) {
                return i;
            }
        }
        return -1;
    }
}
