// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.EntityKind;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose voice is heard at each token: within quotation marks that of the speaker, elsewhere that of the report itself. "I" is
 * the voice, "we" its side, "you" whom it speaks to.
 */
final class Voices {
    /** One voice; of a quotation whose speaker is not told, too. */
    private static final class Voice {
        private @Nullable Referent speaker;
        private @Nullable Referent side;
        private @Nullable Referent addressee;
    }

    /** Tokens before the colon of a label, and the colon. */
    private static final int LONGEST_LABEL = 7;

    private final Lexicon lexicon;
    private final Scene scene;
    private final Map<Referent, Voice> bySpeaker = new HashMap<>();
    private final Voice report = new Voice();
    private final Voice asking = new Voice();
    private final boolean interview;
    private final BitSet questions;
    /** Whose turn it is in a transcript, since the last label. */
    private @Nullable Voice turn;

    private boolean open;
    private int paragraph = -1;
    private @Nullable Voice running;
    private boolean lastQuoted;

    /** @param narrator who speaks where no quotation marks stand, as far as the report tells */
    Voices(Lexicon lexicon, Scene scene, Narrators.@Nullable Narrator narrator) {
        this.lexicon = lexicon;
        this.scene = scene;
        interview = narrator != null && narrator.answers();
        questions = Narrators.questions(scene.sentences);
        if (narrator != null) {
            report.speaker = narrator.who();
            asking.addressee = narrator.who();
            bySpeaker.put(narrator.who(), report);
        }
    }

    /** Resolves "I", "we" and "you" of a sentence; to be called in order, once the other mentions have their referents. */
    void resolve(Sentence sentence) {
        if (open && sentence.paragraph() != paragraph && !isMark(sentence.token(0))) {
            open = false;
        }
        boolean goesOn = open || sentence.paragraph() - paragraph <= 1;
        if (sentence.paragraph() != paragraph) {
            turn = labelled(sentence, turn);
        }
        paragraph = sentence.paragraph();
        BitSet quoted = quoted(sentence);
        Voice voice = quoted.isEmpty() ? null : voice(sentence, quoted, goesOn);
        for (Draft draft : List.copyOf(scene.in(sentence))) {
            if (draft.isPronoun() && draft.referent() == null) {
                speak(draft, voice != null && quoted.get(draft.head) ? voice : unquoted(sentence));
            }
        }
        if (voice != null) {
            running = voice;
        }
        lastQuoted = voice != null;
    }

    /** "Q: When did you leave?", "MS LINDQVIST: I left in May.": the voice that the paragraph's label names, else the one before. */
    private @Nullable Voice labelled(Sentence sentence, @Nullable Voice before) {
        int colon = 1;
        while (colon < Math.min(sentence.size(), LONGEST_LABEL)
                && !sentence.token(colon).word().equals(":")) {
            colon++;
        }
        if (colon >= Math.min(sentence.size(), LONGEST_LABEL)) {
            return before;
        }
        String first = sentence.token(0).word();
        if (colon == 1 && first.equals("Q")) {
            return asking;
        }
        if (colon == 1 && first.equals("A")) {
            return report;
        }
        Draft label = scene.at(sentence, colon - 1);
        Referent who = label == null || label.first > 1 ? null : label.referent();
        return who != null && who.kind() == EntityKind.PERSON && !who.isPlural() ? voiceOf(who) : before;
    }

    private Voice voiceOf(Referent speaker) {
        return bySpeaker.computeIfAbsent(speaker, who -> {
            Voice voice = new Voice();
            voice.speaker = who;
            return voice;
        });
    }

    /** The report's own voice; in an interview that of whoever asks. */
    private Voice unquoted(Sentence sentence) {
        if (turn != null) {
            return turn;
        }
        if (!interview) {
            return report;
        }
        return questions.get(sentence.paragraph()) ? asking : report;
    }

