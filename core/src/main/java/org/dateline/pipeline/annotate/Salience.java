// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom of its own sentence a pronoun refers to: of those who agree in kind, gender and number, the most salient of all near ones
 * (after Lappin and Leass 1994), where no other is about as salient.
 */
final class Salience {
    /** Sentences back in which an antecedent is sought. */
    private static final int WINDOW = 3;

    private static final int SENTENCE = 40;
    private static final int SUBJECT = 45;
    private static final int OBJECT = 20;
    private static final int GOVERNING_SUBJECT = 30;
    private static final int NAMED = 10;
    private static final int SAME_GENDER = 12;
    private static final int REPEATED = 4;
    private static final int MOST_REPEATED = 5;
    private static final int MARGIN = 4;

    private final List<Heard> heard;
    private final Map<Referent, Integer> counts;

    /**
     * @param heard the mentions so far, in order of the text
     * @param counts how often each referent has been told so far
     */
    Salience(List<Heard> heard, Map<Referent, Integer> counts) {
        this.heard = heard;
        this.counts = counts;
    }

    /** Somebody of the pronoun's sentence; {@code null} where that is not clear, or somebody else is more salient. */
    @Nullable Referent ofSentence(Draft pronoun) {
        String word = pronoun.text.toLowerCase(Locale.ROOT);
        Pronoun type = Pronoun.of(word);
        Map<Referent, Integer> scores = new LinkedHashMap<>();
        Set<Referent> near = new HashSet<>();
        for (int i = heard.size() - 1; i >= 0; i--) {
            Heard one = heard.get(i);
            Draft draft = one.draft;
            int back = pronoun.sentence.index() - one.sentence();
            if (back > WINDOW) {
                break;
            }
            Referent referent = Objects.requireNonNull(draft.referent());
            if (agrees(type, referent, draft)
                    && !Agreement.isBarred(pronoun, draft, word)
                    && (type != Pronoun.IT || Agreement.isNear(pronoun, draft, back))) {
                int score = score(pronoun, one, back, type) + standing(referent, pronoun);
                scores.merge(referent, score, Math::max);
                if (back == 0) {
                    near.add(referent);
                }
            }
        }
        Referent best = best(scores, type);
        return best != null && near.contains(best) ? best : null;
    }

    private static @Nullable Referent best(Map<Referent, Integer> scores, Pronoun type) {
        Referent best = null;
        int most = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (Map.Entry<Referent, Integer> entry : scores.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        int least = type == Pronoun.IT || type == Pronoun.THEY ? 0 : -SENTENCE;
        int margin = type == Pronoun.THEY ? 2 * MARGIN : MARGIN;
        boolean clear = second == Integer.MIN_VALUE || most - second >= margin;
        return clear && most > least ? best : null;
    }

    /** More strictly than {@link Agreement} for "they" and "it", which seldom stand for what is near by chance. */
    private static boolean agrees(Pronoun type, Referent referent, Draft draft) {
        EntityKind kind = referent.kind();
        return switch (type) {
            case THEY -> referent.isPlural() || kind == EntityKind.GROUP || kind == EntityKind.ORGANIZATION;
            case IT ->
                !referent.isPlural()
                        && draft.kind() != EntityKind.NATIONALITY
                        && (draft.isThing()
                                || kind == EntityKind.COUNTRY
                                || kind == EntityKind.ORGANIZATION
                                || kind == EntityKind.GROUP
                                || kind == EntityKind.FACILITY
                                || kind == EntityKind.PLACE);
            default -> Agreement.agrees(type, referent, draft);
        };
    }

    private static int score(Draft pronoun, Heard heard, int back, Pronoun type) {
        Draft other = heard.draft;
        int score = -SENTENCE * back;
        Syntax.Part part = heard.part;
        boolean subject = heard.isSubject();
        score += subject
                ? SUBJECT
                : part == Syntax.Part.OBJECT ? OBJECT : part == Syntax.Part.POSSESSOR ? OBJECT / 2 : 0;
        if (back == 0 && subject && other.sentence.isUnder(pronoun.head, heard.predicate)) {
            score += GOVERNING_SUBJECT;
        }
        if (back > 0 && Syntax.part(pronoun.sentence, pronoun.head) == Syntax.Part.SUBJECT && subject) {
            score += SUBJECT / 3;
        }
        if (!other.isPronoun() && other.referent() != null && other.referent().isNamed()) {
            score += NAMED;
        }
        if (type == Pronoun.THEY && !other.isPlural() && !Agreement.isPeople(other)) {
            score -= SENTENCE / 2;
        }
        if (type == Pronoun.IT && (other.kind() == EntityKind.PLACE || other.kind() == EntityKind.FACILITY)) {
            score -= SENTENCE;
        }
        return score;
    }

    private int standing(Referent referent, Draft pronoun) {
        int standing = REPEATED * Math.min(MOST_REPEATED, counts.getOrDefault(referent, 0));
        boolean known = referent.gender() != Gender.UNKNOWN && referent.gender() == pronoun.gender();
        return standing + (known ? SAME_GENDER : 0);
    }
}
