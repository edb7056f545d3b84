// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.model.ProblemCode;
import picocli.CommandLine.Command;

/** {@code dateline problems}: the codes that a run may name. */
@Command(
        name = "problems",
        description = "Lists the problem codes and what they mean.",
        mixinStandardHelpOptions = true)
final class ProblemsCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        for (ProblemCode code : ProblemCode.values()) {
            System.out.println(code.code() + "  " + code.meaning());
        }
        return Exit.READ;
    }
}
