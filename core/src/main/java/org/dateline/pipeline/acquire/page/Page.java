// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.page;

import org.dateline.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What a web page publishes.
 *
 * @param text its main text, paragraphs with a blank line between them; empty where it has none
 * @param source the outlet, else the host of its address
 * @param modified when it was last changed, by its own words, as ISO 8601
 * @param language as ISO 639-1
 * @param trouble what is wrong with its characters in a few words
 */
public record Page(
        Kind kind,
        String text,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String source,
        @Nullable String url,
        @Nullable String language,
        Publication published,
        @Nullable String modified,
        @Nullable String trouble) {
    /** The same page with other words for its text, title and byline. */
    public Page withWords(String newText, @Nullable String newTitle, @Nullable String newByline) {
        return new Page(kind, newText, newTitle, newByline, source, url, language, published, modified, trouble);
    }

    /** What kind of page it is. */
    public enum Kind {
        ARTICLE,
        /** Entries of one happening as it went on, newest first as a rule. */
        LIVE_BLOG,
        /** The beginning of an article whose rest is for subscribers. */
        PAYWALL_STUB,
        /** A front page, a section, a list of results: links to articles. */
        INDEX,
        /** No main text at all. */
        NO_TEXT
    }
}
