// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions that stand beside a name and mean the same: "the minister, A B,", "A B, a former minister,", "minister A B",
 * "A B is the minister".
 */
final class Appositions {
    /**
     * A noun that says what its holder is.
     *
     * @param noun index of its token
     * @param name the name it stands beside; {@code null} for a description that was resolved otherwise
     */
    record Site(Sentence sentence, int noun, Referent holder, @Nullable Draft name, boolean outdated) {}

    private final Lexicon lexicon;

    Appositions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Gives descriptions the referents of the names beside them; returns every noun that names an office or part. */
    List<Site> settle(Scene scene) {
        List<Site> sites = new ArrayList<>();
        for (Sentence sentence : scene.sentences) {
            for (Draft draft : List.copyOf(scene.in(sentence))) {
                if (draft.isName() && draft.referent() != null) {
                    title(scene, draft, sites);
                } else if (draft.isNominal() && draft.noun != null) {
                    Draft name = beside(scene, draft);
                    if (name != null && name.referent() != null && draft.referent() == null) {
                        draft.refer(name.referent());
                        boolean turned = turned(scene, draft, name.referent(), sites);
                        sites.add(
                                new Site(sentence, draft.head, name.referent(), name, isPastCopula(draft) && !turned));
                    }
                }
            }
        }
        return sites;
    }

    /** "President A B". */
    private void title(Scene scene, Draft name, List<Site> sites) {
        Sentence sentence = name.sentence;
        if (name.kind() != EntityKind.PERSON || name.first == 0) {
            return;
        }
        int before = lexicon.portfolios.noun(sentence, name.first - 1, i -> scene.nameAt(sentence, i) != null);
        if (!sentence.token(before).isNoun()) {
            return;
        }
        Nouns.Noun noun = lexicon.nouns.at(sentence, before);
        if (noun != null
                && noun.kind() == EntityKind.PERSON
                && name.referent() != null
                && !sentence.token(before).tag().endsWith("S")) {
            name.referent().gender(noun.gender());
            sites.add(new Site(sentence, before, name.referent(), name, false));
            Draft description = scene.headedBy(sentence, before);
            if (description != null && description.isNominal() && description.referent() == null) {
                description.refer(name.referent());
            }
        }
    }

    private @Nullable Draft beside(Scene scene, Draft nominal) {
        Draft name = after(scene, nominal);
        if (name == null) {
            name = before(scene, nominal);
        }
        if (name == null) {
            name = subject(scene, nominal);
        }
        if (name == null) {
            name = called(scene, nominal);
        }
        return name;
    }

    /** "The girl, named A B by neighbours,": the participle hangs on the noun and the name stands right behind it. */
    private @Nullable Draft called(Scene scene, Draft nominal) {
        Sentence sentence = nominal.sentence;
        int verb = isComma(sentence, nominal.last + 1) ? nominal.last + 2 : nominal.last + 1;
        boolean named = verb < sentence.size()
                && lexicon.coreference.has("known", sentence.token(verb).word())
                && sentence.token(verb).tag().equals("VBN")
                && sentence.token(verb).head() == nominal.head
                && sentence.hasRelation(verb, "acl", "dep");
        Draft name = named ? scene.nameFrom(sentence, verb + 1) : null;
        return name != null && fits(nominal, name) ? name : null;
    }

    /** "the minister, A B," */
    private @Nullable Draft after(Scene scene, Draft nominal) {
        Sentence sentence = nominal.sentence;
        for (int child : sentence.children(top(nominal), "appos", "dep")) {
            Draft name = child > nominal.head ? scene.nameAt(sentence, child) : null;
            if (name != null
                    && name.head == child
                    && fits(nominal, name)
                    && startsAfterComma(sentence, name)
                    && isNext(scene, nominal, name)) {
                return name;
            }
        }
        int comma = lexicon.portfolios.end(sentence, nominal.last, i -> scene.nameAt(sentence, i) != null) + 1;
        if (!isComma(sentence, comma)) {
            return null;
        }
        Draft name = scene.nameFrom(sentence, comma + 1);
        return name != null
                        && fits(nominal, name)
                        && isDefinite(nominal)
                        && Scene.isPerson(name)
                        && closes(sentence, name.last + 1)
                ? name
                : null;
    }

    /** "president-elect" hangs on what it hangs on by its second part. */
    private int top(Draft nominal) {
        Sentence sentence = nominal.sentence;
        int last = lexicon.portfolios.end(sentence, nominal.head, i -> false);
        boolean suffixed =
                last == nominal.head + 2 && sentence.token(nominal.head).head() == last;
        return suffixed ? last : nominal.head;
    }

