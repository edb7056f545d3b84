// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

/**
 * How a happening stands to the facts, before tense is looked at.
 *
 * @param mood what keeps it from being a plain fact
 * @param ongoing whether a word says that it still goes on
 */
record Stand(boolean positive, Mood mood, boolean ongoing) {
    /** From plain fact down to mere thought. */
    enum Mood {
        FACT,
        LIKELY,
        EXPECTED,
        PLANNED,
        ALLEGED,
        POSSIBLE,
        CALLED_OFF,
        HYPOTHETICAL;

        private final String positive = name() + "+";
        private final String negative = name() + "-";
    }

    static final Stand FACT = new Stand(true, Mood.FACT, false);

    static Stand in(Mood mood) {
        return new Stand(true, mood, false);
    }

    /** As it is named among the signs, where "probably" weighs the same of what was and of what will be. */
    String sign() {
        Mood named = mood == Mood.LIKELY ? Mood.EXPECTED : mood;
        return positive ? named.positive : named.negative;
    }

    boolean isFact() {
        return mood == Mood.FACT;
    }

    Stand denied() {
        return new Stand(!positive, mood, false);
    }

    /** This stand under a weaker mood: what is thought of in a thought stays a thought. */
    Stand under(Mood other) {
        Mood both = mood == Mood.HYPOTHETICAL || mood == Mood.CALLED_OFF ? Mood.HYPOTHETICAL : other;
        return new Stand(positive, both, ongoing);
    }

    /** Where a dependent of something that stands so is left by an effect of the rules. */
    Stand after(String effect) {
        return switch (effect) {
            case "certain" -> new Stand(true, mood, ongoing);
            case "ongoing" -> new Stand(true, mood, mood == Mood.FACT);
            case "not" -> new Stand(false, mood, false);
            case "factive" -> FACT;
            case "planned", "expected" -> mood == Mood.CALLED_OFF ? this : pending(effect);
            case "unlikely" -> new Stand(false, mood, false).under(Mood.POSSIBLE);
            case "likely" -> new Stand(true, mood, ongoing).under(Mood.LIKELY);
            case "possible" -> new Stand(true, mood, false).under(Mood.POSSIBLE);
            case "alleged" -> new Stand(true, mood, false).under(Mood.ALLEGED);
            case "called-off" -> new Stand(false, Mood.CALLED_OFF, false);
            case "hypothetical" -> new Stand(true, Mood.HYPOTHETICAL, false);
            default -> throw new IllegalStateException("no such effect: " + effect);
        };
    }

    private Stand pending(String effect) {
        return new Stand(true, mood, false).under(effect.equals("planned") ? Mood.PLANNED : Mood.EXPECTED);
    }
}
