// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;

/** What could not be used in the tables of a gazetteer: the first few lines by number, then how many more. */
final class BadLines {
    private static final int TOLD = 5;
    private static final int LONGEST = 120;

    private final List<Problem> told = new ArrayList<>();
    private int more;

    void tell(Path file, int line, String why) {
        if (told.size() >= TOLD) {
            more++;
            return;
        }
        String brief = why.length() > LONGEST ? why.substring(0, LONGEST) + "…" : why;
        told.add(new Problem(
                ProblemCode.BAD_PLACE, file + ", line " + line + ": " + brief.replaceAll("\\p{Cntrl}", " ")));
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(told);
        if (more > 0) {
            all.add(new Problem(ProblemCode.BAD_PLACE, "and " + more + " lines more"));
        }
        return List.copyOf(all);
    }
}
