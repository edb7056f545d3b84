// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.Layout;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;

/**
 * One report as plain text. The text stays as it is; what it says of its title, outlet and date is read off it. A text of
 * more than {@value #MOST_CHARACTERS} characters is told and not read.
 */
final class PlainTextFormat implements Format {
    /** 2 Mi UTF-16 units: far more than any report, about 350,000 words. */
    static final int MOST_CHARACTERS = 2 << 20;

    private static final int MOST_BYTES = 4 * MOST_CHARACTERS;

    private final LayoutFinder layouts;
    private final Standing standing = new Standing();
    private final English english = new English();

    PlainTextFormat(LayoutFinder layouts) {
        this.layouts = layouts;
    }

    @Override
    public boolean takes(byte[] head) {
        return true;
    }

    @Override
    public void read(Input input, Consumer<Acquired> sink) throws IOException {
        String where = input.where();
        byte[] bytes = input.bytes().readNBytes(MOST_BYTES + 1);
        String kind = Binary.kind(bytes);
        Decoded decoded = bytes.length > MOST_BYTES || kind != null ? new Decoded("", null) : input.decode(bytes);
        if (kind != null) {
            sink.accept(skipped(ProblemCode.BINARY, where, kind));
        } else if (bytes.length > MOST_BYTES || decoded.text().length() > MOST_CHARACTERS) {
            sink.accept(skipped(ProblemCode.TOO_LARGE, where, "longer than " + MOST_CHARACTERS + " characters"));
        } else if (decoded.text().isBlank()) {
            sink.accept(skipped(ProblemCode.EMPTY, where, bytes.length == 0 ? "no bytes" : "nothing but blanks"));
        } else {
            sink.accept(new Acquired.Usable(report(ReportLines.sha256(bytes), input, decoded)));
        }
    }

    private static Acquired skipped(ProblemCode code, String where, String what) {
        return new Acquired.Skipped(where, new Problem(code, where + ": " + what));
    }

    private Report report(String id, Input input, Decoded decoded) {
        String where = input.where();
        String text = decoded.text();
        List<Problem> problems = new ArrayList<>();
        if (decoded.trouble() != null) {
            problems.add(new Problem(ProblemCode.ENCODING, where + ": " + decoded.trouble()));
        }
        Layout layout = layouts.find(Report.of(id, text));
        Report.Status status = standing.of(layout, text);
        if (status == Report.Status.WITHDRAWN) {
            problems.add(new Problem(ProblemCode.WITHDRAWN, where + ": the text says that it was withdrawn"));
        }
        if (Mojibake.repair(text).places() > 0) {
            problems.add(
                    new Problem(ProblemCode.MOJIBAKE, where + ": decoded wrongly before it was given; left as it is"));
        }
        if (english.isOther(text, null)) {
            problems.add(new Problem(ProblemCode.NOT_ENGLISH, where + ": hardly any English word in it"));
        }
        return new Report(
                id,
                input.file(),
                layout.source(),
                input.known().address(),
                layout.title(),
                layout.byline(),
                null,
                layout.published(),
                layout.datelinePlace(),
                text,
                status,
                problems,
                standing.update(layout.title()));
    }
}
