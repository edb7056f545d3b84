// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.formats.Formats;
import org.dateline.model.Problem;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import org.jspecify.annotations.Nullable;

/** Acquires each file below a folder by itself, and counts by kind of file what came of it. */
public final class FormatSamples {
    /**
     * What came of the files of one kind.
     *
     * @param skipped texts that are none, by code
     * @param noted reports' problems, by code
     * @param failed files that made an exception or told nothing
     */
    public record Count(
            int files, int reports, Map<String, Integer> skipped, Map<String, Integer> noted, List<String> failed) {}

    private final Acquirer acquirer;

    public FormatSamples(Acquirer acquirer) {
        this.acquirer = acquirer;
    }

    /** Prints the counts of the folder that is named. */
    public static void main(String[] arguments) throws IOException {
        int files = 0;
        int failed = 0;
        for (Map.Entry<String, Count> kind :
                new FormatSamples(Formats.acquirer()).of(Path.of(arguments[0])).entrySet()) {
            Count count = kind.getValue();
            files += count.files();
            failed += count.failed().size();
            System.out.printf(
                    "%-24s files %4d  reports %4d  skipped %s  noted %s%n",
                    kind.getKey(), count.files(), count.reports(), count.skipped(), count.noted());
            count.failed().forEach(one -> System.out.println("  FAILED " + one));
        }
        System.out.println("files " + files);
        System.out.println("failed " + failed);
    }

    /** The counts by kind, which is the folder's name and the one below it. */
    public Map<String, Count> of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("LICENSE"))
                    .sorted()
                    .toList();
        }
        Map<String, Count> counts = new TreeMap<>();
        for (Path file : files) {
            Path relative = folder.relativize(file);
            int names = Math.min(2, relative.getNameCount() - 1);
            String kind = names == 0 ? "." : relative.subpath(0, names).toString();
            counts.put(kind, added(counts.get(kind), file, relative));
        }
        return counts;
    }

    private Count added(@Nullable Count before, Path file, Path name) {
        Map<String, Integer> skipped = new TreeMap<>(before == null ? Map.of() : before.skipped());
        Map<String, Integer> noted = new TreeMap<>(before == null ? Map.of() : before.noted());
        List<String> failed = new ArrayList<>(before == null ? List.of() : before.failed());
        List<Acquired> found = new ArrayList<>();
        try {
            acquirer.acquire(file, found::add);
        } catch (RuntimeException | StackOverflowError thrown) {
            failed.add(name + ": " + thrown);
        }
        int reports = 0;
        for (Acquired one : found) {
            if (one instanceof Acquired.Usable usable) {
                reports++;
                for (Problem problem : usable.report().problems()) {
                    noted.merge(problem.code().code(), 1, Integer::sum);
                }
            } else if (one instanceof Acquired.Skipped told) {
                skipped.merge(told.problem().code().code(), 1, Integer::sum);
            }
        }
        if (found.isEmpty()) {
            failed.add(name + ": nothing told");
        }
        return new Count(
                (before == null ? 0 : before.files()) + 1,
                (before == null ? 0 : before.reports()) + reports,
                skipped,
                noted,
                failed);
    }
}
