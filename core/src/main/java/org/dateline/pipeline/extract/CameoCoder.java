// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Document;
import org.dateline.model.Participant;
import org.dateline.model.PloverType;
import org.dateline.model.Reason;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a sentence have a CAMEO code, and which. CAMEO records an act of somebody upon somebody, so one without two
 * parties in its clause has none. Statements and wishes, for which PLOVER has no type, are acts to CAMEO: who says that another
 * attacked accuses (112), who says so of himself owns to it (015), who wants another to act appeals (02), and who wants to act
 * states an intent (03, 13).
 */
final class CameoCoder {
    private static final String OWNS = "015";
    private static final String ACCUSES = "112";
    private static final String INVESTIGATES = "09";
    /** Modes of force that make it more than a riot or its repression. */
    private static final Set<String> WEAPONS =
            Set.of("firearms", "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "unconventional");

    /**
     * What CAMEO makes of a sentence.
     *
     * @param codes by trigger, for the events that have one
     * @param others acts that only CAMEO codes
     */
    record Result(Map<Integer, String> codes, List<UserCoder.Coded> others) {
        Result {
            codes = Map.copyOf(codes);
            others = List.copyOf(others);
        }
    }

    private final Cameo cameo = new Cameo();
    private final Lexicon lexicon = new Lexicon();

    Result in(Document document, Sentence sentence, List<Coder.Coded> coded) {
        return new Pass(document, sentence, coded).result();
    }

    /** One sentence. */
    private final class Pass {
        private final Sentence sentence;
        private final Arguments arguments;
        private final UserActors actors;
        private final List<Coder.Coded> coded;
        private final Map<Integer, String> codes = new LinkedHashMap<>();
        private final List<UserCoder.Coded> others = new ArrayList<>();

        Pass(Document document, Sentence sentence, List<Coder.Coded> coded) {
            this.sentence = sentence;
            this.coded = coded;
            arguments = new Arguments(sentence);
            actors = new UserActors(document, sentence, true);
        }

        Result result() {
            coded.stream().filter(one -> !isAside(one)).forEach(this::act);
            coded.forEach(this::content);
            told(sentence.root());
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).isVerb() && cameo.wants(lemma(i))) {
                    wanted(i);
                } else if (sentence.token(i).isVerb() && isRefused(i)) {
                    refused(i);
                }
            }
            if (codes.isEmpty() && others.isEmpty()) {
                coded.stream().filter(Pass::isAside).forEach(this::act);
            }
            return new Result(codes, others);
        }

        /** What PLOVER leaves uncoded beside other acts; CAMEO has it where the sentence tells nothing else. */
        private static boolean isAside(Coder.Coded one) {
            return one.reason().decision() == Reason.Decision.LEFT_UNCODED;
        }

        private void act(Coder.Coded one) {
            String code = code(one);
            if (code != null && isBetweenTwo(one)) {
                codes.put(one.head(), code);
            }
        }

        private @Nullable String code(Coder.Coded one) {
            boolean guessed = one.reason().decision() == Reason.Decision.LEARNT && cameo.tells(lemma(one.head()));
            if (guessed) {
                return null; // what the words said amount to is no act that CAMEO knows by the verb of saying
            }
            String code = cameo.of(sentence, one);
            boolean force = one.entry().type() == PloverType.ASSAULT
                    && !WEAPONS.contains(one.entry().mode() + "");
            String protest = force
                    ? cameo.protest(
                            protest(one.head(), "subj"), protest(one.head(), "obj") || protest(one.head(), "obl:with"))
                    : null;
            return protest != null ? protest : code;
        }

        private boolean protest(int head, String function) {
            return arguments.of(head, function).stream().anyMatch(one -> cameo.protests(lemma(one)));
        }

        /** "Agreed to resume talks", "pledged to expel": one act, told by the verb of agreeing unless what is agreed is hostile. */
        private void content(Coder.Coded outer) {
            if (outer.entry().type() != PloverType.AGREE || !codes.containsKey(outer.head())) {
                return;
            }
            for (int content : outer.content()) {
                PloverType type = type(content);
                String intent = type == null ? null : cameo.intent(type);
                if (type != null && intent != null) {
                    boolean hostile = type.quad() > 2;
                    if (!hostile) {
                        codes.put(outer.head(), intent);
                        codes.remove(content);
                    } else if (codes.containsKey(content)) {
                        codes.remove(outer.head());
                    }
                    return;
                }
            }
        }

        private String lemma(int i) {
            return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
        }

        private boolean isBetweenTwo(Coder.Coded one) {
            if (one.entry().reciprocal() && one.actors().size() > 1) {
                return true;
            }
            List<Participant> sources = one.actors();
            List<Participant> targets = one.recipients();
            if (sentence.token(one.head()).isVerb()) {
                sources = sources.isEmpty() ? subjects(one.head()) : sources;
                targets = targets.isEmpty() ? behind(one.head(), sources) : targets;
            }
            boolean protest = one.entry().type() == PloverType.PROTEST;
            return !sources.isEmpty() && (protest || !targets.isEmpty()) && actors.areKnown(sources, targets);
        }

        private List<Participant> subjects(int verb) {
            for (int subject : arguments.of(verb, "subj")) {
                List<Participant> named = actors.of(subject);
                if (!named.isEmpty()) {
                    return named;
                }
            }
            return List.of();
        }

        /** Whom the verb's clause names first behind it, beside those who act. */
        private List<Participant> behind(int verb, List<Participant> sources) {
            BitSet reach = Reach.behind(sentence, verb, verb);
            for (int aside : sentence.children(verb, "advcl", "ccomp")) {
                if (Clauses.isFinite(sentence, aside)) {
                    reach.andNot(sentence.subtree(aside));
                }
            }
            for (int t = reach.nextSetBit(0); t >= 0; t = reach.nextSetBit(t + 1)) {
                List<Participant> named = actors.heads(t) ? without(actors.of(t), sources) : List.of();
                if (!named.isEmpty()) {
                    return named;
                }
            }
            return List.of();
        }

        /** Deeds of force that the sentence's own words do not tell, but whose telling it tells first: "Chad said Mali attacked". */
        private void told(int verb) {
            if (verb < 0 || !sentence.token(verb).isVerb() || !cameo.tells(lemma(verb))) {
                return;
            }
            List<Participant> speakers = subjects(verb);
            for (Coder.Coded deed : coded) {
                boolean force = deed.entry().type() == PloverType.ASSAULT;
                if (!force || deed.head() < verb || !isToldBy(deed.head(), verb) || speakers.isEmpty()) {
                    continue;
                }
                boolean own = !without(speakers, deed.actors()).equals(speakers);
                List<Participant> others = own ? deed.recipients() : without(doers(deed), speakers);
                if (!others.isEmpty() && actors.areKnown(speakers, others)) {
                    codes.remove(deed.head());
                    put(verb, own ? OWNS : ACCUSES, speakers, others);
                    return;
                }
            }
        }

        /** Who did it; where its own clause does not say, who did what it was done by ("killed in a strike by rebels"). */
        private List<Participant> doers(Coder.Coded deed) {
            if (!deed.actors().isEmpty()) {
                return deed.actors();
            }
            return coded.stream()
                    .filter(one -> one.head() != deed.head() && sentence.isUnder(one.head(), deed.head()))
                    .map(Coder.Coded::actors)
                    .filter(all -> !all.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }

        private boolean isToldBy(int deed, int verb) {
            int at = deed;
            for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
                if (sentence.token(at).head() == verb) {
                    return sentence.hasRelation(at, "ccomp");
                }
                at = sentence.token(at).head();
            }
            return false;
        }

        private void wanted(int verb) {
            if (Verbs.modality(sentence, verb, false) != Verbs.Modality.NONE || Verbs.isNegated(sentence, verb)) {
                return;
            }
            List<Participant> wanting = subjects(verb);
            for (int content : sentence.children(verb, "xcomp", "ccomp")) {
                PloverType type = type(content);
                if (type == null || wanting.isEmpty() || content < verb) {
                    continue;
                }
                List<Participant> doers = without(
                        sentence.children(content, "nsubj").stream()
                                .flatMap(doer -> actors.of(doer).stream())
                                .toList(),
                        wanting);
                if (doers.isEmpty()) {
                    doers = without(
                            arguments.of(verb, "obj").stream()
                                    .flatMap(doer -> actors.of(doer).stream())
                                    .toList(),
                            wanting);
                }
                boolean another = !doers.isEmpty();
                String code = another ? cameo.wish(type) : intent(content, type);
                List<Participant> others = another ? doers : behind(content, wanting);
                others = others.isEmpty() && wanting.size() > 1 ? wanting : others;
                if (code != null && !others.isEmpty() && actors.areKnown(wanting, others)) {
                    codes.remove(content);
                    codes.remove(verb);
                    put(verb, code, wanting, others);
                    return;
                }
            }
        }

        /** Wanting to look into something is part of doing so (09). */
        private @Nullable String intent(int content, PloverType type) {
            boolean investigates = coded.stream()
                    .anyMatch(one -> one.head() == content
                            && String.valueOf(cameo.of(one.entry())).startsWith(INVESTIGATES));
            return investigates ? INVESTIGATES + "0" : cameo.intent(type);
        }

        private boolean isRefused(int verb) {
            return Set.of(Verbs.Modality.WILL, Verbs.Modality.WOULD).contains(Verbs.modality(sentence, verb, false))
                    && Verbs.isNegated(sentence, verb);
        }

        /** "Will not send aid": who will not help refuses. */
        private void refused(int verb) {
            PloverType type = type(verb);
            String code = type == null ? null : cameo.refusal(type);
            List<Participant> ones = subjects(verb);
            List<Participant> targets = code == null ? List.of() : behind(verb, ones);
            if (code != null && !ones.isEmpty() && !targets.isEmpty() && actors.areKnown(ones, targets)) {
                codes.remove(verb);
                put(verb, code, ones, targets);
            }
        }

        /** What is wanted: as it is coded, else as the lexicon would code the verb. */
        private @Nullable PloverType type(int content) {
            if (!sentence.token(content).isVerb()) {
                return null;
            }
            for (Coder.Coded one : coded) {
                PloverType type = one.entry().type() != null
                        ? one.entry().type()
                        : cameo.type(one.entry().cameo());
                if (one.head() == content && type != null) {
                    return type;
                }
            }
            for (Lexicon.Light light : lexicon.light(lemma(content))) {
                boolean carried = light.preposition().isEmpty()
                        && arguments.of(content, "obj").stream()
                                .anyMatch(noun -> light.nouns().contains(lemma(noun)));
                if (carried && light.entry().type() != null) {
                    return light.entry().type();
                }
            }
            return lexicon.verb(lemma(content)).stream()
                    .filter(entry -> entry.needs().stream()
                            .allMatch(need ->
                                    need.lemmas().isEmpty() && need.others().isEmpty()))
                    .map(LexiconEntry::type)
                    .filter(type -> type != null)
                    .findFirst()
                    .orElse(null);
        }

        /** Whether an event of the verb is the same act between the same. */
        private boolean isCoded(int verb, String code, List<Participant> ones, List<Participant> targets) {
            return coded.stream()
                    .anyMatch(one -> one.head() == verb
                            && one.entry().type() != null
                            && cameo.isRoot(code, one.entry().type())
                            && shares(one.actors(), ones)
                            && shares(one.recipients(), targets));
        }

        private void put(int verb, String code, List<Participant> ones, List<Participant> targets) {
            List<Reason.Place> places = new ArrayList<>();
            ones.forEach(one -> places.add(new Reason.Place("actor", "subj", one.span(), true)));
            targets.forEach(one -> places.add(new Reason.Place("recipient", "comp", one.span(), true)));
            if (isCoded(verb, code, ones, targets)) {
                codes.put(verb, code);
                return;
            }
            Reason reason = new Reason("CAMEO: " + lemma(verb), "", Reason.Decision.OUTSIDE, 1, List.of(), places);
            others.add(new UserCoder.Coded(verb, code, ones, targets, reason));
        }
    }

    private static boolean shares(List<Participant> ones, List<Participant> others) {
        return without(ones, others).size() < ones.size();
    }

    private static List<Participant> without(List<Participant> all, List<Participant> others) {
        Set<String> left = others.stream().map(Participant::entity).collect(Collectors.toSet());
        return all.stream().filter(one -> !left.contains(one.entity())).toList();
    }
}
