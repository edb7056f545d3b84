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
    BAD_VERB("DL116", "a line of a dictionary of verbs cannot be used and was left out"),
    OUTDATED("DL120", "a later version of this report was already given"),
    NO_PROSE("DL121", "the item is a picture, a video, a table or a part, without a text of its own"),
    PACKAGE("DL122", "the item only says which other items belong together"),
    PLANNING("DL123", "the item is an event or a plan, not a report"),
    CONCEPT("DL124", "the item explains words or codes and is no news"),
    EMPTY_FEED("DL125", "the feed or message has no entries"),
    LIST("DL126", "the file only lists addresses, which are not fetched"),
    UNPACKS_TOO_FAR("DL127", "the archive is deeper, or unpacks to more, than Dateline reads"),
    DAMAGED("DL128", "an archive, a part of it or a document is damaged"),
    NO_PAGE("DL129", "an archived exchange that holds no page: a request, a redirect, an error, a description"),
    REVISIT("DL130", "an archived exchange that only says that nothing has changed"),
    ENCRYPTED("DL131", "the document or a member of the archive needs a password"),
    NOT_FETCHED("DL132", "an address could not be fetched, or not whole; it may be tried again later"),
    NO_SUCH_ADDRESS("DL133", "the server has nothing at the address, or nothing any longer"),
    NOT_ASKED("DL134", "the address was not asked for: robots.txt forbids it, or it leads to a private network"),
    NOT_DELIVERED("DL135", "a webhook could not be delivered and was given up"),
    NO_MAIN_TEXT("DL140", "the page has no text of an article"),
    NO_DATE("DL201", "the report does not say when it was published"),
    LONG_SENTENCE("DL202", "a sentence is too long to be parsed and was read without its syntax"),
    ANNOTATION_FAILED("DL203", "reading the report failed; DATELINE_DEBUG=1 shows where"),
    NOT_ENGLISH("DL204", "the report does not seem to be in English"),
    WITHDRAWN("DL205", "the report was withdrawn by its publisher"),
    PARTIAL("DL220", "only a headline, a summary or a beginning of the report is given"),
    MOJIBAKE("DL221", "the text had been decoded wrongly before it came here"),
    EMBARGOED("DL222", "the report was not to be published before a time"),
    WITHHELD("DL223", "the report is withheld by its publisher and counts as withdrawn"),
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
