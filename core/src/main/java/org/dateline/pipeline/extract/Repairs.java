// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Rehangs words of a tree where a shape that English does not have shows which way the parser was led astray. */
final class Repairs {
    private static final Set<String> BARE = Set.of("help", "let", "make", "see", "hear", "watch", "have");

    /** Verbs of which no clause is the object. */
    private static final Set<String> CLAUSELESS = Set.of(
            "issue",
            "launch",
            "hold",
            "arrest",
            "detain",
            "kill",
            "attack",
            "bomb",
            "release",
            "free",
            "send",
            "seize",
            "receive",
            "expel",
            "meet",
            "visit",
            "sign",
            "sell",
            "buy",
            "deport",
            "ban",
            "jail",
            "condemn",
            "punish",
            "kidnap",
            "abduct",
            "capture",
            "raid",
            "target",
            "hit",
            "stage",
            "join",
            "host",
            "impose",
            "lift",
            "carry",
            "supply",
            "donate",
            "extradite",
            "convict",
            "sentence",
            "evacuate",
            "rescue",
            "help",
            "injure",
            "wound");

    /** Deeds whose nouns look like participles. */
    private static final Set<String> DEEDS = Set.of(
            "shelling", "bombing", "shooting", "fighting", "stabbing", "killing", "bombarding", "looting", "rioting");

    /** What comes of an act, told behind it; nobody is described by it, as one may be by "wearing a hat". */
    private static final Set<String> OUTCOMES = Set.of(
            "kill",
            "injure",
            "wound",
            "hurt",
            "destroy",
            "damage",
            "leave",
            "force",
            "cause",
            "spark",
            "prompt",
            "trigger",
            "end",
            "displace",
            "trap",
            "free");

    /** Relations of a noun somewhere below a verb, other than its subject. */
    private static final String[] BELOW = {"nmod", "obl", "obj", "conj", "appos"};

    private final Sentence sentence;
    private final List<Token> tokens;