    /** Whether no other person's name and no verb stands between: "the president-elect, A B, named C D as minister". */
    private static boolean isNext(Scene scene, Draft nominal, Draft name) {
        for (int i = nominal.last + 1; i < name.first; i++) {
            Draft between = scene.nameAt(nominal.sentence, i);
            boolean finite = nominal.sentence.token(i).isFinite();
            if (finite || between != null && Scene.isPerson(between) && Scene.isPerson(name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsAfterComma(Sentence sentence, Draft name) {
        return name.first > 0
                && (isComma(sentence, name.first - 1)
                        || sentence.token(name.first - 1).isNoun());
    }

    /** "A B, a former minister," */
    private @Nullable Draft before(Scene scene, Draft nominal) {
        Sentence sentence = nominal.sentence;
        Token head = sentence.token(top(nominal));
        if (head.relation().equals("appos")) {
            Draft name = scene.nameAt(sentence, head.head());
            if (name != null
                    && fits(nominal, name)
                    && name.last < nominal.first
                    && !isSubject(sentence, Math.max(nominal.last, top(nominal)) + 1)) {
                return name;
            }
        }
        int comma = nominal.first - 1;
        if (!isComma(sentence, comma) || comma == 0) {
            return null;
        }
        Draft name = nameEndingAt(scene, sentence, comma - 1);
        boolean told =
                isModified(nominal) || sentence.child(nominal.head, "nmod").isPresent();
        return name != null && fits(nominal, name) && told && closes(sentence, nominal.last + 1) ? name : null;
    }

    /** "According to A B, a minister said": what a finite verb follows without a comma is no apposition. */
    private static boolean isSubject(Sentence sentence, int next) {
        return next < sentence.size() && sentence.token(next).isFinite();
    }

    private static @Nullable Draft nameEndingAt(Scene scene, Sentence sentence, int i) {
        Draft name = scene.nameAt(sentence, i);
        return name != null && name.last == i ? name : null;
    }

    /** "A B is the minister". */
    private @Nullable Draft subject(Scene scene, Draft nominal) {
        Sentence sentence = nominal.sentence;
        if (sentence.child(nominal.head, "cop").isEmpty()
                || sentence.child(nominal.head, "neg").isPresent()) {
            return null;
        }
        for (int child : sentence.children(nominal.head, "advmod", "aux")) {
            if (sentence.token(child).is("not", "n't", "never", "may", "could", "would", "might")) {
                return null;
            }
        }
        int subject = sentence.child(nominal.head, "nsubj").orElse(-1);
        Draft name = subject < 0 ? null : scene.nameAt(sentence, subject);
        return name != null && name.head == subject && fits(nominal, name) ? name : null;
    }

    private static boolean isPastCopula(Draft nominal) {
        return nominal.sentence
                .child(nominal.head, "cop")
                .filter(cop -> Syntax.isPast(nominal.sentence.token(cop)))
                .isPresent();
    }

    /** "the former executive turned operative, A B": what was before is the same person, and past. */
    private boolean turned(Scene scene, Draft nominal, Referent holder, List<Site> sites) {
        Sentence sentence = nominal.sentence;
        int verb = nominal.first - 1;
        if (verb < 1 || !sentence.token(verb).word().equals("turned")) {
            return false;
        }
        Draft earlier = scene.headedBy(sentence, verb - 1);
        if (earlier == null || !earlier.isNominal() || earlier.referent() != null) {
            return false;
        }
        earlier.refer(holder);
        sites.add(new Site(sentence, earlier.head, holder, null, true));
        return true;
    }

    private boolean fits(Draft nominal, Draft name) {
        Nouns.Noun noun = nominal.noun;
        if (noun == null || nominal.isPlural() && name.kind() != EntityKind.GROUP) {
            return false;
        }
        boolean relational = lexicon.names.has("relational", noun.words());
        return switch (name.kind()) {
            case PERSON -> noun.kind() == EntityKind.PERSON && noun.gender().agrees(name.gender());
            case ORGANIZATION, GROUP ->
                relational || noun.kind() == EntityKind.ORGANIZATION || noun.kind() == EntityKind.GROUP;
            case COUNTRY -> relational || "country".equals(noun.group());
            case PLACE -> noun.kind() == EntityKind.PLACE && !"country".equals(noun.group());
            case FACILITY -> noun.kind() == EntityKind.FACILITY;
            default -> false;
        };
    }

    private static boolean isDefinite(Draft nominal) {
        Sentence sentence = nominal.sentence;
        return nominal.first < nominal.last
                || sentence.child(nominal.head, "nmod:poss").isPresent();
    }

    private static boolean isModified(Draft nominal) {
        return nominal.first < nominal.last;
    }

    private static boolean isComma(Sentence sentence, int i) {
        return i >= 0 && i < sentence.size() && sentence.token(i).word().equals(",");
    }

    private static boolean closes(Sentence sentence, int i) {
        if (i >= sentence.size()) {
            return true;
        }
        Token token = sentence.token(i);
        return switch (token.tag()) {
            case ",", ".", ":", "-RRB-", "WP", "WDT", "IN", "''" -> true;
            default -> false;
        };
    }
}
