// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Document;
import org.dateline.model.Participant;
import org.dateline.model.Reason;
import org.dateline.model.Sentence;
import org.dateline.model.VerbDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Codes by users' dictionaries of verbs as the coders of that family do: a verb, told apart by the words around it, with an actor
 * on either side. Which words are around it, who acts on whom and who is named is taken from the parse.
 */
final class UserCoder {
    /** What dictionaries call the two digits that their codes begin with. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("01", "statement"),
            Map.entry("02", "appeal"),
            Map.entry("03", "agreement"),
            Map.entry("04", "meeting"),
            Map.entry("05", "support"),
            Map.entry("06", "cooperation"),
            Map.entry("07", "aid"),
            Map.entry("08", "concession"),
            Map.entry("09", "investigation"),
            Map.entry("10", "demand"),
            Map.entry("11", "accusation"),
            Map.entry("12", "refusal"),
            Map.entry("13", "threat"),
            Map.entry("14", "protest"),
            Map.entry("15", "mobilization"),
            Map.entry("16", "sanction"),
            Map.entry("17", "coercion"),
            Map.entry("18", "violence"),
            Map.entry("19", "violence"),
            Map.entry("20", "violence"));

    /** What a dictionary codes. */
    record Coded(int head, String code, List<Participant> actors, List<Participant> recipients, Reason reason) {
        Coded {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }

        String kind() {
            return KINDS.getOrDefault(code.substring(0, Math.min(2, code.length())), "act");
        }
    }

    private final UserVerbs verbs;

    UserCoder(List<VerbDictionary> dictionaries) {
        verbs = new UserVerbs(dictionaries);
    }

    /** In order of the verbs. */
    List<Coded> in(Document document, Sentence sentence) {
        UserActors actors = new UserActors(document, sentence, false);
        List<Coded> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).isVerb() && !sentence.hasRelation(i, "aux", "cop", "fixed")) {
                verb(sentence, actors, i, found);
            }
        }
        return found;
    }

    private void verb(Sentence sentence, UserActors actors, int verb, List<Coded> into) {
        List<UserVerbs.Entry> entries = verbs.at(sentence, verb);
        for (UserVerbs.Entry entry : entries) {
            Optional<UserPatterns.Match> match = new UserPatterns(sentence, entry, verb, actors).first();
            if (match.isPresent()) {
                code(new Clause(sentence, actors, verb, entry), match.get(), into);
                return;
            }
        }
        for (UserVerbs.Entry entry : entries) {
            if (!entry.verb().codes().isNone()) {
                code(new Clause(sentence, actors, verb, entry), null, into);
                return;
            }
        }
    }

    private static void code(Clause clause, UserPatterns.@Nullable Match match, List<Coded> into) {
        VerbDictionary.Codes codes =
                match == null ? clause.entry().verb().codes() : match.pattern().codes();
        if (codes.isNone()) {
            return;
        }
        List<Participant> sources = clause.sources(match);
        List<Participant> targets = without(clause.targets(match, sources), sources);
        String rule = clause.entry().verb().word()
                + (match == null ? "" : ": " + match.pattern().written());
        boolean mutual = codes.back() != null || match != null && match.compound();
        if (targets.isEmpty() && sources.size() > 1 && mutual) {
            for (Participant one : sources) {
                put(clause, rule, codes.forth(), List.of(one), without(sources, List.of(one)), into);
            }
            return;
        }
        put(clause, rule, codes.forth(), sources, targets, into);
        put(clause, rule, codes.back(), targets, sources, into);
    }

    private static void put(
            Clause clause,
            String rule,
            @Nullable String code,
            List<Participant> actors,
            List<Participant> recipients,
            List<Coded> into) {
        boolean told =
                !actors.isEmpty() && !recipients.isEmpty() && clause.actors().areKnown(actors, recipients);
        if (code != null && told) {
            List<Reason.Place> places = new ArrayList<>();
            actors.forEach(one -> places.add(new Reason.Place("actor", "source", one.span(), true)));
            recipients.forEach(one -> places.add(new Reason.Place("recipient", "target", one.span(), true)));
            Reason reason = new Reason(rule, "", Reason.Decision.LEXICON, 1, List.of(), places);
            into.add(new Coded(clause.verb(), code, actors, recipients, reason));
        }
    }

    private static List<Participant> without(List<Participant> all, List<Participant> others) {
        Set<String> left = others.stream().map(Participant::entity).collect(Collectors.toSet());
        return all.stream().filter(one -> !left.contains(one.entity())).toList();
    }

    /** A verb with what its dictionary has for it. */
    private record Clause(Sentence sentence, UserActors actors, int verb, UserVerbs.Entry entry) {
        /** Whom the pattern names, else the subject, else who is named in it. */
        List<Participant> sources(UserPatterns.@Nullable Match match) {
            if (match != null && match.source() >= 0) {
                return actors.of(match.source());
            }
            if (match != null && match.target() >= 0 && match.target() < verb) {
                List<Participant> other = nearest(Reach.before(sentence, verb, match.target()), -1, List.of());
                if (!other.isEmpty()) {
                    return without(other, actors.of(match.target()));
                }
            }
            List<Integer> subjects = new Arguments(sentence).of(verb, "subj");
            for (int subject : subjects) {
                List<Participant> named = actors.of(subject);
                if (!named.isEmpty()) {
                    return named;
                }
            }
            for (int subject : subjects) {
                List<Participant> within = nearest(sentence.subtree(subject), 1, List.of());
                if (!within.isEmpty()) {
                    return within;
                }
            }
            return List.of();
        }

        /** Whom the pattern names, else the one whom a passive concerns, else the first that is named behind the verb. */
        List<Participant> targets(UserPatterns.@Nullable Match match, List<Participant> sources) {
            if (match != null && match.target() >= 0) {
                return actors.of(match.target());
            }
            Arguments arguments = new Arguments(sentence);
            if (arguments.isPassive(verb)) {
                for (int object : arguments.of(verb, "obj")) {
                    if (!actors.of(object).isEmpty()) {
                        return actors.of(object);
                    }
                }
            }
            BitSet reach = Reach.behind(sentence, verb, entry.last());
            for (int aside : sentence.children(verb, "advcl")) {
                if (Clauses.isFinite(sentence, aside)) {
                    reach.andNot(sentence.subtree(aside));
                }
            }
            return nearest(reach, 1, sources);
        }

        /** The first that are named in {@code reach}, from its beginning or its end. */
        private List<Participant> nearest(BitSet reach, int way, List<Participant> others) {
            int from = way > 0 ? reach.nextSetBit(0) : reach.length() - 1;
            for (int t = from; t >= 0; t = way > 0 ? reach.nextSetBit(t + 1) : reach.previousSetBit(t - 1)) {
                List<Participant> named = actors.heads(t) ? without(actors.of(t), others) : List.of();
                if (!named.isEmpty()) {
                    return named;
                }
                if (t == 0 && way < 0) {
                    break;
                }
            }
            return List.of();
        }
    }
}
