// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.Locale;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** What a name names, by the model's label, the tables and the words in and beside it. */
final class NameKinds {
    private final Lexicon lexicon;

    NameKinds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    EntityKind kind(String label, String name, Sentence sentence, int first, int last) {
        EntityKind told = lexicon.actors.kind(name);
        if (told != null && told != EntityKind.COUNTRY && (told == EntityKind.PERSON) == label.equals("PERSON")) {
            return told;
        }
        return switch (label) {
            case "PERSON" -> person(name, sentence, first, last);
            case "LOCATION" -> place(name, sentence, first, last);
            case "ORGANIZATION" -> organization(name, sentence, first, last);
            default -> other(name, sentence, last);
        };
    }

    /** A capital that nobody is called after is a place: the model takes "to back Kyiv" for somebody's name. */
    private EntityKind person(String name, Sentence sentence, int first, int last) {
        boolean capital = first == last
                && lexicon.countries.byCapital(name).isPresent()
                && !lexicon.names.has("surname-capital", name)
                && lexicon.known.gender(name) == Gender.UNKNOWN
                && (first == 0 || !sentence.token(first - 1).isNoun());
        return capital ? EntityKind.PLACE : EntityKind.PERSON;
    }

    private EntityKind place(String name, Sentence sentence, int first, int last) {
        if (lexicon.countries.byName(name).isPresent()) {
            return EntityKind.COUNTRY;
        }
        if (lexicon.countries.byMetonym(name).isPresent()
                && lexicon.countries.byCapital(name).isEmpty()) {
            return EntityKind.FACILITY;
        }
        Nouns.Noun before = first == 0 ? null : lexicon.nouns.at(sentence, first - 1);
        if (first == last && before != null && before.isKin()) {
            return EntityKind.PERSON;
        }
        Token end = sentence.token(last);
        if (lexicon.names("facility", end)) {
            return EntityKind.FACILITY;
        }
        boolean beforeNoun = last + 1 < sentence.size()
                && sentence.token(last + 1).tag().startsWith("NN")
                && lexicon.names("facility-noun", sentence.token(last + 1))
                && sentence.hasRelation(last, "compound");
        return beforeNoun ? EntityKind.FACILITY : EntityKind.PLACE;
    }

    private EntityKind organization(String name, Sentence sentence, int first, int last) {
        KnownNames.Body body = lexicon.known.body(name);
        if (body != null) {
            return body.kind();
        }
        if (lexicon.countries.byMetonym(name).isPresent()) {
            return EntityKind.FACILITY;
        }
        if (first == last
                && first > 0
                && isCity(name)
                && sentence.token(first - 1).is("in", "near")) {
            return EntityKind.PLACE;
        }
        boolean airport = last > first && lexicon.names("facility-noun", sentence.token(last));
        return airport ? EntityKind.FACILITY : EntityKind.ORGANIZATION;
    }

    private EntityKind other(String name, Sentence sentence, int last) {
        if (lexicon.countries.byDemonym(name).isPresent()) {
            return EntityKind.NATIONALITY;
        }
        KnownNames.Body body = lexicon.known.body(name);
        if (body != null) {
            return body.kind();
        }
        if (lexicon.countries.byMetonym(name).isPresent()) {
            return EntityKind.FACILITY;
        }
        if (last + 1 < sentence.size()
                && sentence.token(last + 1).tag().equals("NN")
                && lexicon.names.has("employed", sentence.token(last + 1).lemma())) {
            return EntityKind.ORGANIZATION;
        }
        String end = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (name.indexOf(' ') > 0 && lexicon.names.has("facility", end)) {
            return EntityKind.FACILITY;
        }
        return name.indexOf(' ') > 0 && lexicon.names.has("corporate", end)
                ? EntityKind.ORGANIZATION
                : EntityKind.OTHER;
    }

    private boolean isCity(String name) {
        return lexicon.countries.byCapital(name).isPresent() || lexicon.known.countryOfCity(name) != null;
    }

    /** "Norway's minister, Tore Dahlvik,": the bearer of an office, where the model finds a body. */
    boolean isTitled(String name, Sentence sentence, int first, int head) {
        if (lexicon.known.body(name) != null || !sentence.hasRelation(head, "appos")) {
            return false;
        }
        for (String word : name.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (lexicon.names.has("organization", word)
                    || lexicon.names.has("corporate", word)
                    || word.chars().noneMatch(Character::isLetter)) {
                return false;
            }
        }
        int noun = sentence.token(head).head();
        boolean within = noun > 0 && sentence.hasRelation(noun, "nmod");
        return isOffice(sentence, noun, first)
                || within && isOffice(sentence, sentence.token(noun).head(), first);
    }

    private boolean isOffice(Sentence sentence, int noun, int first) {
        if (noun < 0 || noun >= first || sentence.token(noun).tag().endsWith("S")) {
            return false;
        }
        Nouns.Noun title = lexicon.nouns.at(sentence, noun);
        return title != null
                && title.role()
                && title.kind() == EntityKind.PERSON
                && !title.words().equals("leader")
                && !lexicon.names.has("relational", title.words());
    }
}
