// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.model.Cast;
import org.dateline.model.Gathering;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/** The reports of a story: which go back to one origin, who cites whom, which is the later one. */
final class Sources {
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?)\\s+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What leads to the name of an outlet where its report is told to say something: "a report in the Post". */
    private static final Pattern CARRIER =
            Pattern.compile("^(?:report|article|story|dispatch|broadcast) (?:in|by|from|on|of) (?:the )?");

    private final Map<String, Integer> originOf = new HashMap<>();
    private final Map<String, Story.Member> members = new TreeMap<>();
    /** By report: the agency that it credits. */
    private final Map<String, String> agencies = new HashMap<>();

    private final Map<Clause, Optional<String>> cited = new IdentityHashMap<>();
    private final Speakers speakers;

    Sources(Gathering gathering, Cast cast) {
        this.speakers = new Speakers(cast);
        int next = gathering.origins().size();
        for (int i = 0; i < gathering.origins().size(); i++) {
            for (String report : gathering.origins().get(i)) {
                originOf.put(report, i);
            }
        }
        for (Reading reading : gathering.readings()) {
            if (reading.agency() != null) {
                agencies.put(reading.report().id(), folded(String.valueOf(reading.agency())));
            }
        }
        for (Story.Member member : gathering.members()) {
            members.put(member.report(), member);
            if (originOf.putIfAbsent(member.report(), next) == null) {
                next++;
            }
        }
    }

    boolean isOneOrigin(String report, String other) {
        return origin(report) == origin(other);
    }

    boolean isOneOrigin(Passage one, Passage other) {
        return isOneOrigin(one.reading().report().id(), other.reading().report().id());
    }

    int origin(String report) {
        return originOf.getOrDefault(report, -1);
    }

    Publication published(String report) {
        Story.Member member = members.get(report);
        return member == null ? Publication.unknown() : member.published();
    }

    boolean isCorrected(String report) {
        Story.Member member = members.get(report);
        return member != null && member.status() == Report.Status.CORRECTED;
    }

    /** Whether the first is known to have been published after the other: by their days, and by their times where given. */
    boolean isLater(String report, String other) {
        @Nullable String one = published(report).iso();
        @Nullable String two = published(other).iso();
        if (one == null || two == null) {
            return false;
        }
        int length = Math.min(one.length(), two.length());
        return one.substring(0, length).compareTo(two.substring(0, length)) > 0;
    }

    /** Whether both are known to have been published on one day. */
    boolean isOneDay(String report, String other) {
        return published(report).date().isPresent()
                && published(report).date().equals(published(other).date());
    }

    /** Whether nothing shows that one was published more than two days after the other. */
    boolean areOfOneTime(String report, String other) {
        return published(report).date().isEmpty()
                || published(other).date().isEmpty()
                || Math.abs(published(report).date().get().toEpochDay()
                                - published(other).date().get().toEpochDay())
                        <= 2;
    }

    /** Who says so, where the report attributes it. */
    Optional<String> speaker(Clause clause) {
        return speakers.of(clause);
    }

    /** Whether both reports attribute the clauses to one and the same. */
    boolean isOneSpeaker(Clause clause, Clause other) {
        return speakers.isOne(clause, other);
    }

    /**
     * The outlet that a clause says it has its news from, as written. A name that no list of outlets knows is one where the outlet
     * of another report of the story bears it.
     */
    Optional<String> cited(Clause clause) {
        return cited.computeIfAbsent(clause, this::find);
    }

    private Optional<String> find(Clause clause) {
        Optional<String> known = Optional.ofNullable(clause.statement().citedOutlet());
        return known.isPresent() ? known : speaker(clause).filter(source -> isOutlet(clause, source));
    }

    private boolean isOutlet(Clause clause, String source) {
        String name = CARRIER.matcher(folded(source)).replaceFirst("");
        return members.values().stream()
                .anyMatch(member -> !member.report().equals(clause.report())
                        && member.source() != null
                        && name.equals(folded(String.valueOf(member.source()))));
    }

    /** The other report of the story whose outlet a clause says it has its news from. */
    Optional<String> citedBy(Clause clause) {
        return cited(clause).flatMap(outlet -> members.keySet().stream()
                .filter(report -> !report.equals(clause.report()) && isOf(report, outlet))
                .findFirst());
    }

    /** Whether a report is an outlet's own, or credits it as the agency that it has its text from. */
    boolean isOf(String report, String outlet) {
        String wanted = folded(outlet);
        Story.Member member = members.get(report);
        return member != null && member.source() != null && isNameOf(wanted, folded(String.valueOf(member.source())))
                || isNameOf(wanted, agencies.getOrDefault(report, ""));
    }

    /** Whether one outlet published both, or both credit one agency. */
    boolean isOneHouse(String report, String other) {
        Story.Member one = members.get(report);
        Story.Member two = members.get(other);
        String agency = agencies.get(report);
        return one != null
                        && two != null
                        && one.source() != null
                        && one.source().equals(two.source())
                || agency != null && agency.equals(agencies.get(other));
    }

    private static String folded(String outlet) {
        String plain = NOT_LETTERS
                .matcher(outlet.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return ARTICLE.matcher(plain).replaceFirst("");
    }

    /** Whether two reports that name an outlet mean one. */
    static boolean isOneOutlet(String one, String other) {
        String a = folded(one);
        String b = folded(other);
        return isNameOf(a, b) || isNameOf(b, a);
    }

    private static boolean isNameOf(String cited, String source) {
        return !source.isEmpty() && (cited.equals(source) || (" " + cited + " ").contains(" " + source + " "));
    }

    /** The reports of some clauses, those of one origin in one list; a report that cites another goes into its list. */
    List<List<String>> lists(Collection<Clause> clauses) {
        Map<String, String> parent = new TreeMap<>();
        clauses.forEach(clause -> parent.put(clause.report(), clause.report()));
        List<String> reports = new ArrayList<>(parent.keySet());
        for (String report : reports) {
            for (String other : reports) {
                if (isOneOrigin(report, other)) {
                    join(parent, report, other);
                }
            }
        }
        for (Clause clause : clauses) {
            citedBy(clause).filter(parent::containsKey).ifPresent(cited -> join(parent, clause.report(), cited));
        }
        Map<String, TreeSet<String>> lists = new TreeMap<>();
        for (String report : reports) {
            lists.computeIfAbsent(root(parent, report), any -> new TreeSet<>()).add(report);
        }
        return inOrder(lists.values());
    }

    /** Reports by their origin, whatever they cite. */
    List<List<String>> origins(Collection<String> reports) {
        Map<Integer, TreeSet<String>> lists = new TreeMap<>();
        reports.forEach(report ->
                lists.computeIfAbsent(origin(report), any -> new TreeSet<>()).add(report));
        return inOrder(lists.values());
    }

    private static List<List<String>> inOrder(Collection<TreeSet<String>> lists) {
        return lists.stream()
                .map(list -> List.copyOf((Collection<String>) list))
                .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                .toList();
    }

    private static void join(Map<String, String> parent, String one, String other) {
        String a = root(parent, one);
        String b = root(parent, other);
        parent.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }

    private static String root(Map<String, String> parent, String of) {
        String at = of;
        String up = parent.getOrDefault(at, at);
        while (!up.equals(at)) {
            at = up;
            up = parent.getOrDefault(at, at);
        }
        return at;
    }
}
