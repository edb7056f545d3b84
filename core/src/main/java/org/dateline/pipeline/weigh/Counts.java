// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.model.Quantity;

/** Whether two numbers count the same kind of thing, and whether both can be true. */
final class Counts {
    /** How two numbers of one kind stand to each other. */
    enum Verdict {
        EQUAL,
        /** Bounds or rounding let both be true. */
        COMPATIBLE,
        DIFFER
    }

    /** How far a number may lie from the one that "about" gives. */
    private static final double NEARLY = 0.07;

    private static final Set<String> PEOPLE = Set.of(
            "soldier",
            "police",
            "gunman",
            "protester",
            "worker",
            "student",
            "child",
            "woman",
            "man",
            "resident",
            "civilian",
            "passenger",
            "prisoner",
            "suspect",
            "migrant",
            "patient",
            "official",
            "lawmaker",
            "victim",
            "hostage",
            "farmer",
            "fisherman",
            "firefighter",
            "teacher",
            "doctor",
            "journalist",
            "family",
            "spectator");
    /** Sides of a clash, of which nobody is on two. */
    private static final Set<String> SIDES = Set.of("soldier", "police", "gunman", "protester", "civilian");

    /** Of whom one does not say that they are unhurt by saying so of the others. */
    private static final Set<String> APART = Set.of(
            "soldier",
            "police",
            "gunman",
            "protester",
            "civilian",
            "child",
            "teacher",
            "firefighter",
            "journalist",
            "doctor");

    /** Classes whose members a reader would count apart. */
    private static final Set<String> MIXED =
            Set.of("bomb", "bomb-thing", "weapon", "drug", "animal", "crop", "money", "water", "oil", "road", "hour");

    /** Fields of what is no count, so that "more than" keeps true beside the number itself. */
    private static final Set<String> MEASURED = Set.of("money", "percent", "duration");

