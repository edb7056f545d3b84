// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reports of invented happenings as JSON Lines, the same for the same seed; several to a happening. */
final class GeneratedReports {
    private static final String[] WHAT = {
        "ferry", "bridge", "harvest", "election", "strike", "landslide", "museum", "tunnel", "railway", "orchard"
    };
    private static final String[] WHERE = {
        "Velmore",
        "Tarnhill",
        "Osterby",
        "Quillan",
        "Brackwater",
        "Hesselin",
        "Dorrance",
        "Ulverton",
        "Pellworth",
        "Immerdal"
    };
    private static final String[] MORE = {
        "Officials promised an inquiry into the %s of %s.",
        "Residents near the %s in %s spoke of a long night.",
        "The mayor visited the %s at %s before dawn.",
        "Engineers will examine the %s of %s again next week.",
        "Neighbours of the %s in %s collected blankets and soup."
    };

    private GeneratedReports() {}

    static List<String> lines(int reports, long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            int about = random.nextInt(WHAT.length);
            StringBuilder text =
                    new StringBuilder(String.format("The %s in %s was closed on Tuesday. ", WHAT[about], WHERE[about]));
            for (int sentence = 0; sentence < 3; sentence++) {
                text.append(String.format(MORE[random.nextInt(MORE.length)], WHAT[about], WHERE[about]))
                        .append(' ');
            }
            lines.add(String.format(
                    "{\"id\":\"g%03d\",\"source\":\"Paper %d\",\"title\":\"The %s of %s\",\"published\":\"2031-05-%02d\",\"text\":\"%s\"}",
                    i,
                    i % 7,
                    WHAT[about],
                    WHERE[about],
                    1 + about,
                    text.toString().strip()));
        }
        return lines;
    }
}
