// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A title in the terms in which titles are compared: one spelling for each office, without the words that say in which way it is
 * held. What these words are is data: {@code offices.txt}.
 *
 * @param name e.g. {@code defence minister} for "acting defense minister"
 * @param qualifier what the words around it say
 */
public record OfficeTitle(String name, Role.@Nullable Qualifier qualifier) {
    /** The title as it is compared; its name is empty when there is no word in it. */
    public static OfficeTitle of(String title) {
        OfficeRules rules = OfficeRules.STANDARD;
        List<String> words = new ArrayList<>();
        Role.Qualifier qualifier = null;
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+")) {
            Role.Qualifier told = rules.qualifier(word);
            if (told != null) {
                qualifier = told;
            } else if (!word.isEmpty() && !rules.isPast(word) && !(words.isEmpty() && isArticle(word))) {
                words.add(rules.word(word));
            }
        }
        String name = String.join(" ", words).replaceFirst("^minister (?:of|for) (?:the )?(.+)$", "$1 minister");
        return new OfficeTitle(rules.title(name), qualifier);
    }

    /** In which way an office is held by the words around its title; {@code null} where none says so. */
    public static Role.@Nullable Qualifier qualifierIn(String words) {
        return of(words).qualifier();
    }

    private static boolean isArticle(String word) {
        return word.equals("the") || word.equals("a") || word.equals("an");
    }

    /** Whether one person holds it at a time. */
    public boolean isSingle() {
        return OfficeRules.STANDARD.isSingle(name);
    }

    /** Whether it is a part in a sport, which nobody plays while holding an office of state. */
    public boolean isPlayer() {
        return OfficeRules.STANDARD.isPlayer(name);
    }

    /** Whether it is, unless told otherwise, an office of its holder's country. */
    public boolean isOfState() {
        return OfficeRules.STANDARD.isState(name);
    }
}
