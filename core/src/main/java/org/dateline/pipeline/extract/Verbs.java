// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** What a verb's auxiliaries, particles and marks tell of its form. */
final class Verbs {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor", "cannot");
    private static final Set<String> NOT_ONLY = Set.of("only", "just", "least", "surprisingly");
    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none", "neither", "no-one", "nowhere");
    private static final Set<String> OCCURRENCES = Set.of(
            "happen",
            "occur",
            "take",
            "begin",
            "start",
            "resume",
            "continue",
            "follow",
            "break",
            "come",
            "proceed",
            "go",
            "ensue",
            "erupt",
            "open",
            "last",
            "spread",
            "circulate",
            "end");

    /** Modal verbs by what they do to the verb that they stand with. */
    enum Modality {
        NONE(""),
        WILL("expected"),
        PLAN("planned"),
        MISSED("called-off"),
        WOULD("hypothetical"),
        MAY("possible"),
        CAN("possible"),
        MUST("hypothetical");

        private final String effect;

        Modality(String effect) {
            this.effect = effect;
        }

        String effect() {
            return effect;
        }
    }

    private Verbs() {}

    /** {@code inf}, {@code ing}, {@code that} (finite) or, for what is no verb, {@code that}. */
    static String kind(Sentence sentence, int token) {
        if (Clauses.isFinite(sentence, token)) {
            return "that";
        }
        String tag = sentence.token(token).tag();
        if (tag.equals("VBG") || mark(sentence, token).equals("from")) {
            return "ing";
        }
        if (isInfinitive(sentence, token)
                || (tag.equals("VB")
                        && !sentence.child(token, "mark").isPresent()
                        && !sentence.child(token, "nsubj").isPresent())) {
            return "inf";
        }
        return tag.equals("VBN") ? "ing" : "that";
    }

    /** Whether "to" marks it. */
    static boolean isInfinitive(Sentence sentence, int token) {
        for (int k = 0; k < sentence.childCount(token); k++) {
            int child = sentence.childAt(token, k);
            if (sentence.token(child).is("to") && sentence.hasRelation(child, "mark", "aux")) {
                return true;
            }
        }
        return false;
    }

    /** The first mark or preposition before a subordinate verb, lower case, "to" left out. */
    static String mark(Sentence sentence, int token) {
        for (int k = 0; k < sentence.childCount(token); k++) {
            int child = sentence.childAt(token, k);
            if (!sentence.hasRelation(child, "mark", "case", "advmod")) {
                continue;
            }
            String word = sentence.lower(child);
            boolean wh = sentence.hasRelation(child, "advmod");
            if (!word.equals("to") && (!wh || sentence.token(child).tag().startsWith("W"))) {
                return word;
            }
        }
        return "";
    }

    /** The word that a copula or an auxiliary helps; any other word itself. */
    static int saidBy(Sentence sentence, int token) {
        int head = sentence.token(token).head();
        return sentence.hasRelation(token, "cop", "aux") && head >= 0 && head < sentence.size() ? head : token;
    }

    static boolean hasOwnFrame(Sentence sentence, int token) {
        return sentence.child(token, "aux", "cop", "nsubj", "mark").isPresent();
    }

    static boolean isNegation(String word) {
        return NEGATIONS.contains(word);
    }

    /** "not", "never", "no longer", or a subject or object that is nobody; "not only" is none. */
    static boolean isNegated(Sentence sentence, int token) {
        boolean negated = false;
        for (int k = 0; k < sentence.childCount(token); k++) {
            int child = sentence.childAt(token, k);
            String word = sentence.lower(child);
            if (NEGATIONS.contains(word) && sentence.hasRelation(child, "advmod", "neg", "det", "cc", "aux")) {
                boolean only = child + 1 < sentence.size()
                        && NOT_ONLY.contains(sentence.token(child + 1).word());
                negated |= !only && !(word.equals("nor") && sentence.hasRelation(child, "cc"));
            }
            if (sentence.token(token).isVerb()
                    && sentence.hasRelation(child, "nsubj", "obj")
                    && isNobody(sentence, child)) {
                negated = true;
            }
            if (word.equals("longer") && child > 0 && sentence.token(child - 1).is("no")) {
                negated = true;
            }
        }
        return negated || preceded(sentence, token, "without");
    }

    private static boolean preceded(Sentence sentence, int token, String preposition) {
        return !sentence.token(token).isVerb() && hasChild(sentence, token, "case", preposition);
    }

