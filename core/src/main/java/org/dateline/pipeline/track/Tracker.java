// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Evidence;
import org.dateline.model.Gathering;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Story;

/**
 * Gathers readings into stories. The gatherings depend on the set of readings, not on the order in which they came; only
 * the id of a story does, which goes by the first of its reports that came.
 *
 * <p>Two reports are compared once, when the later one comes, and only if they share telling words and lie near in time.
 * Reports joined by a chain of likeness make a component; within it average link decides, so that adding a report costs
 * what its own component costs, however many others there are.
 */
public final class Tracker {
    /** Mean likeness from which reports are one story; fitted on the development halves of BASIL, Giveme5W1H, NewsWCL50, ECB+. */
    static final double ONE_STORY = 0.185;
    /** Likeness below which two reports count as wholly unlike. */
    static final double ANY_LIKENESS = 0.08;

    /** What adding a reading altered. */
    public record Update(List<Gathering> changed, List<String> gone) {
        public Update {
            changed = List.copyOf(changed);
            gone = List.copyOf(gone);
        }
    }

    /** A reading that has come, {@code turn} telling in which order. */
    private record Entry(Reading reading, Profile profile, int turn) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final Candidates candidates = new Candidates();
    private final Map<String, Map<String, Double>> likeness = new HashMap<>();
    /** For each report the id of its story. */
    private final Map<String, String> stories = new HashMap<>();
    /** For each story what its gathering was made of. */
    private final Map<String, List<String>> versions = new HashMap<>();

    /** Adds a reading, or puts it in the place of an earlier one of the same report. */
    public Update add(Reading reading) {
        return addAll(List.of(reading));
    }

    /** As adding one after the other, but each story is told once only. */
    public Update addAll(Collection<Reading> readings) {
        Set<String> touched = new TreeSet<>();
        for (Reading reading : readings) {
            touched.addAll(place(reading));
        }
        return regroup(components(touched));
    }

    /** Compares the reading; returns the reports whose components it may alter. */
    private List<String> place(Reading reading) {
        String id = reading.report().id();
        List<String> touched = new ArrayList<>(List.of(id));
        Entry earlier = entries.get(id);
        if (earlier != null) {
            candidates.remove(earlier.profile);
            Map<String, Double> row = likeness.remove(id);
            if (row != null) {
                touched.addAll(row.keySet());
                row.keySet().forEach(other -> likeness.getOrDefault(other, new HashMap<>())
                        .remove(id));
            }
        }
        Profile profile = Profile.of(reading);
        for (Profile other : candidates.of(profile)) {
            double alike = Likeness.of(profile, other);
            if (alike >= ANY_LIKENESS) {
                likeness.computeIfAbsent(id, key -> new HashMap<>()).put(other.report(), alike);
                likeness.computeIfAbsent(other.report(), key -> new HashMap<>()).put(id, alike);
            }
        }
        candidates.add(profile);
        entries.put(id, new Entry(reading, profile, earlier != null ? earlier.turn : entries.size()));
        return touched;
    }

    /** Reports that may be one story: clusters with a mean likeness of {@link #ONE_STORY} have a pair of as much. */
    private List<Set<String>> components(Set<String> touched) {
        List<Set<String>> components = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String start : touched) {
            if (!seen.add(start)) {
                continue;
            }
            Set<String> component = new TreeSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                String report = open.pop();
                component.add(report);
                likeness.getOrDefault(report, Map.of()).forEach((other, alike) -> {
                    if (alike >= ONE_STORY && seen.add(other)) {
                        open.push(other);
                    }
                });
            }
            components.add(component);
        }
        return components;
    }

    private Update regroup(List<Set<String>> components) {
        Map<String, List<String>> now = new LinkedHashMap<>();
        Set<String> before = new TreeSet<>();
        for (Set<String> component : components) {
            component.stream().map(stories::get).filter(Objects::nonNull).forEach(before::add);
            Averaging.cluster(component, likeness, ONE_STORY).forEach(members -> now.put(storyId(members), members));
        }
        List<Gathering> changed = new ArrayList<>();
        now.forEach((id, members) -> {
            members.forEach(report -> stories.put(report, id));
            List<String> made = members.stream()
                    .map(report -> report + " " + entry(report).reading.version())
                    .toList();
            if (!made.equals(versions.put(id, made))) {
                changed.add(gathering(id, members));
            }
        });
        List<String> gone = before.stream().filter(id -> !now.containsKey(id)).toList();
        gone.forEach(versions::remove);
        return new Update(changed, gone);
    }

    private Entry entry(String report) {
        return Objects.requireNonNull(entries.get(report), report);
    }

    private Gathering gathering(String id, List<String> members) {
        List<Reading> readings =
                members.stream().map(report -> entry(report).reading).toList();
        Map<String, Story.Member> dated = new TreeMap<>();
        for (Reading reading : readings) {
            dated.put(reading.report().id(), member(reading, readings));
        }
        Comparator<Reading> inOrder = Comparator.comparing((Reading one) -> day(dated, one))
                .thenComparing(one -> one.report().id());
        List<Reading> sorted = readings.stream().sorted(inOrder).toList();
        List<CopyTrace> traces = sorted.stream()
                .map(one -> entry(one.report().id()).profile.copy())
                .toList();
        return new Gathering(
                id,
                sorted,
                sorted.stream()
                        .map(one ->
                                Objects.requireNonNull(dated.get(one.report().id())))
                        .toList(),
                Origins.of(sorted, traces));
    }

    /** Undated reports come last. */
    private static String day(Map<String, Story.Member> dated, Reading reading) {
        Story.Member member = Objects.requireNonNull(dated.get(reading.report().id()));
        return member.published().iso() == null ? "~" : member.published().iso();
    }

    private static Story.Member member(Reading reading, List<Reading> siblings) {
        Report report = reading.report();
        Publication published = report.published();
        List<Evidence> evidence = List.of();
        if (published.iso() == null) {
            Optional<Dating.Inferred> inferred = Dating.infer(reading, siblings);
            published = inferred.map(Dating.Inferred::publication).orElse(published);
            evidence = inferred.map(Dating.Inferred::evidence).orElse(evidence);
        }
        return new Story.Member(report.id(), report.source(), report.title(), published, report.status(), evidence);
    }

    /** Hash of the report that came first. */
    private String storyId(List<String> members) {
        String first = members.stream()
                .min(Comparator.comparingInt(report -> entry(report).turn))
                .orElseThrow();
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(("story " + first).getBytes(StandardCharsets.UTF_8));
            return "s" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
