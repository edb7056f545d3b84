// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Factuality;
import org.jspecify.annotations.Nullable;

/** Whether what a clause of one sentence denies is what a clause of another tells. */
final class Contradictions {
    /** Enough in common for sentences that a rare name and a day make one anyway. */
    private static final double ONLY = 0.6;

    private static final double ONLY_OWN = 0.5;

    private static final Pattern INNER_NO = Pattern.compile(
            "(?i)\\b(?:alive|un(?:harmed|injured|hurt|scathed|touched|damaged|likely|able)|safe|without|lack\\w*|rumou?r\\w*|alleged(?:ly)?)\\b");

    /** What somebody cannot do about a number of things leaves the number true: "could not account for 40 of its boats". */
    private static final Pattern INABILITY = Pattern.compile(
            "(?i)\\b(?:(?:could|can)(?: ?not|n['’]t)|unable to|fail(?:s|ed)? to) (?!have\\b|be\\b)\\p{L}");

    /** "Denied any role in the raid that killed six": the raid, and that it killed six, is not denied. */
    private static final Pattern OF_PART = Pattern.compile(
            "(?i)\\b(?:den(?:y|ies|ied|ying)|disclaim\\w*|reject\\w*)\\b[^.;]{0,40}?\\b(?:role|involvement|responsibility|part|hand|knowledge|connection|links?|complicity|ties) (?:in|with|for|of|to)\\b");

    private static final Denials DENIALS = new Denials();

    /** A no that stands elsewhere in a clause than at its predicate, or that a parser did not see. */
    private static final Pattern NO =
            Pattern.compile("(?i)n['’]t\\b|\\b(?:not|no|never|nobody|none|nothing|neither|cannot|without)\\b");

    /** "No longer needed": it was so until now. */
    private static final Pattern ENDED = Pattern.compile("(?i)\\bno (?:longer|more)\\b|n['’]t any ?more\\b");

    /** To deny these is to deny what is to come of them. */
    private static final Set<String> PLANNING =
            Set.of("agree", "decide", "plan", "intend", "promise", "pledge", "commit", "arrange", "undertake");

    /** To deny these is to say that one did what was asked, which only who tells the very failing opposes. */
    private static final Set<String> FAILING = Set.of(
            "ignore",
            "neglect",
            "fail",
            "omit",
            "overlook",
            "disregard",
            "flout",
            "violate",
            "hide",
            "conceal",
            "withhold");

    /** Not to have used a thing is to have done nothing with it: "did not use tear gas", "fired tear gas". */
    private static final Set<String> USING = Set.of("use", "deploy", "employ");

    private static final Set<String> ACCEPTING =
            Set.of("accept", "agree", "approve", "back", "endorse", "support", "grant");

    private static final Set<String> WANTING = Set.of(
            "demand",
            "urge",
            "ask",
            "request",
            "seek",
            "want",
            "call",
            "propose",
            "suggest",
            "appeal",
            "consider",
            "favour",
            "favor",
            "support",
            "oppose",
            "threaten",
            "promise");

    /** Share of what a denial says that the other must say too, where nothing else shows that both tell of one thing. */
    private static final double HELD = 0.55;

    private static final double ENOUGH = 1.2;
    private static final double ONE_WORD = 0.3;

    /** How surely two sentences tell of one thing. */
    enum Ground {
        /** No more than that they have words in common. */
        WORDS,
        /** Their likest clauses are much alike. */
        ALIKE,
        /** They surely tell of one happening. */
        HAPPENING
    }

    private final Weights weights;
    private final Sources sources;
    private final Likeness around;
    private final Ground ground;

    /** @param around how much the two sentences have in common */
    Contradictions(Weights weights, Sources sources, Likeness around, Ground ground) {
        this.weights = weights;
        this.sources = sources;
        this.around = around;
        this.ground = ground;
    }

