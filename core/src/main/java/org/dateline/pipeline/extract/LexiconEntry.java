// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.List;
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
        @Nullable LexiconEntry implied) {
    /** A function of the syntax and the role or field that fills it. */
    record Slot(String function, String role) {}

    LexiconEntry {
        needs = List.copyOf(needs);
        frame = List.copyOf(frame);
        size = List.copyOf(size);
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
                implied);
    }

    private static List<Slot> slots(String text) {
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
