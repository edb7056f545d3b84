// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Names within longer names: "Oslo" in "University of Oslo", "Vega" in "the Vega Foundation". They refer to whoever bears the
 * inner name where it stands alone in the same report, or to a country.
 */
final class Embedded {
    private final Lexicon lexicon;
    private final NameMatcher matcher;
    private final Map<String, Referent> bearers = new HashMap<>();

    private Embedded(Lexicon lexicon, NameMatcher matcher) {
        this.lexicon = lexicon;
        this.matcher = matcher;
    }

    /** @param names all names of a report, with their referents */
    static List<Draft> find(Lexicon lexicon, NameMatcher matcher, String text, List<Draft> names) {
        Embedded embedded = new Embedded(lexicon, matcher);
        names.forEach(embedded::note);
        List<Draft> found = new ArrayList<>();
        for (Draft name : names) {
            if (isHost(name)) {
                embedded.within(name, text, found);
            }
        }
        return found;
    }

    private void note(Draft name) {
        Referent referent = name.referent();
        boolean telling = name.kind() != EntityKind.NATIONALITY && name.kind() != EntityKind.OTHER;
        if (referent != null && telling && !lexicon.isHonorific(name.text)) {
            bearers.putIfAbsent(name.text, referent);
        }
    }

    /** Bodies, buildings and what has no kind; "New York City" and "South Australia" name one place each. */
    private static boolean isHost(Draft name) {
        return name.last > name.first
                && switch (name.kind()) {
                    case ORGANIZATION, GROUP, FACILITY, OTHER -> true;
                    default -> false;
                };
    }

    private void within(Draft host, String text, List<Draft> found) {
        Sentence sentence = host.sentence;
        int size = host.last - host.first + 1;
        for (int first = host.first; first <= host.last; first++) {
            for (int last = Math.min(host.last, first + size - 2); last >= first; last--) {
                String words = sentence.spanOf(first, last).lineOf(text);
                Referent bearer = bearer(words);
                if (bearer != null && bearer != host.referent()) {
                    Draft inner =
                            new Draft(sentence, first, last, last, Mention.Form.EMBEDDED, bearer.kind(), words, null);
                    inner.refer(bearer);
                    found.add(inner);
                    first = last;
                    break;
                }
            }
        }
    }

    private @Nullable Referent bearer(String words) {
        Referent bearer = bearers.get(words);
        boolean generic = lexicon.names.has("organization", words.toLowerCase(Locale.ROOT))
                || lexicon.names.has("facility", words.toLowerCase(Locale.ROOT));
        if (generic) {
            return null;
        }
        if (bearer != null || !Character.isUpperCase(words.charAt(0))) {
            return bearer;
        }
        return lexicon.countries.byName(words).map(matcher::country).orElse(null);
    }
}