    private static final Set<String> PERSON =
            Set.of("person", "people", "individual", "other", "life", "body", "man", "woman", "member", "occupant", "");
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:about|around|roughly|nearly|almost|some|approximately|close to|an estimated|estimated|dozens|scores"
                    + "|hundreds|thousands|a dozen|several|or so)\\b");
    /** What makes a number the number of a part, or of something besides. */
    private static final Pattern PART = Pattern.compile(
            "\\b(?:another|others?|further|additional|more|including|among|of them|of whom|of these|of those|critically"
                    + "|seriously|severely|slightly|lightly|minor|each|per(?! cent)|every|extra)\\b");

    /** What sets those who were hurt beside those who died, of whom the text has just told: "another 23 were injured". */
    private static final Pattern BESIDES = Pattern.compile("\\b(?:another|others?|a further|an additional)\\b");

    private static final Pattern OF_DEAD =
            Pattern.compile("(?i)\\b(?:kill(?:s|ed|ing)?|dead|died|dies|deaths?|los(?:t|ing) their lives)\\b");

    private static final int JUST_TOLD = 200;

    /** "Four dead, among them the attacker": whom others leave out of the number of those killed. */
    private static final Pattern WITH_DOER = Pattern.compile(
            "\\b(?:including|among them|among the dead|counting)\\s+(?:(?:the|a|an|his|her|their|its)\\s+)?"
                    + "(?:(?:suspected|alleged|lone|suicide)\\s+)?(?:attacker|gunman|shooter|assailant|bomber|suspect|hijacker"
                    + "|killer|perpetrator|knifeman)\\b");

    private static final int DOER_WITHIN = 90;

    /** "Ten German tourists": of one nation among others. */
    private static final Pattern OF_SOME = Pattern.compile("\\s\\p{Lu}\\p{Ll}+\\s");

    private final Lexicon lexicon;

    Counts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether both count the same: the same field of an event, or the same or a like unit. */
    boolean alike(Quantity one, Quantity other) {
        if (one.field() != null && other.field() != null) {
            return one.field().equals(other.field()) && !areOthers(one, other);
        }
        return unitsAlike(one, other);
    }

    /** Whether the two count people of whom nobody is both: officers and protesters, soldiers and civilians. */
    private boolean areOthers(Quantity one, Quantity other) {
        return areOthers(among(SIDES, classes(one)), among(SIDES, classes(other)));
    }

    private Set<String> classes(Quantity quantity) {
        return lexicon.classesOf(Stem.of(quantity.unit()));
    }

    /** Whether two clauses speak of people of whom nobody is both. */
    static boolean areOthers(List<Term> some, List<Term> others) {
        return areOthers(apart(some), apart(others));
    }

    private static Set<String> apart(List<Term> terms) {
        Set<String> classes = new TreeSet<>();
        terms.forEach(term -> classes.addAll(term.classes()));
        return among(APART, classes);
    }

    private static Set<String> among(Set<String> of, Set<String> classes) {
        Set<String> found = new TreeSet<>(classes);
        found.retainAll(of);
        return found;
    }

    private static boolean areOthers(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
    }

    private boolean unitsAlike(Quantity one, Quantity other) {
        String a = Stem.of(one.unit());
        String b = Stem.of(other.unit());
        if (a.equals(b) || a.length() > 4 && b.endsWith(a) || b.length() > 4 && a.endsWith(b)) {
            return true;
        }
        Set<String> classes = lexicon.classesOf(a);
        Set<String> others = lexicon.classesOf(b);
        if (classes.stream().anyMatch(name -> others.contains(name) && !MIXED.contains(name))) {
            return true;
        }
        boolean generic = PERSON.contains(one.unit()) || PERSON.contains(other.unit());
        return generic && isPeople(one, classes) && isPeople(other, others);
    }

    private static boolean isPeople(Quantity quantity, Set<String> classes) {
        return PERSON.contains(quantity.unit())
                || !classes.contains("house") && classes.stream().anyMatch(PEOPLE::contains);
    }

    /** Whether the words around a number say that it counts a part of something. */
    static boolean isPart(Quantity quantity, String text) {
        int from = Math.max(0, quantity.span().start() - 12);
        int to = Math.min(text.length(), quantity.span().end() + 14);
        int comma = text.indexOf(',', quantity.span().end());
        if (comma >= 0 && comma < to) {
            to = comma;
        }
        String words = text.substring(from, to);
        if ("injured".equals(quantity.field()) || "missing".equals(quantity.field())) {
            String before = text.substring(
                    Math.max(0, quantity.span().start() - JUST_TOLD),
                    quantity.span().start());
            words = OF_DEAD.matcher(before).find()
                    ? BESIDES.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("")
                    : words;
        }
        return PART.matcher(words.toLowerCase(Locale.ROOT)).find()
                && !words.toLowerCase(Locale.ROOT).contains("more than");
    }

    /** Whether it counts those of one nation or kind only, where the other number may count all. */
    static boolean isOfSome(Quantity quantity, String text) {
        return OF_SOME.matcher(quantity.span().of(text)).find();
    }

    Verdict compare(Quantity one, String text, Quantity other, String otherText) {
        if (one.value() == other.value()) {
            return Verdict.EQUAL;
        }
        double[] a = range(one, text);
        double[] b = range(other, otherText);
        if (a[0] <= b[1] && b[0] <= a[1]) {
            return Verdict.COMPATIBLE;
        }
        boolean compatible = isRounding(one.value(), other.value())
                || isWithDoer(one, text, other)
                || isWithDoer(other, otherText, one);
        return compatible ? Verdict.COMPATIBLE : Verdict.DIFFER;
    }

    /** Whether the larger number is said to have in it the one who did it, and is larger by one. */
    private static boolean isWithDoer(Quantity larger, String text, Quantity smaller) {
        if (larger.value() != smaller.value() + 1) {
            return false;
        }
        int end = larger.span().end();
        String after = text.substring(end, Math.min(text.length(), end + DOER_WITHIN));
        int stop = after.indexOf(". ");
        String rest = stop < 0 ? after : after.substring(0, stop);
        return WITH_DOER.matcher(rest.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether one says "at least" and the other says more: both true, but the second brings the first up to date. */
    static boolean isRaised(Quantity early, Quantity late) {
        return early.min() != null
                && early.max() == null
                && late.value() > early.value()
                && early.field() != null
                && !MEASURED.contains(early.field())
                && early.field().equals(late.field());
    }

    private static double[] range(Quantity quantity, String text) {
        double min = quantity.value();
        double max = quantity.value();
        if (quantity.min() != null || quantity.max() != null) {
            min = quantity.min() == null ? Double.NEGATIVE_INFINITY : quantity.min();
            max = quantity.max() == null ? Double.POSITIVE_INFINITY : quantity.max();
        }
        int from = Math.max(0, quantity.span().start() - 10);
        String words = text.substring(from, quantity.span().end()).toLowerCase(Locale.ROOT);
        if (ABOUT.matcher(words).find() && min > quantity.value() * 0.8 && max < quantity.value() * 1.2) {
            min = quantity.value() - Math.abs(quantity.value()) * NEARLY;
            max = quantity.value() + Math.abs(quantity.value()) * NEARLY;
        }
        return new double[] {min, max};
    }

    /** Whether the rounder of two numbers is the other, rounded. */
    private static boolean isRounding(double one, double other) {
        double larger = Math.max(Math.abs(one), Math.abs(other));
        double difference = Math.abs(one - other);
        if (difference <= 0.02 * larger && larger >= 100) {
            return true;
        }
        return difference <= 0.06 * larger && larger >= 30 && (isRound(one) != isRound(other));
    }

    private static boolean isRound(double value) {
        double step = Math.pow(10, Math.max(1, Math.floor(Math.log10(Math.max(1, Math.abs(value))))));
        return value % step == 0 || value % (step / 2) == 0 && step > 10;
    }
}
