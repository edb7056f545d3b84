// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;

/** What of a file could not be used: the first of it line by line, the rest as a number. */
final class Notes {
    static final int MOST = 20;
    private static final int LONGEST = 160;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int more;

    Notes(String file) {
        this.file = file;
    }

    void bad(int line, String what) {
        if (problems.size() == MOST) {
            more++;
            return;
        }
        String brief = what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what;
        problems.add(new Problem(
                ProblemCode.BAD_ACTOR, file + ", line " + line + ": " + brief.replaceAll("\\p{Cntrl}", " ")));
    }

    void empty() {
        problems.add(new Problem(ProblemCode.EMPTY, file + ": no actor in it"));
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(new Problem(ProblemCode.BAD_ACTOR, file + ": and " + more + " lines more"));
        }
        return all;
    }
}
