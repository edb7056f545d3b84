// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.item;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.model.ProblemCode;
import org.dateline.model.Publication;
import org.dateline.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * One published thing as a feed, a package, a message or a table tells it; written to while it is read.
 *
 * <p>Blank values count as none. Of a value that is given twice, the first counts.
 */
public final class Item implements Found {
    /** The values that a text may have. */
    public enum Field {
        ID,
        VERSION,
        SOURCE,
        URL,
        TITLE,
        BYLINE,
        LANGUAGE,
        PUBLISHED,
        DATELINE_PLACE,
        TEXT,
        EDITOR_NOTE
    }

    private final Map<Field, String> values = new LinkedHashMap<>();
    private final Map<ProblemCode, String> problems = new LinkedHashMap<>();
    private Publication.Basis basis = Publication.Basis.STATED;
    private Report.Status status = Report.Status.USABLE;

    /** Sets a value unless it is blank or one is set already. */
    public Item put(Field field, @Nullable String value) {
        String kept = value == null || field == Field.TEXT ? value : oneLine(value);
        if (kept != null && !kept.isBlank()) {
            values.putIfAbsent(field, kept);
        }
        return this;
    }

    /** Sets when it was published, from a time as people and programs write it; a time that cannot be told is noted. */
    public Item published(@Nullable String written) {
        if (written == null || written.isBlank() || values.containsKey(Field.PUBLISHED)) {
            return this;
        }
        String iso = WrittenTime.iso(written);
        if (iso == null) {
            problem(ProblemCode.BAD_DATE, "the date is given as " + oneLine(written));
        }
        return put(Field.PUBLISHED, iso);
    }

    public Item basis(Publication.Basis how) {
        basis = how;
        return this;
    }

    public Item status(Report.Status told) {
        status = told;
        return this;
    }

    /** Notes what a reader should know, once a code. */
    public Item problem(ProblemCode code, String what) {
        String line = oneLine(what);
        problems.putIfAbsent(code, line.isBlank() ? code.meaning() : line);
        return this;
    }

    public @Nullable String get(Field field) {
        return values.get(field);
    }

    public Publication.Basis basis() {
        return basis;
    }

    public Report.Status status() {
        return status;
    }

    public Map<ProblemCode, String> problems() {
        return Map.copyOf(problems);
    }

    /** Without line breaks and control characters, at most some thousand characters. */
    private static String oneLine(String value) {
        String line = value.replaceAll("[\\s\\u00A0\\p{Cntrl}]+", " ").strip();
        return line.length() > 4000 ? line.substring(0, line.offsetByCodePoints(0, 2000)) : line;
    }
}
