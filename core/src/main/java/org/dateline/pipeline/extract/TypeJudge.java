// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Document;
import org.dateline.model.PloverType;
import org.dateline.model.Reason;
import org.dateline.model.Sentence;

/**
 * Decides which words of a sentence are coded, and as what. The lexicon proposes; learnt weights share one unit of belief among
 * all codings of all words and coding nothing. The sentence that opens a report tells one act, and what else it names is mostly
 * that act's content or circumstance; what the sentences after it tell is background that belongs on a timeline.
 */
final class TypeJudge {
    /** What a word of the lexicon needs of the share of the best coding to be coded beside it. */
    private static final double BESIDE = 0.7;
    /** What it needs of that in a clause of its own. */
    private static final double APART = 0.3;
    /** What the best coding needs of all. */
    private static final double LEAST = 0.07;
    /** What a word needs of all that the lexicon has no type for. */
    private static final double UNKNOWN = 0.25;
    /** Words of saying and planning: what they introduce is the act, and it has a word of its own. */
    private static final Set<String> INTRODUCING = Set.of(
            "say",
            "tell",
            "add",
            "note",
            "report",
            "state",
            "deny",
            "claim",
            "write",
            "know",
            "think",
            "believe",
            "announce",
            "schedule",
            "plan",
            "expect",
            "intend",
            "hope",
            "seem",
            "appear",
            "continue",
            "begin",
            "start",
            "try",
            "have",
            "receive");
    /** What such a word needs of all. */
    private static final double SAID = 0.6;
    /** After the opening sentence, what a word of the lexicon needs of what it shares with coding nothing. */
    private static final double BACKGROUND = 0.05;
    /** After the opening sentence, what a word needs of all that the lexicon has no type for. */
    private static final double SURE = 0.8;
    /** A text of fewer sentences is an excerpt rather than a report. */
    private static final int LONE = 4;
    /** The lexicon's type stays unless another is as many times likelier. */
    private static final double SURER = 3;

    /** As many signs are told as reasons. */
    private static final int TOLD = 3;

    private static final Set<PloverType> YIELDING = EnumSet.of(PloverType.CONCEDE, PloverType.RETREAT);
    private static final PloverType[] TYPES = PloverType.values();

    private final TypeWeights weights;

    TypeJudge(TypeWeights weights) {
        this.weights = weights;
    }

