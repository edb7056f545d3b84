// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells people with one name in a report from each other, by what stands beside the name. */
final class Namesakes {
    /** Tokens before and behind a name in which its title is sought. */
    private static final int BEFORE = 3;

    private static final int BEHIND = 5;

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

    private static final Pattern SYLLABLES = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+-\\p{Ll}+");

    private final Lexicon lexicon;

    Namesakes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "a different A B", "another A B": nobody who was named before. */
    static boolean isAnother(Draft name) {
        int before = name.first - 1;
        return before >= 0
                && (name.sentence.token(before).is("another")
                        || before > 0
                                && name.sentence.token(before).is("different")
                                && name.sentence.token(before - 1).is("a"));
    }

    /**
     * Those of the bearers that fit the title before the name best: who is told to have it, else who is not called by another
     * one; all, where there is no title or only one bearer.
     */
    Set<Referent> titled(Set<Referent> bearers, Draft name) {
        Set<Referent> fitting = initialled(bearers, name);
        String title = fitting.size() < 2 ? null : title(name);
        return title == null ? fitting : titled(fitting, title);
    }

    /** "J. Lund" is no Thomas. */
    private static Set<Referent> initialled(Set<Referent> bearers, Draft name) {
        if (!INITIAL.matcher(name.text).lookingAt()) {
            return bearers;
        }
        Set<Referent> fitting = new LinkedHashSet<>();
        for (Referent bearer : bearers) {
            boolean fits = bearer.drafts().stream()
                    .anyMatch(draft -> draft.isName()
                            && draft.text.indexOf(' ') > 0
                            && draft.text.charAt(0) == name.text.charAt(0));
            if (fits) {
                fitting.add(bearer);
            }
        }
        return fitting;
    }

    private Set<Referent> titled(Set<Referent> bearers, String title) {
        Set<Referent> having = new LinkedHashSet<>();
        Set<Referent> free = new LinkedHashSet<>();
        for (Referent bearer : bearers) {
            if (bearer.drafts().stream().anyMatch(draft -> isBeside(title, draft))) {
                having.add(bearer);
            } else if (bearer.drafts().stream().allMatch(draft -> title(draft) == null)) {
                free.add(bearer);
            }
        }
        return !having.isEmpty() ? having : !free.isEmpty() ? free : bearers;
    }

    /** Those whose family name stands first, as a title has it behind it: "Lee Do-young", "Wang Shu". */
    Set<Referent> familyFirst(Set<Referent> bearers) {
        Set<Referent> first = new LinkedHashSet<>();
        for (Referent bearer : bearers) {
            for (Draft draft : bearer.drafts()) {
                boolean listed = lexicon.names.has(
                        "family-first", PersonName.of(draft.text).first());
                if (draft.isName() && (listed || SYLLABLES.matcher(draft.text).matches())) {
                    first.add(bearer);
                }
            }
        }
        return first;
    }

    /** "A B, the son of A C", "A B and his son, A C": two people, however alike their names are. */
    boolean isKinOf(Draft first, Draft second) {
        int at = second.first - 1;
        if (first.sentence != second.sentence || at <= first.last) {
            return false;
        }
        boolean linked = second.sentence.token(at).is(",", "of");
        Nouns.Noun noun = lexicon.nouns.at(second.sentence, linked ? at - 1 : at);
        return noun != null && noun.isKin() && (!linked || at - 1 > first.last);
    }

    /** The noun right before the name. */
    private @Nullable String title(Draft name) {
        Nouns.Noun noun = name.first == 0 ? null : lexicon.nouns.at(name.sentence, name.first - 1);
        return noun == null || !noun.role() ? null : noun.words();
    }

    private boolean isBeside(String title, Draft name) {
        Sentence sentence = name.sentence;
        int end = Math.min(sentence.size() - 1, name.last + BEHIND);
        for (int i = Math.max(0, name.first - BEFORE); i <= end; i++) {
            Nouns.Noun noun = name.covers(i) ? null : lexicon.nouns.at(sentence, i);
            boolean nearer =
                    i < name.first || sentence.token(name.last + 1).word().equals(",");
            if (noun != null && nearer && noun.words().equals(title)) {
                return true;
            }
        }
        return false;
    }
}
