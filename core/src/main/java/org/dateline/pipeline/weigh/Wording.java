// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Statement;

/** The words in which a clause is shown: with its subject, where the clause by itself has none. */
final class Wording {
    /**
     * A clause as a reader is shown it.
     *
     * @param words with its subject and what the sentence says of that, where the clause has none
     * @param cut the same without what stands behind the clause
     * @param isWhole whether the words can be understood by themselves
     * @param isWidened whether they are more than the clause
     */
    record Shown(String words, String cut, boolean isWhole, boolean isWidened) {
        static Shown own(String words) {
            return new Shown(words, words, count(words) >= FEWEST_WORDS, false);
        }

        static Shown loose(String words) {
            return new Shown(words, words, false, false);
        }
    }

    private static final int LONGEST = 320;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}’']+");
    private static final Pattern LOOSE_END =
            Pattern.compile("(?:,\\s+(?:something|which|who|and|but|that))?[\\s,;:–—-]+$|,\\s+something$");

    /** What follows where a clause is cut off from the question or the person that it is about. */
    private static final Pattern GOES_ON = Pattern.compile("\\s+(?=(?:what|whether|how|why|who|whom)\\b)");

    private static final Pattern ASKS = Pattern.compile("(?:what|whether|how|why)\\b");

    private final Map<String, Set<String>> openers = new HashMap<>();

    Wording() {
        for (String line : Lexicon.read("openers.txt")) {
            int colon = line.indexOf(':');
            Set<String> words = openers.computeIfAbsent(line.substring(0, colon), any -> new TreeSet<>());
            for (String word : line.substring(colon + 1).split(",")) {
                words.add(word.strip());
            }
        }
    }

    /** @param sentence all statements of the clause's sentence */
    Shown of(Reading reading, Statement statement, Collection<Statement> sentence) {
        String text = reading.text();
        Span span = toItsEnd(text, statement.span(), sentence.stream().map(Statement::span));
        String tight = tidy(text, span);
        if (!isLoose(tight, statement.head())) {
            return Shown.own(tight);
        }
        String[] first = NOT_LETTERS.split(tight, 2);
        if (first.length == 2 && is("joins", first[0]) && !isLoose(first[1], statement.head())) {
            return Shown.own(first[1]);
        }
        int start = subject(reading, statement, sentence);
        if (start == span.start()) {
            return whole(text, span, tight, sentence);
        }
        Span more = new Span(start, span.end());
        for (Statement other : sentence) {
            if (other.span().start() == start && other.span().contains(span)) {
                if (Frames.isSpeech(other)) {
                    return whole(text, span, tight, sentence);
                }
                more = other.span();
            }
        }
        return more.length() <= LONGEST
                ? new Shown(tidy(text, more), tidy(text, new Span(start, span.end())), true, true)
                : Shown.loose(tight);
    }

    /** "It was not clear" with "what caused the crash" behind it: a clause that is nothing without the next. */
    static Span toItsEnd(String text, Span clause, Stream<Span> sentence) {
        Matcher next = GOES_ON.matcher(text).region(clause.end(), text.length());
        return next.lookingAt()
                ? sentence.filter(one -> one.start() == next.end())
                        .findFirst()
                        .map(clause::cover)
                        .orElse(clause)
                : clause;
    }

    /** Whether a clause is cut off from the question or the person that it is about. */
    static boolean goesOn(String text, Span clause) {
        return GOES_ON.matcher(text).region(clause.end(), text.length()).lookingAt();
    }

    /** Whether the words are a question that the clause before them is about. */
    static boolean asks(String words) {
        return ASKS.matcher(words).lookingAt();
    }

    /** The whole sentence, where no clause of it has the subject; what is too long for that does not stand alone. */
    private static Shown whole(String text, Span span, String tight, Collection<Statement> sentence) {
        Span all = span;
        for (Statement other : sentence) {
            all = all.cover(other.span());
        }
        if (all.length() > LONGEST || all.equals(span)) {
            return Shown.loose(tight);
        }
        String words = tidy(text, all);
        return new Shown(words, words, true, true);
    }

    /** Where the nearest clause before it begins that has a subject, and that the same words of somebody hold. */
    private int subject(Reading reading, Statement statement, Collection<Statement> sentence) {
        int start = statement.span().start();
        int nearest = -1;
        for (Statement other : sentence) {
            int from = other.span().start();
            boolean before =
                    from < start && from > nearest && Objects.equals(other.attribution(), statement.attribution());
            if (before && !isLoose(tidy(reading.text(), other.span()), other.head())) {
                nearest = from;
            }
        }
        return nearest < 0 ? start : nearest;
    }

    private boolean isLoose(String words, String head) {
        List<String> all = List.of(NOT_LETTERS.split(words, 4));
        if (words.isEmpty() || all.isEmpty()) {
            return true;
        }
        String first = all.get(0).isEmpty() && all.size() > 1 ? all.get(1) : all.get(0);
        if (first.isEmpty() || !Character.isLowerCase(first.charAt(0))) {
            return false;
        }
        if (is("hangs", first) && !(first.equals("that") && isSubject(all, head))) {
            return true;
        }
        String stem = Stem.of(head);
        boolean adverb =
                first.endsWith("ly") && all.size() > 1 && Stem.of(all.get(1)).equals(stem);
        return is("joins", first) || is("verb", first) || adverb || isVerb(first, head);
    }

    /** "that was all" against "that she left". */
    private boolean isSubject(List<String> words, String head) {
        return words.size() > 1 && (is("verb", words.get(1)) || isVerb(words.get(1), head));
    }

    /** Whether a word is a form of the predicate that shows it to be a verb: "killed", "killing", "kills". */
    private static boolean isVerb(String word, String head) {
        String small = word.toLowerCase(Locale.ROOT);
        return !small.equals(head)
                && (small.endsWith("ed") || small.endsWith("ing") || small.endsWith("s"))
                && Stem.of(small).equals(Stem.of(head));
    }

    private boolean is(String kind, String word) {
        return openers.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    private static int count(String words) {
        return NOT_LETTERS.split(words).length;
    }

    /** On one line, without the comma that ends it, and with the quotation mark that closes it. */
    private static String tidy(String text, Span span) {
        int end = span.end();
        while (end < text.length() && end < span.end() + 2 && closes(text, span.start(), end)) {
            end++;
        }
        String words = text.substring(span.start(), end);
        boolean opened = span.start() > 0
                && text.charAt(span.start() - 1) == '“'
                && words.indexOf('”') >= 0
                && (words.indexOf('“') < 0 || words.indexOf('“') > words.indexOf('”'));
        String line = BLANKS.matcher(opened ? '“' + words : words).replaceAll(" ");
        return LOOSE_END.matcher(line.strip()).replaceFirst("");
    }

    private static boolean closes(String text, int start, int at) {
        String words = text.substring(start, at);
        char mark = text.charAt(at);
        return mark == '”' && words.lastIndexOf('“') > words.lastIndexOf('”')
                || mark == '"' && words.chars().filter(one -> one == '"').count() % 2 == 1
                || mark == ')' && words.lastIndexOf('(') > words.lastIndexOf(')');
    }
}
