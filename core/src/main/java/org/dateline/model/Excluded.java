// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/** Characters of a report that are not its prose: {@code why} in plain words. */
public record Excluded(Span span, Why why) {
    /** What a passage is that is not prose. */
    public enum Why {
        LABEL("label"),
        DATE_STAMP("date stamp"),
        DATELINE("dateline"),
        TITLE("title"),
        BYLINE("byline"),
        SUBHEADING("subheading"),
        CAPTION("caption"),
        DEBRIS("debris");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** The spelling in the interchange. */
        public String words() {
            return words;
        }
    }
}
