// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.pipeline.extract.TypeWeights;

/** Writes weights as {@link TypeWeights} reads them. */
final class TypeWeightsFile {
    /** In hundredths; a sign with no weight as great is left out, and so are single weights below a third of it. */
    private static final int LEAST = 12;

    private TypeWeightsFile() {}

    static void write(Path file, Map<String, float[]> signs, float[][] meaning, String[] arguments) throws IOException {
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            out.println(
                    "# What signs speak for which event type, in hundredths of log odds: column:weight, columns in the");
            out.println(
                    "# order of PloverType, then no event at all, then any event. Learnt by org.dateline.eval.TypeTraining");
            StringBuilder command = new StringBuilder("#  learn");
            for (int i = 2; i < arguments.length; i++) {
                int colon = arguments[i].indexOf(':');
                int name = arguments[i].lastIndexOf('/') + 1;
                command.append(' ').append(arguments[i], 0, colon + 1).append(arguments[i].substring(name));
            }
            out.println(command);
            signs.forEach((sign, row) -> line(out, sign, row, LEAST));
            for (int m = 0; m < meaning.length; m++) {
                line(out, "meaning " + m, meaning[m], 0);
            }
        }
    }

    private static void line(PrintStream out, String sign, float[] row, int least) {
        StringBuilder line = new StringBuilder(sign).append('\t');
        int greatest = 0;
        for (int k = 0; k < row.length; k++) {
            int parts = Math.round(row[k] * TypeWeights.PARTS);
            greatest = Math.max(greatest, Math.abs(parts));
            if (parts != 0 && 3 * Math.abs(parts) >= least) {
                line.append(k).append(':').append(parts).append(' ');
            }
        }
        if (greatest >= least && greatest > 0) {
            out.println(line.toString().stripTrailing());
        }
    }
}
