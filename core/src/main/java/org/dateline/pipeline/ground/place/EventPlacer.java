// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Gives each event the place that its clause names: below its trigger, or below the verb that carries its noun. What no sentence
 * tells has none.
 */
public final class EventPlacer {
    public List<Event> place(Document document, List<Event> events, List<Place> places) {
        List<Event> placed = new ArrayList<>(events.size());
        for (Event event : events) {
            boolean told = event.sentence() >= 0;
            placed.add(
                    told ? event.withPlace(placeOf(document.sentences().get(event.sentence()), event, places)) : event);
        }
        return placed;
    }

    private static int placeOf(Sentence sentence, Event event, List<Place> places) {
        int best = -1;
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            if (!sentence.span().contains(place.span())) {
                continue;
            }
            int steps = steps(sentence, sentence.headOf(place.span()), event);
            if (steps < nearest) {
                best = i;
                nearest = steps;
            }
        }
        return best;
    }

    /** How many arcs lead up from the place to the event within its clause; the largest integer when none do. */
    private static int steps(Sentence sentence, int place, Event event) {
        int at = place;
        for (int steps = 1; steps <= 5; steps++) {
            // A clause or a quoted thought in between has its own place.
            if (sentence.hasRelation(at, "acl", "advcl", "ccomp", "parataxis", "csubj") && at != place) {
                return isCarried(sentence, at, event) ? steps + 1 : Integer.MAX_VALUE;
            }
            int above = sentence.token(at).head();
            if (above < 0) {
                return Integer.MAX_VALUE;
            }
            if (above == event.head()) {
                return isWhere(sentence, at) ? steps : Integer.MAX_VALUE;
            }
            Token governor = sentence.token(above);
            if (governor.isVerb()) {
                return isWhere(sentence, at) && isCarried(sentence, above, event) ? steps + 1 : Integer.MAX_VALUE;
            }
            at = above;
        }
        return Integer.MAX_VALUE;
    }

    /** "talks held in Rome", "the attack took place in Homs", "began withdrawing from Idlib". */
    private static boolean isCarried(Sentence sentence, int verb, Event event) {
        Token trigger = sentence.token(event.head());
        if (trigger.isVerb()) {
            return trigger.head() == verb && sentence.hasRelation(event.head(), "xcomp");
        }
        boolean below = trigger.head() == verb && sentence.hasRelation(event.head(), "obj", "nsubj");
        return below || (sentence.token(verb).head() == event.head() && sentence.hasRelation(verb, "acl"));
    }

    /** Not a subject, nor an owner: "Homs fell" names what fell. */
    private static boolean isWhere(Sentence sentence, int at) {
        return sentence.hasRelation(at, "obl", "nmod", "compound", "obj", "nsubj:pass", "appos", "dep", "advmod")
                && !sentence.hasRelation(at, "nmod:poss");
    }
}
