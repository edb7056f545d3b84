// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * What one use of a verb, noun or light verb is coded as.
 *
 * @param type {@code null} with a kind for a happening that PLOVER leaves out, {@code null} without one for no event at all
 * @param needs conditions that must all hold
 * @param frame functions in the order in which they are tried, each with its role
 * @param reciprocal whether all participants are actors
 * @param size function and field of the number that tells the event's size, e.g. {@code obj=dead}
 * @param rule the words and conditions as the lexicon writes them; {@code null} where it does not know the word
 * @param firm whether PLOVER's manual rules on just this use, so that nothing learnt overrules it
 */
record LexiconEntry(
        @Nullable PloverType type,
        @Nullable String mode,
        @Nullable String kind,
        @Nullable String cameo,
        List<Need> needs,
        List<Slot> frame,
        boolean reciprocal,
        List<Slot> size,
        @Nullable LexiconEntry implied,
        @Nullable String rule,
        boolean firm) {
    /** A function of the syntax and the role or field that fills it. */
    record Slot(String function, String role) {}

    /** What acts are called in plain words where PLOVER would not code them. */
    private static final Map<PloverType, String> PLAIN = Map.ofEntries(
            Map.entry(PloverType.AGREE, "agreement"),
            Map.entry(PloverType.CONSULT, "meeting"),
            Map.entry(PloverType.SUPPORT, "support"),
            Map.entry(PloverType.CONCEDE, "concession"),
            Map.entry(PloverType.COOPERATE, "cooperation"),
            Map.entry(PloverType.AID, "aid"),
            Map.entry(PloverType.RETREAT, "withdrawal"),
            Map.entry(PloverType.REQUEST, "request"),
            Map.entry(PloverType.ACCUSE, "accusation"),
            Map.entry(PloverType.REJECT, "refusal"),
            Map.entry(PloverType.THREATEN, "threat"),
            Map.entry(PloverType.PROTEST, "protest"),
            Map.entry(PloverType.SANCTION, "sanction"),
            Map.entry(PloverType.MOBILIZE, "mobilization"),
            Map.entry(PloverType.COERCE, "coercion"),
            Map.entry(PloverType.ASSAULT, "violence"));

    private static final Set<PloverType> SANCTIONS = EnumSet.of(PloverType.SANCTION, PloverType.COERCE);
    private static final Cameo CAMEO = new Cameo();

    LexiconEntry {
        needs = List.copyOf(needs);
        frame = List.copyOf(frame);
        size = List.copyOf(size);
    }

    /** What the lexicon does not know, with the places where a verb's parties usually stand. */
    static final LexiconEntry UNKNOWN = new LexiconEntry(
            null,
            null,
            null,
            null,
            List.of(),
            slots("subj=actor iobj=recipient obj=recipient obl:to=recipient obl:with=recipient obl:against=recipient"
                    + " obl:on=recipient obl:from=recipient obl:for=recipient obl:at=recipient obl:of=recipient"
                    + " obl:in=recipient obl:into=recipient"),
            false,
            List.of(),
            null,
            null,
            false);

    /** The same use coded as {@code other}; its mode stays where the type does, its CAMEO code where its first two digits do. */
    LexiconEntry coded(PloverType other) {
        if (other == type) {
            return this;
        }
        String act = CAMEO.of(this);
        // CAMEO has sanctions in one place (163), PLOVER in two.
        boolean sanctions = SANCTIONS.contains(type) && SANCTIONS.contains(other);
        boolean same = act != null && (sanctions || CAMEO.isRoot(act, other));
        return new LexiconEntry(
                other, null, null, same ? act : null, needs, frame, reciprocal, size, null, rule, false);
    }

    /** The same use by the means of another act of its type: whoever is killed in an air strike is killed from the air. */
    LexiconEntry by(LexiconEntry means) {
        return mode != null || means.mode == null || means.type != type
                ? this
                : new LexiconEntry(
                        type, means.mode, kind, means.cameo, needs, frame, reciprocal, size, implied, rule, firm);
    }

    /** The same use coded as PLOVER's manual rules; CAMEO's code stays that of the act itself. */
    LexiconEntry ruled(PloverType other) {
        String act = CAMEO.of(this);
        return new LexiconEntry(other, null, null, act, needs, frame, reciprocal, size, null, rule, false);
    }

    /** The same use as a happening that PLOVER would not code here. */
    LexiconEntry uncoded() {
        return uncoded(type == null ? kind : PLAIN.get(type));
    }

    /** The same use as a happening of this kind. */
    LexiconEntry uncoded(@Nullable String other) {
        String act = CAMEO.of(this);
        return new LexiconEntry(null, null, other, act, needs, frame, reciprocal, size, null, rule, false);
    }

    /** The same use as a happening of this kind, which CAMEO does not code either. */
    LexiconEntry happening(String other) {
        return new LexiconEntry(null, null, other, null, needs, frame, reciprocal, size, null, rule, false);
    }

    boolean isEvent() {
        return type != null || kind != null;
    }

    static LexiconEntry of(RuleFile.Entry lines) {
        LexiconEntry implied = lines.has("implies") ? coded(lines.first("implies"), lines, null) : null;
        return coded(lines.first("code"), lines, implied);
    }

    private static LexiconEntry coded(String code, RuleFile.Entry lines, @Nullable LexiconEntry implied) {
        String cameo = null;
        String kind = null;
        String name = "";
        for (String part : code.split("\\s+", -1)) {
            if (part.startsWith("cameo=")) {
                cameo = part.substring("cameo=".length());
            } else if (part.startsWith("kind=")) {
                kind = part.substring("kind=".length());
            } else if (name.isEmpty()) {
                name = part;
            }
        }
        int slash = name.indexOf('/');
        String type = slash < 0 ? name : name.substring(0, slash);
        List<Slot> frame = new ArrayList<>();
        boolean reciprocal = false;
        for (Slot slot : slots(lines.first("frame"))) {
            if (slot.function().equals("reciprocal")) {
                reciprocal = slot.role().equals("yes");
            } else {
                frame.add(slot);
            }
        }
        return new LexiconEntry(
                type.equals("none") ? null : PloverType.valueOf(type),
                slash < 0 ? null : name.substring(slash + 1),
                kind,
                cameo,
                Need.all(lines.first("needs")),
                frame,
                reciprocal,
                slots(lines.first("size")),
                implied,
                rule(lines),
                lines.first("firm").equals("yes"));
    }

    private static String rule(RuleFile.Entry lines) {
        StringBuilder rule = new StringBuilder();
        for (String key : List.of("verb", "noun", "light", "needs")) {
            for (String line : lines.all(key)) {
                rule.append(rule.isEmpty() ? "" : "; ").append(key).append(": ").append(line);
            }
        }
        return rule.toString();
    }

    /** The frame as the lexicon writes it. */
    String written() {
        return frame.stream()
                .map(slot -> slot.function() + "=" + slot.role())
                .collect(java.util.stream.Collectors.joining(" "));
    }

    static List<Slot> slots(String text) {
        List<Slot> slots = new ArrayList<>();
        for (String part : text.split("\\s+", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                slots.add(new Slot(part.substring(0, equals), part.substring(equals + 1)));
            }
        }
        return slots;
    }
}
