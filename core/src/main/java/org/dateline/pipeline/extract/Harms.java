// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Document;
import org.dateline.model.PloverType;
import org.dateline.model.Reason;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * PLOVER's ASSAULT is a deliberate act. That people were killed or hurt is one only where somebody does it, or where the report
 * tells of violence at all; else it is an accident, a disaster or a death. The words of violence are in {@code violence.rules}.
 */
final class Harms {
    private static final Map<String, String> KINDS =
            Map.of("kill", "death", "injure", "injury", "wound", "injury", "hurt", "injury", "maim", "injury");

    private static final Set<String> ARMS =
            Set.of("air", "aerial", "missile", "rocket", "artillery", "mortar", "naval");

    private final Set<String> violence = new HashSet<>();
    private final Set<String> force = new HashSet<>();

    Harms() {
        for (RuleFile.Entry entry : RuleFile.read("violence.rules")) {
            violence.addAll(entry.items("words"));
            force.addAll(entry.items("force"));
        }
    }

    /** The events of a sentence, harm without anybody's will uncoded. */
    List<Coder.Coded> judge(Document document, Sentence sentence, List<Coder.Coded> events) {
        return events.stream()
                .map(event -> isHarm(sentence, event) && event.actors().isEmpty() && !isViolent(document)
                        ? event.as(
                                event.entry().uncoded(kind(sentence, event)),
                                Reason.Decision.RULED,
                                event.reason().belief(),
                                List.of())
                        : event)
                .toList();
    }

    /** Whether the noun names a deed of force by which people come to harm. */
    boolean isForce(Token token) {
        return token.isNoun() && !token.isName() && force.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isHarm(Sentence sentence, Coder.Coded event) {
        return event.entry().type() == PloverType.ASSAULT
                && KINDS.containsKey(sentence.token(event.head()).lemma());
    }

    private static String kind(Sentence sentence, Coder.Coded event) {
        return KINDS.getOrDefault(sentence.token(event.head()).lemma(), "accident");
    }

    private boolean isViolent(Document document) {
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (violence.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT)) || isArmed(sentence, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "An air strike", which nobody calls in sick for. */
    private static boolean isArmed(Sentence sentence, int i) {
        return i > 0
                && sentence.token(i).is("strike")
                && sentence.token(i).isNoun()
                && ARMS.contains(sentence.lower(i - 1));
    }
}
