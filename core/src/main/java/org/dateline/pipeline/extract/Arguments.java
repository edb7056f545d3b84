// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Who and what fills the functions of a verb or noun: passives turned round, relative pronouns replaced by what they stand
 * for, and subjects that conjuncts, infinitives and participles take from the word that governs them. Nothing is taken from
 * farther away than that.
 */
final class Arguments {
    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "threaten", "vow", "pledge", "swear", "agree", "offer");
    private static final Set<String> RELATIVES = Set.of("WDT", "WP", "WP$");
    private static final Set<String> STAGED = Set.of(
            "lead",
            "carry",
            "launch",
            "commit",
            "make",
            "stage",
            "mount",
            "conduct",
            "wage",
            "perpetrate",
            "order",
            "back",
            "issue",
            "file",
            "organise",
            "organize",
            "impose",
            "hold");
    private static final Set<String> HARM = Set.of("kill", "injure", "wound", "hurt", "maim");
    /** Tokens between two verbs of harm in one clause. */
    private static final int HARM_REACH = 6;

    private static final int FARTHEST = 6;

    private final Sentence sentence;

    Arguments(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Heads of what fills {@code function} of the predicate, conjuncts included, in order of the text. */
    List<Integer> of(int predicate, String function) {
        boolean verb = !sentence.token(predicate).isNoun();
        List<Integer> heads =
                switch (function) {
                    case "subj" -> subjects(predicate, 0);
                    case "obj" -> objects(predicate);
                    case "iobj" -> receivers(predicate);
                    case "comp" -> complements(predicate);
                    case "amod" -> sentence.children(predicate, "amod");
                    case "compound" -> sentence.children(predicate, "compound");
                    default -> oblique(predicate, function, verb);
                };
        return withConjuncts(heads);
    }

    /** Whom something is given to: also the subject of "was granted asylum". */
    private List<Integer> receivers(int predicate) {
        boolean kept = isPassive(predicate) && sentence.child(predicate, "obj").isPresent();
        return kept ? sentence.children(predicate, "nsubj:pass") : sentence.children(predicate, "iobj");
    }

    private List<Integer> withConjuncts(List<Integer> heads) {
        Set<Integer> all = new LinkedHashSet<>();
        for (int head : heads) {
            int antecedent = antecedent(head);
            all.add(antecedent);
            for (int conjunct : sentence.children(antecedent, "conj")) {
                if (!sentence.token(conjunct).isVerb() && conjunct > antecedent && isNounLike(conjunct)) {
                    all.add(conjunct);
                }
            }
        }
        return new ArrayList<>(all);
    }

    private boolean isNounLike(int i) {
        return sentence.token(i).isNoun()
                || sentence.token(i).isPronoun()
                || sentence.token(i).tag().equals("CD");
    }

    /** What a relative pronoun stands for; any other token itself. A name right before "which" is preferred. */
    private int antecedent(int i) {
        if (!RELATIVES.contains(sentence.token(i).tag())) {
            return i;
        }
        int before = i > 1 && sentence.token(i - 1).word().equals(",") ? i - 2 : i - 1;
        boolean named = before >= 0
                && sentence.token(before).isName()
                && (!sentence.token(i).is("who") || sentence.token(before).ner().equals("PERSON"));
        if (named) {
            int happening = Happenings.of(sentence, i, before);
            return happening >= 0 ? happening : before;
        }
        int at = i;
        for (int steps = 0; steps < FARTHEST && at >= 0; steps++) {
            if (sentence.hasRelation(at, "acl:relcl")) {
                return sentence.token(at).head();
            }
            at = sentence.token(at).head();
        }
        return before >= 0 && sentence.token(before).isNoun() ? before : i;
    }

    boolean isPassive(int verb) {
        return isPassive(sentence, verb);
    }

    static boolean isPassive(Sentence sentence, int verb) {
        if (sentence.child(verb, "aux:pass", "nsubj:pass").isPresent()) {
            return true;
        }
        if (!sentence.token(verb).tag().equals("VBN")
                || sentence.child(verb, "aux").isPresent()) {
            return false;
        }
        if (sentence.hasRelation(verb, "acl") && !sentence.hasRelation(verb, "acl:relcl")) {
            return true;
        }
        boolean joined = sentence.hasRelation(verb, "conj")
                && sentence.token(verb).head() >= 0
                && !Verbs.hasOwnFrame(sentence, verb);
        return (joined && isPassive(sentence, sentence.token(verb).head()))
                || (sentence.hasRelation(verb, "advcl", "nmod", "dep")
                        && !withCase(sentence, sentence.children(verb, "obl", "nmod"), "by")
                                .isEmpty());
    }

    private List<Integer> by(int verb) {
        return withCase(sentence.children(verb, "obl", "nmod"), "by");
    }

    /** Logical subjects. */
    private List<Integer> subjects(int verb, int depth) {
        if (isPassive(verb)) {
            return agents(verb);
        }
        return surface(verb, depth);
    }

    /** The "by" phrase of a passive, unless it tells of a time or a means. */
    private List<Integer> agents(int verb) {
        List<Integer> agents = new ArrayList<>();
        for (int agent : by(verb)) {
            if (sentence.token(agent).isNoun() || sentence.token(agent).isPronoun()) {
                agents.add(agent);
            }
        }
        return agents;
    }

    /** "waited after a blast killed nine and injured 14": the injuring goes with the killing, whatever the parser joins it to. */
    private int harmBefore(int verb, int head) {
        if (!HARM.contains(sentence.token(verb).lemma())) {
            return -1;
        }
        for (int i = verb - 1; i > head && i >= verb - HARM_REACH; i--) {
            if (HARM.contains(sentence.token(i).lemma()) && sentence.token(i).isVerb()) {
                return sentence.token(i).tag().equals(sentence.token(verb).tag()) ? i : -1;
            }
        }
        return -1;
    }

    /** Grammatical subjects, the verb's own or one that it shares. */
    private List<Integer> surface(int verb, int depth) {
        List<Integer> own = sentence.children(verb, "nsubj");
        if (!own.isEmpty() || depth > FARTHEST) {
            return own;
        }
        Optional<Integer> spoken = sentence.child(verb, "csubj").flatMap(said -> sentence.child(said, "obj"));
        if (spoken.isPresent()
                && sentence.child(verb, "cop", "aux")
                        .filter(c -> c == spoken.get() + 1)
                        .isPresent()) {
            return List.of(spoken.get());
        }
        int head = sentence.token(verb).head();
        if (head < 0) {
            return List.of();
        }
        int harm = sentence.hasRelation(verb, "conj") ? harmBefore(verb, head) : -1;
        if (harm >= 0) {
            return surface(harm, depth + 1);
        }
        if (sentence.hasRelation(verb, "conj") && isPredicate(head)) {
            List<Integer> shared = list(sentence.enhanced().dependents(verb, "nsubj"));
            return shared.isEmpty() ? surface(head, depth + 1) : shared;
        }
        if (sentence.hasRelation(verb, "acl:relcl")) {
            return List.of();
        }
        if (sentence.hasRelation(verb, "acl")) {
            return sentence.token(verb).tag().equals("VBN")
                            || (sentence.token(verb).tag().equals("VBG") && !hasMark(verb))
                    ? List.of(head)
                    : holder(head, depth);
        }
        if (isGerundBefore(verb)) {
            int above = sentence.token(head).head();
            return above >= 0 && isPredicate(above) ? control(verb, above, depth) : List.of();
        }
        if (sentence.hasRelation(verb, "xcomp")) {
            return controller(head, depth);
        }
        if (sentence.hasRelation(verb, "advcl", "ccomp", "obl", "nmod", "dep") && !Clauses.isFinite(sentence, verb)) {
            return isPredicate(head) ? control(verb, head, depth) : List.of();
        }
        return List.of();
    }

    /** "After seizing power", which the parser takes for a participle before its noun. */
    boolean isGerundBefore(int verb) {
        int head = sentence.token(verb).head();
        return sentence.token(verb).tag().equals("VBG")
                && sentence.hasRelation(verb, "amod")
                && head > verb
                && verb > 0
                && sentence.hasRelation(verb - 1, "case")
                && sentence.token(verb - 1).is("after", "before", "by", "without", "of", "for");
    }

    private boolean hasMark(int verb) {
        return sentence.child(verb, "mark", "case").isPresent();
    }

    private boolean isPredicate(int i) {
        return sentence.token(i).isVerb() || sentence.child(i, "cop", "nsubj").isPresent();
    }

    private List<Integer> control(int verb, int head, int depth) {
        String mark = Verbs.mark(sentence, verb);
        boolean ofObject = Set.of("of", "from", "into").contains(mark)
                && sentence.child(head, "obj").isPresent();
        if (ofObject) {
            return sentence.children(head, "obj");
        }
        return surface(head, depth + 1);
    }

    private List<Integer> controller(int head, int depth) {
        Optional<Integer> object = sentence.child(head, "obj", "iobj");
        if (object.isPresent()
                && sentence.token(head).isVerb()
                && !SUBJECT_CONTROL.contains(sentence.token(head).lemma())) {
            return sentence.children(head, "obj", "iobj");
        }
        return surface(head, depth + 1);
    }

    /** Whose decision, promise or plan it is. */
    private List<Integer> holder(int noun, int depth) {
        List<Integer> owner = sentence.children(noun, "nmod:poss");
        if (!owner.isEmpty()) {
            return owner;
        }
        int head = sentence.token(noun).head();
        boolean object = head >= 0
                && sentence.hasRelation(noun, "obj")
                && sentence.token(head).isVerb();
        return object ? surface(head, depth + 1) : List.of();
    }

    private List<Integer> objects(int verb) {
        List<Integer> own = new ArrayList<>(sentence.children(verb, "obj"));
        if (isGerundBefore(verb)) {
            own.add(sentence.token(verb).head());
            return own;
        }
        if (isPassive(verb)) {
            own.addAll(surface(verb, 0));
            return own;
        }
        if (own.isEmpty()) {
            own.addAll(list(sentence.enhanced().dependents(verb, "obj")));
        }
        return own.isEmpty() ? particleObjects(verb) : own;
    }

    private static List<Integer> list(int[] tokens) {
        return Arrays.stream(tokens).boxed().toList();
    }

    /** "Called on Iran": the noun after a preposition that belongs to the verb. */
    private List<Integer> particleObjects(int verb) {
        return sentence.children(verb, "obl").stream()
                .filter(o -> sentence.child(o, "case")
                        .filter(c -> c == verb + 1
                                && sentence.token(verb)
                                        .is(
                                                "call", "look", "hack", "roll", "sweep", "fire", "crack", "clamp",
                                                "lash", "run"))
                        .isPresent())
                .toList();
    }

    private List<Integer> complements(int verb) {
        List<Integer> found = new ArrayList<>(sentence.children(verb, "xcomp", "ccomp"));
        for (int child : sentence.children(verb, "advcl", "acl")) {
            if (!Clauses.isFinite(sentence, child) && !sentence.hasRelation(child, "acl:relcl") && child > verb) {
                found.add(child);
            }
        }
        return found;
    }

    private List<Integer> ofObjects(int verb, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int object : objects(verb)) {
            found.addAll(
                    preposition.equals("poss")
                            ? possessors(object)
                            : withCase(sentence.children(object, "nmod"), preposition));
        }
        return found;
    }

    /**
     * {@code obl:with}, {@code nmod:poss} and so on; of a verb, {@code nmod} belongs to its object. The parser often hangs a
     * phrase on the one that belongs to the other, so the other is looked at where the first has none.
     */
    private List<Integer> oblique(int predicate, String function, boolean verb) {
        int colon = function.indexOf(':');
        String preposition = function.substring(colon + 1);
        boolean nominal = function.startsWith("nmod");
        List<Integer> ofVerb = withCase(sentence.children(predicate, "obl", "nmod", "advcl"), preposition);
        if (verb) {
            List<Integer> ofObject = ofObjects(predicate, preposition);
            List<Integer> first = nominal ? ofObject : ofVerb;
            return first.isEmpty() ? (nominal ? ofVerb : ofObject) : first;
        }
        if (preposition.equals("poss")) {
            return possessors(predicate);
        }
        return ofVerb.isEmpty() ? lower(predicate, preposition) : ofVerb;
    }

    /** "The seizure of a tanker by Iran" may hang the doer on the tanker; "an offensive led by Chad" names it below. */
    private List<Integer> lower(int noun, String preposition) {
        List<Integer> found = new ArrayList<>();
        if (!preposition.equals("by")) {
            return found;
        }
        for (int child : sentence.children(noun, "nmod", "acl")) {
            boolean staged = sentence.token(child).isNoun()
                    || STAGED.contains(sentence.token(child).lemma());
            if (staged && !sentence.hasRelation(child, "acl:relcl")) {
                found.addAll(by(child));
            }
        }
        return found;
    }

    /** Whose a thing is: "a US resolution", "the minister's call", "every offer made by the rebels". */
    List<Integer> owners(int thing) {
        List<Integer> owners = new ArrayList<>(sentence.children(thing, "nmod:poss"));
        owners.addAll(withCase(sentence.children(thing, "nmod"), "by"));
        for (int made : sentence.children(thing, "acl")) {
            if (sentence.token(made).tag().equals("VBN")) {
                owners.addAll(by(made));
            }
        }
        owners.add(thing);
        owners.addAll(withCase(sentence.children(thing, "nmod"), "of"));
        return owners;
    }

    private List<Integer> possessors(int noun) {
        return sentence.children(noun, "nmod:poss");
    }

    private List<Integer> withCase(List<Integer> heads, String preposition) {
        return withCase(sentence, heads, preposition);
    }

    private static List<Integer> withCase(Sentence sentence, List<Integer> heads, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int head : heads) {
            boolean has = sentence.children(head, "case", "mark").stream()
                    .anyMatch(child -> sentence.lower(child).equals(preposition));
            if (has) {
                found.add(head);
            }
        }
        return found;
    }

    /** Lemma of the filler, or with the modifier before it as {@code tear_gas}. */
    boolean isLemma(int head, Set<String> lemmas) {
        int counted = Participants.counted(sentence, head);
        if (counted != head && isLemma(counted, lemmas)) {
            return true;
        }
        Token token = sentence.token(head);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (lemmas.contains(lemma) || lemmas.contains(token.word().toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (int child : sentence.children(head, "compound", "amod")) {
            if (lemmas.contains(sentence.token(child).lemma().toLowerCase(Locale.ROOT) + "_" + lemma)) {
                return true;
            }
        }
        return false;
    }
}