    private static boolean isMark(Token token) {
        return token.word().equals("\"")
                || token.word().equals("``")
                || token.word().equals("''")
                || token.word().equals("\u201c")
                || token.word().equals("\u201d");
    }

    /** The tokens within quotation marks; leaves told whether a quotation is open at the end. */
    private BitSet quoted(Sentence sentence) {
        BitSet quoted = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            if (isMark(sentence.token(i))) {
                String word = sentence.token(i).word();
                open = word.equals("\u201c")
                        || word.equals("``")
                        || !word.equals("\u201d") && !word.equals("''") && !open;
            } else if (open) {
                quoted.set(i);
            }
        }
        return quoted;
    }

    private Voice voice(Sentence sentence, BitSet quoted, boolean goesOn) {
        Draft speaker = speaker(sentence, quoted);
        if (speaker != null && speaker.referent() != null) {
            return voiceOf(speaker.referent());
        }
        Draft before = goesOn && !lastQuoted ? subjectBefore(sentence) : null;
        if (before != null && before.referent() != null) {
            return voiceOf(before.referent());
        }
        return goesOn && running != null ? running : new Voice();
    }

    /** "A B was less happy. "I expected more."": the person that the sentence before tells of, in the same paragraph. */
    private @Nullable Draft subjectBefore(Sentence sentence) {
        if (sentence.index() == 0) {
            return null;
        }
        Sentence before = scene.sentences.get(sentence.index() - 1);
        int subject = before.firstChild(before.root(), "nsubj");
        Draft draft = subject < 0 || before.paragraph() != sentence.paragraph() ? null : scene.at(before, subject);
        return draft != null && Scene.isPerson(draft) && !draft.isPlural() ? draft : null;
    }

    /** The subject of a verb of saying outside the quotation, or whom "according to" names. */
    private @Nullable Draft speaker(Sentence sentence, BitSet quoted) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (quoted.get(i) || !lexicon.coreference.has("say", token.lemma())) {
                continue;
            }
            if (token.isVerb()) {
                int subject = sentence.firstChild(i, "nsubj");
                Draft draft = subject < 0 || quoted.get(subject) ? null : scene.at(sentence, subject);
                if (draft != null) {
                    return draft;
                }
            } else if (token.lemma().equals("accord")) {
                int whom = token.head();
                Draft draft = whom < 0 ? null : scene.at(sentence, whom);
                if (draft != null) {
                    return draft;
                }
            }
        }
        return null;
    }

    private void speak(Draft pronoun, Voice voice) {
        switch (Pronoun.of(pronoun.text.toLowerCase(Locale.ROOT))) {
            case I -> {
                if (voice.speaker == null) {
                    voice.speaker = named("the speaker");
                }
                pronoun.refer(voice.speaker);
            }
            case WE -> {
                if (voice.side == null) {
                    Referent side = sideOf(voice.speaker);
                    voice.side = side == null ? named("the speaker's side") : side;
                }
                pronoun.refer(voice.side);
            }
            case YOU -> {
                if (voice.addressee == null) {
                    voice.addressee = named("the person spoken to");
                }
                pronoun.refer(voice.addressee);
            }
            default -> {}
        }
    }

    /** Several speakers or a body, themselves; of a person the body or country that the person's first office belongs to. */
    private static @Nullable Referent sideOf(@Nullable Referent speaker) {
        if (speaker == null) {
            return null;
        }
        if (speaker.isPlural() || isBody(speaker)) {
            return speaker;
        }
        for (Office office : speaker.offices()) {
            if (office.owner() != null && office.status() == Role.Status.CURRENT && isBody(office.owner())) {
                return office.owner();
            }
        }
        return null;
    }

    private static boolean isBody(Referent referent) {
        return switch (referent.kind()) {
            case ORGANIZATION, GROUP, COUNTRY -> true;
            default -> false;
        };
    }

    private static Referent named(String name) {
        Referent referent = new Referent();
        referent.givenName(name);
        return referent;
    }
}
