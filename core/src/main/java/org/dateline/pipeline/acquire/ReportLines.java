// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Publication;
import org.dateline.model.Report;
import org.jspecify.annotations.Nullable;

/** Reads reports as JSON Lines: section 1 of the interchange. */
public final class ReportLines {
    private final JsonMapper mapper = new JsonMapper();

    /**
     * The report of a line, or why there is none.
     *
     * @param where the file and line that a problem should name
     */
    public Acquired read(String line, String where) {
        JsonNode object;
        try {
            object = mapper.readTree(line);
        } catch (StreamConstraintsException tooMuch) {
            return skipped(ProblemCode.TOO_LARGE, where, "a string or a nesting that is longer than Dateline reads");
        } catch (JsonProcessingException broken) {
            return skipped(ProblemCode.NOT_JSON, where, "not JSON: " + firstLine(broken.getOriginalMessage()));
        }
        if (object == null || !object.isObject()) {
            return skipped(ProblemCode.NOT_JSON, where, "not a JSON object");
        }
        List<Problem> problems = new ArrayList<>();
        String text = string(object, "text", where, problems);
        if (text == null) {
            return skipped(ProblemCode.NO_TEXT, where, "the object has no text");
        }
        if (text.length() > PlainTextFormat.MOST_CHARACTERS) {
            return skipped(
                    ProblemCode.TOO_LARGE, where, "longer than " + PlainTextFormat.MOST_CHARACTERS + " characters");
        }
        String title = string(object, "title", where, problems);
        Report.Status status = status(object, where, problems);
        // A kill says no more than which report is gone.
        if (text.isBlank() && (title == null || title.isBlank()) && status != Report.Status.WITHDRAWN) {
            return skipped(ProblemCode.EMPTY, where, "the text is empty");
        }
        String id = string(object, "id", where, problems);
        return new Acquired.Usable(new Report(
                id == null || id.isBlank() ? sha256(line.getBytes(StandardCharsets.UTF_8)) : id,
                string(object, "file", where, problems),
                string(object, "source", where, problems),
                string(object, "url", where, problems),
                title,
                string(object, "byline", where, problems),
                string(object, "language", where, problems),
                published(object, where, problems),
                string(object, "dateline_place", where, problems),
                text,
                status,
                problems,
                string(object, "version", where, problems)));
    }

    private static Acquired skipped(ProblemCode code, String where, String message) {
        return new Acquired.Skipped(where, new Problem(code, where + ": " + message));
    }

    private static @Nullable String string(JsonNode object, String field, String where, List<Problem> problems) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            problems.add(new Problem(ProblemCode.BAD_FIELD, where + ": '" + field + "' is not a string"));
            return null;
        }
        return value.textValue();
    }

    private static Publication published(JsonNode object, String where, List<Problem> problems) {
        String iso = string(object, "published", where, problems);
        if (iso == null || iso.isBlank()) {
            return Publication.unknown();
        }
        try {
            return new Publication(iso.strip(), basis(object, where, problems));
        } catch (IllegalArgumentException notIso) {
            problems.add(new Problem(ProblemCode.BAD_DATE, where + ": 'published' is " + iso));
            return Publication.unknown();
        }
    }

    /** How the date is known: as the field says, and stated where it does not. */
    private static Publication.Basis basis(JsonNode object, String where, List<Problem> problems) {
        String given = string(object, "published_basis", where, problems);
        for (Publication.Basis basis : Publication.Basis.values()) {
            if (basis != Publication.Basis.UNKNOWN
                    && basis.name().toLowerCase(Locale.ROOT).equals(given)) {
                return basis;
            }
        }
        if (given != null && !given.equals("unknown")) {
            problems.add(new Problem(ProblemCode.BAD_FIELD, where + ": 'published_basis' is " + given));
        }
        return Publication.Basis.STATED;
    }

    private static Report.Status status(JsonNode object, String where, List<Problem> problems) {
        String status = string(object, "status", where, problems);
        if (status == null) {
            return Report.Status.USABLE;
        }
        try {
            return Report.Status.valueOf(status.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            problems.add(new Problem(ProblemCode.BAD_FIELD, where + ": 'status' is " + status));
            return Report.Status.USABLE;
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** SHA-256 in lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
