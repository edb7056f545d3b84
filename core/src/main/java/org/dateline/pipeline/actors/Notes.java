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
    private final ProblemCode code;
    private final String things;
    private final List<Problem> problems = new ArrayList<>();
    private int more;

    /** Notes on a dictionary of actors. */
    Notes(String file) {
        this(file, ProblemCode.BAD_ACTOR, "actor");
    }

    /**
     * @param code the problem that a line which cannot be used is
     * @param things what the file should hold, in the singular
     */
    Notes(String file, ProblemCode code, String things) {
        this.file = file;
        this.code = code;
        this.things = things;
    }

    void bad(int line, String what) {
        if (problems.size() == MOST) {
            more++;
            return;
        }
        String brief = what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what;
        problems.add(new Problem(code, file + ", line " + line + ": " + brief.replaceAll("\\p{Cntrl}", " ")));
    }

    void empty() {
        problems.add(new Problem(ProblemCode.EMPTY, file + ": no " + things + " in it"));
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(new Problem(code, file + ": and " + more + " lines more"));
        }
        return all;
    }
}
