// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JVMs at hand: the one that runs this, and those under {@code /usr/lib/jvm}. */
final class Jvms {
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private Jvms() {}

    /** The {@code java} of the oldest release from 17 on and of the newest; one where they are the same. */
    static List<Path> oldestAndNewest() throws IOException {
        TreeMap<Integer, Path> found = new TreeMap<>();
        add(Path.of(System.getProperty("java.home")), found);
        Path folder = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> homes = Files.list(folder)) {
                for (Path home : homes.sorted().toList()) {
                    add(home, found);
                }
            }
        }
        List<Path> both = new ArrayList<>();
        both.add(found.firstEntry().getValue());
        if (found.size() > 1) {
            both.add(found.lastEntry().getValue());
        }
        return both;
    }

    private static void add(Path home, TreeMap<Integer, Path> found) throws IOException {
        Path java = home.resolve("bin").resolve("java");
        Path release = home.resolve("release");
        if (!Files.isExecutable(java) || !Files.exists(release)) {
            return;
        }
        Matcher version = VERSION.matcher(Files.readString(release));
        if (version.find() && Integer.parseInt(version.group(1)) >= 17) {
            found.putIfAbsent(Integer.valueOf(version.group(1)), java);
        }
    }
}
