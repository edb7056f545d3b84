// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/** What can be wrong with what was given, each with a stable code that a user can search for. */
public enum ProblemCode {
    EMPTY("DL101", "the file or line has no text"),
    BINARY("DL102", "the file is not text"),
    ENCODING("DL103", "some bytes are not UTF-8 and were replaced"),
    UNREADABLE("DL104", "the file cannot be opened or read"),
    TOO_LARGE("DL105", "the report is longer than Dateline reads"),
    NOT_JSON("DL106", "the line is not a JSON object"),
    NO_TEXT("DL107", "the object has no text"),
    NO_SUCH_FILE("DL108", "there is no such file or folder"),
    BAD_DATE("DL109", "the date given is not ISO 8601 and was ignored"),
    BAD_FIELD("DL110", "a field has another type than the interchange says and was ignored"),
    DUPLICATE("DL111", "a report with this id and the same text was already given"),
    MARKUP("DL112", "the file is XML, which this version does not read"),
    BAD_ACTOR("DL113", "a line of a dictionary of actors cannot be used and was left out"),
    BAD_PLACE("DL114", "a line of a gazetteer's table cannot be used and was left out"),
    NO_GAZETTEER("DL115", "the file is no table of places as GeoNames has them"),
    NO_MAIN_TEXT("DL140", "the page has no text of an article"),
    NO_DATE("DL201", "the report does not say when it was published"),
    LONG_SENTENCE("DL202", "a sentence is too long to be parsed and was read without its syntax"),
    ANNOTATION_FAILED("DL203", "reading the report failed; DATELINE_DEBUG=1 shows where"),
    NOT_ENGLISH("DL204", "the report does not seem to be in English"),
    WITHDRAWN("DL205", "the report was withdrawn by its publisher"),
    LIVE_BLOG("DL240", "the page is a live blog: entries of different times in one text"),
    PAYWALL("DL241", "the page gives only the beginning of the article; the rest is for subscribers"),
    INDEX_PAGE("DL242", "the page lists articles and is none itself");

    private final String code;
    private final String meaning;

    ProblemCode(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The stable code, {@code DL} and three digits. */
    public String code() {
        return code;
    }

    /** One line for a reader who has never heard of it. */
    public String meaning() {
        return meaning;
    }
}