    private Repairs(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /** The same words, the same indices; the very sentence where nothing is amiss. */
    static Sentence of(Sentence sentence) {
        Repairs repairs = new Repairs(sentence);
        boolean changed = false;
        for (int i = 0; i < sentence.size(); i++) {
            changed |= repairs.at(i)
                    || repairs.tail(i)
                    || repairs.clause(i)
                    || repairs.deed(i)
                    || repairs.saying(i)
                    || repairs.outcome(i)
                    || repairs.visiting(i);
        }
        return changed
                ? new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), repairs.tokens)
                : sentence;
    }

    private boolean at(int i) {
        Token token = sentence.token(i);
        if (token.head() < 0) {
            return false;
        }
        Optional<Integer> subject = sentence.child(i, "nsubj");
        if (subject.isEmpty()) {
            return false;
        }
        int noun = subject.get();
        int head = token.head();
        if (sentence.hasRelation(i, "csubj") && noun < i && i < head && isReduced(i)) {
            hang(noun, head, token.relation().endsWith("pass") ? "nsubj:pass" : "nsubj");
            hang(i, noun, "acl");
            return true;
        }
        boolean below = noun > head && noun < i && sentence.token(head).isVerb();
        if (below && sentence.hasRelation(i, "xcomp") && token.tag().startsWith("JJ")) {
            hang(noun, head, "obj");
            return true;
        }
        if (below && sentence.hasRelation(i, "ccomp") && token.tag().equals("VB") && isBare(i, head)) {
            hang(noun, head, "obj");
            hang(i, head, "xcomp");
            return true;
        }
        return below && sentence.hasRelation(i, "advcl") && twice(i, noun, head);
    }

    /** "Issued warrants for two men sought in Kenya": what looks like a past tense is a participle, its subject an object. */
    private boolean clause(int i) {
        int head = sentence.token(i).head();
        boolean past = sentence.token(i).tag().equals("VBD") && sentence.hasRelation(i, "ccomp")
                || sentence.token(i).tag().equals("VBN") && sentence.hasRelation(i, "xcomp");
        Optional<Integer> subject = sentence.child(i, "nsubj");
        if (!past
                || head > i
                || subject.isEmpty()
                || !CLAUSELESS.contains(sentence.token(head).lemma())) {
            return false;
        }
        int noun = subject.get();
        boolean close = noun > head
                && sentence.subtree(noun).nextSetBit(0) == head + 1
                && sentence.child(head, "obj").isEmpty()
                && sentence.child(i, "mark", "aux").isEmpty();
        if (close) {
            hang(noun, head, "obj");
            hang(i, noun, "acl");
        }
        return close;
    }

    /** "Peru said a shell was fired": no clause of saying is the subject of what is said. */
    private boolean saying(int i) {
        int said = sentence.token(i).head();
        Optional<Integer> object = sentence.child(i, "obj");
        boolean wrong = sentence.hasRelation(i, "csubj")
                && sentence.token(i).is("say", "claim", "announce", "report", "state")
                && sentence.child(i, "nsubj").filter(speaker -> speaker < i).isPresent()
                && said > i
                && object.filter(noun -> noun > i && noun < said).isPresent();
        if (!wrong) {
            return false;
        }
        Token verb = sentence.token(said);
        hang(i, verb.head(), verb.relation());
        hang(said, i, "ccomp");
        hang(object.get(), said, sentence.child(said, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj");
        return true;
    }

    /** "Fought with troops outside of a town, killing eleven": what came of an act is told of those who acted, not of the town. */
    private boolean outcome(int i) {
        boolean behind = i > 1
                && sentence.token(i).tag().equals("VBG")
                && sentence.token(i - 1).word().equals(",")
                && sentence.hasRelation(i, "acl", "dep")
                && sentence.child(i, "obj", "xcomp")
                        .filter(object -> object > i)
                        .isPresent();
        if (!behind) {
            return false;
        }
        int noun = sentence.token(i).head();
        int verb = noun;
        while (verb >= 0 && !sentence.token(verb).isVerb() && sentence.hasRelation(verb, BELOW)) {
            verb = sentence.token(verb).head();
        }
        boolean acted = verb >= 0
                && verb <= noun
                && noun < i
                && sentence.token(verb).isVerb()
                && (OUTCOMES.contains(sentence.token(i).lemma())
                        || !sentence.token(noun).ner().equals("PERSON"))
                && sentence.child(verb, "nsubj", "nsubj:pass").isPresent();
        if (acted) {
            hang(i, verb, "advcl");
        }
        return acted;
    }

    /** "Told visiting minister A B": the visitor is told, nobody visits him. */
    private boolean visiting(int i) {
        int head = sentence.token(i).head();
        Optional<Integer> guest = sentence.child(i, "obj");
        boolean wrong = sentence.lower(i).equals("visiting")
                && head == i - 1
                && sentence.hasRelation(i, "xcomp", "ccomp", "advcl")
                && sentence.token(head)
                        .is("tell", "meet", "receive", "inform", "assure", "welcome", "greet", "brief", "urge", "thank")
                && guest.filter(one -> one > i && sentence.child(one, "det").isEmpty())
                        .isPresent();
        if (!wrong) {
            return false;
        }
        hang(guest.get(), head, "obj");
        hang(i, guest.get(), "amod");
        return true;
    }

    /** "Killed in Kenyan shelling": a noun that was taken for a participle of the word before it. */
    private boolean deed(int i) {
        Token token = sentence.token(i);
        int head = token.head();
        boolean behind = head == i - 1 && sentence.hasRelation(i, "amod", "acl");
        boolean preposition = behind && sentence.hasRelation(head, "obl", "nmod");
        if (!preposition
                || !DEEDS.contains(sentence.lower(i))
                || !sentence.child(i, "obj", "obl").isEmpty()) {
            return false;
        }
        Token before = sentence.token(head);
        hang(i, before.head(), before.relation(), "NN", sentence.lower(i));
        for (int child : sentence.children(head, "case", "det", "amod", "nmod:poss", "compound", "nmod", "acl")) {
            if (child != i) {
                hang(child, i, sentence.token(child).relation());
            }
        }
        hang(head, i, before.tag().startsWith("JJ") ? "amod" : "compound");
        return true;
    }

    /** "A blast tore through a market, police said": what stands before the speaker belongs to what was said. */
    private boolean tail(int i) {
        Optional<Integer> speaker = sentence.child(i, "nsubj");
        if (speaker.isEmpty() || speaker.get() > i || !sentence.token(i).is("say", "report", "add", "announce")) {
            return false;
        }
        int said = sentence.hasRelation(i, "parataxis", "dep", "ccomp")
                ? sentence.token(i).head()
                : sentence.child(i, "ccomp").orElse(-1);
        int start = sentence.subtree(speaker.get()).nextSetBit(0);
        if (said < 0 || said >= start || !sentence.token(said).isVerb()) {
            return false;
        }
        boolean changed = false;
        for (int child : sentence.children(i, "obl", "advcl")) {
            if (child > said && child < start) {
                hang(child, said, sentence.token(child).relation());
                changed = true;
            }
        }
        return changed;
    }

    /** "The plan to sell", "a rally planned by monks": no finite clause, so no subject of one. */
    private boolean isReduced(int verb) {
        boolean infinitive = sentence.token(verb).tag().equals("VB")
                && sentence.child(verb, "mark")
                        .filter(to -> sentence.token(to).is("to") && to == verb - 1)
                        .isPresent();
        return (infinitive || sentence.token(verb).tag().equals("VBN"))
                && sentence.child(verb, "aux", "cop").isEmpty();
    }

    private boolean isBare(int verb, int head) {
        return BARE.contains(sentence.token(head).lemma())
                && sentence.child(verb, "aux", "mark", "cop").isEmpty();
    }

    /** "Appealed to the gunmen to lay down their arms": the first "to" is a preposition. */
    private boolean twice(int verb, int noun, int head) {
        List<Integer> marks = sentence.children(verb, "mark");
        boolean both = marks.size() == 2
                && sentence.token(marks.get(0)).is("to")
                && sentence.token(marks.get(1)).is("to")
                && marks.get(0) < noun
                && marks.get(1) > noun;
        if (both) {
            hang(marks.get(0), noun, "case");
            hang(noun, head, "obl");
            hang(verb, head, "xcomp");
        }
        return both;
    }

    private void hang(int i, int head, String relation) {
        Token old = tokens.get(i);
        hang(i, head, relation, old.tag(), old.lemma());
    }

    private void hang(int i, int head, String relation, String tag, String lemma) {
        Token old = tokens.get(i);
        tokens.set(i, new Token(old.span(), old.word(), lemma, tag, old.ner(), head, relation));
    }
}
