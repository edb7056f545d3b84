// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.model.Evidence;
import org.dateline.model.Gathering;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.dateline.model.StoryId;

/**
 * Gathers readings into stories. The gatherings and their ids depend on the set of readings, not on the order in which they came: a
 * story's id goes by the report that was published first.
 *
 * <p>Two reports are compared once, when the later one comes, and only if they share telling words and lie near in time.
 * Average link gathers them freely, so that the news and a profile or the reactions come together; what no name holds together
 * is let go ({@link Coherence}), and look-alikes are parted by what only one half has ({@link Parting}).
 */
public final class Tracker {
    /** Mean likeness from which reports are gathered; what was gathered too freely is parted again. */
    static final double ONE_STORY = 0.1;
    /** Likeness below which two reports count as wholly unlike. */
    static final double ANY_LIKENESS = 0.02;
    /** Reports that are clustered at a time when many come at once, which bounds the memory for it. */
    private static final int BATCH = 64;
    /** Reports after which it is seen what has come to rest. */
    private static final int REST = 1_000;

    /** What adding a reading altered. */
    public record Update(List<Gathering> changed, List<String> gone) {
        public Update {
            changed = List.copyOf(changed);
            gone = List.copyOf(gone);
        }
    }

    /** The reports of a story, in order of their ids. */
    public record Group(String story, List<String> reports) {
        public Group {
            reports = List.copyOf(reports);
        }
    }

    /** What the readings since the last time altered, by the reports' ids alone; in order of the first report that came. */
    public record Groups(List<Group> changed, List<String> gone) {
        public Groups {
            changed = List.copyOf(changed);
            gone = List.copyOf(gone);
        }
    }

    /** Stories that have come to rest and are kept elsewhere. */
    public interface AtRest {
        /** The story of a report, if there is one. */
        Optional<Group> of(String report);
    }

    /** A reading that has come, {@code turn} telling in which order its report did. */
    private record Entry(String version, Profile profile, Origins.Known known, Leaf leaf, int turn) {}

    private static final Comparator<Profile> FIRST_PUBLISHED = Comparator.comparing(
                    (Profile report) -> report.published() == null ? LocalDate.MAX : report.published())
            .thenComparing(Profile::report);

    private final Function<String, Reading> readings;
    private final AtRest elsewhere;
    private final StoryWeights weights;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Candidates candidates = new Candidates();
    private final Leaves leaves = new Leaves();
    private final Averaging averaging = new Averaging(ONE_STORY, leaves);
    /** Not yet clustered. */
    private final Map<String, Leaf> come = new LinkedHashMap<>();

    private final List<Leaf> left = new ArrayList<>();
    /** Reports whose stories may have changed since the last time. */
    private final Set<String> touched = new TreeSet<>();
    /** For each report the id of its story. */
    private final Map<String, String> stories = new HashMap<>();
    /** For each story its reports and their versions. */
    private final Map<String, Made> made = new HashMap<>();

    /** Reports of times past whose stories may still change. */
    private final Set<String> past = new HashSet<>();
    /** Reports of stories that have come to rest and were not let go yet. */
    private final List<String> resting = new ArrayList<>();
    /** What has changed and was not asked for yet. */
    private final Map<String, Group> due = new HashMap<>();

    private final Set<String> gone = new TreeSet<>();

    private int versions;
    private int turns;
    private int taken;

    /**
     * A story as it was last told.
     *
     * @param turn of the first of its reports that came
     */
    private record Made(int turn, List<String> reports, List<String> versions) {}

    /**
     * Keeps of a reading only what others are compared with.
     *
     * @param readings finds a reading that has come, by its report, when its story is to be told
     */
    public Tracker(Function<String, Reading> readings) {
        this(readings, report -> Optional.empty());
    }

    /**
     * Can let go of stories that are kept elsewhere: see {@link #release}.
     *
     * @param elsewhere finds a story that was let go
     */
    public Tracker(Function<String, Reading> readings, AtRest elsewhere) {
        this(readings, elsewhere, StoryWeights.STANDARD);
    }