    /** Whether the phrase is nobody or nothing: "no talks", "neither side". */
    static boolean isNobody(Sentence sentence, int noun) {
        String word = sentence.lower(noun);
        if (NOBODY.contains(word)) {
            return true;
        }
        for (int k = 0; k < sentence.childCount(noun); k++) {
            int child = sentence.childAt(noun, k);
            if (sentence.token(child).is("no", "neither")
                    && sentence.hasRelation(child, "det", "neg", "advmod", "cc", "dep")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasChild(Sentence sentence, int token, String relation, String lemma) {
        for (int k = 0; k < sentence.childCount(token); k++) {
            int child = sentence.childAt(token, k);
            if (sentence.token(child).is(lemma) && sentence.hasRelation(child, relation)) {
                return true;
            }
        }
        return false;
    }

    static Modality modality(Sentence sentence, int token, boolean reported) {
        for (int child : sentence.children(token, "aux")) {
            Modality one = modalityOf(sentence.token(child), reported, isPerfect(sentence, token));
            if (one != Modality.NONE) {
                return one;
            }
        }
        return arranged(sentence, token);
    }

    /** "Is to be sold", and "was to have left", which tells that nothing came of it. */
    private static Modality arranged(Sentence sentence, int token) {
        int be = -1;
        boolean to = false;
        boolean have = false;
        for (int child : sentence.children(token, "aux", "cop", "mark")) {
            Token one = sentence.token(child);
            if (one.is("be") && one.isFinite() && !to) {
                be = child;
            }
            to |= be >= 0 && one.is("to") && child > be && sentence.hasRelation(child, "mark", "aux");
            have |= to && one.is("have");
        }
        // "A leak was to blame" speaks of what was, not of what was planned.
        if (!to || sentence.token(token).is("blame")) {
            return Modality.NONE;
        }
        boolean past = sentence.token(be).tag().equals("VBD");
        return have && past ? Modality.MISSED : Modality.PLAN;
    }

    /** "Due to elect": where the parser takes "due to" for a preposition. */
    static boolean isDue(Sentence sentence, int token) {
        boolean due = token > 1
                && sentence.token(token - 1).is("to")
                && sentence.token(token - 2).word().equalsIgnoreCase("due");
        if (!due) {
            return false;
        }
        boolean verb = sentence.token(token).tag().equals("VB")
                || sentence.children(token, "dep", "obj").stream().anyMatch(child -> child > token);
        return verb && sentence.child(token, "cop", "aux").isPresent();
    }

    /** "Was able", "had been able". */
    static boolean hasPastCopula(Sentence sentence, int adjective) {
        return sentence.children(adjective, "cop", "aux").stream()
                        .anyMatch(child -> sentence.token(child).tag().equals("VBD")
                                || sentence.token(child).tag().equals("VBN"))
                && sentence.children(adjective, "aux").stream()
                        .noneMatch(child -> sentence.token(child).tag().equals("MD"));
    }

    private static Modality modalityOf(Token token, boolean reported, boolean perfect) {
        return switch (token.word().toLowerCase(Locale.ROOT)) {
            case "will", "'ll", "shall", "wo", "’ll" -> Modality.WILL;
            case "would", "'d", "’d" ->
                !token.tag().equals("MD") ? Modality.NONE : reported && !perfect ? Modality.WILL : Modality.WOULD;
            case "may", "might" -> Modality.MAY;
            case "can", "could", "ca", "cannot" -> Modality.CAN;
            case "must", "should", "ought", "need" -> token.tag().equals("MD") ? Modality.MUST : Modality.NONE;
            default -> Modality.NONE;
        };
    }

    private static boolean isPerfect(Sentence sentence, int token) {
        return hasChild(sentence, token, "aux", "have");
    }

    /** "Is bombing", "has been sheltering", but not "was bombing". */
    static boolean isProgressive(Sentence sentence, int token) {
        boolean passive = false;
        for (int k = 0; k < sentence.childCount(token); k++) {
            int child = sentence.childAt(token, k);
            passive |= sentence.token(child).word().equalsIgnoreCase("being") && sentence.hasRelation(child, "aux");
        }
        if (!sentence.token(token).tag().equals("VBG") && !passive) {
            return false;
        }
        Optional<Integer> first = sentence.child(token, "aux");
        return first.isPresent()
                && Set.of("VBZ", "VBP").contains(sentence.token(first.get()).tag());
    }

    static boolean isPresent(Sentence sentence, int token) {
        String tag = sentence.token(token).tag();
        if (tag.equals("VBZ") || tag.equals("VBP")) {
            return true;
        }
        for (int child : sentence.children(token, "aux", "cop")) {
            Token aux = sentence.token(child);
            if (aux.tag().equals("VBZ") || aux.tag().equals("VBP")) {
                return !aux.is("have");
            }
        }
        return false;
    }

    /** Whether the word is of those whose subject is the happening itself: "the talks began". */
    static boolean isOccurrence(Token token) {
        return OCCURRENCES.contains(token.lemma());
    }

    /** Where the sentence ends in a question mark, which one more token may follow; −1 where it does not. */
    static int questionMark(Sentence sentence) {
        int last = sentence.size() - 1;
        if (sentence.token(last).word().equals("?")) {
            return last;
        }
        return last > 0 && sentence.token(last - 1).word().equals("?") ? last - 1 : -1;
    }

    /** A main clause that asks or commands. */
    static boolean isAsked(Sentence sentence, int root) {
        boolean command = sentence.token(root).tag().equals("VB")
                && sentence.child(root, "nsubj", "aux").isEmpty();
        return questionMark(sentence) >= 0 || command;
    }
}
