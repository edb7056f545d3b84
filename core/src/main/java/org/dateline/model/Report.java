// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was published, as acquired.
 *
 * @param id stable: given in the input, else the SHA-256 of the bytes
 * @param file name of the file or archive member it came from
 * @param source the outlet, where known
 * @param datelinePlace the place that opens the text, where there is one
 * @param text the body that a reader would read, unchanged where plain text was given
 * @param version which of several versions with this id it is, as its publisher counts or dates them
 */
public record Report(
        String id,
        @Nullable String file,
        @Nullable String source,
        @Nullable String url,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String language,
        Publication published,
        @Nullable String datelinePlace,
        String text,
        Status status,
        List<Problem> problems,
        @Nullable String version) {
    /** Whether the publisher stands by it; {@code name().toLowerCase()} is its spelling in the interchange. */
    public enum Status {
        USABLE,
        CORRECTED,
        WITHDRAWN
    }

    public Report {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a report needs an id");
        }
        problems = List.copyOf(problems);
    }

    /** A report that came in one version only. */
    public Report(
            String id,
            @Nullable String file,
            @Nullable String source,
            @Nullable String url,
            @Nullable String title,
            @Nullable String byline,
            @Nullable String language,
            Publication published,
            @Nullable String datelinePlace,
            String text,
            Status status,
            List<Problem> problems) {
        this(id, file, source, url, title, byline, language, published, datelinePlace, text, status, problems, null);
    }

    /** A report of which nothing is known but its id and text. */
    public static Report of(String id, String text) {
        return new Report(
                id, null, null, null, null, null, null, Publication.unknown(), null, text, Status.USABLE, List.of());
    }

    /** Whether this is surely an earlier version than one that its publisher counts or dates so. */
    public boolean isOlderThan(@Nullable String otherVersion) {
        return version != null && otherVersion != null && ReportVersions.isBefore(version, otherVersion);
    }

    public Report withPublished(Publication other) {
        return new Report(
                id, file, source, url, title, byline, language, other, datelinePlace, text, status, problems, version);
    }

    /** The same with other problems. */
    public Report withProblems(List<Problem> others) {
        return new Report(
                id,
                file,
                source,
                url,
                title,
                byline,
                language,
                published,
                datelinePlace,
                text,
                status,
                others,
                version);
    }

    /** The same from another file. */
    public Report withFile(@Nullable String other) {
        return new Report(
                id,
                other,
                source,
                url,
                title,
                byline,
                language,
                published,
                datelinePlace,
                text,
                status,
                problems,
                version);
    }
}
