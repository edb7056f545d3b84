// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.model.Document;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** Finds the names of places in a report, used as places or not. */
final class PlaceNames {
    /**
     * @param first first token
     * @param end one past the last
     */
    record Found(Sentence sentence, int first, int end) {
        Span span() {
            return sentence.spanOf(first, end - 1);
        }

        int head() {
            return sentence.headOf(span());
        }
    }

    private static final Set<EntityKind> PLACES = Set.of(EntityKind.PLACE, EntityKind.FACILITY, EntityKind.COUNTRY);

    /** After these words a name that the gazetteer knows is a place even where the name model saw none. */
    private static final Set<String> WHERE = Set.of(
            "in", "near", "outside", "around", "across", "northern", "southern", "eastern", "western", "central");

    private static final Set<String> LINKS = Set.of("of", "and", "the", "&");
    private static final int LONGEST = 6;

    private final Gazetteer gazetteer;
    private final PlaceUse use;

    PlaceNames(Gazetteer gazetteer, PlaceUse use) {
        this.gazetteer = gazetteer;
        this.use = use;
    }

    List<Found> in(Document document) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Mention> names = new ArrayList<>();
            for (Mention mention : document.mentions()) {
                if (mention.sentence() == sentence.index() && mention.form() == Mention.Form.NAME) {
                    names.add(mention);
                }
            }
            int at = 0;
            while (at < sentence.size()) {
                int end = endOfName(sentence, at);
                if (end > at && !isOther(sentence.spanOf(at, end - 1), names)) {
                    found.add(new Found(sentence, at, end));
                }
                at = Math.max(end, at + 1);
            }
            addMentions(sentence, names, found);
            addMistaken(document, sentence, names, found);
            addWays(sentence, names, found);
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private int endOfName(Sentence sentence, int at) {
        int end = endOfKnown(sentence, at);
        if (end > at) {
            return end;
        }
        end = at;
        while (end < sentence.size() && sentence.token(end).ner().equals("LOCATION") && isPart(sentence, end, at)) {
            end++;
        }
        if (end > at) {
            return sentence.token(at).tag().startsWith("JJ") && end == at + 1 ? at : end;
        }
        boolean told = at > 0 && WHERE.contains(sentence.token(at - 1).lemma());
        if (!told || !sentence.token(at).isName() || sentence.token(at).ner().equals("PERSON")) {
            return at;
        }
        while (end < sentence.size() && sentence.token(end).isName() && end < at + 4) {
            end++;
        }
        String name = text(sentence, at, end);
        boolean known = CommonNames.anyTelling(name, gazetteer.named(name));
        return known && !use.isCalendarWord(sentence.token(at).lemma()) && name.length() > 3 ? end : at;
    }

    /** "Democratic Republic of Congo", "Trinidad and Tobago": a name with small words in it, where it is known as a whole. */
    private int endOfKnown(Sentence sentence, int at) {
        if (!sentence.token(at).ner().equals("LOCATION")) {
            return at;
        }
        int last = Math.min(sentence.size(), at + LONGEST);
        for (int end = last; end > at + 2; end--) {
            boolean small = false;
            boolean place = sentence.token(end - 1).ner().equals("LOCATION");
            for (int i = at + 1; i < end - 1 && place; i++) {
                boolean link = LINKS.contains(sentence.token(i).lemma());
                small |= link;
                place = link || sentence.token(i).ner().equals("LOCATION");
            }
            if (place && small && !gazetteer.named(text(sentence, at, end)).isEmpty()) {
                return end;
            }
        }
        return at;
    }

    /** The name model at times runs two names together: "Paris, Texas" are two. */
    private static boolean isPart(Sentence sentence, int i, int first) {
        Token token = sentence.token(i);
        return !token.word().equals(",")
                && !token.tag().equals("POS")
                && !(i > first && sentence.hasRelation(i, "case"));
    }

    static String text(Sentence sentence, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            words.append(i > first ? " " : "").append(sentence.token(i).word());
        }
        return words.toString();
    }

    private static boolean isOther(Span span, List<Mention> names) {
        for (Mention mention : names) {
            if (mention.span().overlaps(span)) {
                return !PLACES.contains(mention.kind()) && mention.kind() != EntityKind.OTHER;
            }
        }
        return false;
    }

    private static void addMentions(Sentence sentence, List<Mention> names, List<Found> found) {
        for (Mention mention : names) {
            boolean known = found.stream().anyMatch(one -> one.span().overlaps(mention.span()));
            int first = sentence.tokenAt(mention.span().start());
            if (known || first < 0 || !PLACES.contains(mention.kind())) {
                continue;
            }
            int end = first;
            while (end < sentence.size()
                    && sentence.token(end).span().start() < mention.span().end()) {
                end++;
            }
            if (end > first) {
                found.add(new Found(sentence, first, end));
            }
        }
    }

    /** Names that the model took for others' and whose surroundings tell that they are places'; and "Conn.", "(Ky.)". */
    private void addMistaken(Document document, Sentence sentence, List<Mention> names, List<Found> found) {
        Mistaken mistaken = new Mistaken(gazetteer, use, document, sentence);
        for (Mention mention : names) {
            int first = sentence.tokenAt(mention.span().start());
            if (first < 0 || PLACES.contains(mention.kind()) || isFound(sentence, mention.span(), found)) {
                continue;
            }
            int end = first + 1;
            while (end < sentence.size()
                    && sentence.token(end).span().start() < mention.span().end()) {
                end++;
            }
            if (mistaken.isPlace(mention, first, end)) {
                found.add(new Found(sentence, first, end));
            }
        }
        for (int i = 1; i < sentence.size(); i++) {
            String word = sentence.token(i).word();
            boolean brief = word.length() > 2 && word.endsWith(".") && Character.isUpperCase(word.charAt(0));
            boolean behind =
                    Set.of(",", "(", "-LRB-").contains(sentence.token(i - 1).word());
            if (brief && behind && mistaken.isRegion(word) && !isFound(sentence, sentence.spanOf(i, i), found)) {
                found.add(new Found(sentence, i, i + 1));
            }
        }
    }

    private void addWays(Sentence sentence, List<Mention> names, List<Found> found) {
        Ways ways = new Ways(use, sentence);
        for (int i = 0; i < sentence.size(); i++) {
            int end = ways.end(i);
            Span span = end > i ? sentence.spanOf(ways.first(i), end - 1) : null;
            boolean free = span != null
                    && !isFound(sentence, span, found)
                    && names.stream()
                            .noneMatch(name -> name.kind() == EntityKind.PERSON
                                    && name.span().overlaps(span));
            if (free) {
                found.add(new Found(sentence, ways.first(i), end));
            }
        }
    }

    private static boolean isFound(Sentence sentence, Span span, List<Found> found) {
        return found.stream()
                .anyMatch(one -> one.sentence() == sentence && one.span().overlaps(span));
    }
}