    /** A denial in one sentence against what is told as a fact in another, in which nothing is denied. */
    Optional<Pair> of(Passage denies, Passage says) {
        if (says.clauses().stream().anyMatch(clause -> clause.denies() || clause.saysNot())) {
            return Optional.empty();
        }
        @Nullable Pair best = null;
        for (Clause no : denies.clauses()) {
            for (Clause yes : says.clauses()) {
                if (no.saysNot()
                        && (yes.tellsFact()
                                || isPlanned(yes)
                                        && (PLANNING.contains(no.statement().head()) || isOneDeed(no, yes)))
                        && !no.isFrame()
                        && !isOfPart(no)
                        && !yes.isFrame()
                        && !isOnlyWanted(yes, no)
                        && !isOfOthers(yes, no)) {
                    Likeness own = weights.likeness(yes.own(), no.own());
                    if (isEnough(no, yes, own)
                            && (best == null || own.total() > best.own().total())) {
                        best = new Pair(yes, no, own, around, Math.min(1, own.total()));
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a clause stands in what somebody says to have had no part in. */
    private static boolean isOfPart(Clause clause) {
        int from =
                clause.reading().sentences().get(clause.statement().sentence()).start();
        int at = clause.statement().span().start();
        return at > from
                && OF_PART.matcher(clause.reading().text().substring(from, at)).find();
    }

    private static boolean isPlanned(Clause clause) {
        return !clause.denies()
                && (clause.status() == Factuality.Status.PLANNED || clause.status() == Factuality.Status.EXPECTED);
    }

    /** "No teachers were hurt" is no answer to "children were hurt". */
    private static boolean isOfOthers(Clause yes, Clause no) {
        return yes.harm() != 0
                && no.harm() != 0
                && Counts.areOthers(yes.own().terms(), no.own().terms());
    }

    /** "Demanded his resignation" is not opposed by "did not resign". */
    private static boolean isOnlyWanted(Clause yes, Clause no) {
        boolean wanted = WANTING.contains(yes.statement().head());
        return wanted && no.own().terms().stream().noneMatch(term -> yes.head().likeness(term) > 0);
    }

    /** Whether what is denied is what is told; words that say no by themselves ("unhurt") make that unsure. */
    private boolean isEnough(Clause no, Clause yes, Likeness own) {
        if (INNER_NO.matcher(yes.tight()).find() || NO.matcher(yes.tight()).find()) {
            return false;
        }
        if (DENIALS.bars(no.tight()) && !tellsWhatIsBarred(yes, no)) {
            return false;
        }
        if (FAILING.contains(no.statement().head()) && no.head().likeness(yes.head()) == 0) {
            return false;
        }
        // Who "could not account for" something tells that it is missing, whatever others say of it.
        boolean unable = INABILITY.matcher(no.tight()).find();
        if (unable && (own.numbers() > 0 || no.statement().head().equals("account"))) {
            return false;
        }
        if (yes.rejects() && own.acts() < 0.25 || isRefusal(no, yes)) {
            return false;
        }
        if (isOneDeed(no, yes) && isHeldBy(yes, no, own)) {
            return true;
        }
        if (ground != Ground.HAPPENING) {
            return ground == Ground.ALIKE && own.acts() > 0.4 && own.coverage() > 0.5 && !isPlanned(yes);
        }
        boolean told = own.terms() > 0.5 && (own.acts() > 0.25 || own.coverage() > 0.4);
        // "Could not account for 30 million" and "is short of 30 million" share their number: no denial repeats one.
        boolean only = around.rarest() >= 0.75
                && around.sameDay()
                && around.terms() >= ONLY
                && own.total() >= ONLY_OWN
                && own.numbers() == 0;
        return told || only || isThin(no) && around.terms() > 0.8 && around.coverage() > 0.33;
    }

    /** "Ruled out an inquiry into the crash" is opposed by who tells of an inquiry, and not by who tells of the crash. */
    private static boolean tellsWhatIsBarred(Clause yes, Clause no) {
        Set<String> barred = DENIALS.barred(no.tight());
        List<Term> named = no.own().terms().stream()
                .filter(term -> barred.contains(term.stem()) && !term.light())
                .toList();
        return named.isEmpty() || named.stream().anyMatch(yes::tells);
    }

    /** Whether one predicate tells what both speak of; "ruled out" says no to a noun, whatever the other does with it. */
    private static boolean isOneDeed(Clause no, Clause yes) {
        return no.head().likeness(yes.head()) > 0
                || DENIALS.bars(no.tight())
                || USING.contains(no.statement().head()) && yes.tellsFact();
    }

    /** Whether next to all that a denial speaks of is in the other clause, too; one word is enough where one speaker says both. */
    private boolean isHeldBy(Clause yes, Clause no, Likeness own) {
        double all =
                weights.likeness(no.own(), no.own()).terms() - (DENIALS.bars(no.tight()) ? weights.of(no.head()) : 0);
        double least = sources.isOneSpeaker(no, yes) && !no.head().light() ? ONE_WORD : ENOUGH;
        return own.terms() + own.whos() >= least
                && own.terms() >= HELD * all
                && !Days.apart(yes.own().days(), no.own().days())
                && !yes.namesOthersThan(no);
    }

    /** "Did not accept the offer" and "turned the offer down" tell one thing. */
    static boolean isRefusal(Clause no, Clause yes) {
        return ACCEPTING.contains(no.statement().head())
                && yes.own().terms().stream().anyMatch(term -> term.classes().contains("reject"));
    }

    /** "did not take place" and its like, whose subject stands elsewhere in the sentence. */
    private static boolean isThin(Clause clause) {
        return clause.head().light()
                && !ENDED.matcher(clause.tight()).find()
                && clause.own().terms().stream().filter(term -> !term.light()).count() < 2;
    }
}