    Tracker(Function<String, Reading> readings, AtRest elsewhere, StoryWeights weights) {
        this.readings = readings;
        this.elsewhere = elsewhere;
        this.weights = weights;
    }

    /** Adds a reading, or puts it in the place of an earlier one of the same report. */
    public Update add(Reading reading) {
        return addAll(List.of(reading));
    }

    /** As adding one after the other, but each story is told once only. */
    public Update addAll(Collection<Reading> readings) {
        readings.forEach(this::take);
        Groups groups = regroup();
        return new Update(
                groups.changed().stream().map(group -> gather(group.story())).toList(), groups.gone());
    }

    /** Compares a reading; {@link #regroup} tells what it alters. */
    public void take(Reading reading) {
        String id = reading.report().id();
        List<String> rested = entries.containsKey(id) ? List.of() : wake(id);
        if (rested.isEmpty()) {
            compare(reading);
        }
        // It comes again, changed, after its story has come to rest: the others come again too.
        for (String other : rested) {
            if (!entries.containsKey(other)) {
                compare(other.equals(id) ? reading : readings.apply(other));
            }
        }
        if (++taken % REST == 0) {
            update();
            rest();
        }
    }

    /** The reports of a story that has come to rest, which is held again; none where the report is in no such story. */
    private List<String> wake(String report) {
        String story = stories.get(report);
        if (story != null) {
            return Objects.requireNonNull(made.get(story), story).reports;
        }
        Group group = elsewhere.of(report).orElse(null);
        if (group == null) {
            return List.of();
        }
        group.reports().forEach(one -> stories.put(one, group.story()));
        made.put(group.story(), new Made(turns, group.reports(), List.of()));
        return group.reports();
    }

    private void compare(Reading reading) {
        String id = reading.report().id();
        Entry earlier = entries.get(id);
        if (earlier != null) {
            candidates.remove(earlier.profile);
            leaves.leave(earlier.leaf);
            if (come.remove(id) == null) {
                left.add(earlier.leaf);
            } else {
                leaves.free(earlier.leaf);
            }
            past.remove(id);
        }
        Profile profile = Profile.of(reading);
        Leaf leaf = leaves.add(id);
        for (Profile other : candidates.of(profile)) {
            double alike = Likeness.of(profile, other, weights);
            if (alike >= ANY_LIKENESS) {
                Leaves.join(leaf, entry(other.report()).leaf, alike);
            }
        }
        candidates.add(profile);
        int turn = earlier != null ? earlier.turn : turns++;
        entries.put(id, new Entry(reading.version(), profile, new Origins.Known(versions++, profile), leaf, turn));
        come.put(id, leaf);
        touched.add(id);
        if (come.size() >= BATCH) {
            cluster();
        }
    }

    private void cluster() {
        if (come.isEmpty() && left.isEmpty()) {
            return;
        }
        for (Cluster cluster : averaging.update(come.values(), left)) {
            cluster.leaves().forEach(leaf -> touched.add(leaf.report()));
        }
        come.clear();
        left.clear();
    }

    /** What the readings that were taken since the last time alter. */
    public Groups regroup() {
        update();
        List<Group> changed = due.values().stream()
                .sorted(Comparator.comparingInt(group -> Objects.requireNonNull(made.get(group.story())).turn))
                .toList();
        List<String> left = List.copyOf(gone);
        due.clear();
        gone.clear();
        return new Groups(changed, left);
    }

    /**
     * Lets go of the stories that have come to rest, for whoever keeps them elsewhere, as they were told last; before, all that has changed
     * must have been asked for.
     */
    public void release() {
        for (String report : resting) {
            if (!entries.containsKey(report)) {
                String story = stories.remove(report);
                if (story != null) {
                    made.remove(story);
                }
            }
        }
        resting.clear();
    }

    /** Reports of stories that nothing is compared with any more, and that were not let go. */
    int atRest() {
        return stories.size() - entries.size();
    }