    /** The candidates that are events, with the entry that they are coded by. */
    List<Coder.Coded> judge(Document document, Sentence sentence, Map<Integer, Coder.Coded> candidates) {
        List<Coder.Coded> all = List.copyOf(candidates.values());
        if (all.isEmpty()) {
            return all;
        }
        Beliefs beliefs = beliefs(new CodingSigns(document, sentence, candidates), all);
        List<Integer> coded = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean may = isProposed(all.get(i)) || mayBeNews(document, sentence, all.get(i), beliefs.part(i));
            if (may && beliefs.isMain(i, isProposed(all.get(i)))) {
                coded.add(all.get(i).head());
            }
        }
        List<Coder.Coded> judged = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Coder.Coded one = all.get(i);
            if (one.entry().firm() && hasParty(one)) {
                judged.add(one.as(one.entry(), Reason.Decision.RULED, beliefs.part(i), List.of()));
            } else if (coded.contains(one.head())) {
                judged.add(beliefs.main(i, one, weights));
            } else if (isProposed(one)) {
                boolean told = (hasParty(one) || isDeed(one)) && isToldBeside(sentence, i, one, beliefs, coded);
                LexiconEntry entry = told ? one.entry() : one.entry().uncoded();
                Reason.Decision how = told ? Reason.Decision.BESIDE : Reason.Decision.LEFT_UNCODED;
                judged.add(one.as(entry, how, beliefs.part(i), List.of()));
            } else if (one.entry().isEvent()) {
                judged.add(one.as(one.entry(), Reason.Decision.OUTSIDE, beliefs.part(i), List.of()));
            }
        }
        return judged;
    }

    private static boolean isToldBeside(
            Sentence sentence, int i, Coder.Coded one, Beliefs beliefs, List<Integer> coded) {
        if (sentence.index() > 0) {
            return beliefs.againstNone(i) >= BACKGROUND;
        }
        return beliefs.share[i] >= APART * beliefs.best
                && coded.stream().noneMatch(head -> isPartOf(sentence, one.head(), head));
    }

    /** What share of belief each candidate's likeliest type has, and coding nothing; and what was seen of each. */
    private record Beliefs(int[] choice, double[] share, double none, double best, List<CodingSigns.Seen> seen) {
        boolean isMain(int i, boolean proposed) {
            return proposed ? share[i] >= BESIDE * best && part(i) >= LEAST : share[i] >= best && part(i) >= UNKNOWN;
        }

        double part(int i) {
            double all = none;
            for (double one : share) {
                all += one;
            }
            return share[i] / all;
        }

        /** A coded candidate, with the signs that spoke most for its type. */
        Coder.Coded main(int i, Coder.Coded one, TypeWeights weights) {
            LexiconEntry entry = one.entry().coded(TYPES[choice[i]]);
            Reason.Decision how = one.entry().type() == null
                    ? Reason.Decision.LEARNT
                    : entry == one.entry() ? Reason.Decision.CONFIRMED : Reason.Decision.RETYPED;
            List<Reason.Sign> signs = seen.get(i).signs().stream()
                    .distinct()
                    .map(sign -> new Reason.Sign(sign, weights.weight(sign, choice[i])))
                    .filter(sign -> sign.weight() > 0)
                    .sorted(Comparator.comparingDouble(Reason.Sign::weight).reversed())
                    .limit(TOLD)
                    .toList();
            return one.as(entry, how, part(i), signs);
        }

        double againstNone(int i) {
            return share[i] / (share[i] + none);
        }
    }

    private Beliefs beliefs(CodingSigns signs, List<Coder.Coded> all) {
        CodingSigns.Seen nothing = signs.none();
        double none = Math.exp(weights.sums(nothing.signs(), nothing.meaning())[TypeWeights.NONE]);
        double[] share = new double[all.size()];
        int[] choice = new int[all.size()];
        double best = 0;
        List<CodingSigns.Seen> seen = all.stream().map(signs::of).toList();
        for (int i = 0; i < all.size(); i++) {
            float[] sums = weights.sums(seen.get(i).signs(), seen.get(i).meaning());
            for (int t = 1; t < TYPES.length; t++) {
                choice[i] = sums[t] > sums[choice[i]] ? t : choice[i];
            }
            share[i] = Math.exp(sums[choice[i]] + sums[TypeWeights.ANY]);
            choice[i] = choice(all.get(i).entry(), sums, choice[i]);
            best = Math.max(best, share[i]);
        }
        return new Beliefs(choice, share, none, best, seen);
    }

    private static boolean isProposed(Coder.Coded one) {
        return one.entry().type() != null;
    }

    private static boolean isDeed(Coder.Coded one) {
        return one.entry().type() != null && one.entry().type().quad() == 4;
    }

    /**
     * What the lexicon does not know must pass between two parties, and be surer, unless it opens the report; a lone sentence was
     * chosen for what it tells, a report's first one may tell of nothing that is coded.
     */
    private static boolean mayBeNews(Document document, Sentence sentence, Coder.Coded one, double belief) {
        boolean introduces = INTRODUCING.contains(sentence.token(one.head()).lemma());
        boolean lone = document.sentences().size() < LONE;
        if (sentence.index() == 0 && (lone || belief >= SURE || bothBound(one))) {
            return hasParty(one) && (!introduces || belief >= SAID);
        }
        return !introduces && belief >= SURE && bothBound(one);
    }

    private static boolean bothBound(Coder.Coded one) {
        return isBound(one, "actor") && isBound(one, "recipient");
    }

    /** Whether somebody stands in a place of the frame, rather than anywhere in the clause. */
    private static boolean isBound(Coder.Coded one, String role) {
        return one.reason().places().stream()
                .anyMatch(place -> place.filled()
                        && place.role().equals(role)
                        && !place.function().equals(Bystanders.NEARBY));
    }

    private static boolean hasParty(Coder.Coded one) {
        return !one.actors().isEmpty() || !one.recipients().isEmpty();
    }

    /** Whether a word stands in the clause of a coded one, below it: its object, its content, its circumstance. */
    private static boolean isPartOf(Sentence sentence, int word, int coded) {
        int at = word;
        for (int steps = 0; at >= 0 && at != coded && steps <= sentence.size(); steps++) {
            if (sentence.hasRelation(at, "acl:relcl", "advcl", "conj", "parataxis")) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return at == coded;
    }

    /** The lexicon's type unless the likeliest is much likelier; the lessons do not tell words of yielding from deeds of it. */
    private static int choice(LexiconEntry entry, float[] sums, int likeliest) {
        PloverType type = entry.type();
        if (type == null) {
            return likeliest;
        }
        boolean yielding = YIELDING.contains(TYPES[likeliest]) && YIELDING.contains(type);
        boolean close = sums[type.ordinal()] + Math.log(SURER) >= sums[likeliest];
        return yielding || close ? type.ordinal() : likeliest;
    }
}
