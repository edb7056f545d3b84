// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reports as JSON Lines, one object a line; or one object over several lines. Holds one line at a time. A line of more than
 * {@value #LONGEST_LINE} bytes is skipped and told.
 */
public final class JsonLinesFormat implements Format {
    /** 64 MiB. */
    public static final int LONGEST_LINE = 64 << 20;

    private final ReportLines lines = new ReportLines();
    private final English english = new English();

    @Override
    public boolean takes(byte[] head) {
        String text = Decoded.of(head).text().stripLeading();
        if (!text.startsWith("{")) {
            return false;
        }
        String inside = text.substring(1).stripLeading();
        return inside.isEmpty() || inside.startsWith("\"") || inside.startsWith("}");
    }

    @Override
    public void read(InputStream in, String file, String where, Consumer<Acquired> sink) throws IOException {
        read(in, file, where + ", line ", LONGEST_LINE, sink);
    }

    /** Reads lines that came from no file, such as those of standard input. */
    public void read(InputStream in, Consumer<Acquired> sink) throws IOException {
        read(in, null, "line ", LONGEST_LINE, sink);
    }

    void read(InputStream in, @Nullable String file, String where, int longest, Consumer<Acquired> sink)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(4);
        boolean wide = Decoded.isUtf16(buffered.readNBytes(2));
        buffered.reset();
        InputStream bytes = wide ? narrowed(buffered, longest) : buffered;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 0;
        while (true) {
            boolean more = readLine(bytes, line, longest);
            if (!more && line.size() == 0) {
                return;
            }
            number++;
            if (number == 1 && isOpenObject(line)) {
                line.write('\n');
                append(bytes, line, longest);
            }
            take(line, file, where + number, longest, sink);
            line.reset();
        }
    }

    private void take(
            ByteArrayOutputStream line, @Nullable String file, String where, int longest, Consumer<Acquired> sink) {
        if (line.size() > longest) {
            sink.accept(new Acquired.Skipped(
                    where, new Problem(ProblemCode.TOO_LARGE, where + ": longer than " + longest + " bytes")));
            return;
        }
        Decoded decoded = Decoded.of(line.toByteArray());
        if (decoded.text().isBlank()) {
            return;
        }
        Acquired acquired = lines.read(decoded.text(), where);
        if (acquired instanceof Acquired.Usable usable) {
            sink.accept(new Acquired.Usable(noted(usable.report(), file, where, decoded.trouble())));
        } else {
            sink.accept(acquired);
        }
    }

    private Report noted(Report report, @Nullable String file, String where, @Nullable String trouble) {
        List<Problem> problems = new ArrayList<>(report.problems());
        if (trouble != null) {
            problems.add(new Problem(ProblemCode.ENCODING, where + ": " + trouble));
        }
        if (english.isOther(report.text())) {
            problems.add(new Problem(ProblemCode.NOT_ENGLISH, where + ": hardly any English word in it"));
        }
        return new Report(
                report.id(),
                report.file() != null ? report.file() : file,
                report.source(),
                report.url(),
                report.title(),
                report.byline(),
                report.language(),
                report.published(),
                report.datelinePlace(),
                report.text(),
                report.status(),
                problems);
    }

    /** Reads up to the end of the line; of a line that is too long, one byte too many is kept. False at the end of input. */
    private static boolean readLine(InputStream in, ByteArrayOutputStream line, int longest) throws IOException {
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                if (line.size() == 0) {
                    line.write('\n');
                }
                return true;
            }
            if (line.size() <= longest) {
                line.write(b);
            }
        }
        return false;
    }

    private static boolean isOpenObject(ByteArrayOutputStream line) {
        return line.size() < 16
                && line.toString(StandardCharsets.UTF_8)
                        .replace("\ufeff", "")
                        .strip()
                        .equals("{");
    }

    private static void append(InputStream in, ByteArrayOutputStream line, int longest) throws IOException {
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (line.size() <= longest) {
                line.write(b);
            }
        }
    }

    private static InputStream narrowed(InputStream in, int longest) throws IOException {
        return new ByteArrayInputStream(
                Decoded.of(in.readNBytes(2 * longest)).text().getBytes(StandardCharsets.UTF_8));
    }
}