    /** Lets stories be whose time has passed: they keep their reports, and nothing is compared with them any more. */
    private void rest() {
        past.addAll(candidates.forget());
        Map<Cluster, Integer> clusters = new LinkedHashMap<>();
        past.forEach(report -> clusters.merge(averaging.of(entry(report).leaf), 1, Integer::sum));
        clusters.entrySet().removeIf(one -> one.getValue() < one.getKey().size);
        averaging.forget(clusters.keySet());
        for (Cluster cluster : clusters.keySet()) {
            for (Leaf leaf : cluster.leaves()) {
                entries.remove(leaf.report());
                past.remove(leaf.report());
                resting.add(leaf.report());
            }
        }
    }

    private void update() {
        cluster();
        Set<Cluster> clusters = new LinkedHashSet<>();
        Set<String> before = new TreeSet<>();
        for (String report : touched) {
            String story = stories.get(report);
            if (story != null) {
                before.add(story);
            }
            clusters.add(averaging.of(entry(report).leaf));
        }
        touched.clear();
        Set<String> now = new TreeSet<>();
        for (Cluster cluster : clusters) {
            for (Cluster coherent : Coherence.parts(cluster, report -> entry(report).profile)) {
                for (List<Profile> story : parted(coherent)) {
                    now.add(make(story.stream().map(Profile::report).toList()));
                }
            }
        }
        for (String story : before) {
            if (!now.contains(story)) {
                made.remove(story);
                due.remove(story);
                gone.add(story);
            }
        }
    }

    /** Found once, since a cluster never changes and most are asked for whenever another of their reports comes. */
    private List<List<Profile>> parted(Cluster cluster) {
        List<List<Profile>> parted = cluster.parted;
        if (parted == null) {
            List<Profile> gathered = cluster.leaves().stream()
                    .map(leaf -> entry(leaf.report()).profile)
                    .toList();
            parted = Parting.of(gathered, weights);
            cluster.parted = parted;
        }
        return parted;
    }

    /** The id of a story of these reports, which is due if it was another before. */
    private String make(List<String> members) {
        List<Entry> all = members.stream().map(this::entry).toList();
        String id = StoryId.of(all.stream()
                .map(Entry::profile)
                .min(FIRST_PUBLISHED)
                .orElseThrow()
                .report());
        members.forEach(report -> stories.put(report, id));
        Made next = new Made(
                all.stream().mapToInt(Entry::turn).min().orElseThrow(),
                members,
                all.stream().map(Entry::version).toList());
        if (!next.equals(made.put(id, next))) {
            due.put(id, new Group(id, members));
            gone.remove(id);
        }
        return id;
    }

    private Entry entry(String report) {
        return Objects.requireNonNull(entries.get(report), report);
    }

    /** The readings of a story, by the last {@link #regroup}. */
    public Gathering gather(String story) {
        List<Reading> members = Objects.requireNonNull(made.get(story), story).reports.stream()
                .map(readings)
                .toList();
        return gathering(story, members, this::known);
    }

    private Origins.Known known(Reading reading) {
        Entry entry = entries.get(reading.report().id());
        return entry == null ? new Origins.Known(versions++, Profile.of(reading)) : entry.known;
    }

    /** A story of just these readings, whatever they are like. */
    public static Gathering together(String story, List<Reading> members) {
        Map<String, Origins.Known> known = new HashMap<>();
        for (Reading reading : members) {
            known.put(reading.report().id(), new Origins.Known(known.size(), Profile.of(reading)));
        }
        return gathering(
                story,
                members,
                one -> Objects.requireNonNull(known.get(one.report().id())));
    }

    private static Gathering gathering(String story, List<Reading> members, Function<Reading, Origins.Known> known) {
        Map<String, Story.Member> dated = new TreeMap<>();
        for (Reading reading : members) {
            dated.put(reading.report().id(), member(reading, members));
        }
        Comparator<Reading> inOrder = Comparator.comparing((Reading one) -> day(dated, one))
                .thenComparing(one -> one.report().id());
        List<Reading> sorted = members.stream().sorted(inOrder).toList();
        return new Gathering(
                story,
                sorted,
                sorted.stream()
                        .map(one ->
                                Objects.requireNonNull(dated.get(one.report().id())))
                        .toList(),
                Origins.of(sorted.stream().map(known).toList()));
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
        return new Story.Member(
                report.id(), report.file(), report.source(), report.title(), published, report.status(), evidence);
    }
}
